/** Text files that people send. */
import type { Client } from './client.ts';

/** UTF-8, or UTF-16 with its mark; undefined where Telegram no longer has the file or it is no such text. */
export async function readFile(client: Client, root: string, id: string): Promise<string | undefined> {
  const file = await client.call('getFile', (api, signal) => api.getFile(id, signal));
  if (!file.file_path) return undefined;
  const bytes = await client.call('getFile', async (api) => {
    const response = await fetch(`${root.replace(/\/+$/, '')}/file/bot${api.token}/${file.file_path}`, {
      signal: AbortSignal.timeout(15_000),
    });
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  });
  if (!bytes) return undefined;
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).trim();
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
