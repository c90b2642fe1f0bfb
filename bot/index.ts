/** #bot – from the ledger to people and back. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Config, Log } from '#config';
import { createExtractor } from '#extract';
import {
  enterTarget,
  findInstallation,
  type Ledger,
  listInstallations,
  removeInstallation,
  resumeTargets,
  saveInstallation,
  stopTargets,
  subscribe,
  subscriptionsOf,
} from '#ledger';
import type { Lexicon } from '#lexicon';
import { menu } from './commands/registry.ts';
import { type Delivering, startDelivery } from './deliver.ts';
import type { Clock, Desk } from './desk.ts';
import { REVOKED } from './faults.ts';
import { awaitTurn } from './pace.ts';
import { type Address, type Installations, type Platform, PlatformError, type PlatformName } from './platform.ts';
import { createReceive } from './receive.ts';
import { openSlack } from './slack/app.ts';
import { openTelegram } from './telegram/app.ts';
import { openTerminal, type Streams, type Terminal } from './terminal/app.ts';
import { readConcepts } from './topics/concepts.ts';
import { keyOf } from './topics/topic.ts';

export type { Platform } from './platform.ts';
export { openTerminal, type Streams, type Terminal } from './terminal/app.ts';

/** What the bot is given; the queues are not its matter. */
export interface BotContext {
  readonly config: Config;
  readonly ledger: Ledger;
  readonly lexicon: Lexicon;
  readonly log: Log;
}
export interface BotOptions {
  /** Instead of those that the configuration names. */
  readonly platforms?: readonly Platform[];
  /** The terminal's streams; by default it is opened on standard output where no platform is configured, and nothing is read. */
  readonly terminal?: Streams;
  /** What the terminal follows at its first start; by default everything. */
  readonly follow?: 'everything' | 'nothing';
  readonly now?: Clock;
}
export interface BotHandle {
  readonly platforms: readonly Platform[];
  /** True where a platform may take this request (webhooks); it is then answered, with 404 where none wanted it. */
  handle(request: IncomingMessage, response: ServerResponse): boolean;
  close(): Promise<void>;
}

/** Starts every configured platform and the delivery. With no token at all it speaks to the terminal. */
export async function startBot(ctx: BotContext, options: BotOptions = {}): Promise<BotHandle> {
  const platforms = options.platforms ?? openPlatforms(ctx, options);
  const open = new Map<string, Platform>(platforms.map((platform) => [platform.name, platform]));
  const desk: Desk = {
    config: ctx.config,
    db: ctx.ledger.db,
    log: ctx.log,
    concepts: readConcepts(ctx.lexicon),
    extractor: createExtractor(ctx.lexicon),
    now: options.now ?? (() => new Date()),
    prefix: (platform) => open.get(platform)?.prefix ?? '/',
    limits: (platform) => open.get(platform)?.limits,
  };
  const started: Platform[] = [];
  let delivering: Delivering | undefined;
  const close = async () => {
    await delivering?.close();
    await Promise.all(started.map((platform) => platform.close()));
  };
  try {
    if (open.has('terminal')) await welcomeTerminal(desk, options.follow ?? 'everything');
    for (const platform of platforms) if (await startOne(desk, platform)) started.push(platform);
    delivering = await startDelivery({ desk, ledger: ctx.ledger, platforms: started });
  } catch (error) {
    await close();
    throw error;
  }
  return { platforms: started, handle: handler(ctx.log, started), close: once(close) };
}

const once = (close: () => Promise<void>): (() => Promise<void>) => {
  let closed: Promise<void> | undefined;
  return () => {
    closed ??= close();
    return closed;
  };
};

function openPlatforms(ctx: BotContext, options: BotOptions): Platform[] {
  const { config, log } = ctx;
  const setup = (name: PlatformName) => ({
    config,
    log: log.child({ platform: name }),
    installations: installationsOf(ctx, name),
  });
  const platforms: Platform[] = [];
  if (config.telegramToken) platforms.push(openTelegram(setup('telegram')));
  if (config.slackBotToken || config.slackClientId) platforms.push(openSlack(setup('slack')));
  const terminal: Streams | undefined =
    options.terminal ?? (platforms.length === 0 ? { output: process.stdout } : undefined);
  if (terminal) platforms.push(openTerminal(terminal) satisfies Terminal);
  return platforms;
}

const installationsOf = ({ ledger: { db } }: BotContext, platform: string): Installations => ({
  save: (workspace, sealed) => saveInstallation(db, { platform, workspace, sealed }),
  find: (workspace) => findInstallation(db, platform, workspace),
  list: () => listInstallations(db, platform),
  remove: (workspace) => removeInstallation(db, platform, workspace),
});

/** A platform whose token is refused is left out and said so; the others work on. */
async function startOne(desk: Desk, platform: Platform): Promise<boolean> {
  try {
    const { limits } = platform;
    const pace = async (chat: Address) => void (await awaitTurn(desk.db, { chat, limits }));
    await platform.start({ receive: createReceive(desk), menu: menu(), pace });
    await resumeTargets(desk.db, platform.name, REVOKED);
    return true;
  } catch (error) {
    if (!(error instanceof PlatformError) || error.fault.tag !== 'unauthorised') throw error;
    desk.log.error(
      { err: error, platform: platform.name },
      `${platform.name} refuses the token: replace it and start again`,
    );
    await stopTargets(desk.db, { platform: platform.name }, { state: 'paused', reason: REVOKED });
    await platform.close();
    return false;
  }
}

/** The terminal is a chat from the start; at the first one it follows everything, so that something is seen. */
async function welcomeTerminal(desk: Desk, follow: 'everything' | 'nothing'): Promise<void> {
  const settings = { language: desk.config.language, zone: desk.config.timeZone };
  const target = await enterTarget(desk.db, { platform: 'terminal', chat: 'local', kind: 'private', settings });
  const fresh = Date.now() - Date.parse(target.created_at) < 10_000;
  if (follow === 'nothing' || !fresh || (await subscriptionsOf(desk.db, target.id)).length > 0) return;
  const topic = { all: [{ tag: 'topic:everything', any: ['*'] }], none: [] };
  await subscribe(desk.db, { target: target.id, key: keyOf(topic), topic, by: 'assay' });
}

function handler(log: Log, platforms: readonly Platform[]): BotHandle['handle'] {
  const listening = platforms.filter((platform) => platform.http);
  return (request, response) => {
    if (listening.length === 0) return false;
    void (async () => {
      for (const platform of listening) if (await platform.http!(request, response)) return;
      response.writeHead(404).end();
    })().catch((error) => {
      log.error({ err: error }, 'a webhook was not answered');
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
    return true;
  };
}
