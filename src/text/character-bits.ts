/**
 * A set of code units, a bit for each, as far as they are told apart: by so many of their lowest bits as the set has bits. Looking one up
 * allocates nothing, where `text[i]` makes a string of every Chinese character.
 */
export type CharacterBits = Int32Array;

/** How many code units there are. */
const ALL = 0x10000;

/** @param toldApart how many code units are told apart: a power of two, 32 or more */
export function characterBits(toldApart: number): CharacterBits {
  return new Int32Array(toldApart / 32);
}

/** The set of these characters (single code units). @param toldApart as for `characterBits`; all of them where left out */
export function characterSet(characters: string, toldApart = ALL): CharacterBits {
  const set = characterBits(toldApart);
  for (let i = 0; i < characters.length; i++) addCharacter(set, characters.charCodeAt(i));
  return set;
}

export function addCharacter(bits: CharacterBits, code: number): void {
  bits[(code >> 5) & (bits.length - 1)]! |= 1 << (code & 31);
}

/**
 * Whether a code unit is in the set. False is sure. True is where the set tells all apart; in smaller ones, which take little room and no
 * time to make, two code units that share their lowest bits are taken for one another.
 */
export function hasCharacter(bits: CharacterBits, code: number): boolean {
  return (bits[(code >> 5) & (bits.length - 1)]! & (1 << (code & 31))) !== 0;
}
