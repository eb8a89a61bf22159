import type { Region, Segmentation } from '../contracts/index.js';
import { ISLAND_COUNTY, isKindOfPlace, NATION, NO_PLACE_NAME, TAIWAN_COUNTIES } from '../lexicon/places.js';
import { REGION_MARKERS } from '../lexicon/regions.js';
import { HEADING_MARKS } from '../lexicon/section-marks.js';
import {
  BARE_UNIT,
  BARE_ZONE,
  BECOMES,
  BRACKETED,
  BROKEN_BEFORE,
  BROKEN_BEHIND,
  CENTRAL_BUDGET,
  CENTRAL_GOVERNMENT,
  COMMUNITY_CLASS,
  DISTRICT_OFFICE,
  FOLLOWED,
  HAS_PARTS,
  HOLDS_MEETING,
  IN_FILE_NAME,
  INTRODUCED,
  NAMED_DISTRICT,
  NAMED_PREFECTURE,
  NAMED_SELF,
  NAMED_TOWN,
  NAMED_UNIT,
  NAMED_ZONE,
  NATIONAL,
  NATIONAL_ISSUER,
  NATIONAL_SOURCE,
  NATIONAL_STATISTICS,
  NEWS_TITLE,
  OF_CONGRESS,
  OF_GOVERNMENT,
  OF_TAIWAN,
  ON_OWN_WORK,
  OPENING_BODY,
  OPENING_TIME,
  OWN_BODY,
  OWN_COUNTY,
  OWN_TOWNSHIP,
  OWN_WORK,
  OWNER,
  PARENT,
  PROFILE_TITLE,
  SECTION_SUBJECT,
  SELF,
  SIGNED,
  SIGNING_BODY,
  SOURCE,
  SPEAKS_FOR,
  TITLE,
  TITLES,
  TOLD_BY_OFFICE,
  WITH_PARENT,
  WITHIN_CITY,
} from '../lexicon/subject-patterns.js';
import { isHan } from '../quantity/chars.js';
import { OpeningPattern } from '../text/opening-pattern.js';
import { clauseTopic, noNameBefore } from './named-parts.js';
import { isOfMinistry, nationOfTitle, sentencesOnNation } from './of-nation.js';

