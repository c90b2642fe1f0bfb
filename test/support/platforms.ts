/** What platform tests share: a setup, a message, and ears that only remember. */
import { createLog, loadConfig } from '#config';
import type { Inbound, Installations, MenuEntry, Message, Run, Setup, Start } from '../../bot/platform.ts';

/** A setup whose installations live in memory. */
export function setup(env: Record<string, string>): Setup & { readonly installed: Map<string, string> } {
  const installed = new Map<string, string>();
  const installations: Installations = {
    save: async (workspace, sealed) => void installed.set(workspace, sealed),
    find: async (workspace) => installed.get(workspace),
    list: async () => [...installed.keys()],
    remove: async (workspace) => void installed.delete(workspace),
  };
  return {
    config: loadConfig(env),
    log: createLog(process.env.TEST_LOG ?? 'silent', 'test'),
    installations,
    installed,
  };
}

export const MENU: ReadonlyMap<string, readonly MenuEntry[]> = new Map([
  ['en', ['help', 'subscribe', 'deals'].map((name) => ({ name, about: `Does ${name}` }))],
  ['fa', [{ name: 'help', about: 'راهنما' }]],
]);

/** Remembers every event; acts on each by `act`. */
export function ears(
  act: (event: Inbound) => Promise<void> = async () => undefined,
): Start & { readonly heard: Inbound[] } {
  const heard: Inbound[] = [];
  return {
    heard,
    menu: MENU,
    receive: async (event) => {
      heard.push(event);
      await act(event);
    },
  };
}

export const text = (...runs: (string | Run)[]): Run[] =>
  runs.map((run) => (typeof run === 'string' ? { text: run } : run));
export function message(blocks: Message['blocks'], more: Partial<Message> = {}): Message {
  return { language: 'en', direction: 'ltr', blocks, ...more };
}
export const line = (words: string, more: Partial<Message> = {}): Message =>
  message([{ kind: 'line', runs: text(words) }], more);

/** Waits until `test` is true; fails with `what` after `ms`. */
export async function until(test: () => boolean | undefined, what: string, ms = 8000): Promise<void> {
  const end = performance.now() + ms;
  while (!test()) {
    if (performance.now() > end) throw new Error(`waited ${ms} ms in vain: ${what}`);
    await new Promise((r) => setTimeout(r, 10));
  }
}

/** An event in one line. */
export const told = (event: Inbound | undefined): string =>
  event?.kind === 'command'
    ? `command ${event.name} "${event.text}"`
    : event?.kind === 'text'
      ? `text "${event.text}"`
      : String(event?.kind);
