/** PostgreSQL's wire protocol, as much of it as the embedded ledger has to understand. */

/** A message of the client or the server: its type byte, and the bytes with the header. */
export interface Message {
  readonly type: string;
  readonly bytes: Buffer;
}

/** Takes whole messages (type byte, length, body) off the front of `buffer`; what is left is an unfinished one. */
export function framed(buffer: Buffer): { messages: Message[]; rest: Buffer } {
  const messages: Message[] = [];
  let at = 0;
  while (buffer.length - at >= 5) {
    const end = at + 1 + buffer.readInt32BE(at + 1);
    if (end > buffer.length) break;
    messages.push({ type: String.fromCharCode(buffer[at]!), bytes: buffer.subarray(at, end) });
    at = end;
  }
  return { messages, rest: buffer.subarray(at) };
}

/** The first packet of a connection has no type byte: length, version, then names and values. Undefined until it is whole. */
export function startup(buffer: Buffer): { parameters: Map<string, string>; rest: Buffer } | undefined {
  if (buffer.length < 8 || buffer.length < buffer.readInt32BE(0)) return undefined;
  const length = buffer.readInt32BE(0);
  const words = buffer.toString('utf8', 8, length).split('\0');
  const parameters = new Map<string, string>();
  for (let i = 0; i + 1 < words.length && words[i]; i += 2) parameters.set(words[i]!, words[i + 1]!);
  return { parameters, rest: buffer.subarray(length) };
}

/** A server message of this type and body. */
export function message(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(5);
  head.write(type, 0, 'latin1');
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

const texts = (...words: string[]): Buffer => Buffer.from(words.map((word) => `${word}\0`).join(''));

/** A simple query. */
export const query = (text: string): Buffer => message('Q', texts(text));

/** What a server answers to the first packet: welcome, its parameters, ready. */
export function greeting(version: string): Buffer {
  const parameters = {
    server_version: version,
    server_encoding: 'UTF8',
    client_encoding: 'UTF8',
    DateStyle: 'ISO, MDY',
    TimeZone: 'UTC',
    integer_datetimes: 'on',
    standard_conforming_strings: 'on',
  };
  return Buffer.concat([
    message('R', Buffer.alloc(4)),
    ...Object.entries(parameters).map(([name, value]) => message('S', texts(name, value))),
    message('K', Buffer.alloc(8)),
    message('Z', Buffer.from('I')),
  ]);
}

/** An error that ends the connection. */
export const fatal = (code: string, text: string): Buffer =>
  message('E', Buffer.concat([texts('SFATAL', 'VFATAL', `C${code}`, `M${text}`), Buffer.from('\0')]));

/** The statement in a Query or a Parse message; empty for others. */
export function statement({ type, bytes }: Message): string {
  if (type === 'Q') return bytes.toString('utf8', 5, bytes.length - 1);
  if (type !== 'P') return '';
  const name = bytes.indexOf(0, 5);
  return bytes.toString('utf8', name + 1, bytes.indexOf(0, name + 1));
}

/** The channel of a NotificationResponse. */
export const channelOf = ({ bytes }: Message): string => bytes.toString('utf8', 9, bytes.indexOf(0, 9));

/** Transaction status of a ReadyForQuery: I idle, T in a transaction, E in a failed one. */
export const statusOf = ({ bytes }: Message): string => String.fromCharCode(bytes[5]!);

/** The search_path in a connection's start-up options (`-c search_path=…`); undefined where none is asked for. */
export function searchPathOf(parameters: ReadonlyMap<string, string>): string | undefined {
  const found = /-c\s*search_path=((?:\\.|[^\s\\])+)/.exec(parameters.get('options') ?? '')?.[1];
  return found?.replace(/\\(.)/g, '$1') ?? parameters.get('search_path');
}
