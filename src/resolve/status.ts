import {
  DEED_TOLD,
  DONE_CUE,
  FORECAST_CHARACTERS,
  FORECAST_CUE,
  LAID_OUT,
  ONCE_DONE,
  PLAN_GOES_ON,
  PLAN_SIZE,
  REVISED_TOPIC,
  TARGET_CHARACTERS,
  TARGET_CUE,
  THEN_CAN,
  TO_BE_DONE,
} from '../lexicon/status-cues.js';
import { Sign } from '../text/sign.js';

const planned = new Sign(TARGET_CHARACTERS);
const estimated = new Sign(FORECAST_CHARACTERS);

/**
 * What the words of one clause say: `target` for what is planned, `actual` for what is said to be done, `forecast` for an
 * estimate (a target until its period is over); null where the clause has no such word.
 */
export function clauseCue(clauseText: string): 'target' | 'actual' | 'forecast' | null {
  if (DONE_CUE.test(clauseText)) return 'actual';
  if (hasTarget(clauseText)) return 'target';
  return hasForecast(clauseText) ? 'forecast' : null;
}

/** Whether words have a cue of what is planned. */
export function hasTarget(words: string): boolean {
  return planned.mayBeIn(words) && TARGET_CUE.test(words);
}

/** Whether words have a cue of what is estimated. */
export function hasForecast(words: string): boolean {
  return estimated.mayBeIn(words) && FORECAST_CUE.test(words);
}

/** Whether the words of a clause make a plan of what its sentence goes on to tell in its clauses after it, of which `next` is the first. */
export function reachesOn(clauseText: string, next: string): 'target' | 'forecast' | null {
  // `预计114年6月完工,全县汰换率达96%`: when a work is to be done says nothing of what stands behind it.
  if (TO_BE_DONE.test(clauseText)) return null;
  if (clauseText.includes(LAID_OUT) && DEED_TOLD.test(next)) return null;
  if (clauseText.includes('修订预算') && REVISED_TOPIC.test(clauseText)) return 'forecast';
  const rest = clauseText.replace(PLAN_SIZE, '');
  const cue = clauseCue(rest);
  if (cue === 'target' || cue === 'forecast') return cue;
  if (ONCE_DONE.test(rest) && THEN_CAN.test(next)) return 'forecast';
  return rest !== clauseText && clauseCue(clauseText) === 'target' && PLAN_GOES_ON.test(next)
    ? 'target'
    : null;
}

/** As `clauseCue`, with estimates taken as targets. */
export function clauseStatus(clauseText: string): 'target' | 'actual' | null {
  const cue = clauseCue(clauseText);
  return cue === 'forecast' ? 'target' : cue;
}
