import type { Region, Segmentation } from '../contracts/index.js';
import {
  COMMON_WORDS,
  ISLAND_COUNTY,
  NAMES_LIKE_SELF,
  NATION,
  NO_PLACE_NAME,
  TAIWAN_COUNTIES,
} from '../lexicon/places.js';
import { REGION_MARKERS } from '../lexicon/regions.js';
import { REVIEW_KINDS } from '../lexicon/title-patterns.js';
import { isHan } from '../quantity/chars.js';
import { clauseTopic, noNameBefore } from './named-parts.js';
import { nationOfTitle, sentencesOnNation } from './of-nation.js';

const NAME = '[\\u4e00-\\u9fff]';
const UNIT = '(?:自治区|自治州|自治县|自治旗|特别行政区|街道|省|市|区|县|旗|州|镇|乡|村)';
const HEAD = 2500;

const PATTERNS: readonly RegExp[] = [
  // The court's own report to the congress of its place.
  new RegExp(`^\\s{0,20}(${NAME}{2,14}?人民(?:法院|检察院))(?:(?:19|20)\\d\\d年)?工作报告`),
  new RegExp(`代表(${NAME}{1,12}?${UNIT})(?:人民)?政府`),
  new RegExp(`在(${NAME}{1,12}?${UNIT})第[一二三四五六七八九十百\\d]{1,9}届(?:人民代表大会|人大)`),
  new RegExp(
    `(?:^|[\\s,从在])((?:(?![从在])${NAME}){1,12}?${UNIT})第[一二三四五六七八九十百\\d]{1,9}届(?:人民代表大会|人大)`,
  ),
  new RegExp(`(?:^|[\\s年—-])(${NAME}{1,12}?${UNIT})(?:人民)?政府工作报告`),
  new RegExp(`(?:^|\\s)(${NAME}{1,12}?${UNIT})人民政府`),
  new RegExp(`关于(${NAME}{1,12}?${UNIT})(?:本级)?(?:19|20)\\d\\d年[^\\n。;]{0,40}报告`),
];
const YEAR = '(?:19|20)\\d\\d\\s?年';
const PART =
  '(?:全年|上半年|下半年|[前首][一二三]个?季度|第?[一二三四]季度|\\d{1,2}[-—至]\\d{1,2}月份?|\\d{1,2}月份?)';
const KIND = `(?:${REVIEW_KINDS}|要点|计划|打算|安排|草案|资料)`;
const BODY =
  '(?:委员会|办公室|大学|学院|公司|集团|医院|法院|检察院|协会|联合会|总工会|开发区|经开区|高新区|园区|新区|社区|中学|小学|局|厅|委|院|办|中心)';
/** `X县2024年…公报`, `关于X县2024年…的报告`, `2024年X县…总结`, `X局2024年工作总结`: lines that entitle a report on a year. */
const TITLES: readonly RegExp[] = [
  new RegExp(`^(?:关于)?(${NAME}{1,12}?${UNIT})${YEAR}.{0,40}${KIND}`),
  new RegExp(`^(?:关于)?${YEAR}度?${PART}?(${NAME}{1,12}?${UNIT})(?!场|级|域|内|间|里).{0,40}${KIND}`),
  new RegExp(`^(?:关于)?(${NAME}{2,14}?${BODY})(?:管委会|管理委员会|党工委)?${YEAR}.{0,40}${KIND}`),
  new RegExp(`^.{0,30}《(?:关于)?(?:印发)?(${NAME}{1,12}?${UNIT})${YEAR}.{0,40}(?:${KIND}|方案)`),
  new RegExp(
    `^.{0,30}《(?:关于)?(?:印发)?${YEAR}度?(${NAME}{1,12}?${UNIT})(?!场|级|域|内|间|里).{0,40}(?:${KIND}|方案)`,
  ),
];
/** `X市Y区国民经济…`: the district that a title goes on to behind the city it lies in. */
const WITHIN_CITY = new RegExp(`^${NAME}{2,4}?(?:区|县|旗|市|镇|乡|街道)(?!场|级|域|内|间|里)`);
const HAS_PARTS = /(?:省|自治区|市|州|盟)$/;
/** Lines at the start of a text that may entitle it. */
const TITLE_LINES = 8;
const TITLE_LIMIT = 80;
/** `X县统计局` as a line of its own: the body that signs. */
const SIGNED = new RegExp(`^(${NAME}{1,12}?${UNIT})(?:统计局|财政局|发展和改革)`);
/** `来源:X市统计局`: whose figures an article gives that entitles itself otherwise. */
const SOURCE = new RegExp(
  `来源:\\s{0,4}(${NAME}{1,9}?[省市县区旗])(?:(?:人民)?政府(?!网|门户)|统计局|财政局|发展和改革|发改)`,
);
const NATIONAL =
  /^\s{0,99}中华人民共和国(?:19|20)\d\d年|代表国务院|国务院政府工作报告|在第[一二三四五六七八九十百\d]{1,9}届全国人民代表大会|国务院总理|国家统计局(?!.{2,8}(?:调查)?总?队)|国务院新闻办|国新办/;
