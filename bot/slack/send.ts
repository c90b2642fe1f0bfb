/** Messages on their way to Slack. */
import { type Hand, type Outgoing, postAll, replaceAll } from '../parts.ts';
import { type Attachment, type Platform, PlatformError, type SendOptions, type Sent } from '../platform.ts';
import type { Client } from './client.ts';
import { faultOf, outside, threadGone } from './faults.ts';
import type { Answer } from './parse.ts';
import { bare, lineOf, type Part, render } from './render.ts';
import type { Tuning } from './tuning.ts';

export interface Job extends Outgoing {
  readonly client: Client;
  readonly tuning: Tuning;
}

/** What no message of ours wants: names looked up, addresses unfolded. */
const PLAIN = { parse: 'none', link_names: false, unfurl_links: false, unfurl_media: false } as const;

/** How Slack takes the parts. */
const handOf = (job: Job, options: SendOptions): Hand<Part> => ({
  bare: (part, error) => (threadGone(error) ? [] : bare(part)),
  async post(part) {
    if (options.signal?.aborted)
      throw new PlatformError(
        'slack',
        { tag: 'transient', uncertain: false },
        { message: 'chat.postMessage was called off' },
      );
    return post(job, part, options.under);
  },
  replace: (id, part) => update(job, id, part),
  remove: async (id) =>
    void (await job.client.call('chat.delete', job.address.workspace, (api) =>
      api.chat.delete({ channel: job.address.chat, ts: id }),
    )),
  pace: () => job.pace(),
});

export async function sendAll(job: Job, options: SendOptions): Promise<Sent> {
  const ids = await postAll(handOf(job, options), render(job.message));
  for (const file of job.message.files ?? []) await upload(job, file, options.under ?? ids[0]);
  return { address: job.address, ids };
}

export const editAll = async (job: Job, sent: Sent): Promise<Sent> => ({
  address: sent.address,
  ids: await replaceAll(handOf(job, {}), render(job.message), sent.ids),
});

/** Posts into the thread; where that is gone, into the channel, so that nothing is lost. */
async function post(job: Job, part: Part, under: string | undefined): Promise<string> {
  const { address, client } = job;
  const make = (thread: string | undefined) =>
    client.call('chat.postMessage', address.workspace, (api) =>
      api.chat.postMessage({
        channel: address.chat,
        text: lineOf(part),
        ...(part.blocks.length > 0 ? { blocks: part.blocks } : {}),
        ...(thread ? { thread_ts: thread } : {}),
        ...PLAIN,
      } as Parameters<typeof api.chat.postMessage>[0]),
    );
  try {
    return String((await make(under)).ts);
  } catch (error) {
    if (!under || !threadGone(error)) throw error;
    return String((await make(undefined)).ts);
  }
}

async function upload(job: Job, file: Attachment, under: string | undefined): Promise<void> {
  await job.client.call('files.completeUploadExternal', job.address.workspace, (api) =>
    api.filesUploadV2({
      channel_id: job.address.chat,
      file: Buffer.from(file.data),
      filename: file.name,
      ...(file.alt ? { alt_text: file.alt } : {}),
      ...(under ? { thread_ts: under } : {}),
    } as Parameters<typeof api.filesUploadV2>[0]),
  );
}

async function update({ client, address }: Job, ts: string, part: Part): Promise<void> {
  await client.call('chat.update', address.workspace, (api) =>
    api.chat.update({
      channel: address.chat,
      ts,
      text: lineOf(part),
      blocks: part.blocks,
      parse: 'none',
      link_names: false,
    } as Parameters<typeof api.chat.update>[0]),
  );
}

/**
 * Answers a command or a pressed button: in the channel, where the bot is in it; else, and for one person's eyes, by the address that
 * came with the payload. Undefined where the answer is no message that could be changed later.
 */
export async function answerTo(job: Job, answer: Answer, send: Platform['send']): Promise<Sent | undefined> {
  if (!job.message.personal) {
    try {
      return await send(job.address, job.message);
    } catch (error) {
      if (!outside(error)) throw error;
    }
  }
  for (const part of render(job.message)) await respond(job, part, answer);
  return undefined;
}

async function respond(job: Job, part: Part, answer: Answer): Promise<void> {
  const body = {
    response_type: job.message.personal ? 'ephemeral' : 'in_channel',
    replace_original: false,
    text: lineOf(part),
    blocks: part.blocks,
  };
  try {
    const response = await fetch(answer.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(job.tuning.callTimeout),
    });
    await response.arrayBuffer();
    if (response.ok) return;
    throw new PlatformError(
      'slack',
      { tag: response.status === 429 ? 'transient' : 'invalid', uncertain: false },
      { message: `Slack took no answer: ${response.status}` },
    );
  } catch (error) {
    throw faultOf(error, 'response_url');
  }
}
