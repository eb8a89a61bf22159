import type { Region, Segmentation } from '../contracts/index.js';
import { COMMON_WORDS, NATION, REGION_MARKERS } from '../lexicon/places.js';

const NAME = '[\\u4e00-\\u9fff]';
const UNIT = '(?:自治区|自治州|自治县|自治旗|特别行政区|街道|省|市|区|县|旗|州|镇|乡|村)';
const HEAD = 2500;

const PATTERNS: readonly RegExp[] = [
  new RegExp(`代表(${NAME}{1,12}?${UNIT})(?:人民)?政府`),
  new RegExp(`在(${NAME}{1,12}?${UNIT})第[一二三四五六七八九十百\\d]+届人民代表大会`),
  new RegExp(`(?:^|[\\s年—-])(${NAME}{1,12}?${UNIT})(?:人民)?政府工作报告`),
  new RegExp(`(?:^|\\s)(${NAME}{1,12}?${UNIT})人民政府`),
];
const NATIONAL = /代表国务院|国务院政府工作报告|在第[一二三四五六七八九十百\d]+届全国人民代表大会|国务院总理/;
const TITLE = new RegExp(
  `^(?:中共|中国共产党)?(${NAME}{2,12}?(?:街道|镇|乡|区|县|市|旗|村|社区))(?:党工委|党委|办事处|人民政府|概况|简介|基本情况|:|$)`,
);
const SECTION_SUBJECT = new RegExp(`^(${NAME}{2,10}?(?:街道|镇|乡|社区|县|区|市|旗)):`);
const PARENT = new RegExp(`(${NAME}{2,6}?[区县市旗])各(?:街道|乡镇|镇街|社区)`);
const PARENT_STEM = 3;
const SELF = /^(?:全|我|本|各|该|这|在|市|省|县|区)/;

const BARE_UNIT = new RegExp(`^${UNIT}$`);
/** `X市Y区`: the report is Y's. */
const WITH_PARENT =
  /^[\u4e00-\u9fff]{2,}?(?:省|自治区|市|州|盟|县)([\u4e00-\u9fff]{2,}(?:市|区|县|旗|镇|乡|街道))$/;

/** A part of an article that treats one of several bodies in turn, `龙城街道:…`. */
export interface SubjectSection {
  readonly start: number;
  readonly subject: string;
}

/** The report's own place or organisation as it names it, and the parts that treat others in turn. */
export interface DocumentSubject {
  readonly subject: string | null;
  readonly sections: readonly SubjectSection[];
}

/** Reads the subject from congress, title, signature and headings; else the place named most often. */
export function findDocumentSubject(
  text: string,
  segmentation: Segmentation,
  region: Region,
  fileName: string,
): DocumentSubject {
  const head = text.slice(0, HEAD);
  const sections = subjectSections(text, segmentation);
  if (region !== 'CN') return { subject: REGION_MARKERS[region].name, sections: [] };
  if (NATIONAL.test(head)) return { subject: NATION, sections: [] };
  for (const pattern of PATTERNS) {
    const name = pattern.exec(head)?.[1];
    if (name && !SELF.test(name) && !BARE_UNIT.test(name)) return { subject: lowest(name), sections };
  }
  if (sections.length > 1) {
    return { subject: parentOf(text) ?? mostFrequent(text, /[区县市旗]/g), sections };
  }
  for (const block of segmentation.blocks.slice(0, 12)) {
    const name = TITLE.exec(text.slice(block.start, Math.min(block.end, block.start + 40)))?.[1];
    if (name && !COMMON_WORDS.has(name.slice(-2)) && !SELF.test(name)) return { subject: name, sections: [] };
  }
  return { subject: mostFrequent(text, /街道|[镇乡区县市旗]/g) ?? fromFile(fileName), sections: [] };
}

function lowest(name: string): string {
  return WITH_PARENT.exec(name)?.[1] ?? name;
}

function subjectSections(text: string, segmentation: Segmentation): SubjectSection[] {
  const found: SubjectSection[] = [];
  for (const block of segmentation.blocks) {
    const name = SECTION_SUBJECT.exec(text.slice(block.start, Math.min(block.end, block.start + 24)))?.[1];
    if (name && !COMMON_WORDS.has(name.slice(-2)) && !SELF.test(name))
      found.push({ start: block.start, subject: name });
  }
  const distinct = new Set(found.map((section) => section.subject));
  return distinct.size > 1 ? found : [];
}

/** `X区各街道`: whose parts an article treats. The name is the longest that occurs again. */
function parentOf(text: string): string | null {
  const run = PARENT.exec(text)?.[1];
  if (!run) return null;
  for (let start = 0; run.length - start > PARENT_STEM; start++) {
    const name = run.slice(start);
    if (text.indexOf(name) !== text.lastIndexOf(name)) return name;
  }
  return run.slice(-PARENT_STEM);
}

/** The name before `suffix` that recurs most; a longer one is taken while it occurs nearly as often. */
function mostFrequent(text: string, suffix: RegExp): string | null {
  const counts = new Map<string, number>();
  for (const match of text.matchAll(suffix)) {
    const end = match.index + match[0].length;
    for (let length = 2; length <= 5; length++) {
      const start = match.index - length;
      if (start < 0 || !isHan(text.charCodeAt(start))) break;
      const name = text.slice(start, end);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  let best: string | null = null;
  let bestCount = 2;
  for (const [name, count] of counts) {
    const stem = name.slice(0, -1);
    if (COMMON_WORDS.has(name.slice(-2)) || SELF.test(stem)) continue;
    const better = count > bestCount || (best !== null && name.endsWith(best) && count >= bestCount * 0.7);
    if (better) {
      best = name;
      bestCount = count;
    }
  }
  return best;
}

function fromFile(fileName: string): string | null {
  return new RegExp(`(${NAME}{1,12}?${UNIT})`).exec(fileName)?.[1] ?? null;
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}
