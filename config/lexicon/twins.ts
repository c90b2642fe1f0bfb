/**
 * Uzbek and Kazakh are each written in two scripts. The files hold one (Uzbek Latin, Kazakh Cyrillic); the other is derived
 * here by the official letter tables, form by form. A form that is already in the other script stays as it is.
 */
import { type Entry, HEADINGS, type LanguageData } from './schema.ts';

/** Uzbek Latin (1995) → Cyrillic; longest first. `e` at the start of a word is э. */
const UZBEK: readonly (readonly [string, string])[] = [
  ["yo'", 'йў'], ["o'", 'ў'], ["g'", 'ғ'], ['sh', 'ш'], ['ch', 'ч'], ['yo', 'ё'], ['yu', 'ю'], ['ya', 'я'], ['ye', 'е'], ['ts', 'ц'],
  ['a', 'а'], ['b', 'б'], ['d', 'д'], ['e', 'е'], ['f', 'ф'], ['g', 'г'], ['h', 'ҳ'], ['i', 'и'], ['j', 'ж'], ['k', 'к'],
  ['l', 'л'], ['m', 'м'], ['n', 'н'], ['o', 'о'], ['p', 'п'], ['q', 'қ'], ['r', 'р'], ['s', 'с'], ['t', 'т'], ['u', 'у'],
  ['v', 'в'], ['x', 'х'], ['y', 'й'], ['z', 'з'], ["'", 'ъ'],
]; // biome-ignore format: a table
/** Kazakh Cyrillic → Latin with acutes (2018), which some sites still write. */
const ACUTES: readonly (readonly [string, string])[] = [
  ['ә', 'á'], ['ғ', 'ǵ'], ['и', 'ı'], ['й', 'ı'], ['ң', 'ń'], ['ө', 'ó'], ['у', 'ý'], ['ұ', 'u'], ['ү', 'ú'], ['ш', 'sh'],
  ['і', 'i'], ['ц', 'ts'], ['ю', 'ıý'], ['я', 'ıa'], ['щ', 'sh'],
]; // biome-ignore format: a table
/** Kazakh Cyrillic → Latin (2021). */
const KAZAKH: readonly (readonly [string, string])[] = [
  ['а', 'a'], ['ә', 'ä'], ['б', 'b'], ['в', 'v'], ['г', 'g'], ['ғ', 'ğ'], ['д', 'd'], ['е', 'e'], ['ж', 'j'], ['з', 'z'],
  ['и', 'i'], ['й', 'i'], ['к', 'k'], ['қ', 'q'], ['л', 'l'], ['м', 'm'], ['н', 'n'], ['ң', 'ñ'], ['о', 'o'], ['ө', 'ö'],
  ['п', 'p'], ['р', 'r'], ['с', 's'], ['т', 't'], ['у', 'u'], ['ұ', 'ū'], ['ү', 'ü'], ['ф', 'f'], ['х', 'h'], ['һ', 'h'],
  ['ш', 'ş'], ['ы', 'y'], ['і', 'ı'], ['ч', 'ch'], ['ц', 's'], ['ю', 'iu'], ['я', 'ia'], ['э', 'e'], ['щ', 'ş'], ['ъ', ''], ['ь', ''],
]; // biome-ignore format: a table

/** Letter by letter; apostrophes of all shapes count as one. Null where the form holds no letter of the source script. */
const convert = (form: string, table: readonly (readonly [string, string])[], uzbek: boolean): string | null => {
  const plain = form.replace(/[ʻʼ‘’`]/g, "'").toLowerCase();
  const source = uzbek ? /[a-z]/ : /[а-яәғқңөұүһі]/;
  if (!source.test(plain)) return null;
  let made = '';
  for (let i = 0; i < plain.length; ) {
    const start = i === 0 || !/[\p{L}']/u.test(plain[i - 1]!);
    const pair = table.find(([from]) => plain.startsWith(from, i));
    made += uzbek && start && pair?.[0] === 'e' ? 'э' : (pair?.[1] ?? plain[i]!);
    i += pair?.[0].length ?? 1;
  }
  return made;
};

type Twin = (form: string) => string[];
const withBoth = (forms: readonly string[], twin: Twin): string[] => {
  const made = forms.flatMap(twin);
  return [...new Set([...forms, ...made])];
};

const twinEntry = (entry: Entry, twin: Twin): Entry => {
  if (entry.cased) return entry;
  const made: Entry = { ...entry, forms: withBoth(entry.forms, twin) };
  if (entry.needs) made.needs = withBoth(entry.needs, twin);
  if (entry.not) made.not = withBoth(entry.not, twin);
  return made;
};

const some = (form: string | null): string[] => (form === null ? [] : [form]);
/** The form in the language's other script (in each of its spellings); undefined for languages of one script. */
export const twinOf = (tag: string): Twin | undefined => {
  if (tag === 'uz') return (form) => some(convert(form, UZBEK, true));
  const older = [...ACUTES, ...KAZAKH];
  if (tag === 'kk') return (form) => [...some(convert(form, KAZAKH, false)), ...some(convert(form, older, false))];
  return undefined;
};

/** The language with its forms and endings in both of its scripts. */
export const withTwins = (data: LanguageData): LanguageData => {
  const twin = twinOf(data.tag);
  if (!twin) return data;
  const made = { ...data, endings: withBoth(data.endings, twin) };
  for (const heading of HEADINGS) {
    const entries = data[heading] as readonly Entry[];
    Object.assign(made, { [heading]: entries.map((entry) => twinEntry(entry, twin)) });
  }
  return made;
};

type Named = { readonly id: string };
/** A catalogue block with its Uzbek and Kazakh names in both scripts. */
export const withTwinNames = <T extends Named>(block: T): T => {
  const made: Record<string, unknown> = { ...block };
  for (const key of ['names', 'demonyms', 'seats', 'not', 'needs', 'weak']) {
    const names = made[key] as Record<string, string[]> | undefined;
    if (!names) continue;
    const both = (tag: string, forms: string[]) => {
      const twin = twinOf(tag);
      return twin ? withBoth(forms, twin) : forms;
    };
    made[key] = Object.fromEntries(Object.entries(names).map(([tag, forms]) => [tag, both(tag, forms)]));
  }
  return made as T;
};
