import { parentPort } from 'node:worker_threads';
import { digestOf } from '../digest.js';
import { documentsIn, type ReadResult } from '../read-documents.js';
import { ReadError } from '../read-error.js';
import type { Answer, OpenOrder, Order } from './messages.js';

/** The parsing thread: reads documents one by one, as it is told to. A fault of a reader ends it, and its owner sees to the rest. */
const port = parentPort!;
let documents: AsyncGenerator<ReadResult> | undefined;
let decide: ((wanted: boolean) => void) | undefined;

port.on('message', async (message: Order) => {
  switch (message.order) {
    case 'open':
      documents = open(message);
      break;
    case 'wanted':
      decide?.(message.wanted);
      break;
    case 'next': {
      const next = await documents?.next();
      answer(next?.value ? answerOf(next.value) : { answer: 'end' });
    }
  }
});

function open({ path, bytes, encoding, maxBytes, single, skip, digests }: OpenOrder) {
  const wanted = (inside: string, content: Uint8Array) => {
    answer({ answer: 'digest', inside, digest: digestOf(content) });
    return new Promise<boolean>((resolve) => {
      decide = resolve;
    });
  };
  return documentsIn(path, bytes, {
    ...{ encoding, maxBytes, single, skip },
    starting: (inside) => answer({ answer: 'starting', inside }),
    ...(digests && { wanted }),
  });
}

function answerOf({ inside, document }: ReadResult): Answer {
  if (!(document instanceof ReadError)) return { answer: 'document', inside, document };
  const { code, path, found, advice } = document;
  return { answer: 'problem', inside, problem: { code, path, found, advice } };
}

function answer(message: Answer): void {
  port.postMessage(message);
}
