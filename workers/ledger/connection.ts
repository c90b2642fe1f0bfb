import { Duplex } from 'node:stream';
import { fatal, framed, type Message, query, searchPathOf, startup, statement } from './wire.ts';

/** A transaction that stays idle longer than this is rolled back and its connection ended: it would hold up everybody else. */
const IDLE_IN_TRANSACTION = 60_000;

const unquoted = (name: string): string =>
  name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name.toLowerCase();

/** Messages that are run in one go. */
export interface Round {
  readonly bytes: Buffer;
  readonly listen: readonly string[];
  readonly unlisten: readonly string[];
}

/** What a connection tells the bridge. */
export interface Owner {
  greet(): Buffer;
  ready(connection: Connection): void;
  gone(connection: Connection): void;
}

/** LISTEN and UNLISTEN, each alone on its line. */
const LISTEN = /^\s*(un)?listen\s+("(?:[^"]|"")+"|\*|[a-z_][\w$]*)\s*;?\s*$/gim;

/** The far end of one `pg` client; has what `pg` asks of a socket. */
export class Connection extends Duplex {
  readonly channels = new Set<string>();
  readonly #owner: Owner;
  readonly #rounds: Round[] = [];
  #input: Buffer = Buffer.alloc(0);
  #unfinished: Message[] = [];
  #started = false;
  #idle: NodeJS.Timeout | undefined;
  #settled: ((error?: Error) => void) | undefined;
  searchPath: string | undefined;
  status = 'I';

  constructor(owner: Owner) {
    super({ allowHalfOpen: false });
    this.#owner = owner;
  }

  get inTransaction(): boolean {
    return this.status !== 'I';
  }
  get pending(): boolean {
    return this.#rounds.length > 0;
  }
  nextRound(): Round | undefined {
    clearTimeout(this.#idle);
    return this.#rounds.shift();
  }

  /** Runs `text` without a client at the near end. */
  internal(text: string, settled: (error?: Error) => void): void {
    this.#settled = settled;
    this.#rounds.push({ bytes: query(text), listen: [], unlisten: [] });
  }

  /** Its client went away in a transaction. */
  undo(): void {
    this.#rounds.length = 0;
    this.#rounds.push({ bytes: query('rollback'), listen: [], unlisten: [] });
  }

  /** Notes what the round changed, where it did not fail. */
  heard(round: Round, messages: readonly Message[]): void {
    const failure = messages.find((m) => m.type === 'E');
    if (!failure) {
      for (const channel of round.listen) this.channels.add(channel);
      for (const channel of round.unlisten) channel === '*' ? this.channels.clear() : this.channels.delete(channel);
    }
    this.#settled?.(
      failure &&
        new Error(
          failure.bytes
            .toString('utf8', 5)
            .split('\0')
            .find((field) => field.startsWith('M'))
            ?.slice(1),
        ),
    );
    if (!this.inTransaction || this.destroyed) return;
    this.#idle = setTimeout(() => {
      this.push(
        fatal(
          '25P03',
          `The embedded ledger rolled back a transaction that was idle for ${IDLE_IN_TRANSACTION / 1000} s: end transactions quickly, and use the transaction, not the ledger, inside one.`,
        ),
      );
      this.destroy();
    }, IDLE_IN_TRANSACTION);
    this.#idle.unref();
  }

  answer(parts: readonly Buffer[]): void {
    if (!this.destroyed && !this.#settled) this.push(Buffer.concat(parts));
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.#input = this.#input.length === 0 ? chunk : Buffer.concat([this.#input, chunk]);
    if (!this.#started) this.#start();
    if (this.#started) this.#frame();
    done();
  }

  override _final(done: () => void): void {
    done();
    this.destroy();
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    clearTimeout(this.#idle);
    this.#rounds.length = 0;
    this.push(null);
    this.#owner.gone(this);
    done(error);
  }

  #start(): void {
    const packet = startup(this.#input);
    if (!packet) return;
    this.#started = true;
    this.#input = packet.rest;
    this.searchPath = searchPathOf(packet.parameters);
    this.push(this.#owner.greet());
  }

  #frame(): void {
    const { messages, rest } = framed(this.#input);
    this.#input = rest;
    for (const each of messages) {
      if (each.type === 'X') return void setImmediate(() => this.destroy());
      this.#unfinished.push(each);
      if (each.type === 'Q' || each.type === 'S') this.#round();
    }
    if (this.pending) this.#owner.ready(this);
  }

  #round(): void {
    const listen: string[] = [];
    const unlisten: string[] = [];
    for (const each of this.#unfinished)
      for (const [, un, name] of statement(each).matchAll(LISTEN)) (un ? unlisten : listen).push(unquoted(name!));
    this.#rounds.push({ bytes: Buffer.concat(this.#unfinished.map((m) => m.bytes)), listen, unlisten });
    this.#unfinished = [];
  }

  // What `pg` calls on a socket.
  connect(): this {
    queueMicrotask(() => this.emit('connect'));
    return this;
  }
  setNoDelay(): this {
    return this;
  }
  setKeepAlive(): this {
    return this;
  }
  ref(): this {
    return this;
  }
  unref(): this {
    return this;
  }
}
