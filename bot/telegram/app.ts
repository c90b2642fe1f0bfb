import { type Api, InputFile } from 'grammy';
import { pause } from '../lanes.ts';
import {
  type Address,
  type Attachment,
  type Message,
  type Platform,
  PlatformError,
  type SendOptions,
  type Sent,
  type Setup,
} from '../platform.ts';
import { type Client, openClient, type Signal } from './client.ts';
import { refusedAs, topicGone, unchanged } from './faults.ts';
import { listen } from './listen.ts';
import { bare, type Part, render } from './render.ts';
import { TUNING, type Tuning } from './tuning.ts';

const CAPTION_LIMIT = 1024;

/** Opens Telegram; nothing is called before {@link Platform.start}. */
export function openTelegram(setup: Setup, tuned: Partial<Tuning> = {}): Platform {
  const tuning = { ...TUNING, ...tuned };
  const client = openClient(setup, tuning);
  const under = new Set<Promise<unknown>>();
  const counted = <T>(work: Promise<T>): Promise<T> => {
    under.add(work);
    const done = () => under.delete(work);
    work.then(done, done);
    return work;
  };
  const send: Platform['send'] = (address, message, options = {}) =>
    counted(sendAll({ client, tuning, address, message }, options));
  const edit: Platform['edit'] = (sent, message) =>
    counted(editAll({ client, tuning, address: sent.address, message }, sent));
  const ears = listen({ setup, tuning, client, send, edit });
  return {
    name: 'telegram',
    prefix: '/',
    limits: tuning.limits,
    start: (start) => ears.start(start),
    send,
    edit,
    http: (request, response) => ears.http(request, response),
    async close() {
      await ears.close();
      await Promise.allSettled(under);
      client.close();
    },
  };
}

interface Job {
  readonly client: Client;
  readonly tuning: Tuning;
  readonly address: Address;
  readonly message: Message;
}

async function sendAll(job: Job, options: SendOptions): Promise<Sent> {
  const ids: string[] = [];
  for (const part of render(job.message)) {
    if (ids.length > 0) await pause(job.tuning.limits.chatEvery, options.signal);
    ids.push(...(await sendPart(job, part, options)));
  }
  for (const file of job.message.files ?? []) {
    const id = await sendFile(job, file, options);
    if (ids.length === 0) ids.push(id);
  }
  return { address: job.address, ids };
}

/** One part; refused for its form it goes again as plain text, and once more without its buttons. */
async function sendPart(job: Job, part: Part, options: SendOptions): Promise<string[]> {
  try {
    return [await post(job, part, options)];
  } catch (error) {
    if (!refusedAs(error, 'invalid')) throw error;
  }
  const ids: string[] = [];
  for (const plain of bare(part))
    ids.push(
      await post(job, plain, options).catch((error: unknown) => {
        if (!refusedAs(error, 'invalid') || !plain.keyboard) throw error;
        return post(job, { text: plain.text, entities: [] }, options);
      }),
    );
  return ids;
}

async function post(job: Job, part: Part, options: SendOptions): Promise<string> {
  const make = (topic: boolean) => (api: Api, signal: Signal) =>
    api.sendMessage(
      job.address.chat,
      part.text,
      {
        ...(part.entities.length > 0 ? { entities: [...part.entities] } : {}),
        ...(part.keyboard ? { reply_markup: { inline_keyboard: part.keyboard } } : {}),
        ...placed(job, options, topic),
        link_preview_options: { is_disabled: true },
      },
      signal,
    );
  return inTopic(job, options, make);
}

async function sendFile(job: Job, file: Attachment, options: SendOptions): Promise<string> {
  const photo = file.mime === 'image/png' || file.mime === 'image/jpeg';
  const caption = file.alt ? { caption: file.alt.slice(0, CAPTION_LIMIT) } : {};
  const make = (topic: boolean) => (api: Api, signal: Signal) => {
    const input = new InputFile(file.data, file.name);
    const other = { ...caption, ...placed(job, options, topic) };
    return photo
      ? api.sendPhoto(job.address.chat, input, other, signal)
      : api.sendDocument(job.address.chat, input, other, signal);
  };
  return inTopic(job, options, make);
}

function placed(job: Job, options: SendOptions, topic: boolean) {
  return {
    ...(topic && job.address.topic ? { message_thread_id: Number(job.address.topic) } : {}),
    ...(options.under
      ? { reply_parameters: { message_id: Number(options.under), allow_sending_without_reply: true } }
      : {}),
    ...(job.message.quiet ? { disable_notification: true } : {}),
  };
}

/** Sends into the topic; where that was deleted, into the group itself, so that nothing is lost. */
async function inTopic(
  job: Job,
  options: SendOptions,
  make: (topic: boolean) => (api: Api, signal: Signal) => Promise<{ message_id: number }>,
): Promise<string> {
  try {
    return String((await job.client.call('sendMessage', make(true), options.signal)).message_id);
  } catch (error) {
    if (!job.address.topic || !topicGone(error)) throw error;
    return String((await job.client.call('sendMessage', make(false), options.signal)).message_id);
  }
}

/** Brings the message's parts up to date one by one; new ones are sent after, superfluous ones removed. */
async function editAll(job: Job, sent: Sent): Promise<Sent> {
  const parts = render(job.message);
  const ids: string[] = [];
  for (const [at, part] of parts.entries()) {
    const id = sent.ids[at];
    if (id === undefined) ids.push(...(await sendPart(job, part, {})));
    else {
      await editPart(job, id, part).catch((error: unknown) => {
        const [first, ...more] = refusedAs(error, 'invalid') ? bare(part) : [];
        if (!first || more.length > 0) throw error;
        return editPart(job, id, first);
      });
      ids.push(id);
    }
  }
  for (const id of sent.ids.slice(parts.length))
    await job.client
      .call('deleteMessage', (api, signal) => api.deleteMessage(job.address.chat, Number(id), signal))
      .catch((error: unknown) => {
        if (!refusedAs(error, 'invalid')) throw error;
      });
  return { address: sent.address, ids };
}

async function editPart(job: Job, id: string, part: Part): Promise<void> {
  const other = {
    ...(part.entities.length > 0 ? { entities: [...part.entities] } : {}),
    ...(part.keyboard ? { reply_markup: { inline_keyboard: part.keyboard } } : {}),
    link_preview_options: { is_disabled: true },
  };
  await job.client
    .call('editMessageText', (api, signal) =>
      api.editMessageText(job.address.chat, Number(id), part.text, other, signal),
    )
    .catch((error: unknown) => {
      if (!(error instanceof PlatformError) || !unchanged(error)) throw error;
    });
}
