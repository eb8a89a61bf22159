import { fromCodeUnits, toCodeUnits } from './code-units.js';
import { hideHardWraps } from './hard-wraps.js';
import { hideNoteMarks } from './note-marks.js';
import type { OffsetMap } from './offset-map.js';
import { hideSetSpaces } from './set-spaces.js';
import { hideWrapSpaces } from './wrap-spaces.js';

/** Characters that show nothing and would only stand between the characters of a number or a term. */
const REMOVED: readonly (readonly [first: number, last: number])[] = [
  [0x00ad, 0x00ad],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x2066, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];

/** Blocks of compatibility characters that are replaced by their plain form wherever that is one character, too. */
const COMPATIBILITY: readonly (readonly [first: number, last: number])[] = [
  [0x2000, 0x200a],
  [0x2e80, 0x2fdf],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe1f],
  [0xfe30, 0xfe6f],
  [0xff01, 0xffee],
];

/** Radicals that look like characters and come in their place from some PDF files; Unicode gives most no plain form. */
const RADICALS =
  '⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙';

/** Replacements that Unicode's compatibility forms do not give, or give otherwise. */
const REPLACED = new Map([
  ...(RADICALS.match(/../gu) ?? []).map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
  ...['\u00a0', '\u202f', '\u205f', '\u3000'].map((space) => [space, ' '] as const),
  ['「', '“'],
  ['」', '”'],
  ['『', '‘'],
  ['』', '’'],
  ['∶', ':'],
  ['︰', ':'],
  ['〜', '~'],
  ['‐', '-'],
  ['\u2011', '-'],
  ['−', '-'],
]);

/** Stands in the table for a character that is removed; a noncharacter, so that no text loses anything by it. */
const REMOVE = 0xffff;
/** Stands for one that stays as it is, which most do. */
const STAYS = 0;

let table: Uint16Array | undefined;

/**
 * Text with half-width letters, digits and marks, uniform quotes and spaces, and without invisible characters, numbers of notes, spaces inside words and those set around numbers.
 * One character becomes one or none; those that vanish are added to `map`. Returns the same string where nothing changes.
 */
export function foldWidth(text: string, map: OffsetMap): string {
  table ??= buildTable();
  const units = toCodeUnits(text);
  hideHardWraps(text, units);
  hideWrapSpaces(text, units);
  hideSetSpaces(text, units);
  hideNoteMarks(text, units);
  const first = firstFolded(units, table);
  return first < 0 ? text : fromCodeUnits(units.subarray(0, foldFrom(first, units, table, map)));
}

/** Index of the first code unit that changes, or -1. */
function firstFolded(units: Uint16Array, table: Uint16Array): number {
  for (let i = 0; i < units.length; i++) {
    if (table[units[i]!] !== STAYS) return i;
  }
  return -1;
}

/** Folds the code units from `first` on in their place; returns how many are left of all. */
function foldFrom(first: number, units: Uint16Array, table: Uint16Array, map: OffsetMap): number {
  let length = first;
  for (let i = first; i < units.length; i++) {
    const folded = table[units[i]!]!;
    if (folded === STAYS) units[length++] = units[i]!;
    else if (folded !== REMOVE) units[length++] = folded;
    else map.add(i, i + 1, length, length);
  }
  return length;
}

function buildTable(): Uint16Array {
  const folds = new Uint16Array(0x10000);
  for (const [first, last] of COMPATIBILITY) {
    for (let code = first; code <= last; code++) folds[code] = plainForm(String.fromCharCode(code));
  }
  for (const [from, to] of REPLACED) folds[from.charCodeAt(0)] = to.charCodeAt(0);
  for (const [first, last] of REMOVED) folds.fill(REMOVE, first, last + 1);
  folds[REMOVE] = REMOVE;
  return folds;
}

function plainForm(character: string): number {
  const plain = character.normalize('NFKC');
  return (plain.length === 1 ? (REPLACED.get(plain) ?? plain) : character).charCodeAt(0);
}
