const PER_TIME = /(?:(每小时|时速)|(每分钟)|(每秒|秒速))(?:可?达到?|为)?$/;
const REACH = 8;

/** `/h` where `每小时` or `时速` stands right before the length at `start`, `/min` and `/s` likewise; else nothing. */
export function perTimeBefore(text: string, start: number): string {
  const found = PER_TIME.exec(text.slice(Math.max(0, start - REACH), start));
  if (!found) return '';
  if (found[1]) return '/h';
  return found[2] ? '/min' : '/s';
}
