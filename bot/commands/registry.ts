/** All commands, in the order in which help lists them. */

import { SPOKEN, wordsOf } from '../messages/words.ts';
import type { MenuEntry } from '../platform.ts';
import { asof } from './asof.ts';
import { changes } from './changes.ts';
import { channels } from './channels.ts';
import { check } from './check.ts';
import { choose } from './choose.ts';
import type { Command } from './command.ts';
import { compare } from './compare.ts';
import { contradictions } from './contradictions.ts';
import { deals } from './deals.ts';
import { digest } from './digest.ts';
import { exportCommand } from './export.ts';
import { facts } from './facts.ts';
import { helpCommand, start } from './help.ts';
import { roles } from './roles.ts';
import { settings } from './settings.ts';
import { addfeed, pausefeed, removefeed, resumefeed, sources } from './sources.ts';
import { status } from './status.ts';
import { subscribe, tryTopic } from './subscribe.ts';
import { timeline } from './timeline.ts';
import { topics } from './topics.ts';
import { undo } from './undo.ts';
import { unsubscribe } from './unsubscribe.ts';
import { verdicts } from './verdict.ts';
import { why, whynot } from './why.ts';

export const COMMANDS: readonly Command[] = [
  start,
  helpCommand(() => COMMANDS),
  subscribe,
  unsubscribe,
  topics,
  tryTopic,
  deals,
  facts,
  timeline,
  contradictions,
  compare,
  asof,
  check,
  digest,
  why,
  whynot,
  sources,
  addfeed,
  pausefeed,
  resumefeed,
  removefeed,
  exportCommand,
  status,
  settings,
  roles,
  channels,
  changes,
  undo,
  choose,
  ...verdicts,
];

export const commandNamed = (name: string): Command | undefined => COMMANDS.find((cmd) => cmd.name === name);

/** The command menu in every language we speak. */
export const menu = (): ReadonlyMap<string, readonly MenuEntry[]> =>
  new Map(
    SPOKEN.map((language) => [
      language,
      COMMANDS.filter((cmd) => !cmd.hidden).map((cmd) => ({
        name: cmd.name,
        about: wordsOf(language).text(`cmd-${cmd.name}`),
      })),
    ]),
  );
