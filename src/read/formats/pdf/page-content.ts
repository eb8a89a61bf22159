import type { PDFPageProxy } from 'pdfjs-dist';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { type Piece, withoutRepeats } from './pieces.js';
import { withoutRadicals } from './radicals.js';
import { type Matrix, multiply, type Operators, type Rule, rulesOf } from './rules.js';

/** What is drawn on a page, as it is read: turned so that most text stands upright. */
export interface PageContent {
  readonly width: number;
  readonly height: number;
  /** In the order in which they are drawn. */
  readonly pieces: readonly Piece[];
  readonly rules: readonly Rule[];
}

/** Text turned by more than this, in radians, from most of the page is a watermark or runs along the margin. */
const MAX_TURN = 0.05;
const QUARTER = Math.PI / 2;

/** The text and the ruling lines of a page. */
export async function contentOf(page: PDFPageProxy, ops: Operators): Promise<PageContent> {
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ disableNormalization: true });
  const texts = items.filter((item) => 'str' in item);
  const shown: Matrix = viewport.transform;
  const quarters = mainTurn(texts, shown);
  const base = multiply(turnBack(quarters, viewport.width, viewport.height), shown);
  const pieces: Piece[] = [];
  texts.forEach(({ str, transform, width }, order) => {
    const [a, b, c, d, x, y] = multiply(base, transform);
    if (Math.abs(Math.atan2(b!, a!)) > MAX_TURN) return;
    pieces.push({ text: withoutRadicals(str), x: x!, y: y!, width, size: Math.hypot(c!, d!) || 1, order });
  });
  // No annotations: neither their text nor their frames belong to the page.
  const operators = await page.getOperatorList({ annotationMode: 0 });
  const rules = rulesOf(operators, ops, base);
  const [width, height] = [viewport.width, viewport.height];
  const size = quarters % 2 === 0 ? { width, height } : { width: height, height: width };
  return { ...size, pieces: withoutRepeats(pieces), rules };
}

/** How many quarter turns, clockwise, most text of the page is turned by: wide tables may stand sideways. */
function mainTurn(texts: readonly TextItem[], shown: Matrix): number {
  const lengths = [0, 0, 0, 0];
  for (const { str, transform } of texts) {
    const [a, b] = multiply(shown, transform);
    const turn = Math.atan2(b!, a!) / QUARTER;
    if (Math.abs(turn - Math.round(turn)) * QUARTER <= MAX_TURN)
      lengths[(Math.round(turn) + 4) % 4]! += str.length;
  }
  return lengths.indexOf(Math.max(...lengths));
}

function turnBack(quarters: number, width: number, height: number): Matrix {
  const turns: Matrix[] = [
    [1, 0, 0, 1, 0, 0],
    [0, -1, 1, 0, 0, width],
    [-1, 0, 0, -1, width, height],
    [0, 1, -1, 0, height, 0],
  ];
  return turns[quarters]!;
}
