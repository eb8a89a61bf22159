import type { KnownUnits } from './known-units.js';
import type { PackFile, Path } from './pack-file.js';
import type { PatternReader } from './pattern.js';
import type { AddedRule, RuleKind } from './rule-pack.js';

/** What the parts of one file are compiled with. */
export interface Compilation {
  /** Name of the pack. */
  readonly pack: string;
  readonly file: PackFile;
  readonly patterns: PatternReader;
  /** Units so far, those of this file among them. */
  readonly units: KnownUnits;
}

/** What all parts of a file say of themselves. */
interface Documented {
  readonly finds?: string | undefined;
  readonly examples: AddedRule['examples'];
  readonly silent?: readonly string[] | undefined;
}

/** Keys that document a rule, and are no settings of it. */
const DOCUMENTING = new Set(['id', 'finds', 'examples', 'silent']);

/** The documentation of a part that stands at `path`; `finds` where it does not say itself what it finds. */
export function documented(
  { pack, file }: Compilation,
  path: Path,
  kind: RuleKind,
  name: string,
  source: Documented,
  about: { readonly finds: string; readonly gives?: string },
): AddedRule {
  const id = `${kind}/${pack}/${name}`;
  return {
    id,
    kind,
    gives: about.gives ?? id,
    finds: source.finds ?? about.finds,
    examples: source.examples,
    silent: source.silent ?? [],
    file: file.file,
    line: file.lineOf(path),
    settings: Object.entries(source)
      .filter(([key]) => !DOCUMENTING.has(key))
      .map(([key, value]) => [key, Array.isArray(value) ? value.join(' ') : String(value)] as const),
  };
}
