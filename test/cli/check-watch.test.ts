import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tempFolder, writeFiles } from '../temp-folder.js';
import { endOf, runCli, startCli } from './run-cli.js';

it.skipIf(process.platform === 'win32')(
  'extract check --watch checks again when a file changes, until Ctrl-C',
  async () => {
    const folder = tempFolder();
    writeFiles(folder, {
      'reports/a.txt': '全镇新建公路8公里。',
      'reports/a.expected.jsonl': '{"start":6,"text":"8公里","value":8}\n',
    });
    const child = startCli(folder, ['check', 'reports', '--watch', '--fields', 'value']);
    const ended = endOf(child);
    let said = '';
    const waiting: { word: string; resolve: () => void }[] = [];
    const hear = (chunk: Buffer) => {
      said += chunk.toString('utf8');
      if (waiting[0] && said.includes(waiting[0].word)) waiting.shift()!.resolve();
    };
    child.stdout!.on('data', hear);
    child.stderr!.on('data', hear);
    const until = (word: string) => {
      said = '';
      return new Promise<void>((resolve) => waiting.push({ word, resolve }));
    };
    const waits = 'waiting for changes of reports; Ctrl-C ends';
    await until(waits);
    const expected = join(folder, 'reports/a.expected.jsonl');
    const right = readFileSync(expected, 'utf8');
    for (const [path, content, word] of [
      [expected, right.replace('"value":8', '"value":9'), 'value was 9, is 8'],
      [join(folder, 'reports/a.txt'), '全镇新建公路。', '1 missing'],
    ] as const) {
      const heard = until(word);
      writeFileSync(path, content);
      await heard;
      await until(waits);
    }
    child.kill('SIGINT');
    expect((await ended).code).toBe(130);
  },
);

it('cannot watch what is not there, nor rewrite what it watches', async () => {
  const folder = tempFolder();
  const ran = await runCli(folder, ['check', 'nowhere', '--watch']);
  expect(ran.code).toBe(2);
  expect(ran.stderr).toMatch(/^extract: nowhere: cannot be watched \(.+\); check the path\n$/);
  expect((await runCli(folder, ['check', '--watch', '--update'])).code).toBe(64);
});
