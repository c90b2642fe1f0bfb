import type { Duplex } from 'node:stream';
import { Connection, type Round } from './connection.ts';
import { channelOf, framed, greeting, type Message, query, statusOf } from './wire.ts';

/** A PostgreSQL that has one session and takes whole protocol rounds: PGlite. */
export interface Engine {
  execProtocolRaw(round: Uint8Array): Promise<Uint8Array>;
}

const DEFAULT_PATH = '"$user", public';

/**
 * Many logical connections over one session. A round of messages (up to Sync, or a simple Query) is run as a whole; a connection
 * in a transaction keeps the session until the transaction ends; notifications go to every connection that listens.
 */
export class Bridge {
  readonly #engine: Engine;
  readonly #version: string;
  readonly #open = new Set<Connection>();
  /** Connections with rounds to run, in order of arrival; each stands here at most once. */
  readonly #waiting: Connection[] = [];
  #holder: Connection | undefined;
  #running = false;
  #path: string | undefined;
  #ended: (() => void) | undefined;
  /** Rounds run so far. */
  rounds = 0;

  constructor(engine: Engine, version: string) {
    this.#engine = engine;
    this.#version = version;
  }

  /** What `pg` takes as `stream`. */
  connect(): Duplex {
    const connection = new Connection({
      greet: () => greeting(this.#version),
      ready: (one) => this.#queue(one),
      gone: (one) => this.#leave(one),
    });
    this.#open.add(connection);
    return connection;
  }

  /** Runs one statement between the rounds of the others. Resolves when it has run. */
  run(text: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const connection = this.connect() as Connection;
      connection.internal(text, (error) => {
        connection.destroy();
        if (error) reject(error);
        else resolve();
      });
      this.#queue(connection);
    });
  }

  /** Ends every connection; resolves when the round that is running has ended. */
  async close(): Promise<void> {
    for (const connection of this.#open) connection.destroy();
    if (this.#running)
      await new Promise<void>((resolve) => {
        this.#ended = resolve;
      });
  }

  #queue(connection: Connection): void {
    if (!this.#waiting.includes(connection)) this.#waiting.push(connection);
    if (!this.#running) void this.#work();
  }

  #leave(connection: Connection): void {
    this.#open.delete(connection);
    if (connection.inTransaction) connection.undo();
    if (connection.inTransaction || connection.channels.size > 0) this.#queue(connection);
  }

  async #work(): Promise<void> {
    this.#running = true;
    for (let next = this.#next(); next; next = this.#next()) {
      await this.#serve(next);
      // Others (timers, sockets, the platforms) have their turn between rounds.
      await new Promise((resolve) => setImmediate(resolve));
    }
    this.#running = false;
    this.#ended?.();
  }

  /** The holder of a transaction goes first and alone; then whoever came first. */
  #next(): Connection | undefined {
    const at = this.#holder ? this.#waiting.indexOf(this.#holder) : 0;
    return at < 0 ? undefined : this.#waiting.splice(at, 1)[0];
  }

  async #serve(connection: Connection): Promise<void> {
    const round = connection.nextRound();
    try {
      if (round) {
        if (!this.#holder) await this.#usePath(connection.searchPath ?? DEFAULT_PATH);
        await this.#exec(connection, round);
      }
      if (connection.destroyed) {
        if (connection.inTransaction) connection.undo();
        else await this.#forget(connection);
      }
    } catch (error) {
      // The engine itself failed (out of memory, a WebAssembly trap): no answer can be made up.
      connection.destroy(error as Error);
      this.#holder = undefined;
      this.#path = undefined;
    }
    if (connection.pending) this.#queue(connection);
  }

  async #exec(connection: Connection, round: Round): Promise<void> {
    this.rounds++;
    const { messages } = framed(Buffer.from(await this.#engine.execProtocolRaw(round.bytes)));
    const mine: Buffer[] = [];
    for (const each of messages) {
      if (each.type === 'A') this.#notify(each);
      else mine.push(each.bytes);
      if (each.type === 'Z') connection.status = statusOf(each);
    }
    this.#holder = connection.inTransaction ? connection : undefined;
    connection.heard(round, messages);
    connection.answer(mine);
    for (const channel of round.unlisten) await this.#relisten(channel);
  }

  #notify(note: Message): void {
    const channel = channelOf(note);
    for (const each of this.#open) if (each.channels.has(channel)) each.answer([note.bytes]);
  }

  /** UNLISTEN ends it for the one session; whoever still listens must go on hearing. */
  async #relisten(channel: string): Promise<void> {
    const still = new Set([...this.#open].flatMap((each) => [...each.channels]));
    for (const each of channel === '*' ? still : still.has(channel) ? [channel] : [])
      await this.#engine.execProtocolRaw(query(`listen ${quoted(each)}`));
  }

  async #usePath(path: string): Promise<void> {
    if (path === this.#path) return;
    await this.#engine.execProtocolRaw(query(`set search_path to ${path}`));
    this.#path = path;
  }

  /** What a connection leaves behind: its channels. */
  async #forget(connection: Connection): Promise<void> {
    const mine = [...connection.channels];
    connection.channels.clear();
    for (const channel of mine)
      if (![...this.#open].some((each) => each.channels.has(channel)))
        await this.#engine.execProtocolRaw(query(`unlisten ${quoted(channel)}`));
  }
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
