/** A term found in a text; the span is half-open. */
export interface TermMatch {
  readonly start: number;
  readonly end: number;
  /** Index of the term in the list the trie was built from. */
  readonly term: number;
}

/** Finds all terms of a fixed list in one walk over the text. */
export interface TermTrie {
  /** The longest term at every position of `[from, to)`, in text order; terms may overlap or lie inside one another. */
  longest(text: string, from: number, to: number): TermMatch[];
  /** Every term in `[from, to)`, in order of start, then of length. */
  all(text: string, from: number, to: number): TermMatch[];
}

/** Nodes and characters are packed into one integer key: 12 bits of character class, the rest for the node. */
const CLASS_BITS = 12;

/** Stands for the node of a first character whose terms nobody has looked for yet. */
const UNBUILT = -1;

/**
 * Builds the trie. Characters that no term has cost one array look-up; steps between nodes are looked up in an open-addressing
 * table, which stays in the processor's cache where a table of nodes × characters would not. The terms of a first character are put
 * in when a text has it: a short text is read before all of them would be.
 */
export function buildTermTrie(terms: readonly string[]): TermTrie {
  const classes = new Uint16Array(65536);
  let classCount = 0;
  /** The node of each first character; 0 where no term starts with it. */
  const roots = new Int32Array(65536);
  /** For each first character the first of its terms, for each term the next one; counted from 1. */
  const firstOf = new Int32Array(65536);
  const nextOf = new Int32Array(terms.length);
  for (let index = terms.length - 1; index >= 0; index--) {
    const term = terms[index]!;
    for (let i = 0; i < term.length; i++) {
      const code = term.charCodeAt(i);
      if (classes[code] === 0) classes[code] = ++classCount;
    }
    const first = term.charCodeAt(0);
    roots[first] = UNBUILT;
    nextOf[index] = firstOf[first]!;
    firstOf[first] = index + 1;
  }
  if (classCount >= 1 << CLASS_BITS) {
    throw new Error(`terms use ${classCount} characters, expected fewer than ${1 << CLASS_BITS}`);
  }
  let nodeCount = 1;
  /** The term that ends at each node, or -1. */
  let terminal = new Int32Array(256).fill(-1);
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
    for (let at = firstOf[first]!; at !== 0; at = nextOf[at - 1]!) {
      const term = terms[at - 1]!;
      let node = root;
      for (let i = 1; i < term.length; i++) {
        const key = (node << CLASS_BITS) | classes[term.charCodeAt(i)]!;
        const found = targets[slotOf(key)]!;
        node = found === 0 ? newNode() : found;
        if (found !== 0) continue;
        const slot = slotOf(key);
        keys[slot] = key;
        targets[slot] = node;
      }
      terminal[node] = at - 1;
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
  };
}
