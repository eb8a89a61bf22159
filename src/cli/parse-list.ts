import { InvalidArgumentError } from 'commander';

/** The items of `a,b,c`; Chinese commas separate too. */
export function parseList(text: string): string[] {
  const items = text.split(/[,，、]/).map((item) => item.trim());
  if (items.includes(''))
    throw new InvalidArgumentError('Between two commas, or before or after one, is nothing; write a,b,c.');
  return items;
}