const TITLE = new RegExp(
  `^(?:中共|中国共产党)?(${NAME}{2,12}?(?:街道|镇|乡|区|县|市|旗|村|社区))(?:党工委|党委|办事处|人民政府|概况|简介|基本情况|:|$)`,
);
const SECTION_SUBJECT = new RegExp(`^(${NAME}{2,10}?(?:街道|镇|乡|社区|县|区|市|旗)):`);
const PARENT = new RegExp(`(${NAME}{2,6}?[区县市旗])各(?:街道|乡镇|镇街|社区)`);
const PARENT_STEM = 3;
/** Longest name before its suffix, as in `X朝鲜族乡`. */
const NAMED_DISTRICT = /^[^老新主中各全本我该市建县郊内外大小半深偏贫高旧][山湖城港矿]区$/;
/** `X经济技术开发区`, `X高新技术产业园区`: zones by their whole name. */
const NAMED_ZONE =
  /^(?!全|我|本|各|该|这|在|和|与)[\u4e00-\u9fff]{2,6}(?:经济|高新|产业|工业|综合|保税|旅游|示范|合作)[\u4e00-\u9fff]{0,8}区$/;
/** `青桥专区`: as prefectures were called. */
const NAMED_PREFECTURE = /^[\u4e00-\u9fff]{2,3}专区$/;
const LONGEST_STEM = 6;
const SELF = /^(?:全|我|本|各|该|这|在|市|省|县|区)/;
/** 市中区, 市桥街道, 本溪市: names all the same. */
const NAMED_SELF = new RegExp(
  `^市[中南北东西桥口前后](?:区|街|街道|镇|乡)$|^(?:${NAMES_LIKE_SELF.join('|')})`,
);

const OWN_COUNTY = /[本全][县市](?![场面])|本府|[县市]议会|(?<!县)[县市](?:府|民(?![众间族]))/;
/** Whom a text that speaks of no county as its own is by. */
const OF_TAIWAN = /行政院|立法院|总统/;
const NEWS_HEAD = 200;
const OWNER = new RegExp(`(?<=^|[\\s,。“])(${NAME}{1,3}[县市区镇乡])的`);
const OF_GOVERNMENT = new RegExp(
  `(?<=^|[\\s,。“(在]|年)(?!在)(${NAME}{2,4}?[省市县区旗])(?:委(?!员)|政协|人大|人民政府|政府)`,
);
/** What is done with the word of 区委 or 市政府, which is no name before it: `紧紧围绕区委…部署`. */
const FOLLOWED =
  /围绕|贯彻|落实|按照|根据|遵照|依据|认真|坚决|坚持|执行|对照|配合|服从|听取|接受|紧扣|聚焦|始终|全面|上级/;