const headingMarks = new OpeningPattern(HEADING_MARKS);
const IN_BRACKETS = /\([^()\n]{1,200}\)/g;
/** How much of a text may say whose it is. */
const HEAD = 2500;
/** Lines at the start of a text that may entitle it. */
const TITLE_LINES = 8;
const TITLE_LIMIT = 80;
const PARENT_STEM = 3;
/** Longest name before its suffix, as in `X朝鲜族乡`. */
const LONGEST_STEM = 6;
const NEWS_HEAD = 200;
/** Paragraphs in which a profile says of whom it is. */
const INTRODUCTION = 6;
/** From how many sentences on the country a text that names no place of its own is on it. */
const SEVERAL = 2;
/** Sentences in which a text without title is searched for its place. */
const SHORT_TEXT = 40;
/** Longer lines are text. */
const LONGEST_TITLE = 40;
/** How long the name of an office may be behind that of its district. */
const LONGEST_OFFICE = 20;
/** Whom one of a series of press conferences is on, and what its name may go on with. */
const VENUE = /[(—·]([\u4e00-\u9fff]{2,8})专场/;
const PLACE_KINDS = '省市州盟区县旗';
/** A body by its kind alone, and the place that its name starts with: `云溪县民政局`. */
const OFFICE = /^(?![\u4e00-\u9fff]{1,4}[省市州盟县区旗])[\u4e00-\u9fff]{2,6}局$/;
const PLACE_BEFORE = /[\u4e00-\u9fff]{1,4}[省市州县区旗]$/;
/** Lines that it may stand in. */
const OWN_LINES = 3;

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
      titledTownship(lines) ??
      titledCounty(lines) ??
      taiwanCounty(text) ??
      (OF_TAIWAN.test(text) || BY_MINISTRY.test(text.slice(0, HEAD)) ? REGION_MARKERS.TW.name : null);
    if (local !== null) return { subject: local, sections: [] };
  } else if (region !== 'CN') return { subject: REGION_MARKERS[region].name, sections: [] };
  const head = text.slice(0, HEAD);
  const ofMinistry = isOfMinistry(lines, head);
  const sections = subjectSections(text, segmentation);
  const issued = lines.some((line) => line.length <= LONGEST_TITLE && NATIONAL_STATISTICS.test(line));
  if (issued || NATIONAL.test(head)) return { subject: NATION, sections: [] };
  for (const pattern of SPEAKS_FOR) {
    const match = pattern.exec(head);
    const name = match?.[1] && lowest(match[1]);
    if (name && isName(name)) return { subject: officeOf(name, head, match.index) ?? name, sections };
  }
  for (const pattern of [...TITLES, SIGNED]) {
    for (const line of lines) {
      const match = pattern.exec(line);
      const name = match?.[1] && lowest(match[1]);
      if (!name || !isName(name)) continue;
      const own = ofMinistry && NATIONAL_ISSUER.test(line);
      if (own) return { subject: NATION, sections };
      const district = districtOf(name, line);
      const office = officeOf(district ?? name, line, match.index);
      return { subject: office ?? district ?? inFull(name, head), sections };
    }
  }
  if (ofMinistry || NATIONAL_SOURCE.test(head)) return { subject: NATION, sections: [] };
  const signing = signingBody(lines);
  if (signing !== null) return { subject: signing, sections };
  const venue = venueOf(lines, text);
  if (venue !== null) return { subject: venue, sections };
  const nation = nationOfTitle(lines, head);
  if (nation !== null) return { subject: nation, sections: [] };
  if (sections.length > 1) {
    return { subject: parentOf(text) ?? mostFrequent(text, /[区县市旗]/g), sections };
  }
  for (const block of segmentation.blocks.slice(0, 12)) {
    const match = TITLE.exec(text.slice(block.start, Math.min(block.end, block.start + 40)));
    const name = match?.[1] && lowest(match[1]);
    if (name && isName(name)) return { subject: name, sections: [] };
  }
  const profiled = PROFILE_TITLE.exec(lines[0] ?? '')?.[1];
  if (profiled && isName(profiled)) return { subject: profiled, sections: [] };
  for (const line of lines.slice(0, OWN_LINES)) {
    const name = line.length > LONGEST_TITLE || line.includes('。') ? undefined : NEWS_TITLE.exec(line)?.[1];
    if (name && isName(name)) return { subject: lowest(name), sections: [] };
  }
  const introduced = introducedIn(text, segmentation);
  if (introduced !== null) return { subject: introduced, sections: [] };
  const source = SOURCE.exec(head)?.[1];
  if (source && isName(source)) return { subject: lowest(source), sections: [] };
  const spoken = ofGovernment(head) ?? holdsMeeting(head) ?? openingBody(head);
  if (spoken !== null) return { subject: spoken, sections: [] };
  const found = mostFrequent(text, /街道|[镇乡区县市旗]/g);
  const onNation = sentencesOnNation(text, segmentation);
  if (onNation >= SEVERAL && (found === null || text.split(found).length - 1 < onNation))
    return { subject: NATION, sections: [] };
  if (found !== null) return { subject: found, sections: [] };
  const office = TOLD_BY_OFFICE.exec(head.slice(0, NEWS_HEAD))?.[1];
  if (office && isName(office)) return { subject: lowest(office), sections: [] };
  const named = fromFile(fileName);
  const once = namedInSentences(text, segmentation) ?? ownerOf(text);
  return {
    subject:
      (once !== null && (named === null || !text.includes(named)) ? once : named) ??
      (region === 'TW' ? REGION_MARKERS.TW.name : null),
    sections: [],
  };
}

/** The body that signs below a title on its own work. */
function signingBody(lines: readonly string[]): string | null {
  const title = lines.findIndex((line) => line.length <= LONGEST_TITLE && ON_OWN_WORK.test(line));
  if (title < 0) return null;
  for (const line of lines.slice(title + 1)) {
    const name = SIGNING_BODY.exec(line)?.[1];
    if (name && isName(name)) return name;
  }
  return null;
}

