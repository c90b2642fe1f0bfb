import { IANAZone } from 'luxon';

/** Offsets in minutes. RFC 822 §5, its common relatives, and the zones that media of the region write. */
const NAMED: Readonly<Record<string, number>> = {
  z: 0, ut: 0, utc: 0, gmt: 0, wet: 0, west: 60, bst: 60, cet: 60, met: 60, mez: 60, cest: 120, mest: 120, mesz: 120, eet: 120, eest: 180,
  msk: 180, мск: 180, trt: 180, irst: 210, irdt: 270, gst: 240, azt: 240, aft: 270, pkt: 300, uzt: 300, tmt: 300, tjt: 300, almt: 300, aqtt: 300, kgt: 360,
  cst6: -360, ist: 330, hkt: 480, kst: 540, jst: 540, ast: -240, adt: -180, at: -240, est: -300, edt: -240, et: -300, cst: -360, cdt: -300, ct: -360,
  mst: -420, mdt: -360, mt: -420, pst: -480, pdt: -420, pt: -480, akst: -540, akdt: -480, hst: -600, a: -60, b: -120, c: -180, d: -240, e: -300, f: -360,
  g: -420, h: -480, i: -540, k: -600, l: -660, m: -720, n: 60, o: 120, p: 180, q: 240, r: 300, s: 360, t: 420, u: 480, v: 540, w: 600, x: 660, y: 720,
}; // biome-ignore format: a table

export type Zone = { readonly minutes: number } | { readonly name: string };

/** `+0500`, `+05:00`, `GMT+5`, `UTC-01:01`, `EST`, `Etc/GMT`, `Asia/Almaty`; undefined where it is none of them. */
export function readZone(text: string): Zone | undefined {
  const lower = text.toLowerCase();
  if (Object.hasOwn(NAMED, lower)) return { minutes: NAMED[lower]! };
  const offset = /^(?:utc|gmt|z)?\s?([+-])(\d{1,2}):?(\d{2})?$/.exec(lower);
  if (offset) {
    const [hours, minutes] = [Number(offset[2]), Number(offset[3] ?? 0)];
    if (hours > 15 || minutes > 59) return undefined;
    return { minutes: (offset[1] === '-' ? -1 : 1) * (hours * 60 + minutes) };
  }
  if (lower.includes('/') && IANAZone.isValidZone(text)) return { name: text };
  return undefined;
}
