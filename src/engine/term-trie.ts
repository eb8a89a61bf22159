import { characterSet, hasCharacter } from '../text/character-bits.js';
import { buildNodes, listOf, type TrieNodes, unpackNodes } from './trie-nodes.js';

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

const ROOT = 0;

/** A trie of terms, which white space parts in each list. */
export function buildTermTrie(lists: readonly string[]): TermTrie {
  return trieOf(buildNodes(lists));
}

/** A trie of those in `built-in-nodes.ts`. */
export function builtInTrie(packed: Uint16Array): TermTrie {
  return trieOf(unpackNodes(packed));
}

/**
 * The trie of these nodes. Characters that no term starts with cost one array look-up; the nodes behind a node lie next to one another,
 * where the processor has them at hand.
 */
export function trieOf({
  characters,
  children,
  terms,
  shared,
  listStarts,
  lasts,
  size,
}: TrieNodes): TermTrie {
  /** The node of each first character; ROOT where no term starts with it. */
  const firsts = new Uint16Array(0x10000);
  for (let node = children[ROOT]!; node < children[ROOT + 1]!; node++) firsts[characters[node]!] = node;
  const closing = characterSet(String.fromCharCode(...lasts));
  let sharedAt: Map<number, number> | undefined;

  /** The node behind another; ROOT where there is none. */
  function step(node: number, code: number): number {
    let low = children[node]!;
    const end = children[node + 1]!;
    for (let high = end; low < high; ) {
      const middle = (low + high) >> 1;
      if (characters[middle]! < code) low = middle + 1;
      else high = middle;
    }
    return low < end && characters[low] === code ? low : ROOT;
  }

  function walk(text: string, from: number, to: number, every: boolean): TermMatch[] {
    const matches: TermMatch[] = [];
    for (let start = from; start < to; start++) {
      let node: number = firsts[text.charCodeAt(start)]!;
      let end = start;
      let term = -1;
      for (let at = start + 1; node !== ROOT; at++) {
        const here = terms[node]!;
        if (here !== 0) {
          term = here - 1;
          end = at;
          if (every) matches.push({ start, end, term });
        }
        node = at < to ? step(node, text.charCodeAt(at)) : ROOT;
      }
      if (!every && term >= 0) matches.push({ start, end, term });
    }
    return matches;
  }

  return {
    longest: (text, from, to) => walk(text, from, to, false),
    all: (text, from, to) => walk(text, from, to, true),
    size,
    listsOf(term) {
      sharedAt ??= placesOfShared(shared);
      const at = sharedAt.get(term);
      if (at === undefined) return [listOf(listStarts, term)];
      return [...shared.subarray(at, at + shared[at - 1]!)];
    },
    mayEnd: (code) => hasCharacter(closing, code),
  };
}

/** Where the lists of each shared term start. */
function placesOfShared(shared: Int32Array): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = 0; at < shared.length; at += 2 + shared[at + 1]!) places.set(shared[at]!, at + 2);
  return places;
}
