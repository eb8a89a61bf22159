import type { Span } from '../contracts/index.js';
import { characterSet, hasCharacter } from '../text/character-bits.js';

/** Longest sentence that is quoted whole, in UTF-16 code units. */
const WHOLE = 600;
/** How far a quote from a longer sentence reaches to either side of its figure. */
const REACH = 240;

/** Marks that a quote is best cut at. */
const CUTS = characterSet(',;、:\n\t');

/**
 * What is quoted for a figure: its sentence, or, of a sentence longer than 600 characters (a list or table without full
 * stops), the clauses around it, at most 240 characters to either side. Without this bound a sentence with thousands of
 * figures would be written thousands of times. Spans are of the normalised text.
 */
export function quoteOf(text: string, sentence: Span, figure: Span): Span {
  if (sentence.end - sentence.start <= WHOLE) return sentence;
  return {
    start: startAfterMark(text, sentence.start, figure.start),
    end: endBeforeMark(text, figure.end, sentence.end),
  };
}

function startAfterMark(text: string, lower: number, figureStart: number): number {
  const from = figureStart - REACH;
  if (from <= lower) return lower;
  for (let at = from; at < figureStart; at++) if (isCut(text, at)) return at + 1;
  return isLowSurrogate(text, from) ? from + 1 : from;
}

function endBeforeMark(text: string, figureEnd: number, upper: number): number {
  const to = figureEnd + REACH;
  if (to >= upper) return upper;
  for (let at = to; at > figureEnd; at--) if (isCut(text, at)) return at;
  return isLowSurrogate(text, to) ? to - 1 : to;
}

/** A mark between digits is part of a number (`1,380`). */
function isCut(text: string, at: number): boolean {
  if (!hasCharacter(CUTS, text.charCodeAt(at))) return false;
  return !(isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isLowSurrogate(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}
