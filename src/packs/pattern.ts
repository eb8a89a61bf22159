import { RE2JS } from 're2js';
import type { PackFile, Path } from './pack-file.js';

/** A pattern of a rule pack. It runs in time linear in the text, whatever the pattern. */
export type Pattern = Pick<RE2JS, 'test' | 'matcher'>;

/** Turns patterns of a file into such as can be run; what is wrong with them is noted there. */
export class PatternReader {
  constructor(
    private readonly file: PackFile,
    /** Name of the pack, for messages. */
    private readonly pack: string,
  ) {}

  /** Matches anywhere. Undefined where there is no pattern or it is wrong. */
  anywhere(source: string | undefined, path: Path): Pattern | undefined {
    return this.#compile(source, path, (inner) => inner);
  }

  /** Matches up to the end of a text. */
  atEnd(source: string | undefined, path: Path): Pattern | undefined {
    return this.#compile(source, path, (inner) => `(?:${inner})$`);
  }

  /** Matches from the start of a text. */
  atStart(source: string | undefined, path: Path): Pattern | undefined {
    return this.#compile(source, path, (inner) => `^(?:${inner})`);
  }

  /** Matches a whole text. */
  whole(source: string | undefined, path: Path): Pattern | undefined {
    return this.#compile(source, path, (inner) => `^(?:${inner})$`);
  }

  #compile(source: string | undefined, path: Path, around: (inner: string) => string): Pattern | undefined {
    if (source === undefined) return undefined;
    try {
      // By itself first: brackets must close inside it.
      RE2JS.compile(source);
      return RE2JS.compile(around(source));
    } catch (error) {
      this.file.note(
        'pattern',
        path,
        `the pattern ${source} of pack ${this.pack} cannot be used: ${reasonOf(source, error as Error)}`,
      );
      return undefined;
    }
  }
}

/** What patterns of other engines have and this one, which never backtracks, has not. */
const LACKING: readonly (readonly [RegExp, string])[] = [
  [
    /\(\?<[=!]/,
    'look-behind ((?<=…), (?<!…)) is not available; name what comes before in the pattern itself or in before',
  ],
  [
    /\(\?[=!]/,
    'look-ahead ((?=…), (?!…)) is not available; name what follows in the pattern itself, or use without',
  ],
  [/\\(?:[1-9]|k[<{'])/, 'back-references (\\1, \\k<name>) are not available; spell the repetition out'],
  [/\(\?>/, 'atomic groups ((?>…)) are not available and not needed; use (?:…)'],
  [/[*+?}]\+/, 'possessive repetition (*+, ++, ?+) is not available and not needed; use *, + or ?'],
  [/\\u/, '\\u escapes are not available; write the character itself, or \\x{4E00}'],
];

function reasonOf(source: string, error: Error): string {
  const lacking = LACKING.find(([sign]) => sign.test(source));
  return lacking
    ? lacking[1]
    : `${error.message.replace('error parsing regexp: ', '')} (syntax of RE2, https://github.com/google/re2/wiki/Syntax)`;
}
