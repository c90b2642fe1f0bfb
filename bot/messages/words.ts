/** What we say, from the Fluent file of the reader's language. */
import { readFileSync } from 'node:fs';
import { FluentBundle, FluentNumber, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Direction, Run } from '../platform.ts';
import { directionOf, isolate } from './text.ts';

/** Languages that Assay speaks. */
export const SPOKEN = ['en', 'ru', 'fa', 'prs', 'ps', 'uz-Latn', 'uz-Cyrl', 'kk', 'ar'] as const;
export type Spoken = (typeof SPOKEN)[number];

/** What Intl calls them. */
const LOCALE: Readonly<Record<Spoken, string>> = {
  en: 'en',
  ru: 'ru',
  fa: 'fa-IR',
  prs: 'fa-AF',
  ps: 'ps-AF',
  'uz-Latn': 'uz-Latn',
  'uz-Cyrl': 'uz-Cyrl',
  kk: 'kk',
  ar: 'ar',
};
export const localeOf = (language: Spoken): string => LOCALE[language];

/** Who reads: decides language, clock and how a command is written. */
export interface Reader {
  readonly language: Spoken;
  /** IANA time zone. */
  readonly zone: string;
  /** What stands before a command on the reader's platform. */
  readonly prefix: string;
}

/**
 * What may be put into a sentence: words and runs are inserted as they are (never read as markup), numbers choose plural
 * forms, and `{ pick }` chooses a variant by name.
 */
export type Argument = string | number | Run | readonly Run[] | { readonly pick: string };
export type Arguments = Readonly<Record<string, Argument>>;

export class WordsError extends Error {
  override readonly name = 'WordsError';
}

const bundles = new Map<Spoken, FluentBundle>();
const file = (language: Spoken) => new URL(`./ftl/${language}.ftl`, import.meta.url);

function bundleOf(language: Spoken): FluentBundle {
  const known = bundles.get(language);
  if (known) return known;
  const bundle = new FluentBundle(localeOf(language), { useIsolating: false });
  const errors = bundle.addResource(new FluentResource(readFileSync(file(language), 'utf8')));
  if (errors[0]) throw new WordsError(`bot/messages/ftl/${language}.ftl: ${errors[0].message}`);
  bundles.set(language, bundle);
  return bundle;
}

/** A spoken language for any tag ("fa-IR", "uz", "tg", "en_GB"); undefined where we speak none of its kind. */
export function spokenFor(tag: string | undefined): Spoken | undefined {
  if (!tag) return undefined;
  const [base, ...rest] = tag.replaceAll('_', '-').split('-');
  if (base === 'uz') return rest.includes('Cyrl') ? 'uz-Cyrl' : 'uz-Latn';
  if (base === 'fa') return rest.includes('AF') ? 'prs' : 'fa';
  return SPOKEN.find((spoken) => spoken === base);
}

export interface Words {
  readonly language: Spoken;
  readonly direction: Direction;
  readonly locale: string;
  has(id: string): boolean;
  /** Whether this language itself has the sentence. */
  own(id: string): boolean;
  /** The sentence as plain text. */
  text(id: string, args?: Arguments): string;
  /** The sentence as runs, with its bold and code parts and the runs that were put in. */
  runs(id: string, args?: Arguments): Run[];
}

const OPEN = '\uE000';
const CLOSE = '\uE001';
const MARK = /(<\/?(?:b|i|code)>|\uE000\d+\uE001)/;
const STYLES = { b: 'bold', i: 'italic', code: 'code' } as const;

/** The words of a language; English stands in for a sentence that a file lacks (a test sees that none does). */
export function wordsOf(language: Spoken): Words {
  const direction = directionOf(language);
  const pattern = (id: string) => {
    for (const tag of [language, 'en'] as const) {
      const message = bundleOf(tag).getMessage(id);
      if (message?.value) return { bundle: bundleOf(tag), value: message.value };
    }
    throw new WordsError(`bot/messages/ftl/en.ftl has no message ${id}`);
  };
  const runs = (id: string, args: Arguments = {}): Run[] => {
    const { bundle, value } = pattern(id);
    const inserted: (readonly Run[])[] = [];
    const given: Record<string, FluentVariable> = {};
    for (const [name, arg] of Object.entries(args)) given[name] = prepare(arg, { inserted, direction });
    const errors: Error[] = [];
    const text = bundle.formatPattern(value, given, errors);
    if (errors[0]) throw new WordsError(`${id} (${language}): ${errors[0].message}`);
    return styled(text, inserted);
  };
  return {
    language,
    direction,
    locale: localeOf(language),
    has: (id) => bundleOf('en').hasMessage(id),
    own: (id) => bundleOf(language).hasMessage(id),
    runs,
    text: (id, args) =>
      runs(id, args)
        .map((run) => run.text)
        .join(''),
  };
}

function prepare(arg: Argument, into: { inserted: (readonly Run[])[]; direction: Direction }): FluentVariable {
  if (typeof arg === 'number') return new FluentNumber(arg);
  if (typeof arg === 'object' && 'pick' in arg) return arg.pick;
  const runs = typeof arg === 'string' ? [{ text: isolate(arg, into.direction) }] : Array.isArray(arg) ? arg : [arg];
  into.inserted.push(runs as readonly Run[]);
  return `${OPEN}${into.inserted.length - 1}${CLOSE}`;
}

/** Splits a formatted sentence at its marks and puts the inserted runs in. */
function styled(text: string, inserted: readonly (readonly Run[])[]): Run[] {
  const out: Run[] = [];
  let style: Run['style'];
  const push = (run: Run) => {
    const own = style && !run.style ? { ...run, style } : run;
    const last = out.at(-1);
    if (last && last.style === own.style && !last.url && !own.url)
      out[out.length - 1] = { ...last, text: last.text + own.text };
    else if (own.text) out.push(own);
  };
  for (const part of text.split(MARK)) {
    if (part.startsWith(OPEN)) for (const run of inserted[Number(part.slice(1, -1))] ?? []) push(run);
    else if (/^<\w+>$/.test(part)) style = STYLES[part.slice(1, -1) as keyof typeof STYLES];
    else if (/^<\/\w+>$/.test(part)) style = undefined;
    else if (part) push({ text: part });
  }
  return out;
}
