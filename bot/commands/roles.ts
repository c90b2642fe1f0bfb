import { findPeople, type Known, noteChange, type Role, rolesIn, setRole } from '#ledger';
import { heading, line, message, note } from '../messages/message.ts';
import { clean, isolate } from '../messages/text.ts';
import type { Message, Run } from '../platform.ts';
import { foldName } from '../topics/concepts.ts';
import { list, typed } from './answers.ts';
import type { Command, Request } from './command.ts';

const ROLES = ['owner', 'editor', 'reader'] as const;

export const roles: Command = {
  name: 'roles',
  args: ['[person]', '[role]'],
  example: 'roles @dana editor',
  needs: 'owner',
  looks: true,
  configures: true,
  async run(request) {
    if (!request.text) return show(request);
    const { words, event } = request;
    const tokens = request.text.split(/\s+/);
    const role = roleNamed(request, tokens.at(-1)!);
    if (!role) return message(words, [line(...words.runs('role-bad', { word: tokens.at(-1)! })), hint(request)]);
    const called = tokens.slice(0, -1).join(' ');
    const person = await personFor(request, called);
    if (person) return give(request, person, role === 'none' ? undefined : role);
    return message(words, [
      line(...words.runs('person-unknown', { name: called || (event.about?.name ?? '?') })),
      hint(request),
    ]);
  },
};

const hint = (request: Request) =>
  note(...request.words.runs('roles-how', { example: typed(request, roles.example!) }));

/** By its English word, or by what it is called where the person reads; "off" takes a role away. */
function roleNamed({ words }: Request, word: string): Role | 'none' | undefined {
  const key = foldName(word);
  const own = ROLES.find((role) => role === key || foldName(words.text(`role-${role}`)) === key);
  return own ?? (/^(off|none|auto)$/.test(key) || key === foldName(words.text('setting-off')) ? 'none' : undefined);
}

/** The one who is mentioned or answered; else somebody whom we have heard, by handle, id or name. */
async function personFor({ event, desk, target }: Request, called: string): Promise<Known | undefined> {
  if (event.about) return { person: event.about.id, name: event.about.name, handle: event.about.handle ?? '' };
  if (!called) return undefined;
  const [first, ...more] = await findPeople(desk.db, target, called);
  return more.length === 0 ? first : undefined;
}

const nameOf = ({ words }: Request, person: Known): Run => {
  const name = clean(person.name || person.handle || person.person);
  return { text: isolate(name, words.direction), style: 'bold' };
};

async function give(request: Request, who: Known, role: Role | undefined): Promise<Message> {
  const { desk, target, person, words } = request;
  const before = await setRole(desk.db, target.id, { person: who.person, role });
  await noteChange(desk.db, {
    target: target.id,
    person: person.id,
    name: person.name,
    action: 'roles',
    detail: { person: who.person, name: who.name, role: role ?? null },
    inverse: { do: 'role', person: who.person, name: who.name || who.person, role: before ?? null },
  });
  const name = nameOf(request, who);
  if (!role) return message(words, [line(...words.runs('role-taken', { name }))]);
  return message(words, [
    line(...words.runs('role-given', { name, role: words.text(`role-${role}`) })),
    note(words.text(`role-may-${role}`)),
  ]);
}

async function show(request: Request): Promise<Message> {
  const { desk, target, words } = request;
  const given = await rolesIn(desk.db, target);
  const rows = given.map((one): Run[] => [nameOf(request, one), { text: `: ${words.text(`role-${one.role}`)}` }]);
  return message(words, [
    heading({ text: words.text('roles-title'), style: 'bold' }),
    rows.length > 0 && list(rows),
    line(words.text('roles-platform')),
    hint(request),
  ]);
}
