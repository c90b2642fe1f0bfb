import { type Change, changesOf } from '#ledger';
import { moment } from '../messages/amounts.ts';
import { heading, joined, line, message } from '../messages/message.ts';
import { topicName } from '../messages/names.ts';
import { isSetting, settingValue } from '../messages/settings.ts';
import { clean, isolate } from '../messages/text.ts';
import type { Run } from '../platform.ts';
import { settingsOf } from '../settings.ts';
import type { Topic } from '../topics/topic.ts';
import { list, typed } from './answers.ts';
import type { Command, Request } from './command.ts';

const SHOWN = 15;

/** Who changed what in this chat, the latest first: the audit trail as people read it. */
export const changes: Command = {
  name: 'changes',
  configures: true,
  async run(request) {
    const { desk, target, words } = request;
    const rows = await changesOf(desk.db, target.id, SHOWN);
    if (rows.length === 0) return message(words, [line(words.text('changes-empty'))]);
    return message(words, [
      heading({ text: words.text('changes-title'), style: 'bold' }),
      list(rows.map((row) => told(request, row))),
    ]);
  },
};

/** "7 Nov 2025, 10:15 · Dana · /subscribe tungsten · undone". */
function told(request: Request, change: Change): Run[] {
  const { words, speaking } = request;
  const time = isolate(moment(words, speaking.reader, change.at), words.direction);
  const name = isolate(clean(change.name || change.person), words.direction);
  const undone = change.undone_at ? [words.text('changes-undone')] : [];
  return joined([time, { text: name, style: 'bold' }, what(request, change), ...undone]);
}

/** As a command that does the same: it can be copied. */
function what(request: Request, { action, detail, inverse }: Change): Run {
  const { words, speaking } = request;
  if (action === 'joined' || action === 'left') return { text: words.text(`changes-${action}`) };
  const topic = (inverse ?? detail).topic as Topic | undefined;
  if (action === 'settings') {
    const now = settingsOf({ settings: detail });
    const told = Object.keys(detail).map((name) =>
      isSetting(name) ? `${name} ${settingValue(words, now, name)}` : name,
    );
    return typed(request, clean(`settings ${told.join(', ')}`));
  }
  if (action === 'roles') return typed(request, clean(`roles ${detail.name || detail.person} ${detail.role ?? 'off'}`));
  const object = topic ? topicName(speaking.voice, topic) : String(detail.url ?? detail.what ?? '');
  return typed(request, clean(`${action} ${object}`));
}
