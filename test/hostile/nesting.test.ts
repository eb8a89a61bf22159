import { describe, expect, it } from 'vitest';
import { recordsOf, runCli } from '../cli/run-cli.js';
import { tempFolder, writeFiles } from '../temp-folder.js';

const folder = tempFolder();
const figure = '全镇新建公路8公里。';
const DEEP = 20_000;

describe('Markdown that nests without end', () => {
  it.each([
    ['quotations', '> ', '>'],
    ['lists', '- ', ''],
    ['numbered lists', '1. ', ''],
  ])('is told and costs only itself: %s', async (_, mark, closing) => {
    const text = `第一行。\n\n${mark.repeat(DEEP)}${figure}\n${closing}\n`;
    writeFiles(folder, { 'in/a.md': text, 'in/b.md': `> > - 1. ${figure}\n` });
    const ran = await runCli(folder, ['in', '-f', 'jsonl']);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(
      /^extract: in\/a\.md: .* in line 3 that nest more than 512 levels deep .*; take .+\n$/,
    );
    expect(recordsOf(ran)).toMatchObject([{ file: 'in/b.md', value: 8 }]);
  });

  it.each([
    ['emphasis', '*', '*'],
    ['strong emphasis', '**', '**'],
    ['brackets', '[', ']'],
    ['links', '[', '](a)'],
    ['elements', '<div>', '</div>'],
  ])('is read where only what stands in a line does: %s', async (_, opening, closing) => {
    writeFiles(folder, { 'line.md': `${opening.repeat(DEEP)}${figure}${closing.repeat(DEEP)}\n` });
    expect(recordsOf(await runCli(folder, ['line.md']))).toMatchObject([{ value: 8 }]);
  });
});
