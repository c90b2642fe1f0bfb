/** What the catalogues beside lang/ may hold: minerals, places, organisations, projects, and languages that can be told apart. */
import { z } from 'zod';
import { form, id, type LanguageData, NEIGHBOURS, type RootData, SCRIPTS, TAGS, type Tag, text } from './schema.ts';

const byTag = z.partialRecord(z.enum([...TAGS, ...NEIGHBOURS]), z.array(form));
const byScript = z.partialRecord(z.enum(SCRIPTS), z.array(form));
export const mineralSchema = z.strictObject({
  id,
  symbol: z
    .string()
    .regex(/^[A-Z][A-Za-z0-9]*$/)
    .optional(),
  /** True for rare-earths, critical-minerals: a group, not one mineral. */
  group: z.boolean().optional(),
  /** True where the name also praises, adorns and wins (gold, iron): it counts only where the text speaks of mining, metals or their trade. */
  figurative: z.boolean().optional(),
  names: byTag,
  /** Phrases that contain a name and mean something else (gold medal). */
  not: byTag.optional(),
  /** Words of which one must stand near (a name that is also something else). */
  needs: byTag.optional(),
  /** Names that are also everyday words (lead, fa روی): they count only in a list beside another mineral. */
  weak: byTag.optional(),
});
/** A language that can be told apart, and what its names do in a sentence. */
export const tongueSchema = z.strictObject({
  /** As in #fact's LANGUAGES, or a neighbour's code. */
  id: z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/),
  name: text,
  script: z.enum([
    'latn',
    'cyrl',
    'arab',
    'hans',
    'deva',
    'hang',
    'kana',
    'grek',
    'hebr',
    'armn',
    'geor',
    'thai',
    'beng',
  ]),
  /** Letters that its words use beyond those which every language of the script has. */
  letters: z.string(),
  /** Its commonest short words, by which a short text is told. */
  words: z.array(text),
  /** What its words often end in, two to four letters. */
  pieces: z.array(text).optional(),
  /** Where a capital names a meeting place and not a government. */
  venue: z.strictObject({ before: z.array(text), after: z.array(text), endings: z.array(text) }).optional(),
  /** Words that stand beside the name of a firm: legal forms and what firms call themselves (company, ТОО, МЧЖ, Holding). */
  firms: z.array(form).optional(),
  /** Words that head the name of a body of the state (ministry, agency): `first` before the rest of it, `last` behind. Stems. */
  bodies: z.strictObject({ first: z.array(form), last: z.array(form) }).optional(),
  /** Where words are not parted: signs after which a name begins, fields that end names too, words that name no firm, persons and states, heads of offices; "and", "sign". */
  unspaced: z
    .strictObject({
      opens: text,
      fields: z.array(form),
      common: z.array(form),
      people: z.array(form),
      heads: z.array(form),
      and: z.array(form),
      signs: z.array(form),
    })
    .optional(),
  /** For languages without a file in lang/: what names take, as there. */
  endings: z.array(form).optional(),
});
export const placeSchema = z.strictObject({
  id,
  name: text,
  kind: z.enum([
    'country',
    'capital',
    'city',
    'region',
    'deposit',
    'plant',
    'corridor',
    'sea',
    'continent',
    'bloc',
    'other',
  ]),
  /** ISO 3166-1 alpha-2, or XK, EU; null for what lies in several. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  /** Id of the region in which it lies: only two different regions exclude each other. */
  region: id.optional(),
  names: byTag,
  /** Adjectives and people (Kazakh, казахстанский). */
  demonyms: byTag.optional(),
  /** Capitals that stand for the government (Washington), unless the text only meets there. */
  seats: byTag.optional(),
  /** One-letter names that count only in a list (哈、吉、塔). */
  short: byTag.optional(),
  not: byTag.optional(),
  needs: byTag.optional(),
  minerals: z.array(id).optional(),
});
export const organisationSchema = z.strictObject({
  id,
  name: text,
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  kind: z.enum([
    'company',
    'state-company',
    'bank',
    'fund',
    'agency',
    'ministry',
    'bloc',
    'media',
    'university',
    'other',
  ]),
  /** Variants by script; they match in all languages. */
  names: byScript,
  not: byScript.optional(),
  needs: byScript.optional(),
});
export const projectSchema = z.strictObject({
  id,
  name: text,
  kind: text,
  countries: z.array(z.string().regex(/^[A-Z]{2}$/)),
  organisations: z.array(id).optional(),
  minerals: z.array(id).optional(),
  places: z.array(id).optional(),
  names: byTag,
  not: byTag.optional(),
});

/** File (without `.yaml`) → its schema. */
export const CATALOGUES = {
  minerals: z.array(mineralSchema),
  places: z.array(placeSchema),
  organisations: z.array(organisationSchema),
  projects: z.array(projectSchema),
  tongues: z.array(tongueSchema),
} as const;

export type Mineral = z.infer<typeof mineralSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Organisation = z.infer<typeof organisationSchema>;
export type Project = z.infer<typeof projectSchema>;
export type Tongue = z.infer<typeof tongueSchema>;

/** All language knowledge, checked and frozen. */
export interface Lexicon {
  /** Short hash of the data: kept with every fact, so that a changed lexicon can be read again. */
  readonly version: string;
  readonly languages: Readonly<Record<Tag, LanguageData>>;
  readonly root: RootData;
  readonly minerals: readonly Mineral[];
  readonly places: readonly Place[];
  readonly organisations: readonly Organisation[];
  readonly projects: readonly Project[];
  readonly tongues: readonly Tongue[];
}
