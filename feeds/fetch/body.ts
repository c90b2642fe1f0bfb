import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { FetchError } from './errors.ts';

const CODERS = {
  gzip: () => createGunzip(),
  'x-gzip': () => createGunzip(),
  br: () => createBrotliDecompress(),
  identity: undefined,
} as const;

/**
 * Reads a body to its end, decompressed, and stops at the cap: bytes are counted after decompression, so a small
 * archive cannot become a large one. One layer of compression only.
 * @throws {FetchError} `too-big`, `encoding`
 */
export async function readBody(
  stream: Readable,
  options: { readonly encoding?: string; readonly limit: number },
): Promise<Buffer> {
  const coding = (options.encoding ?? 'identity').trim().toLowerCase() || 'identity';
  const first = coding === 'deflate' ? await peek(stream) : undefined;
  const coder =
    coding === 'deflate'
      ? ((first?.[0] ?? 0x78) & 0x0f) === 8
        ? createInflate()
        : createInflateRaw()
      : knownCoder(coding);
  const source = coder ? pipe(stream, coder, first) : stream;
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of source) {
      size += (chunk as Buffer).length;
      if (size > options.limit)
        throw new FetchError('too-big', `The answer is longer than ${Math.round(options.limit / 1024 / 1024)} MiB.`);
      chunks.push(chunk as Buffer);
    }
  } catch (error) {
    if (error instanceof FetchError) throw error;
    if ((error as NodeJS.ErrnoException).code?.startsWith('Z_') || String(error).includes('Brotli'))
      throw new FetchError('encoding', `The answer is not valid ${coding}.`, { cause: error });
    throw error;
  } finally {
    coder?.destroy();
    stream.destroy();
  }
  return Buffer.concat(chunks);
}

function knownCoder(coding: string) {
  if (!Object.hasOwn(CODERS, coding))
    throw new FetchError('encoding', `The answer is packed as "${coding.slice(0, 40)}", which is not accepted.`);
  return CODERS[coding as keyof typeof CODERS]?.();
}

/** The first chunk: servers disagree on whether "deflate" has a zlib header. */
async function peek(stream: Readable): Promise<Buffer | undefined> {
  for await (const chunk of stream.iterator({ destroyOnReturn: false })) return chunk as Buffer;
  return undefined;
}

function pipe<T extends NodeJS.ReadWriteStream & { destroy(error?: Error): unknown }>(
  stream: Readable,
  coder: T,
  first: Buffer | undefined,
): T {
  stream.on('error', (error) => coder.destroy(error));
  if (first) coder.write(first);
  stream.pipe(coder);
  return coder;
}
