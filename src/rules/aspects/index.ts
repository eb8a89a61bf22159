import type { AspectRule } from '../../engine/saying.js';
import { rules as completion } from './completion.js';
import { rules as fromTo } from './from-to.js';
import { rules as growth } from './growth.js';
import { rules as level } from './level.js';
import { rules as multiple } from './multiple.js';
import { rules as rank } from './rank.js';
import { rules as share } from './share.js';

/** In the order in which they are asked: the first that finds something types the figure, `level` always does. */
export const aspectRules: readonly AspectRule[] = [
  ...fromTo,
  ...rank,
  ...completion,
  ...growth,
  ...share,
  ...multiple,
  ...level,
];
