import { type Api, InputFile } from 'grammy';
import { type Hand, type Outgoing, openOutbound, postAll, refusedAs, replaceAll } from '../parts.ts';
import { type Attachment, type Platform, PlatformError, type SendOptions, type Sent, type Setup } from '../platform.ts';
import { type Client, openClient, type Signal } from './client.ts';
import { topicGone, unchanged } from './faults.ts';
import { listen } from './listen.ts';
import { bare, type Part, render } from './render.ts';
import { TUNING, type Tuning } from './tuning.ts';

const CAPTION_LIMIT = 1024;

/** Opens Telegram; nothing is called before {@link Platform.start}. */
export function openTelegram(setup: Setup, tuned: Partial<Tuning> = {}): Platform {
  const tuning = { ...TUNING, ...tuned };
  const client = openClient(setup, tuning);
  const outbound = openOutbound(tuning.limits, {
    send: (out, options) => sendAll({ ...out, client }, options),
    edit: (out, sent) => editAll({ ...out, client }, sent),
  });
  const { send, edit } = outbound;
  const ears = listen({ setup, tuning, client, send, edit });
  return {
    name: 'telegram',
    prefix: '/',
    limits: tuning.limits,
    start(start) {
      outbound.keep(start.pace);
      return ears.start(start);
    },
    send,
    edit,
    http: (request, response) => ears.http(request, response),
    async close() {
      await ears.close();
      await outbound.done();
      client.close();
    },
  };
}

interface Job extends Outgoing {
  readonly client: Client;
}

/** How Telegram takes the parts. A plain text that is refused still goes once more without its buttons. */
const handOf = (job: Job, options: SendOptions): Hand<Part> => ({
  bare: (part) => bare(part),
  post: (part) =>
    post(job, part, options).catch((error: unknown) => {
      if (!refusedAs(error, 'invalid') || !part.keyboard || part.entities.length > 0) throw error;
      return post(job, { text: part.text, entities: [] }, options);
    }),
  replace: (id, part) => editPart(job, id, part),
  remove: async (id) =>
    void (await job.client.call('deleteMessage', (api, signal) =>
      api.deleteMessage(job.address.chat, Number(id), signal),
    )),
  pace: () => job.pace(),
});

async function sendAll(job: Job, options: SendOptions): Promise<Sent> {
  const ids = await postAll(handOf(job, options), render(job.message));
  for (const [at, file] of (job.message.files ?? []).entries()) {
    if (at + ids.length > 0) await job.pace();
    const id = await sendFile(job, file, options);
    if (ids.length === 0) ids.push(id);
  }
  return { address: job.address, ids };
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

const editAll = async (job: Job, sent: Sent): Promise<Sent> => ({
  address: sent.address,
  ids: await replaceAll(handOf(job, {}), render(job.message), sent.ids),
});

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
