import { grouped } from '../text/grouped.js';

/** A trie of terms as it lies in memory: what can be worked out before there is a text. Nodes are numbered level by level from the root, 0. */
export interface TrieNodes {
  /** The character that leads to each node. */
  readonly characters: Uint16Array;
  /** The first of the nodes behind each node, in order of their characters; those of the next node follow. One more than there are nodes. */
  readonly children: Int32Array;
  /** The number of the term that ends at each node, counted from 1; 0 for none. */
  readonly terms: Int32Array;
  /** For each term that stands in several lists: the number of the first, how many lists they are, and these. */
  readonly shared: Int32Array;
  /** How many terms stand before each list. */
  readonly listStarts: Int32Array;
  /** The last characters of all terms. */
  readonly lasts: Uint16Array;
  /** How many terms there are, those that stand in several lists counted each time. */
  readonly size: number;
}

/** The most that two bytes hold. */
const MOST_PACKED = 0xffff;

/** How many lists of numbers the nodes are. */
const LISTS = 6;

/** Terms that share their first characters; they stand next to one another in order. */
interface Group {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
}

/** Puts terms, which white space parts in each list, into a trie; they are numbered in the order they stand in. */
export function buildNodes(lists: readonly string[]): TrieNodes {
  const { words, listStarts } = split(lists);
  const order = inOrder(words);
  const characters: number[] = [0];
  const children: number[] = [];
  const terms: number[] = [];
  const shared: number[] = [];
  const groups: Group[] = [{ from: 0, to: order.length, depth: 0 }];
  for (let node = 0; node < groups.length; node++) {
    const { from, to, depth } = groups[node]!;
    children.push(groups.length);
    let at = from;
    while (at < to && words[order[at]!]!.length === depth) at++;
    terms.push(at > from ? order[from]! + 1 : 0);
    if (at > from + 1) {
      const lists = order.slice(from, at).map((term) => listOf(listStarts, term));
      shared.push(order[from]!, lists.length, ...lists);
    }
    while (at < to) {
      const start = at;
      const code = words[order[at]!]!.charCodeAt(depth);
      while (at < to && words[order[at]!]!.charCodeAt(depth) === code) at++;
      characters.push(code);
      groups.push({ from: start, to: at, depth: depth + 1 });
    }
  }
  children.push(groups.length);
  const lasts = new Set(words.map((word) => word.charCodeAt(word.length - 1)));
  return {
    characters: Uint16Array.from(characters),
    children: Int32Array.from(children),
    terms: Int32Array.from(terms),
    shared: Int32Array.from(shared),
    listStarts,
    lasts: Uint16Array.from(lasts),
    size: words.length,
  };
}

/** The list that a term stands in. */
export function listOf(listStarts: Int32Array, term: number): number {
  let list = listStarts.length - 1;
  while (listStarts[list]! > term) list--;
  return list;
}

/**
 * The same as numbers of two bytes, for a file: how many terms there are, how long each list is, and the lists.
 * @throws Error where one of the numbers takes more
 */
export function packNodes(nodes: TrieNodes): Uint16Array {
  const { size, characters, children, terms, shared, listStarts, lasts } = nodes;
  const lists = [characters, children, terms, shared, listStarts, lasts];
  const numbers = [size, ...lists.map(({ length }) => length), ...lists.flatMap((list) => [...list])];
  const wide = numbers.find((number) => number > MOST_PACKED);
  if (wide !== undefined)
    throw new Error(`${wide} in a trie, expected at most ${MOST_PACKED}: pack them wider`);
  return Uint16Array.from(numbers);
}

/** The nodes that `packNodes` packed. */
export function unpackNodes(packed: Uint16Array): TrieNodes {
  const [size, ...lengths] = packed.subarray(0, 1 + LISTS);
  let end = 1 + LISTS;
  const next = () => {
    const start = end;
    end += lengths.shift()!;
    return packed.subarray(start, end);
  };
  return {
    size: size!,
    characters: next(),
    children: new Int32Array(next()),
    terms: new Int32Array(next()),
    shared: new Int32Array(next()),
    listStarts: new Int32Array(next()),
    lasts: next(),
  };
}

/** The lists of terms that the trie was built from; a term that stands in several comes last in all but the first. */
export function termLists({ characters, children, terms, shared, listStarts, size }: TrieNodes): string[][] {
  const words = [''];
  const named = new Array<string>(size);
  for (let node = 0; node < characters.length; node++) {
    for (let child = children[node]!; child < children[node + 1]!; child++)
      words[child] = words[node]! + String.fromCharCode(characters[child]!);
    if (terms[node] !== 0) named[terms[node]! - 1] = words[node]!;
  }
  // Of a term that stands in several lists only the first has its number.
  const lists = Array.from(listStarts, (start, i) =>
    named.slice(start, listStarts[i + 1] ?? size).filter((word) => word !== undefined),
  );
  for (let at = 0; at < shared.length; at += 2 + shared[at + 1]!) {
    const [, ...further] = shared.subarray(at + 2, at + 2 + shared[at + 1]!);
    for (const list of further) lists[list]!.push(named[shared[at]!]!);
  }
  return lists;
}

function split(lists: readonly string[]): { words: string[]; listStarts: Int32Array } {
  const words: string[] = [];
  const listStarts = Int32Array.from(lists, (list) => {
    const start = words.length;
    for (const word of list.match(/\S+/g) ?? []) words.push(word);
    return start;
  });
  return { words, listStarts };
}

/** The numbers of words in the order of their characters; the same word in that of its numbers. */
function inOrder(words: readonly string[]): number[] {
  const numbers = grouped(words.keys(), (number) => words[number]!);
  // Sorted as they are by default: what V8 does itself is done before it has compiled anything of ours.
  return [...numbers.keys()].sort().flatMap((word) => numbers.get(word)!);
}
