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

/**
 * Builds the trie. Characters that no term has cost one array look-up; steps between nodes are looked up in an open-addressing
 * table, which stays in the processor's cache where a table of nodes × characters would not.
 */
export function buildTermTrie(terms: readonly string[]): TermTrie {
  const classes = new Uint16Array(65536);
  let classCount = 0;
  const children: Map<number, number>[] = [new Map()];
  const termAt: number[] = [-1];
  terms.forEach((term, index) => {
    let node = 0;
    for (let i = 0; i < term.length; i++) {
      const code = term.charCodeAt(i);
      let charClass = classes[code]!;
      if (charClass === 0) {
        charClass = ++classCount;
        classes[code] = charClass;
      }
      let next = children[node]!.get(charClass);
      if (next === undefined) {
        next = children.length;
        children.push(new Map());
        termAt.push(-1);
        children[node]!.set(charClass, next);
      }
      node = next;
    }
    termAt[node] = index;
  });
  if (classCount >= 1 << CLASS_BITS) {
    throw new Error(`terms use ${classCount} characters, expected fewer than ${1 << CLASS_BITS}`);
  }

  let size = 1;
  while (size < children.length * 4) size *= 2;
  const mask = size - 1;
  const keys = new Int32Array(size);
  const targets = new Int32Array(size);
  const slotOf = (key: number): number => (Math.imul(key, 0x9e3779b1) >>> 12) & mask;
  const roots = new Int32Array(classCount + 1);
  children.forEach((map, node) => {
    for (const [charClass, target] of map) {
      if (node === 0) {
        roots[charClass] = target;
        continue;
      }
      const key = (node << CLASS_BITS) | charClass;
      let slot = slotOf(key);
      while (keys[slot] !== 0) slot = (slot + 1) & mask;
      keys[slot] = key;
      targets[slot] = target;
    }
  });
  const terminal = Int32Array.from(termAt);

  function step(node: number, charClass: number): number {
    const key = (node << CLASS_BITS) | charClass;
    let slot = slotOf(key);
    for (;;) {
      const found = keys[slot]!;
      if (found === key) return targets[slot]!;
      if (found === 0) return 0;
      slot = (slot + 1) & mask;
    }
  }

  function walk(text: string, from: number, to: number, every: boolean): TermMatch[] {
    const matches: TermMatch[] = [];
    for (let start = from; start < to; start++) {
      let node = roots[classes[text.charCodeAt(start)]!]!;
      if (node === 0) continue;
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
