/** Who may do what. */
import { editsSomewhere, type Role, roleOf } from '#ledger';
import type { Command, Request } from './commands/command.ts';
import { say } from './messages/message.ts';
import { type Message, PlatformError } from './platform.ts';
import { addressOf } from './sending.ts';

type Asking = Pick<Request, 'desk' | 'target' | 'person' | 'event'>;

/** Named in ASSAY_ADMINS; on the terminal whoever sits at it. */
export const isAdmin = ({ desk, target, person }: Pick<Asking, 'desk' | 'target' | 'person'>): boolean =>
  target.platform === 'terminal' || desk.config.admins.includes(`${target.platform}:${person.id}`);

/**
 * What somebody is in the chat that a request is about: the role given there; else an owner who administers the chat on the platform
 * itself; else a reader. Everybody owns their private chat.
 */
export async function rankIn(request: Asking): Promise<Role> {
  const { desk, target, person, event } = request;
  if (isAdmin(request) || target.kind === 'private') return 'owner';
  const given = await roleOf(desk.db, target.id, person.id);
  if (given) return given;
  try {
    return (await event.administers(addressOf(target))) ? 'owner' : 'reader';
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    desk.log.warn({ err: error, target: target.id }, 'the platform does not say who administers a chat');
    return 'reader';
  }
}

/**
 * A verdict changes cards in every chat. Where administrators are named it takes one of them, or an editor of some chat; a stranger who
 * writes to the bot in private may ask, not decide.
 */
async function mayJudge(request: Asking): Promise<boolean> {
  const { desk, target, person } = request;
  if (target.kind !== 'private') return (await rankIn(request)) !== 'reader';
  if (isAdmin(request) || desk.config.admins.length === 0) return true;
  return editsSomewhere(desk.db, { platform: target.platform, workspace: target.workspace, person: person.id });
}

/** Undefined where the command may be run, else what to say instead. */
export async function refusal(request: Request, command: Command): Promise<Message | undefined> {
  const { words } = request;
  switch (command.needs) {
    case 'admin':
      return isAdmin(request) ? undefined : say(words, 'not-admin');
    case 'judge':
      return (await mayJudge(request)) ? undefined : say(words, 'not-judge');
    case 'owner':
      // Looking is free; changing needs an argument.
      if (!request.text || (await rankIn(request)) === 'owner') return undefined;
      return say(words, 'not-owner');
    case 'editor':
      if (command.looks && !request.text) return undefined;
      return (await rankIn(request)) === 'reader' ? say(words, 'not-allowed') : undefined;
    default:
      return undefined;
  }
}
