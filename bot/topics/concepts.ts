/** Everything that can be a topic, under all its names in all our languages. */
import { readFileSync } from 'node:fs';
import { distance } from 'fastest-levenshtein';
import { parse } from 'yaml';
import { z } from 'zod';
import { fold } from '#extract';
import type { Lexicon } from '#lexicon';

/** `tag` as subjects carry it (`mineral:tungsten`, `country:KZ`) or `topic:<id>` of config/topics.yaml. */
export interface Concept {
  readonly tag: string;
  /** Usual English or Latin name. */
  readonly name: string;
  /** Lexicon tag (`uz`, `fa` …) → usual name, where it differs by language. */
  readonly names: ReadonlyMap<string, string>;
  /** Tags of which one is enough; the tag itself for a plain concept. */
  readonly any: readonly string[];
  /** Places: deposit, region, city … */
  readonly sort?: string;
}

const deskSchema = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]*$/),
    /** `person`: met where the names stand in the words themselves; `any` is not needed. */
    is: z.enum(['topic', 'person']).default('topic'),
    any: z.array(z.string().min(1)).default([]),
    names: z.record(z.string(), z.array(z.string().min(1)).min(1)),
  }),
);

export interface Concepts {
  /** Concepts that a word or phrase names exactly, in any language; topics of config/topics.yaml come first. */
  find(phrase: string): readonly Concept[];
  /** Concepts that it may have been meant to name: one or two letters off, the nearest first. */
  near(phrase: string, limit?: number): readonly Concept[];
  byTag(tag: string): Concept | undefined;
  /** Tags that begin like this, in the order of the lexicon. */
  list(prefix: string): readonly string[];
  /** The words longest phrase first: where a phrase may begin, how many words it may have. */
  readonly longest: number;
}

interface Form {
  readonly concept: Concept;
  readonly stem: boolean;
}

/** Letters and digits of any script, one space between words: what two spellings of a name have in common. */
export const foldName = (text: string): string =>
  fold(text)
    .text.replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** How many letters of an ending a stem may take when a person writes it ("вольфрама", "уранның"). */
const ENDING = 5;

/** Reads config/topics.yaml and the lexicon into one book of names. */
export function readConcepts(lexicon: Lexicon): Concepts {
  const forms = new Map<string, Form[]>();
  const byTag = new Map<string, Concept>();
  const add = (concept: Concept, written: Iterable<string>) => {
    if (!byTag.has(concept.tag)) byTag.set(concept.tag, concept);
    const kept = byTag.get(concept.tag)!;
    // A ZWNJ is written as such, as a space, or not at all.
    for (const form of [...written].flatMap((f) => (f.includes('\u200C') ? [f, f.replaceAll('\u200C', ' ')] : [f]))) {
      const key = foldName(form.replace(/~$/, ''));
      if (!key) continue;
      const there = forms.get(key) ?? [];
      if (!there.some((f) => f.concept === kept))
        forms.set(key, [...there, { concept: kept, stem: form.endsWith('~') }]);
    }
  };
  for (const entry of [...desks(), ...catalogue(lexicon), ...countries(), ...headings(lexicon), ...languages()])
    add(entry.concept, entry.forms);
  return book(forms, byTag);
}

interface Entry {
  readonly concept: Concept;
  readonly forms: readonly string[];
}
type Named = Readonly<Record<string, readonly string[] | undefined>>;

/**
 * The usual name in each language is the first form there: "вольфрам~" is a word without its mark, "Центральн~ Ази~" is none.
 * Uzbek is written in two scripts: the twin in Cyrillic stands in the same list.
 */
const usual = (names: Named): Map<string, string> => {
  const out = new Map<string, string>();
  const put = (tag: string, form: string | undefined) => {
    if (form && !form.slice(0, -1).includes('~')) out.set(tag, form.replace(/~$/, ''));
  };
  for (const [tag, list] of Object.entries(names)) put(tag, list?.[0]);
  put(
    'uz-Cyrl',
    names.uz?.find((form) => /\p{sc=Cyrl}/u.test(form)),
  );
  return out;
};
const flat = (...all: (Named | undefined)[]) =>
  all.flatMap((names) => Object.values(names ?? {}).flatMap((l) => l ?? []));

function desks(): Entry[] {
  const rows = deskSchema.parse(parse(readFileSync(new URL('../../config/topics.yaml', import.meta.url), 'utf8')));
  return rows.map(({ id, is, any, names }) => {
    const forms = flat(names);
    const words = forms.map((form) => `words:${foldName(form.replaceAll('~', ''))}`);
    const met = is === 'person' ? [...new Set(words)] : any;
    return { concept: { tag: `${is}:${id}`, name: names.en?.[0] ?? id, names: usual(names), any: met }, forms };
  });
}

function* catalogue(lexicon: Lexicon): Generator<Entry> {
  const plain = (tag: string, name: string, names: Named): Concept => ({ tag, name, names: usual(names), any: [tag] });
  for (const m of lexicon.minerals) {
    const english = m.names.en?.find((form) => !form.endsWith('~')) ?? m.id.replaceAll('-', ' ');
    const symbol = m.symbol && m.symbol.length > 1 ? [m.symbol] : [];
    yield { concept: plain(`mineral:${m.id}`, english, m.names), forms: [m.id, ...symbol, ...flat(m.names)] };
  }
  for (const p of lexicon.places) {
    const tag = p.kind === 'country' && p.country ? `country:${p.country}` : `place:${p.id}`;
    yield {
      concept: { ...plain(tag, p.name, p.names), sort: p.kind },
      forms: [p.name, p.id, ...flat(p.names, p.demonyms)],
    };
  }
  for (const o of lexicon.organisations) yield { concept: organisation(o), forms: [o.name, o.id, ...flat(o.names)] };
  for (const p of lexicon.projects)
    yield { concept: plain(`project:${p.id}`, p.name, p.names), forms: [p.name, p.id, ...flat(p.names)] };
}

