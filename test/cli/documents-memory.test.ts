import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { expect, it } from 'vitest';
import { tempFolder } from '../temp-folder.js';
import { endOf, startCli } from './run-cli.js';

const DOCUMENTS = 1500;
const FACTS = '全镇新建公路8公里，改造农房35户，投资120万元。';
const PROSE = '村道两旁的稻田连成一片，乡亲们说起这几年的变化，人人脸上都有笑意。'.repeat(1000);

/** Made as it is asked for. */
function* lines(): Generator<string> {
  // The number makes each text a string of its own.
  for (let i = 0; i < DOCUMENTS; i++)
    yield `${JSON.stringify({ id: `doc-${i}`, text: `第${i}号\n${FACTS}\n${PROSE}` })}\n`;
}

/**
 * The texts take 100 MB, and a record holds on to the text that it quotes: kept, either would end a process with a heap of 64 MB.
 * 100,000 documents are measured by `npm run bench:stream`.
 */
it('reads a long stream in the memory of a few documents', async () => {
  const child = startCli(tempFolder(), ['--documents', 'jsonl', '-'], ['--max-old-space-size=64']);
  child.stdin!.on('error', () => {});
  const [ran] = await Promise.all([
    endOf(child),
    pipeline(Readable.from(lines()), child.stdin!).catch(() => {}),
  ]);
  expect(ran.stderr).toBe('');
  expect(ran.code).toBe(0);
  const files = ran.stdout.match(/"file":"doc-\d+"/g);
  expect(files).toHaveLength(3 * DOCUMENTS);
  expect(new Set(files).size).toBe(DOCUMENTS);
}, 120_000);
