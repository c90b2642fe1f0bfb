/** What a UTF-16 code unit is and how it folds. Tables are built once from Unicode's own data (normalisation and properties). */

/** Character classes, as far as word boundaries care. */
export const KIND = { other: 0, latin: 1, letter: 2, digit: 3, space: 4, ideograph: 5 } as const;

/** Letters that people type for one another, and marks that carry no meaning here: code unit → what it folds to. */
const SAME: Readonly<Record<string, string>> = {
  İ: 'i', ı: 'i', ё: 'е', Ё: 'е',
  ي: 'ی', ى: 'ی', ئ: 'ی', ۍ: 'ی', ے: 'ی', ۓ: 'ی', ك: 'ک', ڪ: 'ک', ګ: 'گ',
  ة: 'ه', ۀ: 'ه', ە: 'ه', ہ: 'ه', ۂ: 'ه', ۃ: 'ه', أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ؤ: 'و', ں: 'ن',
  ʻ: "'", ʼ: "'", '‘': "'", '’': "'", '`': "'", '´': "'", ʹ: "'", '′': "'", ʿ: "'", ʾ: "'", '‛': "'",
  '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '‟': '"', '″': '"',
  '‐': '-', '‑': '-', '−': '-', '﹣': '-', '‒': '–', '—': '–', '―': '–', '⁓': '~', '〜': '~', '～': '~',
  '⁄': '/', '∕': '/', '٪': '%', '﹪': '%',
}; // biome-ignore format: a table

const DROPPED =
  /[\u00AD\u034F\u0610-\u061C\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF]/;
/** Zero-width non-joiner: leaves no character behind, only a joint. */
export const ZWNJ = 0x200c;
/** In {@link FOLD}: the character vanishes. */
export const GONE = 0;
/** In {@link FOLD}: the character becomes several, see {@link EXPANDED}. */
export const MANY = 0xffff;

export const FOLD = new Uint16Array(65536);
export const EXPANDED = new Map<number, string>();
export const CLASS = new Uint8Array(65536);

const DIGIT = /\p{Nd}/u;
const SPACE = /[\s\p{Zs}]/u;
const LINE = /[\r\n\u2028\u2029\u0085]/;
const LATIN = /\p{Script=Latin}/u;
const LETTER = /[\p{L}\p{M}]/u;

const untouched = (code: number) => (code >= 0x3400 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xdfff);

const folded = (char: string): string => {
  if (SAME[char] !== undefined) return SAME[char];
  if (DIGIT.test(char)) return String(digitValue(char.charCodeAt(0)));
  if (LINE.test(char)) return '\n';
  if (SPACE.test(char)) return ' ';
  // A full-width comma ends a clause; it never groups digits.
  if (char === '，') return ', ';
  const nfkc = char.normalize('NFKC').toLowerCase();
  // ½ after a digit is a second number: "2½" reads "2 1/2".
  const plain = /^\d+⁄\d+$/.test(nfkc) ? ` ${nfkc}` : nfkc;
  return [...plain].map((c) => SAME[c] ?? (SPACE.test(c) ? ' ' : c)).filter((c) => !DROPPED.test(c)).join(''); // biome-ignore format: one step a call
};

/** Decimal digits stand in runs of ten in Unicode; the value is the distance from the run's start. */
const digitValue = (code: number): number => {
  let start = code;
  while (code - start < 9 && DIGIT.test(String.fromCharCode(start - 1))) start--;
  return code - start;
};

const classOf = (char: string, code: number): number => {
  if ((code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff)) return KIND.ideograph; // biome-ignore format: one range a line
  if (LATIN.test(char)) return KIND.latin;
  if (LETTER.test(char)) return KIND.letter;
  if (char >= '0' && char <= '9') return KIND.digit;
  return char === ' ' || char === '\n' ? KIND.space : KIND.other;
};

const build = () => {
  for (let code = 1; code < 65536; code++) {
    const char = String.fromCharCode(code);
    CLASS[code] = classOf(char, code);
    if (untouched(code)) {
      FOLD[code] = code;
      continue;
    }
    const to = DROPPED.test(char) ? '' : folded(char);
    if (to.length > 1) EXPANDED.set(code, to);
    FOLD[code] = to.length === 0 ? GONE : to.length === 1 ? to.charCodeAt(0) : MANY;
  }
};
build();

const pairs = (cyrillic: string, latin: string) =>
  new Map([...cyrillic].map((c, i) => [c.charCodeAt(0), latin.charCodeAt(i)] as const));
/** Letters that look alike in the two scripts (lower-cased capitals included). */
export const TO_LATIN = pairs('асеорхуіктмвн', 'aceopxyiktmbh');
export const TO_CYRILLIC = new Map([...TO_LATIN].map(([c, l]) => [l, c] as const));
export const isCyrillic = (code: number): boolean => code >= 0x0400 && code <= 0x052f;
