import { createRequire } from 'node:module';
import { REGIONAL_VARIANTS, WORDS_WITH_ZHU } from '../lexicon/traditional.js';
import { fromCodeUnits, toCodeUnits } from './code-units.js';
import type { OffsetMap } from './offset-map.js';

type Entry = readonly [traditional: string, simplified: string];

interface Dictionary {
  /** For each code unit what it becomes where no phrase starts with it; 0 where `phrases` has to be asked. */
  readonly single: Uint16Array;
  /** Entries by their first code unit, longest first. */
  readonly phrases: ReadonlyMap<number, readonly Entry[]>;
}

let dictionary: Dictionary | undefined;

/**
 * Traditional text in simplified characters, by the dictionaries of opencc-js: at each place the longest entry, else the character
 * itself, as its converter from `t` to `cn` does, with the variants of Hong Kong and Taiwan besides. Characters only: words are not
 * exchanged for those of the mainland. Stretches that change in length are added to `map`. The dictionaries are loaded at the first call.
 */
export function simplify(text: string, map: OffsetMap): string {
  dictionary ??= loadDictionary();
  const { single, phrases } = dictionary;
  const source = toCodeUnits(text);
  // Always at least as many places are left as source units, so that only longer replacements have to look.
  let target = new Uint16Array(source.length);
  let length = 0;
  let i = 0;
  while (i < source.length) {
    const unit = source[i]!;
    const plain = single[unit]!;
    if (plain !== 0) {
      target[length++] = plain;
      i++;
      continue;
    }
    const entry = longestEntry(phrases.get(unit), source, i);
    if (entry === undefined) {
      target[length++] = unit;
      i++;
      continue;
    }
    const [from, to] = entry;
    const left = source.length - i - from.length;
    if (length + to.length + left > target.length) target = grown(target, left);
    if (from.length !== to.length) map.add(i, i + from.length, length, length + to.length);
    for (let k = 0; k < to.length; k++) target[length++] = to.charCodeAt(k);
    i += from.length;
  }
  return fromCodeUnits(target.subarray(0, length));
}

function longestEntry(
  entries: readonly Entry[] | undefined,
  source: Uint16Array,
  start: number,
): Entry | undefined {
  return entries?.find(([from]) => {
    for (let k = 1; k < from.length; k++) if (source[start + k] !== from.charCodeAt(k)) return false;
    return true;
  });
}

function grown(units: Uint16Array, left: number): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(units.length + (left >>> 1) + 64);
  larger.set(units);
  return larger;
}

interface OpenccPreset {
  readonly Locale: { readonly to: { readonly cn: readonly (readonly (string | readonly Entry[])[])[] } };
}

/** Loaded by `require`, which unlike `import` waits until a traditional text needs it and needs no caller to wait. */
function loadDictionary(): Dictionary {
  const opencc = createRequire(import.meta.url)('opencc-js/t2cn') as OpenccPreset;
  const entries = new Map<string, string>(pairs(REGIONAL_VARIANTS));
  // opencc-js lets the dictionary that comes first win.
  for (const source of opencc.Locale.to.cn.flat().reverse()) {
    for (const [from, to] of typeof source === 'string' ? parse(source) : source) entries.set(from, to);
  }
  for (const word of WORDS_WITH_ZHU) {
    entries.set(
      word,
      word.replace(/[^著]/gu, (character) => entries.get(character) ?? character),
    );
  }
  return compile(entries);
}

function compile(entries: ReadonlyMap<string, string>): Dictionary {
  const single = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
  const phrases = new Map<number, Entry[]>();
  for (const [from, to] of entries) {
    if (from.length === 1 && to.length === 1) single[from.charCodeAt(0)] = to.charCodeAt(0);
    else listOf(phrases, from.charCodeAt(0)).push([from, to]);
  }
  for (const [first, list] of phrases) {
    const character = String.fromCharCode(first);
    const plain = entries.get(character);
    if (plain?.length === 1) list.push([character, plain]);
    list.sort(([a], [b]) => b.length - a.length);
    single[first] = 0;
  }
  return { single, phrases };
}

function listOf(lists: Map<number, Entry[]>, key: number): Entry[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

function pairs(characters: string): Entry[] {
  return (characters.match(/../gu) ?? []).map((pair) => [pair.charAt(0), pair.charAt(1)]);
}

function parse(source: string): Entry[] {
  return source.split('|').map((entry) => {
    const space = entry.indexOf(' ');
    return [entry.slice(0, space), entry.slice(space + 1)];
  });
}
