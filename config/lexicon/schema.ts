/**
 * The only list of what a lexicon file may hold. Types, validation messages and docs come from here.
 * An ENTRY says: these forms mean this; it fires in the sentence `hit` and not in the sentence `miss`.
 */
import { z } from 'zod';

/** Files of config/lexicon/lang, in reading order. */
export const TAGS = ['en', 'ru', 'kk', 'ky', 'uz', 'tg', 'tk', 'tr', 'fa', 'prs', 'ps', 'ar', 'zh'] as const;
export type Tag = (typeof TAGS)[number];
/** Neighbours that articles about the region also come in: only names (minerals, countries) are known in them. */
export const NEIGHBOURS = ['uk', 'bg', 'az', 'de', 'fr', 'es', 'it', 'pl', 'hi', 'ur'] as const;
export const SCRIPTS = ['latn', 'cyrl', 'arab', 'hans'] as const;
export type Script = (typeof SCRIPTS)[number];

/** Headings of lang files whose items are entries, in the order in which they stand. */
export const HEADINGS = [
  'calendar', 'magnitudes', 'numberWords', 'fractions', 'units', 'currencies', 'per', 'ranges', 'hedges', 'goods', 'kinds',
  'attributes', 'status', 'attribution', 'negation', 'modality', 'reference', 'boilerplate', 'ambiguous',
] as const; // biome-ignore format: one glance
export type Heading = (typeof HEADINGS)[number];

/** What measured things are told in; `/yr` and `/d` are added by `per`. */
export const UNITS = ['percent', 't', 'kg', 'g', 'oz', 'km', 'm', 'km2', 'ha', 'MW', 'MWh', 'm3', 'bbl'] as const;
/** `other:<name>` are units that make a number no figure (hours, degrees, years of age …): known, so that it is not misread. */
const unit = z.union([z.enum(UNITS), z.string().regex(/^other:[a-z0-9-]+$/)]);
const currency = z.string().regex(/^[A-Z]{3}$/, 'an ISO 4217 code such as USD');
const HEDGES = ['exact', 'about', 'atMost', 'atLeast'] as const;
const STATUSES = [
  'rumoured', 'hoped', 'planned', 'negotiating', 'announced', 'agreed', 'signed', 'approved', 'underway', 'completed',
  'suspended', 'cancelled', 'denied',
  // Joining a pact or club: `joined` tells that it has happened, `join` only names it (the modality around it decides).
  'join', 'joined',
  // A deal's verb in the future ("will build", "закупит", "quradi"): who tells it announces it; plans have words of their own.
  'will',
] as const; // biome-ignore format: one glance
/** between X and Y | from X to Y | X to Y (a joiner) | X-dan Y until | rose from X to Y (no range but two figures). */
const RANGES = ['between', 'from', 'and', 'to', 'until', 'change'] as const;
const PER = ['/yr', '/d', '/other'] as const;
/** month-1 … hijri-12 (solar), islamic-n, weekday, year, day, age, ordinal, era; relative dates as day+n, week+n, months+n, year+n. */
const calendar = z.string().regex(/^(month|hijri|islamic|weekday)-\d{1,2}$|^(year|month|week|day|hour|age|ordinal|era|decade|century|quarter|on|since|until|number)$|^(day|week|months|year)[+-]\d+$/); // biome-ignore format: one rule
export const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'lower-case letters, digits and hyphens');

export const form = z.string().min(1).refine((s) => s === s.normalize('NFC'), 'write it in NFC').refine((s) => s === s.trim(), 'no spaces at the ends').refine((s) => !/[\\[\]{}()|^*?]/.test(s), 'plain text only: no regex, no escapes'); // biome-ignore format: one rule
const sentence = z
  .string()
  .min(1)
  .refine((s) => s === s.normalize('NFC'), 'write it in NFC');