/** `X镇位于…`, `X社区隶属…`: the first sentence of a profile; `xx` and `××` stand for a name that was taken out. */
const INTRODUCED = new RegExp(
  `^(?:【[^】]{1,8}】|[一二三四五六七八九十]、)?((?:${NAME}{1,10}?|[xX×]{1,4})(?:${UNIT}|社区|居委会|村委会))(?:总?面积|位于|地处|坐落|座落|隶属|属于|处于|处在|是|距|东[邻临接与至起]|东、|因|幅员|辖区|始建|成立于|[,:](?=位于|地处|坐落|隶属|距))`,
);
/** Paragraphs in which a profile says of whom it is. */
const INTRODUCTION = 6;
const OPENING_BODY = new RegExp(
  `(?:^|[\\n。])[^\\S\\n]{0,20}(?:[^\\n。]{0,30}?(?:19|20)\\d\\d年(?:以来)?,)(${NAME}{1,6}?(?:街道|街|镇|乡|区|县|市|旗)(?:${NAME}{1,8}?(?:局|委|办|中心|院))?)(?:党工?委|办事处|人民政府)?(?=团结|紧紧|坚持|认真|深入|全面|始终|按照|围绕|积极|在)`,
);
const IN_FILE_NAME = new RegExp(`(${NAME}{1,12}?${UNIT})`);
/** From how many sentences on the country a text that names no place of its own is on it. */
const SEVERAL = 2;
/** Sentences in which a text without title is searched for its place. */
const SHORT_TEXT = 40;
const OPENING_TIME =
  /^(?:(?:19|20)\d\d年(?:度|\d{1,2}月(?:\d{1,2}日)?|上半年|下半年|前三季度|[一二三四]季度)?|[今去]年|上半年|近年来|目前)[,以来]*/;
const NAMED_UNIT = new RegExp(`${UNIT}$|社区$`);
const BARE_UNIT = new RegExp(`^${UNIT}$`);
/** `X市Y区`: the report is Y's. */
const WITH_PARENT =
  /^[\u4e00-\u9fff]{2,20}?(?:省|自治区|市|州|盟|县)([\u4e00-\u9fff]{2,20}(?:市|区|县|旗|镇|乡|街道))$/;

/** `香港X署`, `X处2018年年报`: a body of a special region or of Taiwan in a title; what an office of statistics or of finance prints is on the place. */
const OWN_BODY = new RegExp(
  `^(?:香港|澳门|台湾|中华民国)?(?:特别行政区|特区)?(?:政府)?(?:(?:19|20)\\d\\d年|1?\\d\\d年度?)?(?!香港|澳门|台湾|中华民国|[^\\n]{0,8}(?:统计|财政|财经|金融|主计|经济|旅游|政策|施政))((?:(?!的|年)${NAME}){1,10}?(?:公署|总署|海关|警务处|管理局|事务局|委员会|[署处局]))(?=$|[\\s:]|的?(?:19|20)\\d\\d|1\\d\\d年|新闻|工作|年报|年度|服务|业务)`,
);
/** What such a title says of its report. */
const OWN_WORK =
  /(?:工作|年度|业务|服务)(?:简报|报告|回顾|总结|概况|检讨|统计|成果|承诺)|年报|年终(?:回顾|记者会)/;
