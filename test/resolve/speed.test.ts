import { describe, expect, it } from 'vitest';
import { buildContext } from '../../src/resolve/index.js';
import { segment } from '../../src/text/segment.js';
import { spentOn } from '../spent-on.js';

const LENGTH = 200_000;

describe('cost stays linear', () => {
  it.each([
    '1',
    '镇',
    '《',
    '2025年',
    '2016-',
    '预期目标',
    '经济增长5%,',
    '(一)',
    '龙城街道、',
    '——',
    '五年来',
    '将',
  ])('in a text of %s', (unit) => {
    const text = unit.repeat(LENGTH / unit.length);
    const spent = spentOn(() => {
      const context = buildContext(text, segment(text));
      for (let offset = 0; offset < text.length; offset += 500) {
        context.periodAt(offset);
        context.statusAt(offset);
        context.subjectAt(offset);
      }
    });
    // Quadratic work on this length would take minutes; a slow machine needs well under this.
    expect(spent).toBeLessThan(3000);
  });
});
