import { describe, expect, it } from 'vitest';
import { renderSection, renderTargets } from '../../bench/render.js';
import { atLeast, atMost, type Section } from '../../bench/section.js';

const section: Section = {
  title: 'Lines',
  about: 'Two lines.',
  columns: ['line of', 'ms', 'ratio'],
  rows: [
    ['一', 12345.6, 1.23456],
    ['digits', 0.0123456, null],
  ],
  notes: ['Said besides.'],
  targets: [atLeast('speed', 0.3, 0.3), atMost('memory', 200, 201), atLeast('workers', 1.8, null)],
};

describe('results', () => {
  it('stand in aligned tables, numbers to three digits', () => {
    expect(renderSection(section)).toBe(`## Lines

Two lines.

| line of |     ms | ratio |
| ------- | -----: | ----: |
| 一      | 12,346 |  1.23 |
| digits  | 0.0123 |     – |

Said besides.
`);
  });

  it('have no table where nothing was measured', () => {
    expect(renderSection({ ...section, rows: [] })).toBe('## Lines\n\nTwo lines.\n\nSaid besides.\n');
  });

  it('say of each target whether it was reached', () => {
    expect(renderTargets([section])).toBe(`## Targets

|         | wanted |     measured |             |
| ------- | ------ | -----------: | ----------- |
| speed   | ≥ 0.3  |          0.3 | reached     |
| memory  | ≤ 200  |          201 | not reached |
| workers | ≥ 1.8  | not measured | not reached |
`);
  });
});
