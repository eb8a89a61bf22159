/** Numbers kept for a stretch: where it starts and ends in the source, then in the target. */
const FIELDS = 4;
const SOURCE_START = 0;
const TARGET_START = 2;

/**
 * How offsets of a converted text lead back to the text it came from. Only stretches whose length changed are kept;
 * between them, offsets differ by a constant. Stretches are added in text order and do not overlap.
 */
export class OffsetMap {
  #stretches = new Int32Array(16 * FIELDS);
  #count = 0;

  /** Whether every offset is the same in both texts. */
  get identity(): boolean {
    return this.#count === 0;
  }

  /** Source `[sourceStart, sourceEnd)` became target `[targetStart, targetEnd)`; removed text has an empty target. */
  add(sourceStart: number, sourceEnd: number, targetStart: number, targetEnd: number): void {
    const next = this.#count * FIELDS;
    const last = next - FIELDS;
    // A run of removed characters is one stretch.
    if (
      targetStart === targetEnd &&
      this.#stretches[last + 1] === sourceStart &&
      this.#stretches[last + 2] === targetStart
    ) {
      this.#stretches[last + 1] = sourceEnd;
      return;
    }
    if (next === this.#stretches.length) {
      const larger = new Int32Array(next * 2);
      larger.set(this.#stretches);
      this.#stretches = larger;
    }
    this.#stretches[next] = sourceStart;
    this.#stretches[next + 1] = sourceEnd;
    this.#stretches[next + 2] = targetStart;
    this.#stretches[next + 3] = targetEnd;
    this.#count++;
  }

  /** Source offset of the character that starts at a target offset; inside a stretch, the stretch's start. */
  toSourceStart(offset: number): number {
    const last = this.#lastStartingBefore(offset + 1, TARGET_START);
    if (last < 0) return offset;
    const [sourceStart, sourceEnd, , targetEnd] = this.#stretch(last);
    return offset < targetEnd ? sourceStart : sourceEnd + offset - targetEnd;
  }

  /** Source offset just past the character that ends at a target offset; inside a stretch, the stretch's end. */
  toSourceEnd(offset: number): number {
    const last = this.#lastStartingBefore(offset, TARGET_START);
    if (last < 0) return offset;
    const [, sourceEnd, , targetEnd] = this.#stretch(last);
    return sourceEnd + Math.max(0, offset - targetEnd);
  }

  /** Target offset of the character that starts at a source offset; inside a stretch, the stretch's start. */
  toTarget(offset: number): number {
    const last = this.#lastStartingBefore(offset + 1, SOURCE_START);
    if (last < 0) return offset;
    const [, sourceEnd, targetStart, targetEnd] = this.#stretch(last);
    return offset < sourceEnd ? targetStart : targetEnd + offset - sourceEnd;
  }

  #stretch(index: number): [sourceStart: number, sourceEnd: number, targetStart: number, targetEnd: number] {
    const at = index * FIELDS;
    const stretches = this.#stretches;
    return [stretches[at]!, stretches[at + 1]!, stretches[at + 2]!, stretches[at + 3]!];
  }

  /** Index of the last stretch whose source or target starts before a bound; -1 where there is none. */
  #lastStartingBefore(bound: number, side: typeof SOURCE_START | typeof TARGET_START): number {
    let low = 0;
    let high = this.#count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#stretches[middle * FIELDS + side]! < bound) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
