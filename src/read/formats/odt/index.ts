import { layOut } from '../flow.js';
import { FormatError } from '../format-error.js';
import type { FormatReader } from '../format-reader.js';
import { TextBuilder } from '../text-builder.js';
import { Zip } from '../zip.js';
import { readFlow } from './flow-reader.js';
import { readStyles } from './styles.js';

/**
 * Reads OpenDocument texts and spreadsheets: tracked changes accepted, list numbers written out, notes at the end; without
 * hidden text, comments, tables of contents, heads and feet of pages.
 */
export const readOdt: FormatReader = async (bytes) => {
  const zip = await Zip.open(bytes);
  const content = await zip.read('content.xml');
  if (!content) {
    const advice = 'open it in LibreOffice and save it again';
    throw new FormatError('damaged', 'an OpenDocument file without its text', advice);
  }
  const common = await zip.read('styles.xml');
  const { flow, notes } = readFlow(content, readStyles(common ? [common, content] : [content]));
  const builder = new TextBuilder();
  layOut(flow, builder);
  layOut(notes, builder);
  return builder.build();
};
