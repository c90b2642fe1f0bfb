import { Parser } from 'htmlparser2';
import { ParseError } from '../feed.ts';
import { unescaped } from './clean.ts';
import { canonicalPrefix } from './namespaces.ts';

/** An element: its name with the usual prefix of its namespace, in lower case (`dc:date`, `atom:link`, `item`). */
export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Node | string)[];
}

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: (Node | string)[];
  prefixes?: ReadonlyMap<string, string>;
}

/** Deeper than any feed is nested, and shallow enough for recursion. Source: libxml2's default is 256. */
const DEEPEST = 256;

/** More entries than any reader needs at one time; the rest of a longer feed is left out, newest first as feeds are written. */
export const MOST_ENTRIES = 2_000;
const ENTRY = /^(?:atom:)?(?:item|entry|url)$/;

/** Thrown to end the reading where there is enough. */
class EnoughError extends Error {
  override readonly name = 'EnoughError';
}

/**
 * Reads XML that may be malformed: bare ampersands, undeclared prefixes and entities, elements left open.
 * Document type definitions are skipped, never expanded, and nothing is ever loaded from elsewhere.
 * @throws {ParseError} too-deep
 */
export function parseTree(xml: string): Node {
  const root: Open = { name: '', attributes: {}, children: [] };
  const stack: Open[] = [root];
  let literal = false;
  let entries = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (stack.length > DEEPEST) throw new ParseError('too-deep', `Elements are nested more than ${DEEPEST} deep.`);
        const parent = stack.at(-1)!;
        const node = open(name, attributes, parent);
        if (ENTRY.test(node.name) && ++entries > MOST_ENTRIES) throw new EnoughError();
        parent.children.push(node);
        stack.push(node);
      },
      ontext(text) {
        stack.at(-1)!.children.push(literal ? text : unescaped(text));
      },
      onclosetag() {
        if (stack.length > 1) stack.pop();
      },
      oncdatastart() {
        literal = true;
      },
      oncdataend() {
        literal = false;
      },
    },
    { xmlMode: true, decodeEntities: false },
  );
  try {
    parser.write(xml);
    parser.end();
  } catch (error) {
    if (!(error instanceof EnoughError)) throw error;
  }
  return root;
}

function open(name: string, given: Record<string, string>, parent: Open): Open {
  let prefixes = parent.prefixes ?? NONE;
  const attributes: Record<string, string> = Object.create(null);
  for (const key in given) {
    const value = unescaped(given[key] ?? '');
    const lower = key.toLowerCase();
    if (lower === 'xmlns' || lower.startsWith('xmlns:')) {
      const own = new Map(prefixes);
      own.set(lower.slice(6), canonicalPrefix(value));
      prefixes = own;
    } else attributes[lower] = value;
  }
  return { name: qualified(name, prefixes), attributes, children: [], prefixes };
}

const NONE: ReadonlyMap<string, string> = new Map();

function qualified(name: string, prefixes: ReadonlyMap<string, string>): string {
  const lower = name.toLowerCase();
  const colon = lower.indexOf(':');
  if (colon < 0) {
    const own = prefixes.get('');
    return own && own !== 'rss' ? `${own}:${lower}` : lower;
  }
  const prefix = lower.slice(0, colon);
  const usual = prefixes.get(prefix) ?? prefix;
  return usual && usual !== 'rss' ? `${usual}:${lower.slice(colon + 1)}` : lower.slice(colon + 1);
}

export const elements = (node: Node): Node[] => node.children.filter((c): c is Node => typeof c !== 'string');
export const all = (node: Node, ...names: string[]): Node[] => elements(node).filter((c) => names.includes(c.name));

/** The first child of the first of the names that there is. */
export function one(node: Node, ...names: string[]): Node | undefined {
  for (const name of names) {
    const found = node.children.find((c): c is Node => typeof c !== 'string' && c.name === name);
    if (found) return found;
  }
  return undefined;
}

/** All text in it, in order. */
export function textOf(node: Node | undefined): string {
  if (!node) return '';
  const parts: string[] = [];
  const walk = (n: Node) => {
    for (const child of n.children)
      if (typeof child === 'string') parts.push(child);
      else walk(child);
  };
  walk(node);
  return parts.join('');
}

const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr', 'area', 'col', 'embed']);
const escapeText = (s: string) => s.replace(/[&<>]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : '&gt;'));
const escapeValue = (s: string) => escapeText(s).replaceAll('"', '&quot;');

/** Its content as HTML (prefixes dropped): for Atom's XHTML and for HTML that was written into a feed unescaped. */
export function innerHtml(node: Node): string {
  return node.children
    .map((child) => {
      if (typeof child === 'string') return escapeText(child);
      const name = child.name.slice(child.name.indexOf(':') + 1).replace(/[^\w-]/g, '');
      const attributes = Object.entries(child.attributes)
        .map(([k, v]) => ` ${k}="${escapeValue(v)}"`)
        .join('');
      return VOID.has(name) ? `<${name}${attributes}>` : `<${name}${attributes}>${innerHtml(child)}</${name}>`;
    })
    .join('');
}
