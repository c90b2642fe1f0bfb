import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { LedgerLockedError } from './error.ts';

const NAME = 'assay.lock';
/** The holder touches its lock this often. */
const BEAT = 5_000;
/** A lock of another machine (whose processes cannot be looked up) is stale when it was not touched for so long. */
const SILENCE = 30_000;

/** Who holds a directory. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When that process began, as its system tells it: a pid that was given to another process does not pass for the holder. */
  readonly began: string;
  readonly since: string;
  readonly nonce: string;
}

/**
 * Locks `directory` for this process; the result releases it.
 * @throws {LedgerLockedError} naming the holder, where a living process holds it (this one included)
 */
export async function lockDirectory(directory: string): Promise<() => Promise<void>> {
  await mkdir(directory, { recursive: true });
  const path = join(directory, NAME);
  const mine: Holder = {
    pid: process.pid,
    host: hostname(),
    began: await began(process.pid),
    since: new Date().toISOString(),
    nonce: randomUUID(),
  };
  const draft = `${path}.${mine.nonce}`;
  await writeFile(draft, `${JSON.stringify(mine)}\n`);
  try {
    // A link is made whole or not at all: nobody reads a half-written lock.
    await link(draft, path).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
      await takeOver(path, draft);
    });
  } finally {
    await rm(draft, { force: true });
  }
  const beat = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => {});
  }, BEAT);
  beat.unref();
  return async () => {
    clearInterval(beat);
    if ((await holderOf(path))?.nonce === mine.nonce) await rm(path, { force: true });
  };
}

/** Puts `draft` in the place of a stale lock; one process at a time may try. */
async function takeOver(path: string, draft: string): Promise<void> {
  const turn = `${path}.turn`;
  const since = (await stat(turn).catch(() => undefined))?.mtimeMs;
  if (since !== undefined && Date.now() - since > BEAT) await rm(turn, { recursive: true, force: true });
  try {
    await mkdir(turn);
  } catch {
    throw new LedgerLockedError(
      `Another process is opening ${path.slice(0, -NAME.length)} at this moment: wait a few seconds and try again.`,
    );
  }
  try {
    await refuseLiving(path);
    await rename(draft, path);
  } finally {
    await rm(turn, { recursive: true, force: true });
  }
}

async function refuseLiving(path: string): Promise<void> {
  const holder = await holderOf(path);
  if (!holder) return;
  const where = `The embedded ledger in ${path.slice(0, -NAME.length)} is held by process ${holder.pid} on ${holder.host} since ${holder.since}.`;
  if (holder.host !== hostname()) {
    const silent = Date.now() - ((await stat(path).catch(() => undefined))?.mtimeMs ?? 0);
    if (silent < SILENCE)
      throw new LedgerLockedError(
        `${where} It cannot be seen from here and gave a sign of life ${Math.round(silent / 1000)} s ago: stop it, or if it is gone, try again in ${Math.ceil((SILENCE - silent) / 1000)} s.`,
      );
  } else if (holder.pid === process.pid && holder.began === (await began(process.pid))) {
    throw new LedgerLockedError(`${where} That is this very process: open a ledger once and hand it around.`);
  } else if (alive(holder.pid) && holder.began === (await began(holder.pid))) {
    throw new LedgerLockedError(
      `${where} An embedded ledger serves one process: stop that one, or set DATABASE_URL to share a PostgreSQL server.`,
    );
  }
}

async function holderOf(path: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When a process began, in whatever words its system has for it; empty where it cannot be told, which matches itself only. */
async function began(pid: number): Promise<string> {
  if (process.platform === 'linux') {
    const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '');
    // Fields are counted after the command's name, which may hold blanks and brackets.
    const ticks = line.slice(line.lastIndexOf(')') + 2).split(' ')[19];
    return ticks ? `${boot.trim()} ${ticks}` : '';
  }
  const [command, args] =
    process.platform === 'win32'
      ? ['powershell', ['-NoProfile', '-Command', `(Get-Process -Id ${pid}).StartTime.Ticks`]]
      : ['ps', ['-o', 'lstart=', '-p', String(pid)]];
  return new Promise((resolve) => {
    execFile(command as string, args as string[], (_error, out) => resolve(String(out ?? '').trim()));
  });
}
