/** What every platform does with a message that may have to be split: the parts go out one by one, and an edit brings them up to date. */
import { PlatformError, type PlatformFault } from './platform.ts';

/** Work under way, so that closing can wait for it. */
export interface Underway {
  counted<T>(work: Promise<T>): Promise<T>;
  done(): Promise<unknown>;
}
export function openUnderway(): Underway {
  const under = new Set<Promise<unknown>>();
  return {
    counted(work) {
      under.add(work);
      const done = () => under.delete(work);
      work.then(done, done);
      return work;
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
