import { walkXml } from '../xml.js';
import { DOCX_PREFIXES, isOn } from './names.js';

/** What a style says about the part of its text in the document. */
export interface ParagraphStyle {
  readonly heading: boolean;
  /** An entry of a table of contents, whose words stand in the document a second time. */
  readonly contents: boolean;
  /** Its text is not shown. */
  readonly hidden: boolean;
  readonly numId: string | undefined;
  readonly level: number | undefined;
}

interface RawStyle {
  name: string;
  hidden: boolean;
  basedOn: string | undefined;
  outline: number | undefined;
  numId: string | undefined;
  level: number | undefined;
}

const PLAIN: ParagraphStyle = {
  ...{ heading: false, contents: false, hidden: false },
  numId: undefined,
  level: undefined,
};
/** Styles are based on each other; broken files make rings of them. */
const MAX_CHAIN = 20;

/** Looks up styles by id; an unknown id gives a plain one. `part` is `styles.xml`, where there is one. */
export function readStyles(part: Uint8Array | undefined): (id: string | undefined) => ParagraphStyle {
  const raw = part ? parse(part) : new Map<string, RawStyle>();
  const resolved = new Map<string, ParagraphStyle>();
  return (id) => {
    if (id === undefined) return PLAIN;
    let style = resolved.get(id);
    if (!style) {
      style = resolve(raw, id);
      resolved.set(id, style);
    }
    return style;
  };
}

function resolve(raw: ReadonlyMap<string, RawStyle>, id: string): ParagraphStyle {
  let heading = false;
  let contents = false;
  let hidden = false;
  let outline: number | undefined;
  let numId: string | undefined;
  let level: number | undefined;
  let style = raw.get(id);
  for (let steps = 0; style && steps < MAX_CHAIN; steps++) {
    heading ||= /^(?:heading|标题|title|subtitle)(?: ?\d)?$/i.test(style.name);
    contents ||= /^(?:toc|目录|目錄)(?: ?(?:\d|heading|标题))?$/i.test(style.name);
    hidden ||= style.hidden;
    outline ??= style.outline;
    numId ??= style.numId;
    level ??= style.level;
    style = style.basedOn === undefined ? undefined : raw.get(style.basedOn);
  }
  return { heading: outline === undefined ? heading : outline < 9, contents, hidden, numId, level };
}

function parse(part: Uint8Array): Map<string, RawStyle> {
  const styles = new Map<string, RawStyle>();
  let current: RawStyle | undefined;
  walkXml(part, DOCX_PREFIXES, {
    open({ name, attribute }) {
      const value = attribute('val');
      if (name === 'w:style') {
        current = {
          name: '',
          hidden: false,
          basedOn: undefined,
          outline: undefined,
          numId: undefined,
          level: undefined,
        };
        styles.set(attribute('styleId') ?? '', current);
      } else if (!current) return;
      else if (name === 'w:vanish') current.hidden = isOn(value);
      else if (value === undefined) return;
      else if (name === 'w:name') current.name = value;
      else if (name === 'w:basedOn') current.basedOn = value;
      else if (name === 'w:outlineLvl') current.outline = Number(value);
      else if (name === 'w:numId') current.numId = value;
      else if (name === 'w:ilvl') current.level = Number(value);
    },
    close(name) {
      if (name === 'w:style') current = undefined;
    },
  });
  return styles;
}
