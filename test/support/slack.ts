/**
 * Slack for tests: the Web API and response_urls over real HTTP, socket mode over a real WebSocket; every message checked against Block
 * Kit's schema. Where ../shared is absent the schema is not checked, and that is said on standard error.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { type Context, examine, METHODS, type Payload, post, Refusal } from './slackMethods.ts';
import { SlackPeople } from './slackPeople.ts';
import { newWorld, type World } from './slackWorld.ts';

export interface Call {
  readonly method: string;
  readonly payload: Record<string, unknown>;
  readonly at: number;
  /** `ok`, the error, or `lost`. */
  outcome: string;
}
/** What the server does instead of the right thing. Taken by the first call that fits, `times` times (default 1). */
export interface Fault {
  readonly method?: string;
  readonly channel?: string;
  times?: number;
  readonly error?: string;
  /** 429 with so many seconds in Retry-After. */
  readonly retryAfter?: number;
  readonly status?: number;
  /** Accept, act on it, then cut the connection without an answer. */
  readonly lose?: true;
  readonly hang?: true;
  readonly delay?: number;
}
/** How Slack was told that an event arrived. */
export interface Ack {
  /** ms since it was sent. */
  after: number;
  /** HTTP: status. Socket: 200. */
  status: number;
}
const FIELDS = ['blocks', 'view', 'files', 'metadata', 'attachments'];

export class SlackDouble {
  readonly botToken = 'xoxb-0-double-bot';
  readonly appToken = 'xapp-1-double-app';
  readonly signingSecret = 'c0ffeec0ffeec0ffeec0ffeec0ffee00';
  readonly calls: Call[] = [];
  /** What the schema or Slack's rules refused: a test that ends with any has found a defect. */
  readonly invalid: string[] = [];
  /** Everybody who was rung by a message. */
  readonly rung: string[] = [];
  readonly faults: Fault[] = [];
  readonly world: World = newWorld();
  readonly people: SlackPeople;
  /** Open sockets, newest last. */
  readonly sockets: WebSocket[] = [];
  /** How many sockets were ever opened. */
  opened = 0;
  /** A socket that is accepted but never greeted, so many times. */
  mute = 0;
  readonly #server = createServer((request, response) => void this.#serve(request, response));
  readonly #sockets = new WebSocketServer({ noServer: true });
  readonly #acks = new Map<string, (ack: unknown) => void>();

