/**
 * A set of code units, a bit for each, as far as they are told apart: by so many of their lowest bits as the set has bits. Two that share them
 * may be taken for one another, so that it tells surely only what is not in it; for that it takes little room and no time to make.
 */
export type CharacterBits = Int32Array;

/** @param toldApart how many code units are told apart: a power of two, 32 or more */
export function characterBits(toldApart: number): CharacterBits {
  return new Int32Array(toldApart / 32);
}

export function addCharacter(bits: CharacterBits, code: number): void {
  bits[(code >> 5) & (bits.length - 1)]! |= 1 << (code & 31);
}

/** False where a code unit is not in the set. */
export function mayHold(bits: CharacterBits, code: number): boolean {
  return (bits[(code >> 5) & (bits.length - 1)]! & (1 << (code & 31))) !== 0;
}
