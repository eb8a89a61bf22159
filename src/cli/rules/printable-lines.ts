import { printable } from '../../write/index.js';

/** Text of several lines in which nothing can steer a terminal: a rule pack may come from anybody. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}
