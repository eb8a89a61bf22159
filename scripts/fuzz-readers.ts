import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { kindOf } from '../src/read/formats/read-format.js';
import { ReadError } from '../src/read/index.js';
import { documentOfKind } from '../src/read/read-document.js';
import { mutate } from '../test/read/mutate.js';
import { seeded } from '../test/text/seeded.js';

/**
 * Mutates the fixtures of every format and reads them: `npm run fuzz [-- CASES SEED]`, 10,000 cases a format by default. Prints
 * what is neither read nor refused with a message, with the seed that makes it again; exit 1 where there is any.
 */
const FIXTURES = fileURLToPath(new URL('../fixtures/formats/', import.meta.url));
const cases = Number(process.argv[2] ?? 10_000);
const seed = Number(process.argv[3] ?? 1);
const SLOW = 20_000;

const files = new Map<string, string[]>();
for (const folder of ['libreoffice', 'pandoc', 'weasyprint', 'pages', 'pdf']) {
  for (const name of readdirSync(FIXTURES + folder)) {
    const extension = extname(name);
    if (!/^\.(?:docx|doc|odt|ods|rtf|pdf|xlsx|csv|html)$/.test(extension)) continue;
    files.set(extension, [...(files.get(extension) ?? []), `${FIXTURES}${folder}/${name}`]);
  }
}

let found = 0;
for (const [extension, paths] of files) {
  const sources = paths.map((path) => readFileSync(path));
  for (let i = 0; i < cases; i++) {
    const random = seeded(seed + i);
    const bytes = mutate(sources, random);
    const started = Date.now();
    try {
      const kind = await kindOf(`fuzz${extension}`, bytes, extension);
      if (kind !== 'zip') await documentOfKind(`fuzz${extension}`, bytes, kind, undefined);
    } catch (error) {
      if (!(error instanceof ReadError)) {
        found++;
        console.log(`${extension} seed ${seed + i}: ${error instanceof Error ? error.stack : error}`);
      }
    }
    const took = Date.now() - started;
    if (took > SLOW) {
      found++;
      console.log(`${extension} seed ${seed + i}: took ${took} ms`);
    }
  }
  console.log(`${extension}: ${cases} cases`);
}
process.exit(found > 0 ? 1 : 0);
