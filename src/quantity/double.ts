import type { Qualifier } from '../contracts/index.js';
import { ARABIC, classAt, DIGIT, isOneOf, valueAt } from './chars.js';
import { emit, type Scan } from './found.js';

/** Reads `翻番`, `翻一番`, `翻了两番`, `翻近一番`, `翻倍` at `index` as growth in percent; returns the end, or the next offset where there is none. */
export function scanDouble(scan: Scan, index: number): number {
  const { text } = scan;
  let at = index + 1;
  if (isOneOf(text, at, '了')) at++;
  const nearly = isOneOf(text, at, '近') && !isOneOf(text, at + 1, '番倍');
  if (nearly) at++;
  let times = 1;
  const kind = classAt(text, at);
  if (kind === DIGIT || kind === ARABIC) {
    times = valueAt(text, at);
    if (isOneOf(text, at + 1, '番')) at++;
    else return index + 1;
  } else if (isOneOf(text, at, '倍') && at === index + 1) {
    emitGrowth(scan, index, at + 1, 1, null);
    return at + 1;
  }
  if (!isOneOf(text, at, '番') || times === 0) return index + 1;
  emitGrowth(scan, index, at + 1, times, nearly ? 'at_most' : null);
  return at + 1;
}

function emitGrowth(
  scan: Scan,
  start: number,
  end: number,
  times: number,
  qualifier: Qualifier | null,
): void {
  emit(scan, {
    start,
    end,
    unitStart: end,
    value: (2 ** times - 1) * 100,
    valueMax: null,
    unit: '%',
    dimension: 'percent',
    qualifier,
    script: 'chinese',
  });
}
