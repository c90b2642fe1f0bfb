/**
 * A prefix tree over UTF-16 code units in flat arrays: the first step by a table, the others by an open hash whose cells lie side by side,
 * so that a step touches one line of memory.
 */
export interface Trie {
  /** Adds a word that leads to `value`; several values may share a word. */
  add(word: string, value: number): void;
  /** The node that `code` leads to from `node`, or 0. Begin at {@link ROOT}. */
  step(node: number, code: number): number;
  /** Values of the words that end at this node. */
  values(node: number): readonly number[] | undefined;
  readonly nodes: number;
}
export const ROOT = 1;

/** A cell: node, code unit, next node, and one unused, so that no cell lies across two lines. */
const CELL = 4;
const FULL = 0.5;

/** An empty tree. */
export const createTrie = (): Trie => new HashTrie();

class HashTrie implements Trie {
  private readonly first = new Int32Array(65536);
  /** By node; most have none. */
  private readonly ends: (number[] | undefined)[] = [undefined, undefined];
  private cells = new Int32Array(1024 * CELL);
  private mask = 1023;
  private count = ROOT;

  get nodes(): number {
    return this.count;
  }

  values(node: number): readonly number[] | undefined {
    return this.ends[node];
  }

  step(node: number, code: number): number {
    if (node === ROOT) return this.first[code]!;
    const { cells, mask } = this;
    for (let at = hash(node, code) & mask; ; at = (at + 1) & mask) {
      const cell = at * CELL;
      const owner = cells[cell]!;
      if (owner === 0) return 0;
      if (owner === node && cells[cell + 1] === code) return cells[cell + 2]!;
    }
  }

  add(word: string, value: number): void {
    let node = ROOT;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      node = this.step(node, code) || this.open(node, code);
    }
    const values = this.ends[node];
    if (values) values.push(value);
    else this.ends[node] = [value];
  }

  private open(node: number, code: number): number {
    const next = ++this.count;
    this.ends.push(undefined);
    if (node === ROOT) this.first[code] = next;
    else this.put(node, code, next);
    if (this.count > this.mask * FULL) this.grow();
    return next;
  }

  private put(node: number, code: number, next: number): void {
    let at = hash(node, code) & this.mask;
    while (this.cells[at * CELL] !== 0) at = (at + 1) & this.mask;
    this.cells[at * CELL] = node;
    this.cells[at * CELL + 1] = code;
    this.cells[at * CELL + 2] = next;
  }

  private grow(): void {
    const old = this.cells;
    this.mask = this.mask * 2 + 1;
    this.cells = new Int32Array((this.mask + 1) * CELL);
    for (let i = 0; i < old.length; i += CELL) if (old[i]) this.put(old[i]!, old[i + 1]!, old[i + 2]!);
  }
}

const hash = (node: number, code: number): number => (Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> 7;
