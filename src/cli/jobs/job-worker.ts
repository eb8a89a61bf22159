import { parentPort, workerData } from 'node:worker_threads';
import { loadRules } from '../../load-rules.js';
import { IsolatedReader } from '../../read/index.js';
import { recordFilter } from '../../record/filter/index.js';
import { useRules } from '../../rules-in-use.js';
import { textFormat } from '../../write/index.js';
import { extractLines } from '../document-lines.js';
import { extractInto } from '../extract-into.js';
import { type ExtractedSource, extractSources } from '../extract-source.js';
import { type Delivery, type Order, type Recipe, type Task, transferable } from './messages.js';
import { Outbox } from './outbox.js';

/** The extracting thread: does one task after the other, as its owner tells it to. */
const port = parentPort!;
const { limits, encoding, script, rules, wanted, format, layout } = workerData as Recipe;
const reader = new IsolatedReader(limits);
const filter = recordFilter(wanted);
const outbox = new Outbox(post, textFormat(format, layout));
void start();

/** Orders that come before the rules are loaded wait. */
async function start(): Promise<void> {
  if (rules.length > 0) useRules(await loadRules(rules));
  port.on('message', async (message: Order) => {
    if (message.order === 'taken') outbox.taken(message.size);
    else await work(message.task);
  });
}

async function work(task: Task): Promise<void> {
  for (const documents of documentsOf(task)) {
    await extractInto(documents, filter, outbox);
    await outbox.finished(task.singly === true);
  }
  outbox.end();
}

/** The documents of each file or line. */
function* documentsOf(task: Task): Generator<AsyncIterable<ExtractedSource> | Iterable<ExtractedSource>> {
  if ('sources' in task) {
    for (const source of task.sources) yield extractSources(source, { reader, encoding, script }, outbox);
    return;
  }
  const { path, lines } = task;
  const { maxBytes } = limits;
  for (const line of lines) yield extractLines({ path, lines: [line] }, { script, maxBytes }, outbox);
}

function post(delivery: Delivery): void {
  port.postMessage(delivery, transferable(delivery.texts));
}
