import type { Site } from '../contracts/index.js';

/**
 * What a figure's clause tells before `near`, the words right before the figure: at most `reach` characters, none where `near` and the
 * figure do not stand together in it.
 */
export function wordsBefore(
  { clause, text }: Pick<Site, 'clause' | 'text'>,
  near: string,
  reach = clause.length,
): string {
  const at = Math.max(0, clause.indexOf(near + text));
  return clause.slice(Math.max(0, at - reach), at);
}

/** What it tells behind the figure, further figures too, where `after` is cut at the next. */
export function wordsBehind({ clause, text, after }: Pick<Site, 'clause' | 'text' | 'after'>): string {
  const at = clause.indexOf(text + after);
  return at < 0 ? '' : clause.slice(at + text.length);
}
