/** A prefix tree over UTF-16 code units in flat arrays; children by an open hash, the first step by a table. */
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

interface Table {
  mask: number;
  nodes: Int32Array;
  codes: Uint16Array;
  next: Int32Array;
}
const table = (size: number): Table => ({
  mask: size - 1,
  nodes: new Int32Array(size),
  codes: new Uint16Array(size),
  next: new Int32Array(size),
});
const slot = (t: Table, node: number, code: number): number => {
  let at = (Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> 7;
  for (at &= t.mask; t.nodes[at] !== 0; at = (at + 1) & t.mask) {
    if (t.nodes[at] === node && t.codes[at] === code) break;
  }
  return at;
};

/** An empty tree. */
export const createTrie = (): Trie => {
  const first = new Int32Array(65536);
  const ends = new Map<number, number[]>();
  let children = table(1024);
  let count = ROOT;
  const put = (node: number, code: number, next: number) => {
    const at = slot(children, node, code);
    children.nodes[at] = node;
    children.codes[at] = code;
    children.next[at] = next;
  };
  const grow = () => {
    const old = children;
    children = table((old.mask + 1) * 2);
    for (let i = 0; i <= old.mask; i++) if (old.nodes[i]) put(old.nodes[i]!, old.codes[i]!, old.next[i]!);
  };
  const step = (node: number, code: number) => {
    if (node === ROOT) return first[code]!;
    const at = slot(children, node, code);
    return children.nodes[at] === 0 ? 0 : children.next[at]!;
  };
  const add = (word: string, value: number) => {
    let node = ROOT;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      let next = step(node, code);
      if (!next) {
        next = ++count;
        if (node === ROOT) first[code] = next;
        else put(node, code, next);
        if (count * 2 > children.mask) grow();
      }
      node = next;
    }
    const values = ends.get(node);
    if (values) values.push(value);
    else ends.set(node, [value]);
  };
  return {
    add,
    step,
    values: (node) => ends.get(node),
    get nodes() {
      return count;
    },
  };
};
