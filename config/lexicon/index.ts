/** Loads, checks, merges and freezes the language data. No matching here: that is #extract's. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { kept, keyOf } from './cache.ts';
import { CATALOGUES, type Lexicon } from './catalogues.ts';
import { overlayLanguageSchema } from './overlay.ts';
import { LexiconError, readYaml } from './read.ts';
import { HEADINGS, type LanguageData, languageSchema, type RootData, rootSchema, TAGS, type Tag } from './schema.ts';
import { withTwinNames, withTwins } from './twins.ts';

export * from './catalogues.ts';
export { LexiconError } from './read.ts';
export * from './schema.ts';

const HOME = fileURLToPath(new URL('.', import.meta.url));

/**
 * All language knowledge.
 * @param overlay a directory laid out like config/lexicon: its entries come first, its blocks replace those of the same id.
 * @throws LexiconError naming file, line and what may stand there.
 */
export const loadLexicon = (overlay?: string): Lexicon => {
  if (overlay !== undefined) checkOverlay(overlay);
  return deepFreeze(kept(keyOf(filesOf(overlay)), () => build(overlay)));
};

const build = (overlay?: string): Lexicon => {
  const languages = {} as Record<Tag, LanguageData>;
  for (const tag of TAGS) languages[tag] = withTwins(readLanguage(tag, overlay));
  const data = { languages, root: readRoot(overlay), ...readCatalogues(overlay) };
  const version = createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 10);
  return { version, ...data };
};

/** All that the lexicon is made from: its data, its overlay, and the code that reads them. */
const filesOf = (overlay?: string): (readonly [name: string, path: string])[] => {
  const within = (home: string, ending: RegExp, as: string) =>
    readdirSync(home, { recursive: true, encoding: 'utf8' })
      .filter((name) => ending.test(name))
      .sort()
      .map((name) => [`${as}/${name}`, join(home, name)] as const);
  return [...within(HOME, /\.(yaml|ts)$/, 'own'), ...(overlay ? within(overlay, /\.yaml$/, 'overlay') : [])];
};

const readLanguage = (tag: Tag, overlay?: string): LanguageData => {
  const own = readYaml(join(HOME, 'lang', `${tag}.yaml`), languageSchema);
  if (own.tag !== tag)
    throw new LexiconError(`${join(HOME, 'lang', `${tag}.yaml`)}:1:1: tag is ${own.tag}; name the file after the tag`);
  const file = overlay && join(overlay, 'lang', `${tag}.yaml`);
  if (!file || !existsSync(file)) return own;
  const extra = readYaml(file, overlayLanguageSchema);
  const merged = { ...own, endings: [...(extra.endings ?? []), ...own.endings] };
  for (const heading of HEADINGS) Object.assign(merged, { [heading]: [...(extra[heading] ?? []), ...own[heading]] });
  return merged;
};

const readRoot = (overlay?: string): RootData => {
  const own = readYaml(join(HOME, 'root.yaml'), rootSchema);
  const file = overlay && join(overlay, 'root.yaml');
  if (!file || !existsSync(file)) return own;
  const extra = readYaml(file, rootSchema.partial());
  const keys = Object.keys(own) as (keyof RootData)[];
  return Object.fromEntries(keys.map((key) => [key, [...(extra[key] ?? []), ...own[key]]])) as RootData;
};

const readCatalogues = (overlay?: string) => {
  const read = <T extends { id: string }>(name: string, schema: z.ZodType<T[]>): T[] => {
    const own = readYaml(join(HOME, `${name}.yaml`), schema);
    const file = overlay && join(overlay, `${name}.yaml`);
    const extra = file && existsSync(file) ? readYaml(file, schema) : [];
    const ids = new Set(extra.map((block) => block.id));
    const all = [...extra, ...own.filter((block) => !ids.has(block.id))];
    const twice = all.find((block, i) => all.findIndex((other) => other.id === block.id) !== i);
    if (twice) throw new LexiconError(`${name}.yaml: the id ${twice.id} stands twice; join the two blocks into one`);
    return all.map(withTwinNames);
  };
  return {
    minerals: read('minerals', CATALOGUES.minerals),
    places: read('places', CATALOGUES.places),
    organisations: read('organisations', CATALOGUES.organisations),
    projects: read('projects', CATALOGUES.projects),
    tongues: read('tongues', CATALOGUES.tongues),
  };
};

/** A file that no one reads is a mistake that no one sees. */
const checkOverlay = (overlay: string) => {
  if (!existsSync(overlay)) throw new LexiconError(`${overlay}: no such directory; create it or unset the overlay`);
  const known = ['lang', 'root.yaml', 'README.md', ...Object.keys(CATALOGUES).map((name) => `${name}.yaml`)];
  const languages = existsSync(join(overlay, 'lang')) ? readdirSync(join(overlay, 'lang')) : [];
  const stray = [
    ...readdirSync(overlay).filter((name) => !known.includes(name) && !name.startsWith('.')),
    ...languages.filter((name) => !TAGS.some((tag) => name === `${tag}.yaml`)).map((name) => `lang/${name}`),
  ];
  if (stray.length === 0) return;
  throw new LexiconError(
    `${join(overlay, stray[0]!)}: nothing reads this file; the names are ${known.join(', ')} and lang/{${TAGS.join(',')}}.yaml`,
  );
};

const deepFreeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
};