/** Longer lines are text. */
const LONGEST_TITLE = 40;
/** Lines that it may stand in. */
const OWN_LINES = 3;
/** `中央政府总预算案总说明`: whose budget it is. */
const CENTRAL_BUDGET = /中央政府总[预决]算/;
const CENTRAL_GOVERNMENT = '中央政府';

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
  const lines = titleLines(text, segmentation);
  const body = region === 'CN' ? null : bodyOf(lines);
  if (body !== null) return { subject: body, sections: [] };
  if (region === 'TW') {
    const local =
      titledCounty(lines) ?? taiwanCounty(text) ?? (OF_TAIWAN.test(text) ? REGION_MARKERS.TW.name : null);
    if (local !== null) return { subject: local, sections: [] };
  } else if (region !== 'CN') return { subject: REGION_MARKERS[region].name, sections: [] };
  const head = text.slice(0, HEAD);
  const sections = subjectSections(text, segmentation);
  if (NATIONAL.test(head)) return { subject: NATION, sections: [] };
  for (const pattern of PATTERNS) {
    const name = pattern.exec(head)?.[1];
    if (name && isName(name)) return { subject: lowest(name), sections };
  }
  for (const pattern of [...TITLES, SIGNED]) {
    for (const line of lines) {
      const match = pattern.exec(line);
      const name = match?.[1];
      if (name && isName(name)) return { subject: districtOf(name, line) ?? lowest(name), sections };
    }
  }
  const nation = nationOfTitle(lines, head);
  if (nation !== null) return { subject: nation, sections: [] };
  if (sections.length > 1) {
    return { subject: parentOf(text) ?? mostFrequent(text, /[区县市旗]/g), sections };
  }
  for (const block of segmentation.blocks.slice(0, 12)) {
    const name = TITLE.exec(text.slice(block.start, Math.min(block.end, block.start + 40)))?.[1];
    if (name && isName(name)) return { subject: name, sections: [] };
  }
  const introduced = introducedIn(text, segmentation);
  if (introduced !== null) return { subject: introduced, sections: [] };
  const source = SOURCE.exec(head)?.[1];
  if (source && isName(source)) return { subject: lowest(source), sections: [] };
  const spoken = ofGovernment(head) ?? openingBody(head);
  if (spoken !== null) return { subject: spoken, sections: [] };
  const found = mostFrequent(text, /街道|[镇乡区县市旗]/g);
  const onNation = sentencesOnNation(text, segmentation);
  if (onNation >= SEVERAL && (found === null || text.split(found).length - 1 < onNation))
    return { subject: NATION, sections: [] };
  if (found !== null) return { subject: found, sections: [] };
  const named = fromFile(fileName);
  const once = namedInSentences(text, segmentation) ?? ownerOf(text);
  return {
    subject:
      (once !== null && (named === null || !text.includes(named)) ? once : named) ??
      (region === 'TW' ? REGION_MARKERS.TW.name : null),
    sections: [],
  };
}

/** The one county or city of Taiwan that the first lines name, as titles do. */
function titledCounty(lines: readonly string[]): string | null {
  let found: string | null = null;
  for (const line of lines.slice(0, OWN_LINES)) {
    if (line.length > LONGEST_TITLE || line.includes('。') || OF_TAIWAN.test(line)) continue;
    for (const name of TAIWAN_COUNTIES) {
      if (!line.includes(name)) continue;
      if (found !== null && found !== name) return null;
      found = name;
    }
  }
  return found;
}

function titleLines(text: string, segmentation: Segmentation): string[] {
  return segmentation.blocks
    .slice(0, TITLE_LINES)
    .map(({ start, end }) => text.slice(start, Math.min(end, start + TITLE_LIMIT)).trim());
}

/** The body of a special region or of Taiwan whose own work, or the government whose budget, the first lines entitle a text on. */
function bodyOf(lines: readonly string[]): string | null {
  const titles = lines.slice(0, OWN_LINES);
  if (titles.some((line) => CENTRAL_BUDGET.test(line))) return CENTRAL_GOVERNMENT;
  if (!titles.some((line) => OWN_WORK.test(line))) return null;
  for (const line of titles) {
    const name = OWN_BODY.exec(line)?.[1];
    if (name) return name;
  }
  return null;
}

/** The county or city of Taiwan that a text names most, where it speaks of its own. */
function taiwanCounty(text: string): string | null {
  if (!OWN_COUNTY.test(text)) return null;
  let best: string | null = null;
  let bestCount = 0;
  for (const name of TAIWAN_COUNTIES) {
    let count = text.split(name).length - 1;
    if (name === ISLAND_COUNTY.name) count += text.split(ISLAND_COUNTY.islands).length - 1;
    if (count <= bestCount) continue;
    best = name;
    bestCount = count;
  }
  return best;
}

/** 山区 and 城区 are no names, 青山区 and 东城区 are. */
function isCommonWord(name: string): boolean {
  return COMMON_WORDS.has(name.slice(-2)) && !NAMED_DISTRICT.test(name);
}

