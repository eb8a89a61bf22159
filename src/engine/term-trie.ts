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
  let nodeCount = 1;
  // No term has more nodes than characters. In flat arrays from the start, as the trie is built whenever the program starts.
  const mostNodes = terms.reduce((sum, term) => sum + term.length, 1);
  const built = new StepTable(mostNodes * 2);
  const terminals = new Int32Array(mostNodes).fill(-1);
  const roots = new Int32Array(1 << CLASS_BITS);
  terms.forEach((term, index) => {
    let node = 0;
    for (let i = 0; i < term.length; i++) {
      const code = term.charCodeAt(i);
      let charClass = classes[code]!;
      if (charClass === 0) {
        charClass = ++classCount;
        classes[code] = charClass;
      }
      const key = (node << CLASS_BITS) | charClass;
      let next = node === 0 ? roots[charClass]! : built.step(key);
      if (next === 0) {
        next = nodeCount++;
        if (node === 0) roots[charClass] = next;
        else built.add(key, next);
      }
      node = next;
    }
    terminals[node] = index;
  });
  if (classCount >= 1 << CLASS_BITS) {
    throw new Error(`terms use ${classCount} characters, expected fewer than ${1 << CLASS_BITS}`);
  }
  const terminal = terminals.slice(0, nodeCount);
  const { keys, targets, mask } = built.sized(nodeCount * 4);
  const slotOf = (key: number): number => (Math.imul(key, 0x9e3779b1) >>> 12) & mask;

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

/** Steps from node to node, by keys of node and character class: open addressing in two flat arrays. */
class StepTable {
  readonly keys: Int32Array;
  readonly targets: Int32Array;
  readonly mask: number;

  /** @param room slots, at the least; a power of two is made of them */
  constructor(room: number) {
    let size = 1;
    while (size < room) size *= 2;
    this.keys = new Int32Array(size);
    this.targets = new Int32Array(size);
    this.mask = size - 1;
  }

  /** The node that a key leads to, 0 where it leads nowhere. */
  step(key: number): number {
    return this.targets[this.#slot(key)]!;
  }

  /** Adds a key that the table does not have. */
  add(key: number, target: number): void {
    const slot = this.#slot(key);
    this.keys[slot] = key;
    this.targets[slot] = target;
  }

  /** The same steps in a table of other size. */
  sized(room: number): StepTable {
    const table = new StepTable(room);
    for (let slot = 0; slot < this.keys.length; slot++) {
      const key = this.keys[slot]!;
      if (key !== 0) table.add(key, this.targets[slot]!);
    }
    return table;
  }

  /** Where a key stands, or else would. */
  #slot(key: number): number {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 12) & this.mask;
    while (this.keys[slot] !== key && this.keys[slot] !== 0) slot = (slot + 1) & this.mask;
    return slot;
  }
}
