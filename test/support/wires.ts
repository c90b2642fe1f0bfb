import { slackStage, telegramStage } from './stages.ts';

/** Every way in which a platform is reached; `patience` is how long a call may take, in ms. */
export const WIRES = [
  ['telegram, polling', (patience?: number) => telegramStage('polling', patience)],
  ['telegram, webhook', (patience?: number) => telegramStage('webhook', patience)],
  ['slack, socket', (patience?: number) => slackStage('socket', patience)],
  ['slack, http', (patience?: number) => slackStage('http', patience)],
] as const;