function isName(name: string): boolean {
  const common =
    isCommonWord(name) &&
    !NAMED_PREFECTURE.test(name) &&
    !/..(?:社区|街道)$/.test(name) &&
    !NAMED_ZONE.test(name);
  if (NO_PLACE_NAME.test(name)) return false;
  return (!SELF.test(name) || NAMED_SELF.test(name)) && !BARE_UNIT.test(name) && !common;
}

/** `X市委市政府`, `X市政协`: whose report or news it is. */
function ofGovernment(head: string): string | null {
  const name = OF_GOVERNMENT.exec(head.slice(0, NEWS_HEAD))?.[1];
  return name && isName(name) && !FOLLOWED.test(name) ? name : null;
}

/** `X镇位于县城东部,…`: the place that the first sentences introduce. */
function introducedIn(text: string, segmentation: Segmentation): string | null {
  for (const { start, end } of segmentation.blocks.slice(0, INTRODUCTION)) {
    const name = INTRODUCED.exec(text.slice(start, Math.min(end, start + TITLE_LIMIT)).trimStart())?.[1];
    if (name && isName(name) && !FOLLOWED.test(name)) return name;
  }
  return null;
}

/** `2022年,X县民政局紧紧围绕…`: the body that a summary starts with. */
function openingBody(head: string): string | null {
  const name = OPENING_BODY.exec(head)?.[1];
  return name && isName(name) ? name : null;
}

/** `X县的项目建设热火朝天`: the first place that something is said to be of. */
function ownerOf(text: string): string | null {
  const name = OWNER.exec(text)?.[1];
  return name && isName(name) ? name : null;
}

/** The one place that opens sentences of a short text; null where none or several do. */
function namedInSentences(text: string, segmentation: Segmentation): string | null {
  let found: string | null = null;
  for (const { start, end } of segmentation.sentences.slice(0, SHORT_TEXT)) {
    const body = text.slice(start, Math.min(end, start + TITLE_LIMIT));
    const topic = clauseTopic(body.slice(OPENING_TIME.exec(body)?.[0].length ?? 0), []);
    if (topic?.kind !== 'part' || !NAMED_UNIT.test(topic.name)) continue;
    if (found !== null && found !== topic.name) return null;
    found = topic.name;
  }
  return found;
}

/** The district that a title names behind the city, which `name` is or ends in. */
function districtOf(name: string, line: string): string | null {
  if (!HAS_PARTS.test(name)) return null;
  const district = WITHIN_CITY.exec(line.slice(line.indexOf(name) + name.length))?.[0];
  return district && isName(district) ? district : null;
}

/** `台湾云溪县`: the island is no part of the name. */
const ISLAND = /^台湾省?(?=.{2})/;

function lowest(name: string): string {
  const own = name.replace(ISLAND, '');
  return WITH_PARENT.exec(own)?.[1] ?? own;
}

function subjectSections(text: string, segmentation: Segmentation): SubjectSection[] {
  const found: SubjectSection[] = [];
  for (const block of segmentation.blocks) {
    const name = SECTION_SUBJECT.exec(text.slice(block.start, Math.min(block.end, block.start + 24)))?.[1];
    if (name && isName(name)) found.push({ start: block.start, subject: name });
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
    if (noNameBefore.test(text.slice(end, end + 2))) continue;
    for (let length = 2; length <= LONGEST_STEM; length++) {
      const start = match.index - length;
      if (start < 0 || !isHan(text, start)) break;
      const name = text.slice(start, end);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  let best: string | null = null;
  let bestCount = 2;
  for (const [name, count] of counts) {
    const stem = name.slice(0, -1);
    if (isCommonWord(name) || SELF.test(stem) || NO_PLACE_NAME.test(name)) continue;
    const better = count > bestCount || (best !== null && name.endsWith(best) && count >= bestCount * 0.7);
    if (better) {
      best = name;
      bestCount = count;
    }
  }
  return best;
}

function fromFile(fileName: string): string | null {
  const base = fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
  return IN_FILE_NAME.exec(base)?.[1] ?? null;
}
