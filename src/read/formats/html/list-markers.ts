import { afterNumber, type NumberStyle, writeNumber } from '../numbering.js';
import type { HtmlElement } from './tree.js';

const STYLES: ReadonlyMap<string, NumberStyle> = new Map([
  ...(['1', 'decimal'] as const).map((name) => [name, 'decimal'] as const),
  ...(['a', 'lower-alpha', 'lower-latin'] as const).map((name) => [name, 'letter'] as const),
  ...(['A', 'upper-alpha', 'upper-latin'] as const).map((name) => [name, 'LETTER'] as const),
  ...(['i', 'lower-roman'] as const).map((name) => [name, 'roman'] as const),
  ...(['I', 'upper-roman'] as const).map((name) => [name, 'ROMAN'] as const),
  ...(['cjk-ideographic', 'cjk-decimal', 'trad-chinese-informal', 'simp-chinese-informal'] as const).map(
    (name) => [name, 'chinese'] as const,
  ),
  ['none', 'none'],
]);

const LIST_STYLE = /(?:^|;)\s*list-style(?:-type)?\s*:[^;]*?([\w-]+)/i;

/** What a list writes before its items, as `afterNumber` sets it off. */
export class ListMarkers {
  readonly #style: NumberStyle;
  #next: number;

  constructor(list: HtmlElement) {
    this.#style = list.name === 'ol' ? styleOf(list, 'decimal') : 'none';
    this.#next = numberOf(list.attributes.get('start')) ?? 1;
  }

  next(item: HtmlElement): string {
    const value = numberOf(item.attributes.get('value')) ?? this.#next;
    this.#next = value + 1;
    const number = writeNumber(value, this.#style === 'none' ? 'none' : styleOf(item, this.#style));
    if (number === '') return '';
    return afterNumber(number + (this.#style === 'chinese' ? '、' : '.'));
  }
}

function styleOf({ attributes }: HtmlElement, otherwise: NumberStyle): NumberStyle {
  const declared = LIST_STYLE.exec(attributes.get('style') ?? '')?.[1]?.toLowerCase();
  return STYLES.get(declared ?? attributes.get('type') ?? '') ?? otherwise;
}

function numberOf(attribute: string | undefined): number | undefined {
  return attribute !== undefined && /^\s*-?\d{1,9}\s*$/.test(attribute) ? Number(attribute) : undefined;
}