/** `…新闻发布会(云溪专场)`: the place that a press conference of a series is on, by the name that the text has for it. */
function venueOf(lines: readonly string[], text: string): string | null {
  for (const line of lines) {
    const stem = line.includes('专场') ? VENUE.exec(line)?.[1] : undefined;
    if (stem === undefined) continue;
    const kind = NAMED_UNIT.test(stem) ? '' : [...PLACE_KINDS].find((suffix) => text.includes(stem + suffix));
    if (kind !== undefined && isName(stem + kind)) return stem + kind;
  }
  return null;
}

/** The district or township of Taiwan that one of the first lines is on. */
function titledTownship(lines: readonly string[]): string | null {
  for (const line of lines.slice(0, OWN_LINES)) {
    if (line.length > LONGEST_TITLE || line.includes('。')) continue;
    const match = OWN_TOWNSHIP.exec(line);
    const name = match && (match[1] ?? match[2]!);
    if (name && !TAIWAN_COUNTIES.includes(name) && isName(name)) return name;
  }
  return null;
}

/** `民政局2014年工作总结`: the whole name of a body that its title gives without its place, where the text goes on to tell it. */
function inFull(name: string, head: string): string {
  if (!OFFICE.test(name)) return name;
  for (let at = head.indexOf(name); at >= 0; at = head.indexOf(name, at + 1)) {
    const place = PLACE_BEFORE.exec(head.slice(Math.max(0, at - LONGEST_STEM), at))?.[0];
    if (place && isName(place)) return place + name;
  }
  return name;
}

/** A text that ministries or the whole island open with is on all of Taiwan. */
const BY_MINISTRY = /(?:农业|财政|经济|教育|内政|交通|劳动|法务|国防|文化|环境|数位发展)部|全[国台]|台湾/;
/** `云林县政说明会`, `花莲议会开议 县长施政报告`: whose a county's affairs are may be told by its bare name. */
const OF_COUNTY = /([县市])(?:政(?!处)|府|长(?!期|久|照|者)|议[会员])/;

/** The one county or city of Taiwan that the first lines name, as titles do. */
function titledCounty(lines: readonly string[]): string | null {
  let found: string | null = null;
  for (const line of lines.slice(0, OWN_LINES)) {
    if (line.length > LONGEST_TITLE || line.includes('。') || OF_TAIWAN.test(line)) continue;
    const kind = OF_COUNTY.exec(line)?.[1];
    for (const name of TAIWAN_COUNTIES) {
      const short = kind !== undefined && name.endsWith(kind) && line.includes(name.slice(0, 2));
      if (!short && !line.includes(name)) continue;
      if (found !== null && found !== name) return null;
      found = name;
    }
  }
  return found;
}

function titleLines(text: string, segmentation: Segmentation): string[] {
  const lines = segmentation.blocks
    .slice(0, TITLE_LINES)
    .map(({ start, end }) => text.slice(start, Math.min(end, start + TITLE_LIMIT)).trim())
    .map((line) => line.slice(headingMarks.lengthAt(line)));
  return lines.flatMap((line, index) => [line, ...asBroken(line, lines[index + 1] ?? '')]);
}

/** A title as one line that is broken before or behind its year, `X县水利局` over `2022年工作总结`, and what of one stands behind a dash. */
function asBroken(line: string, next: string): string[] {
  const dash = line.lastIndexOf('——');
  if (dash > 0) return [line.slice(dash + 2)];
  const bracket = BRACKETED.exec(line);
  if (bracket) return [line.slice(bracket[0].length)];
  return BROKEN_BEFORE.test(line) && BROKEN_BEHIND.test(next) && line.length + next.length <= TITLE_LIMIT
    ? [line + next]
    : [];
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
  // Others are compared with in brackets: `居全国第9(花莲县与台东县分别为第18及第21)`.
  const told = text.replace(IN_BRACKETS, '');
  let best: string | null = null;
  let bestCount = 0;
  for (const name of TAIWAN_COUNTIES) {
    let count = told.split(name).length - 1;
    if (name === ISLAND_COUNTY.name) count += told.split(ISLAND_COUNTY.islands).length - 1;
    if (count <= bestCount) continue;
    best = name;
    bestCount = count;
  }
  return best;
}

/** 山区 and 城区 are no names, 青山区 and 东城区 are. */
function isCommonWord(name: string): boolean {
  return isKindOfPlace(name) && !NAMED_DISTRICT.test(name);
}

