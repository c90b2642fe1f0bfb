/** Horizontal bars with their names before and their values behind them. */
import type { Direction } from '../platform.ts';
import { across, directed, drawPicture, INK, SIZE } from './picture.ts';

export interface Bar {
  readonly name: string;
  /** Length, in one unit for all bars. */
  readonly size: number;
  /** What stands at its end: "1.4 billion USD · 2 deals". */
  readonly told: string;
}
export interface Bars {
  readonly title: string;
  readonly direction: Direction;
  /** The longest first. */
  readonly bars: readonly Bar[];
}

const ROW = 44;
/** Room for the words behind the longest bar. */
const ROOM = 260;

/** @returns a PNG */
export function drawBars({ title, direction, bars }: Bars): Promise<Uint8Array> {
  const [near, far] = across(direction, SIZE.width);
  const reach = direction === 'rtl' ? far + ROOM : far - ROOM;
  const toward = direction === 'rtl' ? -1 : 1;
  const values = bars.map((bar, row) => ({
    row,
    name: directed(bar.name, direction),
    size: bar.size,
    told: directed(bar.told, direction),
  }));
  const y = { scale: 'row', field: 'row' };
  return drawPicture({
    title,
    direction,
    height: bars.length * ROW,
    parts: {
      data: [{ name: 'bars', values }],
      scales: [
        { name: 'size', type: 'linear', domain: { data: 'bars', field: 'size' }, range: [near, reach], zero: true },
        { name: 'row', type: 'band', domain: values.map((v) => v.row), range: 'height', padding: 0.35 },
      ],
      axes: [
        {
          scale: 'row',
          orient: direction === 'rtl' ? 'right' : 'left',
          ticks: false,
          domain: false,
          encode: { labels: { update: { text: { signal: `data('bars')[datum.value].name` } } } },
        },
      ],
      marks: [
        {
          type: 'rect',
          from: { data: 'bars' },
          encode: {
            enter: {
              y,
              height: { scale: 'row', band: 1 },
              x: { scale: 'size', value: 0 },
              x2: { scale: 'size', field: 'size' },
              fill: { value: INK.bar },
            },
          },
        },
        {
          type: 'text',
          from: { data: 'bars' },
          encode: {
            enter: {
              y: { ...y, band: 0.5 },
              x: { scale: 'size', field: 'size', offset: 8 * toward },
              text: { field: 'told' },
              baseline: { value: 'middle' },
              align: { value: direction === 'rtl' ? 'right' : 'left' },
            },
          },
        },
      ],
    },
  });
}
