import type { Flow, FlowItem, FlowTable } from '../flow.js';
import type { LineText } from './folded-line.js';
import type { HtmlElement } from './tree.js';

/** A line of a page as it is laid out. */
export interface PageLine extends LineText {
  readonly isHeading: boolean;
  /** Whether it starts a block, or goes on with the one before after a line break. */
  readonly startsBlock: boolean;
  /** Number of the list item that it starts, with what follows it; else empty. */
  readonly marker: string;
  /** Innermost block that it stands in. */
  readonly element: HtmlElement;
}

/** A table that holds data. */
export interface PageTable {
  readonly table: FlowTable;
  readonly length: number;
  readonly linked: number;
  readonly element: HtmlElement;
}

export type PageItem = PageLine | PageTable;

/** Lines put together to blocks. */
export function flowOf(items: readonly PageItem[]): Flow {
  const flow: FlowItem[] = [];
  let lines: string[] = [];
  let isHeading = false;
  const endBlock = () => {
    if (lines.length > 0) flow.push({ text: lines.join('\n'), kind: isHeading ? 'heading' : 'paragraph' });
    lines = [];
  };
  for (const item of items) {
    if ('table' in item) {
      endBlock();
      flow.push(item.table);
      continue;
    }
    if (item.startsBlock || item.isHeading !== isHeading) endBlock();
    isHeading = item.isHeading;
    lines.push(item.marker + item.text);
  }
  endBlock();
  return flow;
}
