import type { NumberStyle } from '../numbering.js';
import { walkXml, type XmlElement } from '../xml.js';
import { ODF_PREFIXES } from './names.js';

/** One level of a list's numbering. */
export interface ListLevel {
  readonly style: NumberStyle;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  /** How many levels the number shows. */
  readonly shown: number;
}

export interface OdfStyles {
  /** Levels, from 1, of the list styles by name; that of headings outside lists is under `OUTLINE`. */
  readonly lists: ReadonlyMap<string, ReadonlyMap<number, ListLevel>>;
  isHidden(style: string | undefined): boolean;
}

/** Name under which the numbering of headings is kept; no style can have it. */
export const OUTLINE = '\0outline';
/** Styles have parents; broken files make rings of them. */
const MAX_CHAIN = 20;

interface RawStyle {
  readonly parent: string | undefined;
  hidden: boolean | undefined;
}

/** Reads the styles of a document's parts, `styles.xml` and `content.xml`. */
export function readStyles(parts: readonly Uint8Array[]): OdfStyles {
  const lists = new Map<string, Map<number, ListLevel>>();
  const styles = new Map<string, RawStyle>();
  let list: Map<number, ListLevel> | undefined;
  let style: RawStyle | undefined;
  let body = false;
  const open = ({ name, attribute }: XmlElement) => {
    if (name === 'office:body') body = true;
    if (body) return;
    if (name === 'text:list-style' || name === 'text:outline-style') {
      list = new Map();
      lists.set(name === 'text:list-style' ? (attribute('name') ?? '') : OUTLINE, list);
    } else if (name === 'text:list-level-style-number' || name === 'text:outline-level-style') {
      list?.set(Number(attribute('level')), levelOf(attribute));
    } else if (name === 'style:style') {
      style = { parent: attribute('parent-style-name'), hidden: undefined };
      styles.set(attribute('name') ?? '', style);
    } else if (name === 'style:table-properties' && style) {
      if (attribute('display') === 'false') style.hidden = true;
    } else if (name === 'style:text-properties' && style) {
      const display = attribute('display');
      if (display !== undefined) style.hidden = display === 'none';
    }
  };
  const close = (name: string) => {
    if (name === 'style:style') style = undefined;
  };
  for (const part of parts) {
    body = false;
    walkXml(part, ODF_PREFIXES, { open, close });
  }
  return {
    lists,
    isHidden(id) {
      let at = id === undefined ? undefined : styles.get(id);
      for (let steps = 0; at && steps < MAX_CHAIN; steps++) {
        if (at.hidden !== undefined) return at.hidden;
        at = at.parent === undefined ? undefined : styles.get(at.parent);
      }
      return false;
    },
  };
}

function levelOf(attribute: XmlElement['attribute']): ListLevel {
  return {
    style: numberStyle(attribute('num-format') ?? ''),
    prefix: attribute('num-prefix') ?? '',
    suffix: attribute('num-suffix') ?? '',
    start: Number(attribute('start-value') ?? 1),
    shown: Number(attribute('display-levels') ?? 1),
  };
}

/** Formats are shown by their first numbers: `1`, `a`, `一, 二, 三, ...`. */
function numberStyle(format: string): NumberStyle {
  const first = format.trim()[0];
  switch (first) {
    case undefined:
      return 'none';
    case '一':
      return 'chinese';
    case '壹':
      return 'legal';
    case '甲':
      return 'stems';
    case '子':
      return 'branches';
    case '①':
      return 'circled';
    case 'a':
      return 'letter';
    case 'A':
      return 'LETTER';
    case 'i':
      return 'roman';
    case 'I':
      return 'ROMAN';
    default:
      return 'decimal';
  }
}
