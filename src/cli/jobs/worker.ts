import { parentPort, workerData } from 'node:worker_threads';
import { loadRules } from '../../load-rules.js';
import { IsolatedReader, type Source } from '../../read/index.js';
import { recordFilter } from '../../record/filter/index.js';
import { useRules } from '../../rules-in-use.js';
import { textFormat } from '../../write/index.js';
import { type DocumentLines, extractLines } from '../document-lines.js';
import { extractInto } from '../extract-into.js';
import { extractSources } from '../extract-source.js';
import { type Delivery, type Order, type Recipe, type Task, transferable } from './messages.js';
import { Outbox } from './outbox.js';

/** The extracting thread: does one task after the other, as its owner tells it to. */
const port = parentPort!;
const { limits, encoding, script, rules, wanted, format, layout } = workerData as Recipe;
const reader = new IsolatedReader(limits);
const filter = recordFilter(wanted);
const outbox = new Outbox(post, textFormat(format, layout));
// Orders that come before wait.
if (rules.length > 0) useRules(await loadRules(rules));

port.on('message', async (message: Order) => {
  if (message.order === 'taken') outbox.taken(message.size);
  else await work(message.task);
});

async function work(task: Task): Promise<void> {
  if ('sources' in task) await extractFiles(task.sources);
  else await extractStream(task);
  outbox.end();
}

async function extractFiles(sources: readonly Source[]): Promise<void> {
  for (const source of sources) {
    await extractInto(extractSources(source, { reader, encoding, script }, outbox), filter, outbox);
    await outbox.finished();
  }
}

/** Each line is finished by itself, so that a fault costs no other. */
async function extractStream({ path, lines }: DocumentLines): Promise<void> {
  const { maxBytes } = limits;
  const problem = (message: string, at: string) => outbox.problem(message, at);
  for (const line of lines) {
    await extractInto(extractLines({ path, lines: [line] }, { script, maxBytes }, problem), filter, outbox);
    await outbox.finished();
  }
}

function post(delivery: Delivery): void {
  port.postMessage(delivery, transferable(delivery.texts));
}
