import { once } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';

/** What makes V8 compile what follows once, instead of once for each way in which the part before it may match. */
export const ONCE = '(?=)';

const THREAD = new URL('compiled-size.mjs', import.meta.url);
const parser = new RegExpParser();

// As the program has it: without V8's interpreter for patterns.
setFlagsFromString('--regexp-tier-up-ticks=0');

/** Bytes of machine code that V8 compiles each of these patterns to. */
export async function compiledSizes(sources: readonly string[], flags: string): Promise<number[]> {
  const [sizes] = await once(new Worker(THREAD, { workerData: { sources, flags } }), 'message');
  return sizes as number[];
}

/** The pattern with `ONCE` at each place where it may stand. */
export function withOnce(source: string, flags: string): string[] {
  return placesOf(source, flags).map((at) => `${source.slice(0, at)}${ONCE}${source.slice(at)}`);
}

/** The ends of groups, with their repetitions, behind which the pattern goes on. */
function placesOf(source: string, flags: string): number[] {
  const places: number[] = [];
  let behind = 0;
  visitRegExpAST(parser.parsePattern(source, 0, source.length, flags.includes('u')), {
    onAssertionEnter: ({ kind }) => void (kind === 'lookbehind' && behind++),
    onAssertionLeave: ({ kind }) => void (kind === 'lookbehind' && behind--),
    onAlternativeEnter({ elements }) {
      for (const part of behind > 0 ? [] : elements.slice(0, -1)) {
        const { type } = part.type === 'Quantifier' ? part.element : part;
        if (type === 'Group' || type === 'CapturingGroup') places.push(part.end);
      }
    },
  });
  return places;
}
