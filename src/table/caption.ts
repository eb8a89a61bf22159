import type { NormalisedText, Region, Span } from '../contracts/index.js';
import type { DocumentContext } from '../resolve/index.js';
import { type HeadSaying, readHead } from './head-reading.js';
import { type HeadTime, isPartOfYear, resolveTimes } from './head-time.js';
import type { LaidOutTable } from './lay-out-table.js';
import { type TableUnit, tableUnits } from './table-unit.js';

/** What holds for all of a table: its title, and the line that gives the unit. */
export interface Caption {
  readonly units: readonly TableUnit[];
  readonly period: string | null;
  /** The year alone, where the title names a part of it apart (`2024年…1—9月进展`). */
  readonly year: string | null;
  /** How all figures of the table changed, where the title says so (`…比上年涨跌幅度`). */
  readonly saying: HeadSaying | null;
  /** What the title says is measured; empty where it only says that this is a table. */
  readonly label: string;
}

const UNIT = /(?:计量|金额|货币)?单位[:：]\s*([^\n\s)）]+(?:[、,，\s]+[^\n\s)）]{1,4})*)/;
const GOES_ON = /续表|[(（]续[)）]/;
const NUMBER = /^\s*(?:附?[表件][\d一二三四五六七八九十]*(?:[-—.]\d+)*|(?:[\d.—-]+\s*)?续表)[:：]?\s*/;
/** Words that close a title. */
const KIND =
  /(?:(?:主要)?(?:经济|社会|发展|民生|统计){0,5}(?:指标|数据)?(?:完成|基本|执行|分布|构成|变化|对比|增长|运行){0,9}(?:情况|情形|统计|汇总|明细|一览|构成|对照|分项|分类)?表?)$/;
const TABLE = /(?:情况|统计|一览)?表$/;
const EVERY =
  /^(?:分)?(?:各|按)?(?:县区|区县|县市区|市县区|县\(市、区\)|市州|乡镇|镇街|街道|社区|地区|行业|部门|年龄)(?:分的?)?/;

/**
 * Reads the lines above a table, its sheet's name and the lines in its first rows. A table that goes on from the one before
 * (`续表`) has what `before` says where its own lines are silent.
 */
export function captionOf(
  { table, layout: { titles } }: LaidOutTable,
  normalised: NormalisedText,
  { subject, frame, sectionPeriodAt }: DocumentContext,
  before: Caption | null,
): Caption {
  const base = sectionPeriodAt(normalised.fromOriginal(table.start));
  const lines = [...linesOf(table.caption, normalised), table.name ?? '', ...titles.map(({ text }) => text)];
  let units: readonly TableUnit[] = [];
  const times: HeadTime[] = [];
  let label = '';
  let saying: HeadSaying | null = null;
  for (const line of lines) {
    const found = unitsOf(line, frame.region);
    if (found.length > 0) units = found;
    const title = titleOf(line, subject, frame.region);
    const { times: said, label: named } = title;
    saying ??= title.saying;
    if (times.length === 0) times.push(...said);
    if (label === '') label = named;
  }
  const whole = times.filter((time) => !isPartOfYear(time));
  const period = resolveTimes(times, base, frame);
  if (before && lines.some((line) => GOES_ON.test(line))) {
    return {
      units: units.length > 0 ? units : before.units,
      period: times.length > 0 ? period : before.period,
      year: times.length > 0 ? resolveTimes(whole, base, frame) : before.year,
      label: label || before.label,
      saying: saying ?? before.saying,
    };
  }
  return { units, period, year: resolveTimes(whole, base, frame), label, saying };
}

function linesOf(span: Span | null, { text, fromOriginal }: NormalisedText): string[] {
  if (!span) return [];
  return text.slice(fromOriginal(span.start), fromOriginal(span.end)).split(/\n+/);
}

function unitsOf(line: string, region: Region): TableUnit[] {
  const named = UNIT.exec(line)?.[1];
  // A line that is nothing but units, in brackets or not.
  if (named === undefined) return tableUnits(line.trim().replace(/^[(（](.*)[)）]$/, '$1'), region);
  const units = tableUnits(named, region);
  // `单位:万元 2024年6月`: what follows the unit on its line.
  return units.length > 0 ? units : tableUnits(named.split(/\s/)[0]!, region);
}

function titleOf(line: string, subject: string | null, region: Region) {
  const title = line
    .replace(UNIT, '')
    .replace(NUMBER, '')
    .replace(/[()（）]/g, '');
  const words = title.replace(subject ?? '\n', '').replace(TABLE, '');
  const { times, label, saying } = readHead(words, region);
  const thing = label
    .replace(KIND, '')
    .replace(EVERY, '')
    .replace(/^[的及和]|[的及和]$/g, '');
  return { times, saying, label: thing.length >= 2 ? thing : '' };
}
