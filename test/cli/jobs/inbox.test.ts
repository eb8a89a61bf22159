import { expect, it } from 'vitest';
import { Inbox } from '../../../src/cli/jobs/inbox.js';
import type { Delivery } from '../../../src/cli/jobs/messages.js';

const delivery = (size: number): Delivery => ({
  events: [],
  texts: null,
  size,
  isWithin: false,
  isLast: false,
});

async function sizesIn(inbox: Inbox): Promise<number[]> {
  const sizes: number[] = [];
  for await (const { size } of inbox) sizes.push(size);
  return sizes;
}

it('gives what came before it is asked, and what comes while it is waited for', async () => {
  const inbox = new Inbox();
  inbox.put(delivery(1));
  const sizes = sizesIn(inbox);
  await Promise.resolve();
  inbox.put(delivery(2));
  inbox.put(delivery(3));
  await new Promise(setImmediate);
  inbox.put(delivery(4));
  inbox.end();
  expect(await sizes).toEqual([1, 2, 3, 4]);
});

it('ends at once where nothing came', async () => {
  const inbox = new Inbox();
  const sizes = sizesIn(inbox);
  inbox.end();
  expect(await sizes).toEqual([]);
});
