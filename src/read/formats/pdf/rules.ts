/** A straight line along the page's edges. Points, from the top left of the page as it is shown. */
export interface Rule {
  readonly horizontal: boolean;
  /** Its height where it is horizontal, else its distance from the left. */
  readonly at: number;
  /** Where it starts and ends along its direction. */
  readonly from: number;
  readonly to: number;
}

export type Matrix = readonly number[];

/** What pdf.js tells of drawing: codes and their arguments, which differ from one to the next. */
interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** The codes that matter, as pdf.js names them. */
export interface Operators {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly paintFormXObjectBegin: number;
  readonly paintFormXObjectEnd: number;
  readonly constructPath: number;
  readonly stroke: number;
  readonly closeStroke: number;
  readonly fill: number;
  readonly eoFill: number;
  readonly fillStroke: number;
  readonly eoFillStroke: number;
  readonly closeFillStroke: number;
  readonly closeEOFillStroke: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Filled shapes no thicker than this, in points, are lines; thicker ones are shades and bars. */
const THICKEST = 3;
/** Lines drawn as dashes, or cell by cell, are parted by less than this. */
const DASH_GAP = 4;
/** Lines at less than this from each other are one. */
const SAME_PLACE = 1;
/** Shorter lines rule nothing: they belong to letters, boxes to tick, and charts. */
const SHORTEST = 8;
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The lines that a page's operators draw, stroked or filled; `base` leads from its own space to the page as shown. */
export function rulesOf({ fnArray, argsArray }: OperatorList, ops: Operators, base: Matrix): Rule[] {
  const strokes = new Set([
    ...[ops.stroke, ops.closeStroke, ops.fillStroke, ops.eoFillStroke],
    ...[ops.closeFillStroke, ops.closeEOFillStroke],
  ]);
  const fills = new Set([ops.fill, ops.eoFill]);
  const rules: Rule[] = [];
  const stack: Matrix[] = [];
  let matrix = base;
  fnArray.forEach((code, index) => {
    if (code === ops.save) stack.push(matrix);
    else if (code === ops.restore || code === ops.paintFormXObjectEnd) matrix = stack.pop() ?? base;
    else if (code === ops.transform) matrix = multiply(matrix, argsArray[index] as Matrix);
    else if (code === ops.paintFormXObjectBegin) {
      stack.push(matrix);
      matrix = multiply(matrix, (argsArray[index] as [Matrix | null])[0] ?? IDENTITY);
    } else if (code === ops.constructPath) {
      const [paint, [path]] = argsArray[index] as [number, [Float32Array | null]];
      if (!path) return;
      if (strokes.has(paint)) for (const points of subpathsOf(path, matrix)) pushStrokes(points, rules);
      else if (fills.has(paint)) pushFills(subpathsOf(path, matrix), rules);
    }
  });
  return merged(rules);
}

export function multiply(m: Matrix, n: Matrix): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Places of a path's corners; null between those that no straight line joins. */
type Subpath = (readonly [number, number] | null)[];

/** Numbers that stand for drawing commands in a path of pdf.js, and how many coordinates follow each. */
const COORDINATES = [2, 2, 6, 4, 0];
const CLOSE = 4;

function subpathsOf(path: Float32Array, [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix): Subpath[] {
  const subpaths: Subpath[] = [];
  let points: Subpath = [];
  for (let at = 0; at < path.length; ) {
    const command = path[at]!;
    const count = COORDINATES[command] ?? 0;
    if (command === 0) {
      points = [];
      subpaths.push(points);
    } else if (command === CLOSE) points.push(points[0] ?? null);
    else if (count > 2) points.push(null);
    if (count > 0) {
      const [x, y] = [path[at + count - 1]!, path[at + count]!];
      points.push([a * x + c * y + e, b * x + d * y + f]);
    }
    at += count + 1;
  }
  return subpaths;
}

function pushStrokes(points: Subpath, rules: Rule[]): void {
  for (let i = 1; i < points.length; i++) {
    const [start, end] = [points[i - 1], points[i]];
    if (!start || !end) continue;
    const box = boxOf([start, end])!;
    if (box.bottom - box.top < SAME_PLACE || box.right - box.left < SAME_PLACE) pushBox(box, rules);
  }
}

function pushFills(subpaths: readonly Subpath[], rules: Rule[]): void {
  const boxes = subpaths.flatMap((points) => boxOf(points) ?? []);
  const [outer, inner] = [...boxes].sort((a, b) => a.left - b.left);
  // A frame: one rectangle with another one cut out.
  if (boxes.length === 2 && isFrame(outer!, inner!)) {
    const { left, top, right, bottom } = outer!;
    pushBox({ left, top, right, bottom: top }, rules);
    pushBox({ left, top: bottom, right, bottom }, rules);
    pushBox({ left, top, right: left, bottom }, rules);
    pushBox({ left: right, top, right, bottom }, rules);
    return;
  }
  for (const box of boxes) pushBox(box, rules);
}

/** Adds a thin box as a line. */
function pushBox({ left, top, right, bottom }: Box, rules: Rule[]): void {
  const [width, height] = [right - left, bottom - top];
  if (height <= THICKEST && width > height)
    rules.push({ horizontal: true, at: (top + bottom) / 2, from: left, to: right });
  else if (width <= THICKEST && height > width)
    rules.push({ horizontal: false, at: (left + right) / 2, from: top, to: bottom });
}

/** Null for shapes with curves. */
function boxOf(points: Subpath): Box | null {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const point of points) {
    if (!point) return null;
    box.left = Math.min(box.left, point[0]);
    box.right = Math.max(box.right, point[0]);
    box.top = Math.min(box.top, point[1]);
    box.bottom = Math.max(box.bottom, point[1]);
  }
  return box.left <= box.right ? box : null;
}

function isFrame(outer: Box, inner: Box): boolean {
  const edges = [inner.left - outer.left, inner.top - outer.top];
  edges.push(outer.right - inner.right, outer.bottom - inner.bottom);
  return edges.every((edge) => edge >= 0 && edge <= THICKEST);
}

/** Puts the parts of lines together. */
function merged(rules: readonly Rule[]): Rule[] {
  return [true, false].flatMap((horizontal) => {
    const parts = rules.filter((rule) => rule.horizontal === horizontal).sort((a, b) => a.at - b.at);
    const lines: Rule[] = [];
    for (let start = 0; start < parts.length; ) {
      let end = start + 1;
      while (end < parts.length && parts[end]!.at - parts[start]!.at < SAME_PLACE) end++;
      lines.push(...joined(parts.slice(start, end).sort((a, b) => a.from - b.from)));
      start = end;
    }
    return lines.filter(({ from, to }) => to - from >= SHORTEST);
  });
}

/** `parts` lie on one line, by start. */
function joined(parts: readonly Rule[]): Rule[] {
  const lines: Rule[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (!last || part.from > last.to + DASH_GAP) lines.push(part);
    else if (part.to > last.to) lines[lines.length - 1] = { ...last, to: part.to };
  }
  return lines;
}
