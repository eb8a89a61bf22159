// Ends whatever thread reads a file with `deadly` in its name.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

const { statSync } = fs;
fs.statSync = (path, ...rest) => {
  if (!isMainThread && String(path).includes('deadly')) process.exit(1);
  return statSync(path, ...rest);
};
syncBuiltinESMExports();
