import type { Section } from '../section.js';
import type { Setup } from '../setup.js';
import { measureFiles } from './files.js';
import { measureGrowth } from './growth.js';
import { measureJobs } from './jobs.js';
import { measureMemory } from './memory.js';
import { measureRecognizers } from './recognizers.js';
import { measureSimplified } from './simplified.js';
import { measureStartup } from './startup.js';
import { measureTraditional } from './traditional.js';

/** The parts of the benchmark by their names for `--only`, in the order they run in. */
export const SECTIONS: ReadonlyMap<string, (setup: Setup) => Promise<Section>> = new Map([
  ['simplified', measureSimplified],
  ['traditional', measureTraditional],
  ['files', measureFiles],
  ['jobs', measureJobs],
  ['startup', measureStartup],
  ['memory', measureMemory],
  ['growth', measureGrowth],
  ['recognizers', measureRecognizers],
]);
