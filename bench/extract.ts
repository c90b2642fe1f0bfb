/**
 * `npm run bench -- extract [--runs 200]`: what reading one article costs, by length and language, beside one NFKC pass over the same
 * text and, in the languages that it knows, beside Recognizers-Text reading only its numbers, percentages, sums and measures. The texts are
 * made here: paragraphs of a report on a deal, repeated to 1, 5 and 50 KB of UTF-8.
 */
import { parseArgs } from 'node:util';
import {
  Culture,
  recognizeCurrency,
  recognizeDimension,
  recognizeNumber,
  recognizePercentage,
} from '@microsoft/recognizers-text-suite';
import { createExtractor } from '#extract';
import { loadLexicon } from '#lexicon';

const PARAGRAPHS: Readonly<Record<string, string>> = {
  en: 'The ministry said on 6 November 2025 that the plant will cost about $1.1 billion and produce up to 12,000 tonnes of tungsten a year. The company holds a 70% stake; the rest belongs to the state. Officials added that the agreement had been signed in the capital and that work would begin in 2026.\n',
  ru: 'Министерство сообщило 6 ноября 2025 года, что завод обойдётся примерно в $1,1 млрд и будет выпускать до 12 тыс. тонн вольфрама в год. Компании принадлежит 70% проекта, остальное – государству. Соглашение подписали в столице, работы начнутся в 2026 году.\n',
  'uz-Latn':
    'Vazirlik 2025-yil 6-noyabrda zavod qariyb 1,1 milliard dollarga tushishini va yiliga 12 ming tonnagacha volfram ishlab chiqarishini bildirdi. Kompaniya ulushi 70 foiz, qolgani davlatga tegishli. Bitim poytaxtda imzolandi.\n',
  ps: 'وزارت وویل چې د فابریکې لګښت شاوخوا ۱.۱ میلیارده ډالر اټکل شوی او په کال کې به ۱۲ زره ټنه ټنګسټن تولید کړي. شرکت ۷۰ سلنه ونډه لري او پاتې د دولت ده. تړون په پلازمېنه کې لاسلیک شو.\n',
  ar: 'قالت الوزارة في 6 نوفمبر 2025 إن المصنع سيكلف نحو 1.1 مليار دولار وسينتج ما يصل إلى 12 ألف طن من التنغستن سنويا. وتملك الشركة 70% من المشروع والباقي للدولة. ووقعت الاتفاقية في العاصمة.\n',
  zh: '该部2025年11月6日表示，工厂耗资约11亿美元，每年最多生产1.2万吨钨。公司持有70%的股份，其余归国家所有。协议在首都签署，工程将于2026年开工。\n',
};
const SIZES = [1, 5, 50] as const;

const { values } = parseArgs({ options: { runs: { type: 'string', default: '200' } } });
const runs = Number(values.runs);

/** The paragraph repeated to about so many kilobytes of UTF-8, numbered so that no two are the same. */
const article = (paragraph: string, kilobytes: number): string => {
  const encoder = new TextEncoder();
  let text = '';
  for (let n = 1; encoder.encode(text).length < kilobytes * 1024; n++) text += `${n}. ${paragraph}`;
  return text;
};
/** Languages that both read. */
const CULTURES: Readonly<Record<string, string>> = { en: Culture.English, zh: Culture.Chinese };
const MODELS = [recognizeNumber, recognizePercentage, recognizeCurrency, recognizeDimension] as const;
/** Of so much it makes one sentence after another slower: 5 KB took it 24 s where this was written, and 50 KB are not waited for. */
const MOST_FOR_THEM = 10_000;
/** Median of its four models over one text; few runs, as one may take seconds. */
const recognizers = (language: string, text: string): number | undefined => {
  const culture = CULTURES[language];
  if (!culture || text.length > MOST_FOR_THEM) return undefined;
  const read = () => MODELS.map((model) => model(text, culture));
  return quantile(time(text.length > 2000 ? 1 : 3, read), 0.5);
};
const quantile = (times: readonly number[], share: number) =>
  times[Math.min(times.length - 1, Math.floor(times.length * share))]!;
const time = (count: number, run: () => unknown): number[] => {
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    const start = performance.now();
    run();
    times.push((performance.now() - start) * 1000);
  }
  return times.sort((a, b) => a - b);
};

const lexicon = loadLexicon();
const extractor = createExtractor(lexicon);
const cells = (row: readonly (string | number)[]) => console.log(row.map((c) => String(c).padStart(12)).join(''));
console.log(
  `extract, ${runs} runs each (µs); NFKC: one normalize('NFKC') over the same text; Recognizers: its number, percentage, currency and dimension models`,
);
cells(['language', 'KB', 'median', 'p95', 'MB/s', 'NFKC', 'x NFKC', 'Recognizers', 'faster']);
for (const [language, paragraph] of Object.entries(PARAGRAPHS)) {
  for (const kilobytes of SIZES) {
    const text = article(paragraph, kilobytes);
    const count = Math.max(10, Math.round(runs / kilobytes));
    const read = () => extractor.extract({ text, language, published: '2025-11-07' });
    time(Math.max(20, Math.round(count / 4)), read);
    const times = time(count, read);
    // A joined copy is flat and not yet known to be normal.
    const nfkc = quantile(
      time(count, () => text.normalize('NFKC')),
      0.5,
    );
    const median = quantile(times, 0.5);
    const theirs = recognizers(language, text);
    cells([
      language,
      kilobytes,
      median.toFixed(0),
      quantile(times, 0.95).toFixed(0),
      (kilobytes / 1024 / (median / 1e6)).toFixed(1),
      nfkc.toFixed(1),
      (median / nfkc).toFixed(0),
      theirs?.toFixed(0) ?? '',
      theirs ? `${(theirs / median).toFixed(1)} x` : '',
    ]);
  }
}
