/** A trie of terms as it lies in memory: what can be worked out before there is a text. Nodes are numbered level by level from the root, 0. */
export interface TrieNodes {
  /** The character that leads to each node. */
  readonly characters: Uint16Array;
  /** The first of the nodes behind each node, in order of their characters; those of the next node follow. One more than there are nodes. */
  readonly children: Int32Array;
  /** The number of the term that ends at each node, counted from 1; 0 for none. */
  readonly terms: Int32Array;
  /** Of terms that stand in several lists, the number of the first with all lists. */
  readonly shared: readonly (readonly [term: number, lists: readonly number[]])[];
  /** How many terms stand before each list. */
  readonly listStarts: readonly number[];
  /** The last characters of all terms. */
  readonly lasts: string;
  /** How many terms there are, those that stand in several lists counted each time. */
  readonly size: number;
}

/** The same for a module of constants: its numbers as text, two bytes each. */
export interface PackedNodes extends Omit<TrieNodes, 'characters' | 'children' | 'terms'> {
  readonly characters: string;
  readonly children: string;
  readonly terms: string;
}

const MOST_PACKED = 0xffff;

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
  const shared: (readonly [number, readonly number[]])[] = [];
  const groups: Group[] = [{ from: 0, to: order.length, depth: 0 }];
  for (let node = 0; node < groups.length; node++) {
    const { from, to, depth } = groups[node]!;
    children.push(groups.length);
    let at = from;
    while (at < to && words[order[at]!]!.length === depth) at++;
    terms.push(at > from ? order[from]! + 1 : 0);
    if (at > from + 1)
      shared.push([order[from]!, order.slice(from, at).map((term) => listOf(listStarts, term))]);
    while (at < to) {
      const start = at;
      const code = words[order[at]!]!.charCodeAt(depth);
      while (at < to && words[order[at]!]!.charCodeAt(depth) === code) at++;
      characters.push(code);
      groups.push({ from: start, to: at, depth: depth + 1 });
    }
  }
  children.push(groups.length);
  const lasts = [...new Set(words.map((word) => word.charAt(word.length - 1)))].join('');
  return {
    characters: Uint16Array.from(characters),
    children: Int32Array.from(children),
    terms: Int32Array.from(terms),
    shared,
    listStarts,
    lasts,
    size: words.length,
  };
}

/** The list that a term stands in. */
export function listOf(listStarts: readonly number[], term: number): number {
  let list = listStarts.length - 1;
  while (listStarts[list]! > term) list--;
  return list;
}

/** @throws Error where there are too many nodes for two bytes */
export function packNodes({ characters, children, terms, ...rest }: TrieNodes): PackedNodes {
  if (characters.length > MOST_PACKED || rest.size >= MOST_PACKED)
    throw new Error(`a trie of ${characters.length} nodes, expected at most ${MOST_PACKED}: pack them wider`);
  return {
    ...rest,
    characters: packed(characters),
    children: packed(children),
    terms: packed(terms),
  };
}

export function unpackNodes({ characters, children, terms, ...rest }: PackedNodes): TrieNodes {
  return {
    ...rest,
    characters: unpacked(characters),
    children: new Int32Array(unpacked(children)),
    terms: new Int32Array(unpacked(terms)),
  };
}

function packed(numbers: Uint16Array | Int32Array): string {
  return Buffer.from(new Uint16Array(numbers).buffer).toString('base64');
}

function unpacked(text: string): Uint16Array {
  const bytes = Buffer.from(text, 'base64');
  return new Uint16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}

function split(lists: readonly string[]): { words: string[]; listStarts: number[] } {
  const words: string[] = [];
  const listStarts: number[] = [];
  for (const list of lists) {
    listStarts.push(words.length);
    for (const word of list.match(/\S+/g) ?? []) words.push(word);
  }
  return { words, listStarts };
}

/** The numbers of words in the order of their characters; the same word in that of its numbers. */
function inOrder(words: readonly string[]): number[] {
  return words
    .map((_, number) => number)
    .sort((a, b) => {
      const [first, second] = [words[a]!, words[b]!];
      return first === second ? a - b : first < second ? -1 : 1;
    });
}
