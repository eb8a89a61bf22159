import { expect, it } from 'vitest';
import type { Site } from '../../src/contracts/index.js';
import { type Head, UNNAMED } from '../../src/engine/head.js';
import { NamedSoFar } from '../../src/engine/named-so-far.js';

it('keeps the last of many heads, so that no figure of an endless sentence is asked of all before it', () => {
  const named = new NamedSoFar(null);
  const site = { gap: ',' } as Site;
  for (let i = 0; i < 1000; i++) {
    const head: Head = { ...UNNAMED, label: `项目${i}`, labelStart: 0, dimension: 'count', unit: '个' };
    named.addOne(head, site, 'level');
  }
  expect(named.recent.length).toBeLessThan(200);
  expect(named.recent.slice(-2).map(({ label }) => label)).toEqual(['项目998', '项目999']);
  expect(named.ungrown.length).toBeGreaterThan(2);
});
