/**
 * A Bot API server for tests: real HTTP, every call checked against the Bot API's schema, answers and refusals as Telegram gives them.
 * Where ../shared is absent the schema is not checked, and that is said on standard error.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { checkAgainst } from './schemas.ts';
import { METHODS, Refusal } from './telegramMethods.ts';
import { People } from './telegramPeople.ts';
import { newWorld, type World } from './telegramWorld.ts';

export type { BotMessage, Chat } from './telegramWorld.ts';

/** A call as it came over the wire. */
export interface Call {
  readonly method: string;
  readonly payload: Record<string, unknown>;
  /** Monotonic, ms. */
  readonly at: number;
  /** 200, or the code of the refusal; 0 where the answer was lost. */
  status: number;
  description?: string;
}
/** What the server does instead of the right thing. Taken by the first call that fits, `times` times (default 1). */
export interface Fault {
  readonly method?: string;
  readonly chat?: number;
  times?: number;
  /** Refuse so. */
  readonly code?: number;
  readonly description?: string;
  readonly parameters?: Record<string, unknown>;
  /** Accept, act on it, then cut the connection without an answer. */
  readonly lose?: true;
  /** Never answer (a half-open connection), or answer late (ms). */
  readonly hang?: true;
  readonly delay?: number;
  /** Answer with something that is not JSON, as a proxy in between does. */
  readonly html?: true;
}

const check = checkAgainst('telegram/methods.schema.json', 'tg');

export class TelegramDouble {
  readonly token = '4200000000:AAtest-token_of-the-double-0123456789';
  readonly calls: Call[] = [];
  /** Calls that the schema refused: a test that ends with any has found a defect. */
  readonly invalid: string[] = [];
  readonly faults: Fault[] = [];
  readonly world: World = newWorld();
  readonly people = new People(this.world);
  /** Turned off, every call is refused with 401, as after /revoke. */
  tokenValid = true;
  readonly #server = createServer((request, response) => void this.#serve(request, response));

  /** `http://127.0.0.1:port`, for grammY's `apiRoot`. */
  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }
  static async open(): Promise<TelegramDouble> {
    const double = new TelegramDouble();
    await new Promise<void>((ready) => double.#server.listen(0, '127.0.0.1', ready));
    return double;
  }
  async close(): Promise<void> {
    this.world.close();
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }
  fault(fault: Fault): void {
    this.faults.push({ times: 1, ...fault });
  }
  /** Calls of one method, in order. */
  of(method: string): Call[] {
    return this.calls.filter((call) => call.method === method);
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', this.url).pathname;
    const file = this.world.uploads.get(path.replace(`/file/bot${this.token}/documents/`, ''));
    if (file) return void response.writeHead(200).end(file);
    const [, token, method = ''] = /^\/bot([^/]+)\/(\w+)$/.exec(path) ?? [];
    const payload = await readPayload(request).catch(() => ({}));
    const call: Call = { method, payload, at: performance.now(), status: 200 };
    this.calls.push(call);
    const fault = this.#take(call);
    if (fault?.hang) return;
    if (fault?.delay) await new Promise((r) => setTimeout(r, fault.delay));
    try {
      if (token !== this.token || !this.tokenValid) throw new Refusal(401, 'Unauthorized');
      if (fault?.html)
        return void response.writeHead(502, { 'content-type': 'text/html' }).end('<html>502 Bad Gateway</html>');
      if (fault?.code) throw new Refusal(fault.code, fault.description ?? 'Bad Request', fault.parameters);
      const result = await this.#act(call, response);
      if (fault?.lose) {
        call.status = 0;
        return void request.socket.destroy();
      }
      answer(response, 200, { ok: true, result });
    } catch (error) {
      const refusal = error instanceof Refusal ? error : new Refusal(500, `Internal Server Error: ${error}`);
      call.status = refusal.code;
      call.description = refusal.message;
      const { code, message, parameters } = refusal;
      answer(response, code, {
        ok: false,
        error_code: code,
        description: message,
        ...(parameters ? { parameters } : {}),
      });
    }
  }

  async #act(call: Call, response: ServerResponse): Promise<unknown> {
    const method = METHODS[call.method];
    if (!method) throw new Refusal(404, 'Not Found: method not found');
    const { shown, act } = method(this.world, call.payload);
    const wrong = check(`/methods/${call.method}`, shown);
    if (wrong !== undefined) {
      this.invalid.push(`${call.method}: ${wrong}\n${JSON.stringify(call.payload)}`);
      throw new Refusal(400, `Bad Request: schema: ${wrong}`);
    }
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    return act(gone.signal);
  }

  #take(call: Call): Fault | undefined {
    const at = this.faults.findIndex(
      (f) =>
        (f.method ?? call.method) === call.method && (f.chat === undefined || f.chat === Number(call.payload.chat_id)),
    );
    const fault = this.faults[at];
    if (fault && --fault.times! <= 0) this.faults.splice(at, 1);
    return fault;
  }
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function readPayload(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (body.length === 0) return {};
  if (type.includes('json')) return JSON.parse(body.toString()) as Record<string, unknown>;
  const boundary = /boundary=([^;]+)/.exec(type)?.[1] ?? '';
  return unpack(parts(body, boundary));
}

interface FormPart {
  readonly key: string;
  readonly name?: string;
  readonly bytes: Buffer;
}
/** multipart/form-data as grammY writes it and Telegram takes it: lax in its headers, so no strict parser reads it. */
function parts(body: Buffer, boundary: string): FormPart[] {
  const found: FormPart[] = [];
  const edge = Buffer.from(`--${boundary}`);
  for (let at = body.indexOf(edge); at >= 0; ) {
    const next = body.indexOf(edge, at + edge.length);
    if (next < 0) break;
    const part = body.subarray(at + edge.length + 2, next - 2);
    const head = part.indexOf('\r\n\r\n');
    const headers = part.subarray(0, head).toString();
    const name = /filename="?([^"\r\n]+)"?/i.exec(headers)?.[1];
    found.push({
      key: /[; ]name="([^"]*)"/i.exec(headers)?.[1] ?? '',
      ...(name ? { name } : {}),
      bytes: part.subarray(head + 4),
    });
    at = next;
  }
  return found;
}

/** Form fields are text: objects come as JSON, files as parts that a field names by `attach://`. */
function unpack(form: readonly FormPart[]): Record<string, unknown> {
  const files = new Map(form.filter((part) => part.name !== undefined).map((part) => [part.key, part]));
  const fields: Record<string, unknown> = {};
  for (const { key, name, bytes } of form) {
    if (name !== undefined) continue;
    const value = bytes.toString();
    const json = !['text', 'caption'].includes(key) && /^(?:[[{]|-?\d+$|true$|false$)/.test(value);
    fields[key] = value.startsWith('attach://') ? files.get(value.slice(9)) : json ? JSON.parse(value) : value;
  }
  return fields;
}
