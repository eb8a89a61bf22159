// Preloaded by tests (`node --import`): writes what the program loads, by `import` and by `require`, to the file that LOADED_FILES names.
import { appendFileSync } from 'node:fs';
import { createRequire, register } from 'node:module';
import { pathToFileURL } from 'node:url';

register('./hooks.mjs', import.meta.url);
process.on('exit', () => {
  for (const path of Object.keys(createRequire(import.meta.url).cache))
    appendFileSync(process.env.LOADED_FILES, `${pathToFileURL(path)}\n`);
});
