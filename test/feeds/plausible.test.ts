import { describe, expect, it } from 'vitest';
import { decode } from '../../feeds/parse/decode.ts';

/** Every character of an encoding of one byte, or of two (gb18030 without its four-byte forms), to its bytes. */
function tableOf(label: string): Map<string, number[]> {
  const table = new Map<string, number[]>();
  const note = (...bytes: number[]) => {
    const text = new TextDecoder(label).decode(new Uint8Array(bytes));
    if (text.length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, bytes);
  };
  for (let lead = 0x80; lead < 0x100; lead++)
    if (label === 'gb18030') for (let trail = 0x40; trail < 0xff; trail++) note(lead, trail);
    else note(lead);
  return table;
}
function encoded(label: string, text: string): Buffer {
  const table = tableOf(label);
  return Buffer.from([...text].flatMap((c) => (c < '\u0080' ? [c.charCodeAt(0)] : (table.get(c) ?? [0x3f]))));
}
const feed = (text: string, declared?: string) =>
  `<?xml version="1.0"${declared ? ` encoding="${declared}"` : ''}?><rss version="2.0"><channel><title>${text}</title></channel></rss>`;

const TEXTS = {
  Russian: ['windows-1251', 'На месторождении Бакыр начали добычу меди и золота'],
  'Russian in KOI8': ['koi8-r', 'Правительство обсудило строительство железной дороги'],
  'a headline in capitals above its text': [
    'windows-1251',
    'НОВЫЙ ТЕНДЕР. Министерство финансов объявило о разработке рудника',
  ],
  Kyrgyz: ['windows-1251', 'Башкы министр темир жолду куруу тууралуу келишимге кол койду'],
  Arabic: ['windows-1256', 'توقيع اتفاقية لتطوير منجم النحاس مع شركة حكومية'],
  Persian: ['windows-1256', 'معدن مس در شمال کشور به بهره بردارى رسيد'],
  Chinese: ['gb18030', '中亚国家与企业签署铜矿开发协议，总投资约五亿美元'],
  Turkish: ['windows-1254', 'Şirket altın madeni için çalışmaların başladığını açıkladı'],
  French: ['windows-1252', 'Le gisement découvert cet été a déjà été évalué'],
  German: ['windows-1252', 'Größere Vorkommen für Förderung geprüft, Übernahme möglich'],
} as const;

describe('bytes whose header is that of every server, or missing', () => {
  const rows = Object.entries(TEXTS);
  it.each(rows)('%s without any name', (_, [label, text]) =>
    expect(decode(encoded(label, feed(text)), 'text/xml').text).toContain(text),
  );
  it.each(rows)('%s under a header of iso-8859-1', (_, [label, text]) =>
    expect(decode(encoded(label, feed(text)), 'text/xml; charset=ISO-8859-1').text).toContain(text),
  );
  it.each(rows)('%s, declared rightly under a wrong header', (_, [label, text]) => {
    for (const wrong of ['iso-8859-1', 'utf-8', label === 'koi8-r' ? 'windows-1251' : 'koi8-r'])
      expect(decode(encoded(label, feed(text, label)), `text/xml; charset=${wrong}`).text).toContain(text);
  });
  it.each(rows)('%s under a right header, declared wrongly', (_, [label, text]) => {
    for (const wrong of ['iso-8859-1', 'utf-8', label === 'windows-1251' ? 'koi8-r' : 'windows-1251'])
      expect(decode(encoded(label, feed(text, wrong)), `text/xml; charset=${label}`).text).toContain(text);
  });
});
