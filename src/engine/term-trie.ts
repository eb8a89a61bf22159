/** A term found in a text; the span is half-open. */
export interface TermMatch {
  readonly start: number;
  readonly end: number;
  /** Which term it is: how many terms stand before it in the lists that the trie was built from. */
  readonly term: number;
}

/** Finds all terms of a fixed list in one walk over the text. */
export interface TermTrie {
  /** The longest term at every position of `[from, to)`, in text order; terms may overlap or lie inside one another. */
  longest(text: string, from: number, to: number): TermMatch[];
  /** Every term in `[from, to)`, in order of start, then of length. */
  all(text: string, from: number, to: number): TermMatch[];
  /** How many terms there are, those that stand in several lists counted each time. */
  readonly size: number;
  /** Indices of the lists that have the term; asked of terms that were found. */
  listsOf(term: number): readonly number[];
  /** Whether any term ends with the character of this code. */
  mayEnd(code: number): boolean;
}

/** Nodes and characters are packed into one integer key: 12 bits of character class, the rest for the node. */
const CLASS_BITS = 12;

/** This and what comes before it in Unicode is white space. */
const SPACE = 0x20;

/** Stands for the node of a first character whose terms nobody has looked for yet. */
const UNBUILT = -1;

/**
 * Builds the trie; in each list the terms are parted by white space. Characters that no term has cost one array look-up; steps between
 * nodes are looked up in an open-addressing table, which stays in the processor's cache where a table of nodes × characters would not.
 * The terms of a first character are put in when a text has it: a short text is read before all of them would be.
 */
export function buildTermTrie(lists: readonly string[]): TermTrie {
  const classes = new Uint16Array(65536);
  let classCount = 0;
  /** The node of each first character; 0 where no term starts with it. */
  const roots = new Int32Array(65536);
  /** For each first character the last of its terms, for each term the one before; counted from 1. */
  const lastOf = new Int32Array(65536);
  const before: number[] = [];
  /** Where each term stands: its list, and its place there. */
  const listOf: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  /** Of terms that several lists have, all of them. */
  const shared = new Map<number, number[]>();
  const closing = new Uint8Array(65536);
  for (let list = 0; list < lists.length; list++) {
    const terms = lists[list]!;
    for (let at = 0; at < terms.length; at++) {
      const first = terms.charCodeAt(at);
      if (first <= SPACE) continue;
      const start = at;
      let code = first;
      for (let next = first; next > SPACE; next = terms.charCodeAt(++at)) {
        if (classes[next] === 0) classes[next] = ++classCount;
        code = next;
      }
      closing[code] = 1;
      roots[first] = UNBUILT;
      before.push(lastOf[first]!);
      lastOf[first] = before.length;
      listOf.push(list);
      starts.push(start);
      ends.push(at);
    }
  }
  if (classCount >= 1 << CLASS_BITS) {
    throw new Error(`terms use ${classCount} characters, expected fewer than ${1 << CLASS_BITS}`);
  }
  let nodeCount = 1;
  let room = 256;
  while (room < listOf.length) room *= 2;
  /** The term that ends at each node, or -1. */
  let terminal = new Int32Array(room).fill(-1);
  /** Keys and where they lead; a power of two of slots, at least four for a node. */
  let keys = new Int32Array(terminal.length * 4);
  let targets = new Int32Array(keys.length);
  let mask = keys.length - 1;

  /** Where a key stands, or else would. */
  function slotOf(key: number): number {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 12) & mask;
    while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) & mask;
    return slot;
  }

  function newNode(): number {
    if (nodeCount === terminal.length) {
      const [oldTerminal, oldKeys, oldTargets] = [terminal, keys, targets];
      terminal = new Int32Array(oldTerminal.length * 2).fill(-1);
      terminal.set(oldTerminal);
      keys = new Int32Array(oldKeys.length * 2);
      targets = new Int32Array(keys.length);
      mask = keys.length - 1;
      for (let slot = 0; slot < oldKeys.length; slot++) {
        const key = oldKeys[slot]!;
        if (key === 0) continue;
        const moved = slotOf(key);
        keys[moved] = key;
        targets[moved] = oldTargets[slot]!;
      }
    }
    return nodeCount++;
  }

  /** Puts the terms of a first character in; gives its node. */
  function build(first: number): number {
    const root = newNode();
    roots[first] = root;
    for (let at = lastOf[first]!; at !== 0; at = before[at - 1]!) {
      const term = at - 1;
      const list = lists[listOf[term]!]!;
      let node = root;
      for (let i = starts[term]! + 1; i < ends[term]!; i++) {
        const key = (node << CLASS_BITS) | classes[list.charCodeAt(i)]!;
        const found = targets[slotOf(key)]!;
        node = found === 0 ? newNode() : found;
        if (found !== 0) continue;
        const slot = slotOf(key);
        keys[slot] = key;
        targets[slot] = node;
      }
      const same = terminal[node]!;
      if (same >= 0) shared.set(term, [listOf[term]!, ...(shared.get(same) ?? [listOf[same]!])]);
      terminal[node] = term;
    }
    return root;
  }

  /** The node behind another one; 0 where there is none. */
  function step(node: number, charClass: number): number {
    return targets[slotOf((node << CLASS_BITS) | charClass)]!;
  }

  function walk(text: string, from: number, to: number, every: boolean): TermMatch[] {
    const matches: TermMatch[] = [];
    for (let start = from; start < to; start++) {
      const first = text.charCodeAt(start);
      let node = roots[first]!;
      if (node === 0) continue;
      if (node === UNBUILT) node = build(first);
      let term = terminal[node]!;
      let end = start + 1;
      if (every && term >= 0) matches.push({ start, end, term });
      for (let i = start + 1; i < to; i++) {
        const charClass = classes[text.charCodeAt(i)]!;
        if (charClass === 0) break;
        node = step(node, charClass);
        if (node === 0) break;
        const here = terminal[node]!;
        if (here < 0) continue;
        term = here;
        end = i + 1;
        if (every) matches.push({ start, end, term });
      }
      if (!every && term >= 0) matches.push({ start, end, term });
    }
    return matches;
  }

  return {
    longest: (text, from, to) => walk(text, from, to, false),
    all: (text, from, to) => walk(text, from, to, true),
    size: listOf.length,
    listsOf: (term) => shared.get(term) ?? [listOf[term]!],
    mayEnd: (code) => closing[code] === 1,
  };
}
