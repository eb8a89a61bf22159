/** What Chinese texts put into quotation marks: words, numbers, schemes of numbers. */
const QUOTED = /[\u4e00-\u9fff\d]/;
const INCHES = /\d$/;

/**
 * Text with straight quotation marks around Chinese words and numbers in curved ones, which tell opening from closing. One character becomes
 * one, so offsets stay. The same string where there are none; a line whose marks are not in pairs stays as it is, and so do
 * marks for inches and seconds.
 */
export function curveQuotes(text: string): string {
  return text.includes('"') ? text.split('\n').map(curveLine).join('\n') : text;
}

function curveLine(line: string): string {
  const parts = line.split('"');
  if (parts.length === 1 || parts.length % 2 === 0) return line;
  let curved = parts[0]!;
  for (let i = 1; i < parts.length; i += 2) {
    const names = QUOTED.test(parts[i]!) && !INCHES.test(parts[i - 1]!);
    curved += names ? `“${parts[i]}”` : `"${parts[i]}"`;
    curved += parts[i + 1]!;
  }
  return curved;
}
