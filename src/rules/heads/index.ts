import type { HeadRule } from '../../engine/head-rule.js';
import { rules as change } from './change.js';
import { rules as completion } from './completion.js';
import { rules as level } from './level.js';
import { rules as multiple } from './multiple.js';
import { rules as rank } from './rank.js';
import { rules as share } from './share.js';

/** In the order in which they are asked: the first that finds something types the column or row, `level` always does. */
export const headRules: readonly HeadRule[] = [
  ...rank,
  ...completion,
  ...multiple,
  ...change,
  ...share,
  ...level,
];
