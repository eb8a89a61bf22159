/** Random numbers that are the same in every run: mulberry32. Gives whole numbers in `[0, below)`. */
export function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below);
  };
}

/** A string of `length` parts, each taken at random from a list. */
export function randomString(
  random: (below: number) => number,
  parts: readonly string[],
  length: number,
): string {
  return Array.from({ length }, () => parts[random(parts.length)]).join('');
}
