/** Behind the last of `marks` (single UTF-16 code units) in `text`, where its last part starts; 0 where none stands in it. */
export function afterLast(text: string, marks: string): number {
  let at = text.length;
  while (at > 0 && !marks.includes(text.charAt(at - 1))) at--;
  return at;
}
