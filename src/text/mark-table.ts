/**
 * A table with 1 for each of `marks` (single UTF-16 code units), 0 for all other code units.
 * Looking a character up in it allocates nothing, where `text[i]` makes a string of every Chinese character.
 */
export function markTable(marks: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let i = 0; i < marks.length; i++) table[marks.charCodeAt(i)] = 1;
  return table;
}
