/** What every platform does with a message that may have to be split: the parts go out one by one, and an edit brings them up to date. */
import { pause } from './lanes.ts';
import {
  type Address,
  type Limits,
  type Message,
  type Platform,
  PlatformError,
  type PlatformFault,
  type SendOptions,
  type Sent,
  type Start,
} from './platform.ts';

/** One message on its way to a chat. */
export interface Outgoing {
  readonly address: Address;
  readonly message: Message;
  /** Waits until the chat may have one more. */
  pace(): Promise<void>;
}
/** How a platform carries a message out. */
export interface Carrier {
  send(out: Outgoing, options: SendOptions): Promise<Sent>;
  edit(out: Outgoing, sent: Sent): Promise<Sent>;
}
export interface Outbound extends Pick<Platform, 'send' | 'edit'> {
  outgoing(address: Address, message: Message): Outgoing;
  /** Keeps the pace that the start brings; without one, its own. */
  keep(pace: Start['pace']): void;
  /** Waits for what is under way. */
  done(): Promise<unknown>;
}

export function openOutbound({ chatEvery }: Limits, carrier: Carrier): Outbound {
  const under = new Set<Promise<unknown>>();
  let pace = (_: Address): Promise<void> => pause(chatEvery);
  const counted = <T>(work: Promise<T>): Promise<T> => {
    under.add(work);
    const done = () => under.delete(work);
    work.then(done, done);
    return work;
  };
  const outgoing = (address: Address, message: Message): Outgoing => ({ address, message, pace: () => pace(address) });
  return {
    outgoing,
    send: (address, message, options = {}) => counted(carrier.send(outgoing(address, message), options)),
    edit: (sent, message) => counted(carrier.edit(outgoing(sent.address, message), sent)),
    keep(given) {
      pace = given ?? pace;
    },
    done: () => Promise.allSettled(under),
  };
}

/** True where `error` is a {@link PlatformError} of that sort. */
export const refusedAs = (error: unknown, tag: PlatformFault['tag']): boolean =>
  error instanceof PlatformError && error.fault.tag === tag;

/** How one platform handles the parts of one message. Every function throws {@link PlatformError} only. */
export interface Hand<Part> {
  /** A part as plain text, for the case that its form is refused; none where that would not help. */
  bare(part: Part, error: unknown): readonly Part[];
  /** Sends it; the id of the message that stands then. */
  post(part: Part): Promise<string>;
  replace(id: string, part: Part): Promise<void>;
  remove(id: string): Promise<void>;
  /** Waits until the chat may have one more. */
  pace(): Promise<void>;
}

/** One part; refused for its form it goes again as plain text. */
async function postPart<Part>(hand: Hand<Part>, part: Part): Promise<string[]> {
  let plain: readonly Part[];
  try {
    return [await hand.post(part)];
  } catch (error) {
    plain = refusedAs(error, 'invalid') ? hand.bare(part, error) : [];
    if (plain.length === 0) throw error;
  }
  const ids: string[] = [];
  for (const one of plain) {
    if (ids.length > 0) await hand.pace();
    ids.push(await hand.post(one));
  }
  return ids;
}

/** Sends all parts in order. @returns their ids */
export async function postAll<Part>(hand: Hand<Part>, parts: readonly Part[]): Promise<string[]> {
  const ids: string[] = [];
  for (const part of parts) {
    if (ids.length > 0) await hand.pace();
    ids.push(...(await postPart(hand, part)));
  }
  return ids;
}

/** Brings what stands up to date part by part; new ones are sent after, superfluous ones removed. @returns the ids that stand then */
export async function replaceAll<Part>(
  hand: Hand<Part>,
  parts: readonly Part[],
  standing: readonly string[],
): Promise<string[]> {
  const ids: string[] = [];
  for (const [at, part] of parts.entries()) {
    const id = standing[at];
    if (id === undefined) {
      await hand.pace();
      ids.push(...(await postPart(hand, part)));
      continue;
    }
    await hand.replace(id, part).catch((error: unknown) => {
      const [first, ...more] = refusedAs(error, 'invalid') ? hand.bare(part, error) : [];
      if (!first || more.length > 0) throw error;
      return hand.replace(id, first);
    });
    ids.push(id);
  }
  for (const id of standing.slice(parts.length))
    await hand.remove(id).catch((error: unknown) => {
      if (!refusedAs(error, 'invalid')) throw error;
    });
  return ids;
}
