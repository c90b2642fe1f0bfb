/** How figures of a story changed: a strip for each figure, a column for each day on which something was told. */
import type { Mark } from 'vega';
import type { Direction } from '../platform.ts';
import { across, directed, drawPicture, INK, SIZE } from './picture.ts';

export interface Told {
  /** Column, counted from 0: the day. */
  readonly day: number;
  readonly low: number;
  readonly high: number;
  readonly told: string;
  /** Another value was told of the same thing, and the ledger holds the two against each other. */
  readonly disputed: boolean;
}
export interface Strip {
  readonly name: string;
  readonly points: readonly Told[];
}
export interface Course {
  readonly title: string;
  readonly direction: Direction;
  /** What stands under the columns, the earliest first. */
  readonly days: readonly string[];
  readonly strips: readonly Strip[];
}

const STRIP = 150;
/** Above and below the points of a strip, for its name and their words. */
const HEAD = 52;
const FOOT = 18;

interface Dot {
  readonly x: number;
  readonly y: number;
  readonly y2: number;
  readonly text: string;
  readonly colour: string;
}

/** @returns a PNG */
export function drawCourse({ title, direction, days, strips }: Course): Promise<Uint8Array> {
  const column = columns(days.length, direction);
  const height = strips.length * STRIP;
  const dots = strips.flatMap((strip, i) => dotsOf(strip, { top: i * STRIP, column, direction }));
  const heads = strips.map((strip, i) => ({
    x: across(direction, SIZE.width)[0],
    y: i * STRIP + 16,
    text: directed(strip.name, direction),
  }));
  const feet = days.map((day, i) => ({ x: column(i), text: directed(day, direction) }));
  const lines = strips.map((_, i) => ({ y: i * STRIP }));
  const values = { dots, heads, feet, lines, paths: strips.flatMap((strip, i) => pathOf(strip, i, column)) };
  return drawPicture({
    title,
    direction,
    height: height + 30,
    parts: {
      data: Object.entries(values).map(([name, rows]) => ({ name, values: rows as object[] })),
      marks: [...frame(height, direction), ...course()],
    },
  });
}

/** Middle of a column. */
const columns =
  (count: number, direction: Direction) =>
  (day: number): number => {
    const [near, far] = across(direction, SIZE.width);
    return near + ((far - near) * (day + 0.5)) / count;
  };

/** Value → height within its strip; a strip of one value has it in the middle. */
const levels = (strip: Strip, top: number) => {
  const low = Math.min(...strip.points.map((p) => p.low));
  const high = Math.max(...strip.points.map((p) => p.high));
  const room = STRIP - HEAD - FOOT;
  return (value: number): number =>
    high === low ? top + HEAD + room / 2 : top + HEAD + (room * (high - value)) / (high - low);
};

interface Place {
  readonly top: number;
  readonly column: (day: number) => number;
  readonly direction: Direction;
}

function dotsOf(strip: Strip, { top, column, direction }: Place): Dot[] {
  const level = levels(strip, top);
  return strip.points.map((point) => ({
    x: column(point.day),
    y: level(point.high),
    y2: level(point.low),
    text: directed(point.told, direction),
    colour: point.disputed ? INK.disputed : INK.point,
  }));
}

/** One line through the last value of each day. */
function pathOf(strip: Strip, index: number, column: (day: number) => number) {
  const level = levels(strip, index * STRIP);
  const last = new Map(strip.points.map((point) => [point.day, level((point.low + point.high) / 2)]));
  return [...last].sort(([a], [b]) => a - b).map(([day, y]) => ({ strip: index, x: column(day), y }));
}

const at = (...names: string[]) => Object.fromEntries(names.map((name) => [name, { field: name }]));

const frame = (height: number, direction: Direction): Mark[] => [
  {
    type: 'rule',
    from: { data: 'lines' },
    encode: { enter: { x: { value: 0 }, x2: { value: SIZE.width }, ...at('y'), stroke: { value: INK.faint } } },
  },
  {
    type: 'text',
    from: { data: 'heads' },
    encode: {
      enter: {
        ...at('x', 'y', 'text'),
        fontWeight: { value: 'bold' },
        fontSize: { value: SIZE.label },
        align: { value: direction === 'rtl' ? 'right' : 'left' },
        baseline: { value: 'middle' },
      },
    },
  },
  {
    type: 'text',
    from: { data: 'feet' },
    encode: { enter: { ...at('x', 'text'), y: { value: height + 22 }, align: { value: 'center' } } },
  },
];

const course = (): Mark[] => [
  {
    type: 'group',
    from: { facet: { name: 'path', data: 'paths', groupby: 'strip' } },
    marks: [
      {
        type: 'line',
        from: { data: 'path' },
        encode: { enter: { ...at('x', 'y'), stroke: { value: INK.faint }, strokeWidth: { value: 2 } } },
      },
    ],
  },
  {
    type: 'rule',
    from: { data: 'dots' },
    encode: { enter: { ...at('x', 'y', 'y2'), stroke: { field: 'colour' }, strokeWidth: { value: 3 } } },
  },
  {
    type: 'symbol',
    from: { data: 'dots' },
    encode: { enter: { ...at('x', 'y'), fill: { field: 'colour' }, size: { value: 90 } } },
  },
  {
    type: 'text',
    from: { data: 'dots' },
    encode: { enter: { ...at('x', 'y', 'text'), dy: { value: -10 }, align: { value: 'center' } } },
  },
];
