/** Charts as PNG: Vega lays them out, resvg draws them with the fonts that come with the program (Latin, Cyrillic, Arabic). */
import { createRequire } from 'node:module';
import type { Mark, Spec, TitleAnchor } from 'vega';
import type { Direction } from '../platform.ts';

const require = createRequire(import.meta.url);
const FONT = 'Noto Sans';
const FONTS = [
  '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
  '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  '@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
];

/** The chart's palette: dark on white, told apart in grey and by colour-blind readers (after Okabe and Ito, 2008). */
export const INK = { bar: '#0072b2', point: '#0072b2', disputed: '#d55e00', faint: '#d9d9d9', text: '#1a1a1a' };
/** Sizes in pixels of the layout; the picture is drawn at twice that. */
export const SIZE = { width: 640, small: 15, label: 17, title: 20 };

/** Text with the base direction of the chart, so that figures and Latin names keep their places in a right-to-left line. */
export const directed = (text: string, direction: Direction): string =>
  direction === 'rtl' ? `\u2067${text}\u2069` : text;

/** Horizontal range of a scale: reading begins at the right in right-to-left scripts. */
export const across = (direction: Direction, width: number): [number, number] =>
  direction === 'rtl' ? [width, 0] : [0, width];

export interface Drawing {
  readonly title: string;
  readonly direction: Direction;
  readonly height: number;
  readonly parts: Pick<Spec, 'data' | 'scales' | 'axes'> & { readonly marks: Mark[] };
}

/** @returns the bytes of a PNG, 1,280 pixels wide and more */
export async function drawPicture({ title, direction, height, parts }: Drawing): Promise<Uint8Array> {
  const spec: Spec = {
    width: SIZE.width,
    height,
    padding: 18,
    background: 'white',
    config: {
      text: { font: FONT, fontSize: SIZE.small, fill: INK.text },
      axis: { labelFont: FONT, labelFontSize: SIZE.label, labelColor: INK.text, labelLimit: 260, labelPadding: 8 },
    },
    title: {
      text: directed(title, direction),
      anchor: (direction === 'rtl' ? 'end' : 'start') satisfies TitleAnchor,
      font: FONT,
      fontSize: SIZE.title,
      color: INK.text,
      offset: 16,
      limit: SIZE.width + 240,
    },
    ...parts,
  };
  // Only when a first picture is wanted: they take longer to load than everything else of the bot.
  const [{ parse, View }, { Resvg }] = await Promise.all([import('vega'), import('@resvg/resvg-js')]);
  const svg = await new View(parse(spec), { renderer: 'none' }).toSVG();
  const font = {
    fontFiles: FONTS.map((file) => require.resolve(file)),
    loadSystemFonts: false,
    defaultFontFamily: FONT,
  };
  return new Resvg(svg, { font, fitTo: { mode: 'zoom', value: 2 } }).render().asPng();
}