function isName(name: string): boolean {
  // `2021年底我县政府债务`
  if (name.includes('我')) return false;
  const common =
    isCommonWord(name) &&
    !NAMED_PREFECTURE.test(name) &&
    !/..(?:社区|街道)$/.test(name) &&
    !NAMED_ZONE.test(name) &&
    !NAMED_TOWN.test(name);
  if (NO_PLACE_NAME.test(name) || (name.endsWith('社区') && COMMUNITY_CLASS.test(name))) return false;
  return (!SELF.test(name) || NAMED_SELF.test(name)) && !BARE_UNIT.test(name) && !common;
}

/** `X市委市政府`, `X市政协`: whose report or news it is. */
function ofGovernment(head: string): string | null {
  const opening = head.slice(0, NEWS_HEAD);
  const name =
    OF_GOVERNMENT.exec(opening)?.[1] ?? (opening.includes('届') ? OF_CONGRESS.exec(opening)?.[1] : null);
  return name && isName(name) && !FOLLOWED.test(name) ? lowest(name) : null;
}

/** `2月15日,X经济开发区召开工作会议`: whose meeting the first sentences of news tell of. */
function holdsMeeting(head: string): string | null {
  const opening = head.slice(0, NEWS_HEAD);
  const name = opening.includes('召开') || opening.includes('举行') ? HOLDS_MEETING.exec(opening)?.[1] : null;
  return name && (isName(name) || BARE_ZONE.test(name)) ? lowest(name) : null;
}

/** `X镇位于县城东部,…`: the place that the first sentences introduce. */
function introducedIn(text: string, segmentation: Segmentation): string | null {
  for (const { start, end } of segmentation.blocks.slice(0, INTRODUCTION)) {
    const name = INTRODUCED.exec(text.slice(start, Math.min(end, start + TITLE_LIMIT)).trimStart())?.[1];
    if (name && isName(name) && !FOLLOWED.test(name)) return lowest(name);
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
    if (topic?.kind !== 'part' || !NAMED_UNIT.test(topic.name) || !isName(topic.name)) continue;
    // `市开发区建设…` is a part of the city that goes unnamed.
    if (SELF.test(topic.name) && !NAMED_SELF.test(topic.name)) continue;
    // `统计局:上半年…`: who says so.
    if (OFFICE.test(topic.name) && body.includes(`${topic.name}:`)) continue;
    const name = lowest(topic.name);
    if (found !== null && found !== name) return null;
    found = name;
  }
  return found;
}

/** The district that a title names behind the city, which `name` is or ends in. */
function districtOf(name: string, line: string): string | null {
  if (!HAS_PARTS.test(name)) return null;
  const district = WITHIN_CITY.exec(line.slice(line.indexOf(name) + name.length))?.[0];
  return district && isName(district) ? district : null;
}

/** The office of a street that its whole name goes on to behind that of its district, `云溪区人民政府新桥街道办事处`. */
function officeOf(name: string, text: string, from: number): string | null {
  if (!name.endsWith('区') && !name.endsWith('市') && !name.endsWith('县')) return null;
  const end = text.indexOf(name, from) + name.length;
  const office = DISTRICT_OFFICE.exec(text.slice(end, end + LONGEST_OFFICE))?.[1];
  return office && isName(office) ? office : null;
}

/** `台湾云溪县`, `中共云溪县委`: the island and the party are no part of the name. */
const ISLAND = /^(?:台湾省?|中共)(?=.{2})/;
/** `X街道新一届社区居委会`: what was elected there is of the place. */
const ELECTED = /(?<=.{2})(?:新一届|第[一二三四五六七八九十\d]{1,3}届)/;

/** `X省Y市Z区` is Z区. */
function lowest(name: string): string {
  const titled = name.replace(ISLAND, '');
  const elected = titled.includes('届') ? titled.search(ELECTED) : -1;
  const whole = elected < 0 ? titled : titled.slice(0, elected);
  const own = BECOMES.exec(whole)?.[1] ?? whole;
  const part = WITH_PARENT.exec(own)?.[1];
  return part === undefined ? own : lowest(part);
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
    // `上半年我县…` holds 半年我县 as often.
    if (isCommonWord(name) || SELF.test(stem) || stem.endsWith('我') || NO_PLACE_NAME.test(name)) continue;
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
