import type { Case, Want } from './cases.ts';

/** Why cases of the other projects are not ours; the first rule that fits counts. */
export interface Exclusion {
  readonly why: string;
  readonly fits: (one: Case) => boolean;
}
const some = (one: Case, test: (want: Want) => boolean) => one.wants.some(test);
const MODERN = new Set(
  'USD EUR GBP CNY RUB KZT KGS UZS TJS TMT AFN TRY AED SAR QAR KWD IRR PKR INR JPY KRW CHF CAD AUD AZN GEL AMD UAH BYN PLN SEK NOK DKK HKD SGD TWD MNT ILS EGP JOD LBP IQD OMR BHD BRL ZAR MXN THB MYR IDR VND BGN RON CZK HUF NZD'.split(
    ' ',
  ),
);

export const EXCLUSIONS: readonly Exclusion[] = [
  {
    why: 'a unit that no deal or deposit is measured in (cups, spoons, drams, bits, speed, angles, picometres …)',
    fits: (one) => some(one, (w) => w.foreign !== undefined),
  },
  {
    why: 'a currency that is not traded any more, or is no state money (markka, peseta, bitcoin), or lies outside our list',
    fits: (one) => some(one, (w) => w.unit !== undefined && /^[A-Z]{3}$/.test(w.unit) && !MODERN.has(w.unit)),
  },
  {
    why: 'a unit named without any amount (percent of …, the dollars, a metric ton)',
    fits: (one) => some(one, (w) => w.low === undefined && w.high === undefined),
  },
  {
    why: 'powers and scientific notation: not written in news',
    fits: (one) => some(one, (w) => w.kind === 'power') || /\d\^|\d ?e[-+－]?\d/.test(one.text),
  },
  {
    why: 'vulgar fractions as plain numbers: we read fractions as shares',
    fits: (one) =>
      /Num/.test(one.set) &&
      (some(one, (w) => w.kind === 'fraction') ||
        /\d\/\d|bölü|çeyrek|分之|份|أخماس|أثمان|أرباع|على |جزء من|من مائة|من أربعة|ثمن|^\s*(نصف|خمس)|خمس\s*؟?$|خمس العشرون|و خمس$|و خمسين$|\bhalf\b|^yarım$|半$/.test(
          one.text,
        )),
  },
  {
    why: 'text without numbers for their Number model because a unit follows: units are ours',
    fits: (one) => /NumberModel|DimensionModel/.test(one.set) && one.wants.length === 0,
  },
  {
    why: 'addresses, dates, phone and exercise numbers read as single numbers',
    fits: (one) => /NumberModel/.test(one.set) && /\d[./]\d+[./]\d|\+1-|SCP-|\d,\d\d,\d\d,/.test(one.text),
  },
  {
    why: 'a letter that also means metres, grams or a model (10M, 3G, 1.2b, 30 l, 43c, 3k km)',
    fits: (one) =>
      /(\d|\d )[kKкКMMМGГBblcц]\b|\d[МГКк](?![\p{L}])|\d[ц]$|[\d\d]\s?[KKkＫ]|３k/u.test(one.text) &&
      !/\d\s?(kg|km|k\.)/.test(one.text),
  },
  {
    why: 'an apostrophe or quotation mark for feet and inches: in news it closes a quotation',
    fits: (one) => /\d\s?('|")|\d in\b|\d in$/.test(one.text),
  },
  {
    why: 'a unit without a number (a kilogram, кг, لتران): in news that is a rate',
    fits: (one) =>
      /^(an?|половина)? ?(kilogram|kg|Pound|lb|ml|liter|millilitre|dollar|килограмм|кг|фунт|كغ|كيلوغرام|كيلوجرام|أونصتان|اونصتين|لتران|لترين|quarter-litre|fourth of liter|tenth of a gallon|пол-?\s?литра|поллитра|دستة|دزينة)$|^لتر و|^米|^三米九|above a dollar/.test(
        one.text.trim(),
      ),
  },
  {
    why: 'small change and coins as people say it (20 dollar 43, a dime, a grand, 两毛五, 五蚊)',
    fits: (one) =>
      /Money|Currency/.test(one.set) &&
      /nickel|dime|quarter|grand|kuai|kuruş$|c$|\$20 43|43$|\d\s?(RM|ringgit)? and \d+$|and forty-?three|fourteen|and one|dollars? (and )?(\d+|forty five)[.]?$|dollars? \d+\.|15 dollars (and )?15|USD \d\d|\$ 30 cent|\$ 100 and fifty|100 c\$ elli|пени|[角毛毫块蚊個分仙]|日本銭|43 ?ц|three points|one point/.test(
        one.text,
      ),
  },
  {
    why: 'a word of money before its number: in running text it belongs to the number before',
    fits: (one) =>
      /^(рублей|бакса|Евро|грн|ringgit|malaysian? ringgits?|dollar) \d|at dollar |MAUD|usd 20|dolar: /.test(one.text),
  },
  {
    why: 'pound, jineh and yuan read as another country’s (£ | lb, 元 as $)',
    fits: (one) =>
      (/фунт|^10 جنيه|元/.test(one.text) &&
        some(one, (w) => w.unit === 'kg' || w.unit === 'GBP' || w.unit === 'USD')) ||
      (/Dimension/.test(one.set) && /pounds?\b/.test(one.text)),
  },
  {
    why: 'words for nothing, one, two, few and ten that count nothing in news',
    fits: (one) =>
      /^(naught|nought|nil|single|a pair|a couple( of)?|a few|few|нисколько|yok|hiç|tek|yek|çift)$|deste|nought is|three-nought|[打對雙对双]|دزين|دست|dozs|dzs/.test(
        one.text,
      ) && /Num/.test(one.set),
  },
  {
    why: 'spoken Arabic of one country',
    fits: (one) => /تاشر|اشر$|إثنتى|ثمان عشرة|متين|تلتمية|تلاتين|لعشرين/.test(one.text),
  },
  {
    why: 'Chinese characters set apart by spaces, shop discounts (折) and half-written fractions',
    fits: (one) =>
      one.language === 'zh' &&
      /\p{Script=Han} +\p{Script=Han}|折|份|[\p{Script=Han}] +[\d０-９]|分一|半成|[余几幾] ?[万萬亿億]/u.test(one.text),
  },
  {
    why: 'words of another language inside the text',
    fits: (one) => (one.language === 'zh' ? /[a-z]{4}/.test(one.text) : /元/.test(one.text)),
  },
  {
    why: 'numbers run together in a way that has several readings (one twenty two, 7-9 lakh)',
    fits: (one) => /^one twenty two$|7-9 lakh|1 \$10|1 point 1 and/i.test(one.text),
  },
  { why: 'a dash and a space before a number: in news a list or a clause', fits: (one) => /^ ?- +\d/.test(one.text) },
  {
    why: 'spellings of a currency that only its own country uses (LE, geneh, Saudiriyal, Kr)',
    fits: (one) => /egyptianpound|L\.?E\b|\d le$|gen[ei]h|Saudiriyal|\bKr\b/i.test(one.text),
  },
  {
    why: 'several readings of a text made up to hold none (3 hundred and 2 are two numbers, 二三十, 五百分之)',
    fits: (one) => /two valid numbers|رقمان|二三十|五百分之|十千|百二萬|萬九|1m and 1ft|- خمسمائة/.test(one.text),
  },
  { why: 'a unit in brackets', fits: (one) => /\d [([{<]kg/.test(one.text) },
  { why: 'market weights in jin and liang (六斤八两)', fits: (one) => /斤.*[两兩]|[九9][两兩]半/.test(one.text) },
  {
    why: 'a share named by نسبة or percent of with no sign: not a percentage in our texts',
    fits: (one) => /Percent/.test(one.set) && /نسبة|^بالمائة|cents? of|percents? of|yüzdesi/.test(one.text),
  },
];
