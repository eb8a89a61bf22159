import type { Part } from './heights.js';
import type { Joint } from './lines.js';
import { type Slot, slotsUnder } from './slots.js';
import { isNumber } from './table-rows.js';

/** Room between a number and other text, in parts of the font size, that parts them; between two numbers any will do. */
const BESIDE_NUMBERS = 0.45;
/** Room between heads of narrow columns, and how many characters they have in the mean. */
const BETWEEN_HEADS = 0.6;
const BETWEEN_CELLS = 0.3;
const FEWEST = 2;
const MOST = 8;

/** Parts a text where narrow columns, which stand near to each other, meet: beside numbers and between short heads. */
export function narrowParts(part: Part): Part[] {
  const heads = jointsOver(part, BETWEEN_HEADS);
  const mean = part.text.length / (heads.length + 1);
  if (heads.length > 1 && mean >= FEWEST && mean < MOST) return cut(part, heads);
  const pieces = cut(part, part.joints);
  const numbers = pieces.map(({ text }) => isNumber(text));
  const isBetween = ({ from, to }: Joint, index: number) => {
    const [before, after] = [numbers[index]!, numbers[index + 1]!];
    return (before && after) || ((before || after) && to - from > part.size * BESIDE_NUMBERS);
  };
  return cut(part, part.joints.filter(isBetween));
}

function jointsOver({ joints, size }: Part, gap: number): Joint[] {
  return joints.filter(({ from, to }) => to - from > size * gap);
}

/** Parts a text that stands over several columns where its pieces stand over one each. */
export function partsBySlot(part: Part, slots: readonly Slot[]): Part[] {
  const joints = jointsOver(part, BETWEEN_CELLS);
  const pieces = cut(part, joints);
  const places = pieces.map(
    (piece) => slotsUnder({ x: (piece.x + piece.right) / 2, right: (piece.x + piece.right) / 2 }, slots)[0],
  );
  return cut(
    part,
    joints.filter((_, index) => places[index] !== places[index + 1]),
  );
}

function cut(part: Part, joints: readonly Joint[]): Part[] {
  const ends = [...joints.map(({ at, from }) => ({ at, x: from })), { at: part.text.length, x: part.right }];
  return ends.map(({ at, x }, index): Part => {
    const start = joints[index - 1];
    const first = start?.at ?? 0;
    const inside = part.joints.filter((joint) => joint.at > first && joint.at < at);
    return {
      ...part,
      text: part.text.slice(first, at).trim(),
      x: start?.to ?? part.x,
      right: x,
      joints: inside.map((joint) => ({ ...joint, at: joint.at - first })),
    };
  });
}