/** A medium as a topic is also what it publishes itself. */
const organisation = (o: Lexicon['organisations'][number]): Concept => {
  const tag = `organisation:${o.id}`;
  return {
    tag,
    name: o.name,
    names: new Map(),
    any: o.kind === 'media' ? [tag, `outlet:${o.id}`] : [tag],
    sort: o.kind,
  };
};

const SPOKEN_IN = [
  ['en', 'en'],
  ['ru', 'ru'],
  ['fa', 'fa'],
  ['prs', 'fa-AF'],
  ['ps', 'ps'],
  ['uz', 'uz-Latn'],
  ['kk', 'kk'],
  ['ar', 'ar'],
  ['ky', 'ky'],
  ['tg', 'tg'],
  ['tk', 'tk'],
  ['tr', 'tr'],
  ['zh', 'zh'],
  ['uz-Cyrl', 'uz-Cyrl'],
] as const;

/** ISO 3166-1 alpha-2 codes that Intl knows a name for. */
function regions(): string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((a) => letters.map((b) => a + b));
  return codes.filter((code) => names.of(code) && !/^(X[A-JL-Z]|Q[M-Z]|ZZ|UN|EZ|AA|AC|TA|DG|IC|EA|CP|CQ)$/.test(code));
}

function* countries(): Generator<Entry> {
  const tables = SPOKEN_IN.map(([tag, locale]) => [tag, new Intl.DisplayNames(locale, { type: 'region' })] as const);
  const english = new Intl.DisplayNames('en', { type: 'region' });
  for (const code of regions()) {
    const names = new Map(tables.map(([tag, table]) => [tag, table.of(code) ?? code] as const));
    const tag = `country:${code}`;
    yield { concept: { tag, name: english.of(code)!, names, any: [tag] }, forms: [...names.values()] };
  }
}

/** Kinds of deal and goods, as the language files name them. */
function* headings(lexicon: Lexicon): Generator<Entry> {
  for (const heading of ['kinds', 'goods'] as const) {
    const found = new Map<string, Map<string, readonly string[]>>();
    for (const language of Object.values(lexicon.languages))
      for (const { is, forms } of language[heading]) {
        const known = found.get(is) ?? new Map<string, readonly string[]>();
        found.set(is, known.set(language.tag, [...(known.get(language.tag) ?? []), ...forms]));
      }
    for (const [is, byLanguage] of found) {
      const names = Object.fromEntries(byLanguage);
      const tag = `${heading === 'kinds' ? 'kind' : 'goods'}:${is}`;
      yield { concept: { tag, name: is, names: usual(names), any: [tag] }, forms: [is, ...flat(names)] };
    }
  }
}

const READ = ['ps', 'prs', 'fa', 'ar', 'uz', 'kk', 'ky', 'tg', 'tk', 'ru', 'en', 'tr', 'zh'];
function* languages(): Generator<Entry> {
  for (const code of READ) {
    const bcp = code === 'prs' ? 'fa-AF' : code;
    const names = new Map(
      SPOKEN_IN.map(([tag, locale]) => [tag as string, new Intl.DisplayNames(locale, { type: 'language' }).of(bcp)!]),
    );
    const tag = `language:${code}`;
    yield { concept: { tag, name: names.get('en')!, names, any: [tag] }, forms: [...names.values()] };
  }
}

function book(forms: ReadonlyMap<string, readonly Form[]>, byTag: ReadonlyMap<string, Concept>): Concepts {
  const longest = Math.max(...[...forms.keys()].map((key) => key.split(' ').length));
  const find = (phrase: string): readonly Concept[] => {
    const key = foldName(phrase);
    const exact = forms.get(key);
    if (exact) return exact.map((form) => form.concept);
    for (let cut = 1; cut <= ENDING && key.length - cut >= 3; cut++) {
      const stems = forms.get(key.slice(0, -cut))?.filter((form) => form.stem);
      if (stems?.length) return stems.map((form) => form.concept);
    }
    return [];
  };
  const near = (phrase: string, limit = 3): readonly Concept[] => {
    const key = foldName(phrase);
    const allowed = key.length < 5 ? 1 : key.length < 9 ? 2 : 3;
    const scored: [number, Concept][] = [];
    for (const [form, list] of forms)
      if (Math.abs(form.length - key.length) <= allowed && form.length > 2) {
        const off = distance(form, key);
        if (off <= allowed) for (const { concept } of list) scored.push([off, concept]);
      }
    scored.sort((a, b) => a[0] - b[0]);
    const best = scored[0]?.[0] ?? 0;
    const close = scored.filter(([off]) => off <= Math.max(best, 1)).map(([, concept]) => concept);
    return [...new Set(close)].slice(0, limit);
  };
  const list = (prefix: string) => [...byTag.keys()].filter((tag) => tag.startsWith(prefix));
  return { find, near, longest, list, byTag: (tag) => byTag.get(tag) };
}
