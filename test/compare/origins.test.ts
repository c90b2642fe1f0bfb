import { describe, expect, it } from 'vitest';
import { fingerprintOf, likeness, type OriginCandidate, originOf, type Telling } from '#compare';
import type { Fact } from '#fact';
import { fact } from '../support/claims.ts';

const WIRE = `The state miner and an investor from abroad signed an agreement on Thursday to develop two deposits in the steppe, the ministry said.
The investor takes seven tenths of the venture and will put up most of the money, while the state company keeps the rest and the licence.
Construction of the first plant is to begin after a feasibility study that both sides expect to finish by the end of next summer.
A loan from an export bank may cover a good part of the cost, according to a letter that the two companies made public.`;
const OTHER = `Officials in the capital spoke of a breakthrough on Friday: a long-awaited contract on the country's largest untouched ore bodies was concluded.
According to people close to the talks, the foreign side will own the larger share. Analysts doubt that the mines will open within four years,
since neither roads nor power lines reach the area and the study of its geology is out of date.`;
const ZH =
  '国有矿业公司与外国投资者周四签署协议，共同开发草原上的两个矿床。投资者占合资企业七成股份，国有公司保留其余股份和许可证。第一座工厂将在可行性研究完成后动工，双方预计明年夏末完成研究。';

const telling = (text: string, over: Partial<Telling> = {}): Telling => ({
  source: 'a.example',
  language: 'en',
  published: '2025-11-07',
  canonicalUrl: `https://a.example/${text.length}`,
  sketch: fingerprintOf({ text }).sketch,
  facts: [],
  ...over,
});
const known = (article: number, of: Telling): OriginCandidate => ({ ...of, article, origin: article * 10 });
const claims = (n = 5): Fact[] =>
  [
    fact({ attribute: 'value', value: 1.1e9, unit: 'USD' }),
    fact({ attribute: 'stake', value: 70, unit: 'percent' }),
    fact({ attribute: 'quantity', value: 37, unit: 'aircraft' }),
    fact({ attribute: 'status', value: 'signed' }),
    fact({ attribute: 'party', value: 'Cove Kaz' }),
  ].slice(0, n);

describe('copies', () => {
  it.each([
    ['word for word', WIRE, WIRE],
    ['with a new first line', WIRE, `EXCLUSIVE from our desk\n${WIRE}`],
    ['cut at the end', WIRE, WIRE.split('\n').slice(0, 3).join('\n')],
    ['with other quotes and spaces', WIRE, WIRE.replace(/, /gu, ' ,  ').toUpperCase()],
    ['Chinese with a new lead', ZH, `本报讯　${ZH}`],
    [
      'Arabic letters of another keyboard',
      'کشور ما یک قرارداد بزرگ برای استخراج طلا با شرکت چینی امضا کرد و کار آن سال آینده آغاز می شود',
      'كشور ما يك قرارداد بزرگ براي استخراج طلا با شركت چيني امضا كرد و كار آن سال آينده آغاز مي شود',
    ],
  ])('%s', (_, original, copy) => {
    const [a, b] = [fingerprintOf({ text: original }), fingerprintOf({ text: copy })];
    expect(
      b.bands.some((band) => a.bands.includes(band)),
      'share a band',
    ).toBe(true);
    expect(originOf({ ...telling(copy), canonicalUrl: 'https://b.example/x' }, [known(3, telling(original))])).toEqual({
      origin: 30,
      of: 3,
      rule: 'near-duplicate',
    });
  });
  it('one canonical URL, whatever the text', () =>
    expect(
      originOf(telling(OTHER, { canonicalUrl: 'https://a.example/amp' }), [
        known(4, telling(WIRE, { canonicalUrl: 'https://a.example/amp' })),
      ])?.rule,
    ).toBe('canonical-url'));
});

describe('translations', () => {
  const house = (language: string, source: string, over: Partial<Telling> = {}) =>
    telling(language === 'zh' ? ZH : WIRE, {
      language,
      source,
      canonicalUrl: `https://${source}/1`,
      facts: claims(),
      ...over,
    });
  it('one house in two languages, the same claims, a day apart', () =>
    expect(
      originOf(house('zh', 'cn.agency.example', { published: '2025-11-08' }), [
        known(1, house('en', 'en.agency.example')),
      ])?.rule,
    ).toBe('translation'));
  it('another house that names the same speaker', () => {
    const spoken = (name: string) => claims().map((one) => ({ ...one, speaker: name }));
    expect(
      originOf(house('zh', 'b.test', { facts: spoken('Тау-Кен Самрук') }), [
        known(1, house('en', 'a.example', { facts: spoken('Tau-Ken Samruk') })),
      ])?.rule,
    ).toBe('translation');
  });
  it.each([
    ['two houses with the same facts are two witnesses', house('zh', 'b.test'), house('en', 'a.example')],
    ['a week apart', house('zh', 'cn.agency.example', { published: '2025-11-17' }), house('en', 'en.agency.example')],
    ['undated', house('zh', 'cn.agency.example', { published: null }), house('en', 'en.agency.example')],
    [
      'only two claims in common',
      house('zh', 'cn.agency.example', { facts: claims(2) }),
      house('en', 'en.agency.example'),
    ],
    [
      'the same language',
      house('en', 'x.agency.example', { sketch: fingerprintOf({ text: OTHER }).sketch }),
      house('en', 'en.agency.example'),
    ],
  ])('not: %s', (_, article, candidate) => expect(originOf(article, [known(1, candidate)])).toBeUndefined());
});

describe('fingerprints', () => {
  it('two texts on one event are not alike', () =>
    expect(likeness(fingerprintOf({ text: WIRE }).sketch, fingerprintOf({ text: OTHER }).sketch)).toBeLessThan(0.1));
  it('of an empty text have no bands', () => expect(fingerprintOf({ text: ' ' }).bands).toEqual([]));
  it('are numbers that PostgreSQL and JSON keep', () => {
    const { sketch, bands } = fingerprintOf({ title: 'Title', text: WIRE });
    expect(sketch.every((n) => Number.isInteger(n) && n >= 0 && n < 2 ** 32)).toBe(true);
    expect(new Set(bands).size).toBe(12);
  });
});