  constructor() {
    this.people = new SlackPeople(this);
    this.world.tokens.set(this.botToken, { team: this.world.team.id });
    this.#server.on('upgrade', (request, socket, head) =>
      this.#sockets.handleUpgrade(request, socket, head, (ws) => this.#greet(ws)),
    );
  }
  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }
  /** For Bolt's `slackApiUrl`. */
  get url(): string {
    return `${this.origin}/api/`;
  }
  static async open(): Promise<SlackDouble> {
    const double = new SlackDouble();
    await new Promise<void>((ready) => double.#server.listen(0, '127.0.0.1', ready));
    return double;
  }
  async close(): Promise<void> {
    for (const socket of this.sockets) socket.terminate();
    this.#sockets.close();
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }
  fault(fault: Fault): void {
    this.faults.push({ times: 1, ...fault });
  }
  of(method: string): Call[] {
    return this.calls.filter((call) => call.method === method);
  }

  #greet(ws: WebSocket): void {
    this.opened += 1;
    this.sockets.push(ws);
    ws.on('close', () => this.sockets.splice(this.sockets.indexOf(ws), 1));
    ws.on('message', (data) => {
      const ack = JSON.parse(String(data)) as { envelope_id: string };
      this.#acks.get(ack.envelope_id)?.(ack);
    });
    if (this.mute > 0) {
      this.mute -= 1;
      return;
    }
    ws.send(
      JSON.stringify({
        type: 'hello',
        num_connections: this.sockets.length,
        connection_info: { app_id: 'A0' },
        debug_info: { host: 'double' },
      }),
    );
  }
  /** Renews the connection as Slack does every few hours; `politely` false cuts it. */
  refresh(politely = true): void {
    for (const ws of [...this.sockets]) {
      if (politely) ws.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested', debug_info: {} }));
      else ws.terminate();
    }
  }
  /** Sends one envelope over the newest socket; resolves with its acknowledgement, or after 5 s with status 0. */
  envelope(type: string, payload: Payload, attempt = 0): Promise<Ack> {
    const id = crypto.randomUUID();
    const start = performance.now();
    const retry = attempt > 0 ? { retry_attempt: attempt, retry_reason: 'timeout' } : {};
    return new Promise((resolve) => {
      const done = (status: number) => {
        clearTimeout(timer);
        this.#acks.delete(id);
        resolve({ after: performance.now() - start, status });
      };
      const timer = setTimeout(() => done(0), 5000);
      this.#acks.set(id, () => done(200));
      this.sockets
        .at(-1)
        ?.send(
          JSON.stringify({ envelope_id: id, type, payload, accepts_response_payload: type !== 'events_api', ...retry }),
        );
    });
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, kind, name = ''] = new URL(request.url ?? '/', this.origin).pathname.split('/');
    const body = await readBody(request);
    if (kind === 'upload') return this.#upload(response, name, body);
    if (kind === 'response') return this.#answer(response, name, JSON.parse(body.toString()) as Payload);
    const payload = unpack(body, request.headers['content-type'] ?? '');
    const call: Call = { method: name, payload, at: performance.now(), outcome: 'ok' };
    this.calls.push(call);
    const fault = this.#take(call);
    if (fault?.hang) return;
    if (fault?.delay) await new Promise((r) => setTimeout(r, fault.delay));
    try {
      if (fault?.retryAfter !== undefined) {
        call.outcome = 'ratelimited';
        return void response
          .writeHead(429, { 'retry-after': String(fault.retryAfter), 'content-type': 'application/json' })
          .end('{"ok":false,"error":"ratelimited"}');
      }
      if (fault?.status) {
        call.outcome = String(fault.status);
        return void response.writeHead(fault.status).end('upstream trouble');
      }
      if (fault?.error) throw new Refusal(fault.error);
      const result = this.#act(call, request.headers.authorization);
      if (fault?.lose) {
        call.outcome = 'lost';
        return void request.socket.destroy();
      }
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ ok: true, ...result }));
    } catch (error) {
      const refusal = error instanceof Refusal ? error : new Refusal('internal_error', { why: String(error) });
      call.outcome = refusal.message;
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ ok: false, error: refusal.message, ...refusal.more }));
    }
  }

  #act(call: Call, authorization: string | undefined): Payload {
    if (call.method === 'oauth.v2.access') return this.#exchange(call.payload);
    const token = authorization?.replace(/^Bearer /, '');
    if (!token) throw new Refusal('not_authed');
    if (call.method === 'apps.connections.open') {
      if (token !== this.appToken) throw new Refusal('invalid_auth');
      return { url: `${this.origin.replace('http', 'ws')}/link?ticket=${crypto.randomUUID()}` };
    }
    const known = this.world.tokens.get(token);
    if (!known) throw new Refusal('invalid_auth');
    if (known.refused) throw new Refusal(known.refused);
    const method = METHODS[call.method];
    if (!method) throw new Refusal('unknown_method', { req_method: call.method });
    return method(this.#context(known.team, token), call.payload);
  }
  #context(team: string, token: string): Context {
    return { world: this.world, url: this.origin, team, token, invalid: this.invalid, rung: this.rung };
  }
  #exchange(payload: Payload): Payload {
    const team = this.world.codes.get(String(payload.code));
    if (!team) throw new Refusal('invalid_code');
    const token = `xoxb-oauth-${team}`;
    this.world.tokens.set(token, { team });
    const { user } = this.world.bot;
    return {
      access_token: token,
      token_type: 'bot',
      scope: 'chat:write,commands',
      bot_user_id: user,
      app_id: 'A0',
      team: { id: team, name: team },
      enterprise: null,
      is_enterprise_install: false,
      authed_user: { id: 'U1DANA' },
    };
  }
  #upload(response: ServerResponse, id: string, body: Buffer): void {
    const upload = this.world.uploads.get(id);
    // The client sends the bytes as a form with one file; its frame is what stands around them.
    if (upload) upload.bytes = body.includes('Content-Disposition') ? upload.length : body.length;
    response.writeHead(upload ? 200 : 404).end('OK');
  }
  #answer(response: ServerResponse, id: string, payload: Payload): void {
    const answer = this.world.answers.get(id);
    if (!answer || answer.used >= 5) return void response.writeHead(404).end('used_url');
    answer.used += 1;
    const { response_type: type, replace_original: _, delete_original: __, ...message } = payload;
    try {
      examine(this.#context('', ''), { channel: answer.channel, ...message }, 'response_url');
    } catch (error) {
      return void response.writeHead(400).end(String(error));
    }
    post(this.world, {
      channel: answer.channel,
      payload: message,
      only: type === 'in_channel' ? undefined : answer.person,
    });
    response.writeHead(200).end('ok');
  }
  #take(call: Call): Fault | undefined {
    const at = this.faults.findIndex(
      (f) =>
        (f.method ?? call.method) === call.method && (f.channel === undefined || f.channel === call.payload.channel),
    );
    const fault = this.faults[at];
    if (fault && --fault.times! <= 0) this.faults.splice(at, 1);
    return fault;
  }
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
/** Calls come as forms whose objects are JSON, or as JSON. */
function unpack(body: Buffer, type: string): Record<string, unknown> {
  if (type.includes('json')) return JSON.parse(body.toString()) as Record<string, unknown>;
  const fields: Record<string, unknown> = Object.fromEntries(new URLSearchParams(body.toString()));
  for (const [key, value] of Object.entries(fields)) {
    if (FIELDS.includes(key)) fields[key] = JSON.parse(String(value));
    else if (value === 'true' || value === 'false') fields[key] = value === 'true';
  }
  return fields;
}
