import type { CheckReport } from '../check-report.js';
import { type Finding, findingsOf } from './findings.js';

/** Characters that XML 1.0 has no place for. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** JUnit XML: a suite for each file, in it a failed case for each finding and one case for the figures that are as expected. */
export function junitReport(report: CheckReport): string {
  const findings = findingsOf(report);
  const files = new Set([...report.reports.map(({ file }) => file), ...findings.map(({ file }) => file)]);
  const suites = [...files].map((file) => {
    const ofFile = findings.filter((finding) => finding.file === file);
    const checked = report.reports.find((candidate) => candidate.file === file);
    const passing = checked && checked.expected !== null ? passedCase(checked.figures, ofFile) : [];
    return suite(file, [...passing, ...ofFile.map(failedCase)], ofFile);
  });
  const totals = `${counts(
    suites.reduce((sum, { cases }) => sum + cases, 0),
    findings,
  )}`;
  const body = suites.map(({ xml }) => xml).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="extract check" ${totals}>\n${body}</testsuites>\n`;
}

function suite(file: string, cases: readonly string[], findings: readonly Finding[]) {
  const xml = `  <testsuite name="${escaped(file)}" ${counts(cases.length, findings)}>\n${cases.join('')}  </testsuite>\n`;
  return { xml, cases: cases.length };
}

function counts(cases: number, findings: readonly Finding[]): string {
  const errors = findings.filter(({ kind }) => kind === 'unread').length;
  return `tests="${cases}" failures="${findings.length - errors}" errors="${errors}"`;
}

function passedCase(figures: number, findings: readonly Finding[]): string[] {
  const others = findings.filter(({ kind }) => kind === 'changed' || kind === 'added').length;
  const name = `${figures - others} figures as expected`;
  return [`    <testcase classname="extract check" name="${name}"/>\n`];
}

function failedCase({ kind, file, line, figure, says }: Finding): string {
  const name = figure === null ? kind : `${line === null ? '' : `line ${line}: `}${figure}`;
  const element = kind === 'unread' ? 'error' : 'failure';
  const place = line === null ? file : `${file}:${line}`;
  const message = figure === null ? says : `${figure}: ${says}`;
  return (
    `    <testcase classname="extract check" name="${escaped(name)}">\n` +
    `      <${element} type="${kind}" message="${escaped(message)}">${escaped(`${place}: ${kind}: ${message}`)}</${element}>\n` +
    '    </testcase>\n'
  );
}

function escaped(text: string): string {
  return text.replace(NOT_XML, '\ufffd').replace(/[&<>"\t\n\r]/g, (character) => ENTITIES[character]!);
}
