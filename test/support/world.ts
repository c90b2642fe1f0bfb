/** The whole service between feeds served here and the platforms' doubles, on each backend; what people type goes over the wire. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { loadConfig } from '#config';
import { backlog } from '#ledger';
import type { FeedServer } from '../../demo/server.ts';
import { type Service, startService } from '../../service.ts';
import { freshServerLedger, serverUrl } from './ledger.ts';
import { until } from './platforms.ts';
import { dropPrefix, redisUrl } from './redis.ts';
import { type Stage, slackStage, telegramStage } from './stages.ts';

export interface Backend {
  readonly env: Record<string, string>;
  readonly prefix: string;
  close(): Promise<void>;
}

const name = () => `story${randomBytes(4).toString('hex')}`;

export async function embedded(): Promise<Backend> {
  const folder = mkdtempSync(join(tmpdir(), 'assay-story-'));
  return { env: { ASSAY_DATA_DIR: folder }, prefix: name(), close: async () => rmSync(folder, { recursive: true }) };
}

async function onServer(withRedis: boolean): Promise<Backend | undefined> {
  const url = await serverUrl();
  const redis = withRedis ? await redisUrl() : undefined;
  if (!url || (withRedis && !redis)) return undefined;
  const ledger = await freshServerLedger(url);
  const prefix = name();
  return {
    env: { DATABASE_URL: ledger.databaseUrl!, ...(redis && { REDIS_URL: redis }) },
    prefix,
    close: async () => {
      await ledger.close();
      if (redis) await dropPrefix(redis, prefix);
    },
  };
}

/** Undefined: no such server answers here (an error with CI=true). */
export const BACKENDS = {
  'embedded PostgreSQL, queues in it': embedded,
  'a PostgreSQL server, queues in it': () => onServer(false),
  'a PostgreSQL server, queues on Redis': () => onServer(true),
};

export interface World {
  readonly service: Service;
  readonly telegram: Stage;
  readonly slack: Stage;
  close(): Promise<void>;
}

export async function openWorld(backend: Backend, web: FeedServer): Promise<World> {
  const [telegram, slack] = [await telegramStage(), await slackStage()];
  const config = loadConfig({
    ...backend.env,
    ASSAY_FEEDS: web.feeds.join(','),
    ASSAY_ALLOW_HOSTS: web.host,
    ASSAY_READ_BACK_DAYS: '36500',
    ASSAY_ADMINS: 'telegram:1001',
    LOG_LEVEL: process.env.TEST_LOG ?? 'silent',
  });
  const service = await startService(config, {
    http: false,
    bot: { platforms: [telegram.platform, slack.platform] },
    feeds: { loop: false },
    prefix: backend.prefix,
  });
  const close = async () => {
    const invalid = [...telegram.invalid(), ...slack.invalid()];
    await service.close();
    await Promise.all([telegram.close(), slack.close()]);
    expect(invalid).toEqual([]);
  };
  return { service, telegram, slack, close };
}

/** Types a command and waits for the answer. */
export const ask = async (stage: Stage, text: string, where: 'private' | 'group' = 'group'): Promise<string> => {
  const before = stage.reads(where).length;
  await stage.command(text, { where });
  await until(() => stage.reads(where).length > before, `an answer to ${text}`, 20_000);
  return stage.reads(where).at(-1)!;
};

/** Polls once and waits until all that was in the feeds is told. */
export async function pollAndTell({ service }: World): Promise<void> {
  await service.feeds!.pollNow();
  await service.workers!.settled();
  for (let left = 1; left > 0; ) {
    await new Promise((r) => setTimeout(r, 50));
    const { outbox, deliveries } = await backlog(service.context.ledger.db);
    left = outbox + deliveries;
  }
}
