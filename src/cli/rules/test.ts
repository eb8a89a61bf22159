import { type Extraction, extractDocument } from '../../extract-document.js';
import { extractText } from '../../extract-text.js';
import { type RuleFault, ruleFaults } from '../../rule-faults.js';
import { printableLines } from '../../write/index.js';
import { EXIT } from '../exit-code.js';
import { plural, say } from '../messages.js';
import { writeParts } from '../write-parts.js';
import type { KnownRule } from './known-rule.js';

/**
 * Runs the examples and look-alikes of rules through the whole pipeline and writes each failure in words.
 * @returns the exit code: 1 where a rule does other than it says
 */
export async function testRules(rules: readonly KnownRule[]): Promise<number> {
  let failed = 0;
  for (const rule of rules) {
    const faults = await ruleFaults(rule, (text) => extracted(rule, text));
    if (faults.length === 0) continue;
    failed++;
    const code = await writeParts([
      printableLines(`${rule.id} (${rule.defined})\n${faults.map(faultText).join('')}`),
    ]);
    if (code !== EXIT.fine) return code;
  }
  const examples = rules.reduce((sum, rule) => sum + rule.examples.length, 0);
  const lookAlikes = rules.reduce((sum, rule) => sum + rule.silent.length, 0);
  const run = `${plural(rules.length, 'rule')} with ${plural(examples, 'example')} and ${plural(lookAlikes, 'look-alike')}`;
  if (failed === 0) {
    say(`${run}: all as they say`);
    return EXIT.fine;
  }
  say(`${run}: ${failed} failed; mend the rule or its texts`);
  return EXIT.different;
}

/** Examples of heads are tables of separated values. */
async function extracted({ onTables }: KnownRule, text: string): Promise<Extraction> {
  if (!onTables) return extractText(text);
  const { readCsv } = await import('../../read/formats/csv/index.js');
  return extractDocument(await readCsv(Buffer.from(text)));
}

function faultText({ kind, text, faults }: RuleFault): string {
  const name = kind === 'example' ? 'example' : 'look-alike';
  return `  ${name}: ${text}\n${faults.map((fault) => `    ${fault}\n`).join('')}`;
}
