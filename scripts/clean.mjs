// Removes what an earlier build left, so that a deleted source leaves no ghost in the package.
import { rmSync } from 'node:fs';

for (const folder of ['build', 'dist'])
  rmSync(new URL(`../${folder}`, import.meta.url), { recursive: true, force: true });
