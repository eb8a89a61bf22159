import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** Repetitions are counted up to here: more of them cost more, but by a factor that does not depend on the text. */
const MOST = 3;
/** A character that stands in no text, so that every way to match is tried. */
const NEVER = '\ue000';

const parser = new RegExpParser();

/** Whether a pattern repeats nothing without end: what it looks at from one place then does not depend on the text's length. */
export function isBounded(source: string, flags: string): boolean {
  return !parse(source, flags).some(isUnbounded);
}

/**
 * A pattern for recheck's proof, which knows no look-around and no long counted repetition, that has at least as many ways to match
 * as this one: without look-around, with repetitions counted to three, and with an end that is never found. Null where what
 * look-around searches for has no bound: that costs by itself.
 */
export function relaxed(source: string, flags: string): string | null {
  const parts = parse(source, flags).map((alternative) => sequence(alternative.elements, true));
  return parts.includes(null) ? null : `(?:${parts.join('|')})${NEVER}`;
}

function parse(source: string, flags: string): readonly AST.Alternative[] {
  return parser.parsePattern(source, 0, source.length, flags.includes('u')).alternatives;
}

function sequence(elements: readonly AST.Element[], first: boolean): string | null {
  const parts = elements.map((element, index) => relaxedElement(element, first && index === 0));
  return parts.includes(null) ? null : parts.join('');
}

function relaxedElement(element: AST.Element, first: boolean): string | null {
  switch (element.type) {
    case 'Assertion':
      if (element.kind !== 'lookahead' && element.kind !== 'lookbehind') return element.raw;
      if (element.alternatives.some(isUnbounded)) return null;
      return (first && runStart(element)) || '';
    case 'Group':
    case 'CapturingGroup': {
      const parts = element.alternatives.map(({ elements }) => sequence(elements, first));
      return parts.includes(null) ? null : `(?:${parts.join('|')})`;
    }
    case 'Quantifier': {
      const body = relaxedElement(element.element, false);
      if (body === null) return null;
      const most = element.max === Number.POSITIVE_INFINITY ? '' : Math.min(element.max, MOST);
      return `(?:${body}){${Math.min(element.min, MOST)},${most}}${element.greedy ? '' : '?'}`;
    }
    default:
      return element.raw;
  }
}

/** `(?<!x)` at the start, as the character before that is none of these: a run is tried from its start only. */
function runStart(assertion: AST.LookaroundAssertion): string | null {
  if (assertion.kind !== 'lookbehind' || !assertion.negate || assertion.alternatives.length > 1) return null;
  const [element, ...others] = assertion.alternatives[0]!.elements;
  if (!element || others.length > 0) return null;
  const isSet = element.type === 'CharacterSet' && element.kind !== 'any';
  if (element.type === 'Character' || isSet) return `(?:^|[^${element.raw}])`;
  if (element.type === 'CharacterClass' && !element.negate) return `(?:^|[^${element.raw.slice(1)})`;
  return null;
}

function isUnbounded(node: AST.Alternative | AST.Element): boolean {
  switch (node.type) {
    case 'Alternative':
      return node.elements.some(isUnbounded);
    case 'Quantifier':
      return node.max === Number.POSITIVE_INFINITY || isUnbounded(node.element);
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives.some(isUnbounded);
    case 'Assertion':
      return 'alternatives' in node && node.alternatives.some(isUnbounded);
    default:
      return false;
  }
}
