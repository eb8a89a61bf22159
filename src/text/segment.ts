import type { Block, Segmentation, Sentence } from '../contracts/index.js';
import { characterSet, hasCharacter } from './character-bits.js';

/** A line shorter than this never runs on into the next one: titles, headings and page furniture are short. */
const WRAP_MINIMUM = 30;
/** Headings are short; a longer line without a full stop is a paragraph that forgot it. */
const HEADING_MAXIMUM = 45;

const ENDS_LINE = /[。！？!?:;”》)…]$/;
/** How far into a text its title stands, and how it ends: a long one does not run on into the text either. */
const TITLES_LENGTH = 400;
const ENDS_TITLE =
  /^[^,。;]+(?:报告|公报|总结|计划|纲要|规划|通知|讲话|方案|要点|情况|概况|综述|汇报|说明|分析|安排|打算|思路|[会大][议会]上)$/;
const STARTS_ITEM = /^(?:[\s　•·—※●■◆▲-]|[(（]?[一二三四五六七八九十\d]{1,3}[)）、.．])/;
/** `园林绿化 年末全市…`: a heading on the line of its paragraph, which a space parts from the time or the place that opens it. */
const RUN_IN =
  /^(?:[(（]?[一二三四五六七八九十\d]{1,3}[)）、.．])?(?=)[\u4e00-\u9fff、]{2,12}[ \u3000\u00a0]{1,4}(?=全[国省市区县州旗盟镇乡年]|[年月季][末底初]|截[至止]|上半年|前[二三]季度|今年|初步|据|[我本][国省市区县州旗]|建成区|城[区市镇乡]|规模以上|限额以上|[12]\d{3}年)/;
/** A heading of that kind ends within so many characters. */
const RUN_IN_REACH = 24;
const SENTENCE_ENDS = characterSet('。！？!?');
const FULL_STOP = 0x2e;
const BLANK = 0x20;
/** `一. 工作`: no end of a sentence. */
const NUMBERS_ITEM = /[一二三四五六七八九十百]/;
const STOPPED = /[%元人件户个家]/;
const HAN = /[\u4e00-\u9fff]/;
const CLOSERS = characterSet('。！？!?”’"」』)');

/**
 * Cuts normalised text into blocks (headings, paragraphs) and sentences.
 * Lines that were wrapped in mid-sentence are joined into one block. Offsets are UTF-16 code units of `text`,
 * spans half-open; white space around blocks and sentences is left out. Linear in the length of the text.
 */
export function segment(text: string): Segmentation {
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  let position = 0;
  while (position < text.length) {
    let end = lineEnd(text, position);
    let next = end + 1;
    while (next < text.length && runsOn(text, position, end, next)) {
      end = lineEnd(text, next);
      next = end + 1;
    }
    addBlock(text, position, end, blocks, sentences);
    position = next;
  }
  return { blocks, sentences };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function runsOn(text: string, blockStart: number, end: number, next: number): boolean {
  const lastLine = text.lastIndexOf('\n', end - 1) + 1;
  const start = Math.max(blockStart, lastLine);
  if (end - start < WRAP_MINIMUM) return false;
  // Cells of a table's row stand between tabs.
  if (text.slice(start, end).includes('\t')) return false;
  const tail = text.slice(Math.max(start, end - 4), end).trimEnd();
  return (
    tail !== '' &&
    !ENDS_LINE.test(tail) &&
    !(end < TITLES_LENGTH && ENDS_TITLE.test(text.slice(start, end).trim())) &&
    !STARTS_ITEM.test(text.slice(next, next + 6)) &&
    next < lineEnd(text, next)
  );
}

function addBlock(text: string, from: number, to: number, blocks: Block[], sentences: Sentence[]): void {
  const [start, end] = trim(text, from, to);
  if (start >= end) return;
  const block = blocks.length;
  const heading = end - start <= HEADING_MAXIMUM && !/[。;！!]/.test(text.slice(start, end));
  blocks.push({ start, end, kind: heading ? 'heading' : 'paragraph' });
  let sentenceStart = heading ? start : afterRunIn(text, start, block, sentences);
  for (let i = start; i < end; i++) {
    if (!hasCharacter(SENTENCE_ENDS, text.charCodeAt(i)) && !isFullStop(text, i)) continue;
    while (i + 1 < end && hasCharacter(CLOSERS, text.charCodeAt(i + 1))) i++;
    addSentence(text, sentenceStart, i + 1, block, sentences);
    sentenceStart = i + 1;
  }
  addSentence(text, sentenceStart, end, block, sentences);
}

/** Where the first sentence of a paragraph starts: behind the heading that runs into it, which is a sentence of its own. */
function afterRunIn(text: string, start: number, block: number, sentences: Sentence[]): number {
  const runIn = RUN_IN.exec(text.slice(start, start + RUN_IN_REACH));
  if (!runIn) return start;
  addSentence(text, start, start + runIn[0].length, block, sentences);
  return start + runIn[0].length;
}

/** `完成预算的105.2%.其中税收…`, `增长面扩大. 其中…`: a full stop as typed in Latin letters, behind a figure or before a blank. */
function isFullStop(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== FULL_STOP) return false;
  const before = text.charAt(at - 1);
  if (text.charCodeAt(at + 1) === BLANK)
    return (
      (before === '%' || HAN.test(before)) && !NUMBERS_ITEM.test(before) && HAN.test(text.charAt(at + 2))
    );
  return STOPPED.test(before) && HAN.test(text.charAt(at + 1));
}

function addSentence(text: string, from: number, to: number, block: number, sentences: Sentence[]): void {
  const [start, end] = trim(text, from, to);
  if (start < end) sentences.push({ start, end, block });
}

function trim(text: string, from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return [start, end];
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0x3000 || code === 0xa0;
}
