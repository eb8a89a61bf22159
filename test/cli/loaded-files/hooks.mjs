import { appendFileSync } from 'node:fs';

/** Hook of Node's module loader. */
export function load(url, context, nextLoad) {
  appendFileSync(process.env.LOADED_FILES, `${url}\n`);
  return nextLoad(url, context);
}