/** One meaning and its forms. `~` at the end of a form: a stem that may take any chain of the language's `endings`. */
const entryOf = <T extends z.ZodType<string | number>>(is: T) =>
  z.strictObject({
    is,
    forms: z.array(form).min(1),
    /** A sentence in which the entry fires. */
    hit: sentence.optional(),
    /** A sentence in which it must not. */
    miss: sentence.optional(),
    /** Hedges, attributes …: where the marker stands, seen from the number (or the thing it marks). */
    side: z.enum(['before', 'after', 'both']).optional(),
    /** Words of which one must stand within 60 characters. */
    needs: z.array(form).optional(),
    /** Longer phrases that contain a form and mean something else: there the entry is silent. */
    not: z.array(form).optional(),
    /** units: how many of the base unit (GW → MW: 1000). */
    times: z.number().positive().optional(),
    /** currencies, units: a form that also stands before its number ("$5", "USD 5"). */
    before: z.boolean().optional(),
    /** Fires only where the stored text has the same capitals. */
    cased: z.boolean().optional(),
    /** Anything an entry's finder needs besides (X of Y): short key → value. */
    with: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  });
export const text = z.string().min(1);
const list = <T extends z.ZodType<string | number>>(is: T) => z.array(entryOf(is));
const number = z.number();
const entries = {
  calendar: list(calendar),
  magnitudes: list(number),
  numberWords: list(number),
  /** A share of one: 0.25 = a quarter. */
  fractions: list(number),
  units: list(unit),
  currencies: list(currency),
  per: list(z.enum(PER)),
  ranges: list(z.enum(RANGES)),
  hedges: list(z.enum(HEDGES)),
  goods: list(text),
  kinds: list(text),
  attributes: list(text),
  status: list(z.enum(STATUSES)),
  attribution: list(text),
  negation: list(text),
  modality: list(text),
  reference: list(text),
  boilerplate: list(text),
  ambiguous: list(text),
};

export const languageSchema = z.strictObject({
  tag: z.enum(TAGS),
  name: text,
  scripts: z.array(z.enum(SCRIPTS)).min(1),
  /** The language whose entries this one adds to. */
  inherits: z.enum(TAGS).nullable(),
  words: z.strictObject({
    /** `letters`: a word ends where its letters end; `none`: words are not divided (Chinese). */
    boundary: z.enum(['letters', 'none']),
    /** Proclitics that may stand before any form (Arabic و ال بال). */
    prefixes: z.array(form),
    /** True where an apostrophe is a letter (Uzbek o'n). */
    apostrophe: z.boolean(),
    /** How many endings may follow one another. */
    chain: z.int().min(0).max(6),
  }),
  numbers: z.strictObject({
    /** Signs before the fraction, the usual one first. */
    decimal: z.array(z.string().length(1)),
    /** Signs between groups of three, the usual one first. */
    group: z.array(z.string().length(1)),
    /** Words that join the parts of a number word (two hundred AND five). */
    and: z.array(form),
    /** Words for the decimal sign (four POINT two). */
    point: z.array(form),
    /** True where units come before tens (خمسة وعشرون). */
    unitsFirst: z.boolean(),
    /** True where a group may hold two digits (lakh, crore: 12,34,567). */
    indian: z.boolean(),
  }),
  endings: z.array(form),
  ...entries,
});
export const rootSchema = z.strictObject({
  units: entries.units,
  currencies: entries.currencies,
  magnitudes: entries.magnitudes,
  fractions: entries.fractions,
  numberWords: entries.numberWords,
  /** `model`: numbers that name a product (Boeing 787). */
  ambiguous: entries.ambiguous,
  hedges: entries.hedges,
  ranges: entries.ranges,
  per: entries.per,
});

export type Entry = z.infer<ReturnType<typeof entryOf<z.ZodType<string | number>>>>;
export type LanguageData = z.infer<typeof languageSchema>;
export type RootData = z.infer<typeof rootSchema>;
