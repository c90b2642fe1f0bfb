import type { Migration } from '../migrate.ts';
import { core } from './0001-core.ts';
import { feeds } from './0002-feeds.ts';
import { bot } from './0003-bot.ts';
import { chats } from './0004-chats.ts';
import { push } from './0005-push.ts';
import { recheck } from './0006-recheck.ts';
import { pace } from './0007-pace.ts';

/** In order, append-only: a migration that has once been applied anywhere is never edited. */
export const MIGRATIONS: readonly Migration[] = [core, feeds, bot, chats, push, recheck, pace];
