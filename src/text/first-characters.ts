import { addCharacter, type CharacterBits, characterBits } from './character-bits.js';

/** There are hundreds of tables, of 128 bytes each: two characters that share a bit let a pattern be asked in vain, which is rare. */
const TOLD_APART = 1024;

/** Characters that have a meaning in patterns; the others stand for themselves, which is told first as it is most often so. */
const MEANINGFUL = new Set([...'^$.*+?()[]{}|\\'].map((character) => character.charCodeAt(0)));

const QUANTIFIER = /(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/y;
const LOOK = /\(\?<?[=!]/y;
const GROUP = /\((?:\?:|\?<\w+>)?/y;
const CLASS_ITEM = /(\\u[\da-f]{4}|\\.|[^\]])(?:-(\\u[\da-f]{4}|\\.|[^\]]))?/iy;

/**
 * What a match of `pattern` can start with. Look-around is passed over, and what a class excludes counts as in it, so there may be more,
 * never less.
 * @throws Error where the pattern has flags, is not anchored by `^` or can match no character at all
 */
export function firstCharacters(pattern: RegExp): CharacterBits {
  const { source, flags } = pattern;
  if (flags !== '' || !source.startsWith('^'))
    throw new Error(`/${source}/${flags}: expected a pattern that starts with ^ and has no flags`);
  const first = characterBits(TOLD_APART);
  const reader = new Reader(source);
  if (reader.sequence(first)) throw new Error(`/${source}/: expected a pattern that matches no empty text`);
  if (!reader.ended) throw new Error(`/${source}/: expected ^ to hold for all alternatives, as in ^(?:…|…)`);
  return first;
}

/** Reads the source of a pattern from left to right; adds to `first` what can come first. */
class Reader {
  #at = 0;

  constructor(private readonly source: string) {}

  get ended(): boolean {
    return this.#at === this.source.length;
  }

  /** Reads alternatives up to their closing bracket; true where one of them can be empty. */
  #alternatives(first: CharacterBits): boolean {
    let empty = false;
    for (;;) {
      if (this.sequence(first)) empty = true;
      if (this.source[this.#at] !== '|') return empty;
      this.#at++;
    }
  }

  /** Reads one alternative; true where it can be empty. */
  sequence(first: CharacterBits): boolean {
    let empty = true;
    while (empty && this.#at < this.source.length && !'|)'.includes(this.source[this.#at]!)) {
      empty = this.#term(first);
    }
    this.#passOver();
    return empty;
  }

  /** Goes on to the end of an alternative. */
  #passOver(): void {
    const { source } = this;
    for (let depth = 0; this.#at < source.length; this.#at++) {
      if (this.#isPlain(this.#at)) continue;
      const character = source[this.#at]!;
      if (character === '\\') this.#at++;
      else if (character === '[') this.#passOverClass();
      else if (character === '(') depth++;
      else if (depth === 0 && (character === '|' || character === ')')) return;
      else if (character === ')') depth--;
    }
  }

  /** Goes on to the closing bracket of a class. */
  #passOverClass(): void {
    while (this.source[++this.#at] !== ']') if (this.source[this.#at] === '\\') this.#at++;
  }

  /** Whether a character of the source stands for itself. */
  #isPlain(at: number): boolean {
    return !MEANINGFUL.has(this.source.charCodeAt(at));
  }

  /** Reads an atom with its quantifier; true where it can be empty. */
  #term(first: CharacterBits): boolean {
    const { source } = this;
    if (this.#isPlain(this.#at) && this.#isPlain(this.#at + 1)) {
      addCharacter(first, source.charCodeAt(this.#at++));
      return false;
    }
    if (source[this.#at] === '^' || source[this.#at] === '$') {
      this.#at++;
      return true;
    }
    if (this.#take(LOOK)) {
      do this.#passOver();
      while (source[this.#at++] === '|');
      return true;
    }
    const empty = this.#take(GROUP) ? this.#group(first) : this.#character(first);
    const quantifier = this.#take(QUANTIFIER);
    if (!quantifier) return empty;
    return empty || '*?'.includes(quantifier[0].charAt(0)) || quantifier[1] === '0';
  }

  /** Reads the rest of a group. */
  #group(first: CharacterBits): boolean {
    const empty = this.#alternatives(first);
    this.#at++;
    return empty;
  }

  /** Reads a character, a class or an escape; true for those that stand for none. */
  #character(first: CharacterBits): boolean {
    const { source } = this;
    const start = this.#at;
    if (source[start] === '[') {
      this.#class(first);
      return false;
    }
    this.#at += lengthOfCharacter(source, start);
    const character = source.slice(start, this.#at);
    if (/^(?:\.|\\[bBDkSW\d])/.test(character)) addAll(first);
    else addCharacters(first, character);
    return /^\\[bBk\d]/.test(character);
  }

  #class(first: CharacterBits): void {
    this.#at++;
    if (this.source[this.#at] === '^') {
      addAll(first);
      this.#passOverClass();
    }
    while (this.source[this.#at] !== ']') {
      const [, low, high] = this.#take(CLASS_ITEM)!;
      if (high !== undefined) addRange(first, codeOf(low!), codeOf(high));
      else if (/^\\[DSW]/.test(low!)) addAll(first);
      else addCharacters(first, low!);
    }
    this.#at++;
  }

  #take(sticky: RegExp): RegExpExecArray | null {
    sticky.lastIndex = this.#at;
    const match = sticky.exec(this.source);
    if (match) this.#at = sticky.lastIndex;
    return match;
  }
}

function lengthOfCharacter(source: string, at: number): number {
  if (source[at] !== '\\') return 1;
  return source[at + 1] === 'u' ? 6 : 2;
}

/** Escapes of classes, by ranges of code units. */
const ESCAPED_CLASSES: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  d: [[0x30, 0x39]],
  w: [
    [0x30, 0x39],
    [0x41, 0x5a],
    [0x5f, 0x5f],
    [0x61, 0x7a],
  ],
  s: [
    [0x09, 0x0d],
    [0x20, 0x20],
    [0xa0, 0xa0],
    [0x1680, 0x1680],
    [0x2000, 0x200a],
    [0x2028, 0x2029],
    [0x202f, 0x202f],
    [0x205f, 0x205f],
    [0x3000, 0x3000],
    [0xfeff, 0xfeff],
  ],
};

/** Adds what a character or an escape of a pattern stands for. */
function addCharacters(first: CharacterBits, character: string): void {
  const ranges = character.length === 2 ? ESCAPED_CLASSES[character.charAt(1)] : undefined;
  if (!ranges) {
    const code = codeOf(character);
    addRange(first, code, code);
    return;
  }
  for (const [low, high] of ranges) addRange(first, low, high);
}

function addRange(first: CharacterBits, low: number, high: number): void {
  if (high - low >= TOLD_APART) {
    addAll(first);
    return;
  }
  for (let code = low; code <= high; code++) addCharacter(first, code);
}

function addAll(first: CharacterBits): void {
  first.fill(-1);
}

function codeOf(character: string): number {
  if (character.length === 1) return character.charCodeAt(0);
  if (character.length === 6) return Number.parseInt(character.slice(2), 16);
  const plain = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v' }[character[1]!];
  return (plain ?? character[1]!).charCodeAt(0);
}
