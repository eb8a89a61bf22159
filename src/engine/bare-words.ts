import { DEED_ALONE, OF_TOPIC } from '../lexicon/bare-names.js';
import { PART_OR_PACE } from '../lexicon/head-patterns.js';
import { OpeningPattern } from '../text/opening-pattern.js';

/** What was done, which names nothing alone (`开工`). */
export const deedAlone = new OpeningPattern(DEED_ALONE);
/** A part of something, or how fast it grows (`占比`, `增速`). */
export const partOrPace = new OpeningPattern(PART_OR_PACE);
/** A measure of what the clause before is on (`产量`). */
export const ofTopic = new OpeningPattern(OF_TOPIC);
