// Scores the program against the corpus with the corpus's own scorer.
//
//   npm run accuracy [-- [NAME...] [--errors N] [--ignore-units] [--json]]   scores all documents, or those whose path holds a NAME
//   npm run accuracy -- --check                                     fails where a score is below accuracy.floor.json
//   npm run accuracy -- --raise                                     raises the floors to what is reached now
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CORPUS = join(ROOT, '../shared/corpus');
const SCORER = join(CORPUS, 'score.mjs');
const FLOORS = join(ROOT, 'accuracy.floor.json');
const FOLDERS = ['seeds', 'provinces', 'others'];
const SCORES = ['figure', 'typed', 'metric'];

if (!existsSync(SCORER)) {
  console.log(`accuracy: no corpus at ${CORPUS}; nothing to score`);
  process.exit(0);
}
const { mode, names, scorerOptions } = parse(process.argv.slice(2));
const gold = FOLDERS.flatMap((folder) =>
  readdirSync(join(CORPUS, folder))
    .filter((file) => file.endsWith('.gold.jsonl'))
    .map((file) => join(CORPUS, folder, file)),
).filter((path) => names.length === 0 || names.some((name) => path.slice(CORPUS.length).includes(name)));
if (gold.length === 0) fail(`no document of the corpus is named like ${names.join(' or ')}`);

const folder = mkdtempSync(join(tmpdir(), 'zhibiao-accuracy-'));
try {
  const predictions = join(folder, 'predictions.jsonl');
  extract(
    gold.map((path) => path.replace(/\.gold\.jsonl$/, '.txt')),
    predictions,
  );
  if (mode === 'score') process.exitCode = score(predictions, gold, scorerOptions, 'inherit').status ?? 1;
  else compare(predictions);
} finally {
  rmSync(folder, { recursive: true });
}

function parse(args) {
  const parsed = { mode: 'score', names: [], scorerOptions: [] };
  for (let i = 0; i < args.length; i++) {
    if (args[i] === '--check') parsed.mode = 'check';
    else if (args[i] === '--raise') parsed.mode = 'raise';
    else if (args[i] === '--errors') parsed.scorerOptions.push(args[i], args[++i] ?? '50');
    else if (args[i].startsWith('-')) parsed.scorerOptions.push(args[i]);
    else parsed.names.push(args[i]);
  }
  return parsed;
}

function extract(files, output) {
  const cli = join(ROOT, 'bin/extract.js');
  const { status } = spawnSync(process.execPath, [cli, ...files, '--output', output], { stdio: 'inherit' });
  // 1: no figure at all, which is a score like any other.
  if (status !== 0 && status !== 1) fail(`the program ended with ${status}`);
}

function score(predictions, files, options, stdio) {
  return spawnSync(process.execPath, [SCORER, predictions, ...files, ...options], {
    stdio,
    encoding: 'utf8',
  });
}

function compare(predictions) {
  const floors = JSON.parse(readFileSync(FLOORS, 'utf8'));
  const reached = {};
  for (const group of Object.keys(floors)) {
    const files = gold.filter((path) => group === 'all' || path.startsWith(join(CORPUS, group)));
    const result = score(predictions, files, ['--json'], 'pipe');
    if (result.status !== 0) fail(result.stderr);
    const { total } = JSON.parse(result.stdout);
    reached[group] = Object.fromEntries(SCORES.map((name) => [name, Math.floor(total[name].f1 * 1000) / 10]));
  }
  if (mode === 'raise') {
    for (const [group, scores] of Object.entries(reached)) {
      for (const name of SCORES) floors[group][name] = Math.max(floors[group][name], scores[name]);
    }
    writeFileSync(FLOORS, `${JSON.stringify(floors, null, 2)}\n`);
  }
  console.log('documents   score      F1   floor');
  for (const [group, scores] of Object.entries(reached)) {
    for (const name of SCORES) {
      const below = scores[name] < floors[group][name];
      if (below) process.exitCode = 1;
      const cells = [group.padEnd(11), name.padEnd(7), scores[name].toFixed(1).padStart(5)];
      console.log(
        `${cells.join(' ')}   ${floors[group][name].toFixed(1).padStart(5)}${below ? '  BELOW THE FLOOR' : ''}`,
      );
    }
  }
}

function fail(message) {
  console.error(`accuracy: ${message}`);
  process.exit(1);
}
