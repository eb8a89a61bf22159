import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditVerdict } from '../../scripts/audit-verdict.js';
import { ROOT } from './run-npm.js';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly '//dependencies': Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
}

/** A package as `package-lock.json` has it. */
interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly resolved?: string;
  readonly integrity?: string;
}

/** Licences under which everybody may use and pass on the package; PSF-2.0 is that of Python, as permissive as the others. */
const ALLOWED = new Set([
  ...['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'CC0-1.0', 'ISC', 'MIT'],
  ...['PSF-2.0', 'Unlicense', 'Zlib'],
]);

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
/** Every package that comes with an installation, by its place in `node_modules`. */
const runtime = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true);

/** Whether an SPDX expression allows it: all terms of an AND, any of an OR. */
function isAllowed(expression: string): boolean {
  const plain = expression.replace(/^\((.*)\)$/, '$1');
  if (/[()]/.test(plain)) return false;
  return plain.split(' OR ').some((terms) => terms.split(' AND ').every((term) => ALLOWED.has(term)));
}

describe('runtime dependencies', () => {
  it('are named with a reason in package.json and in the README, and no others are', () => {
    const names = Object.keys(manifest.dependencies).sort();
    expect(Object.keys(manifest['//dependencies']).sort()).toEqual(names);
    for (const reason of Object.values(manifest['//dependencies'])) expect(reason.length).toBeGreaterThan(10);
    const table = /## Dependencies\n+\| package \| why \|\n\|[- |]+\n((?:\|.*\n)+)/.exec(
      read('README.md'),
    )![1]!;
    const rows = table
      .trimEnd()
      .split('\n')
      .map((row) =>
        row
          .split('|')
          .slice(1, 3)
          .map((cell) => cell.trim()),
      );
    expect(rows.flatMap(([cell]) => cell!.split(', ')).sort()).toEqual(names);
    for (const [, reason] of rows) expect(reason).not.toBe('');
  });

  it.each(runtime)('%s has a licence that allows its use', (path, { license }) => {
    expect(license, path).toBeDefined();
    expect(isAllowed(license!), `${path}: ${license}`).toBe(true);
  });

  it('are pinned by content and need no install scripts', () => {
    expect(runtime.length).toBeGreaterThan(Object.keys(manifest.dependencies).length);
    for (const [path, { integrity, resolved, hasInstallScript }] of runtime) {
      expect(integrity, path).toMatch(/^sha512-/);
      // Unless something else is said, it is the registry.
      expect(resolved ?? 'https:', path).toMatch(/^https:/);
      expect(hasInstallScript, path).toBeUndefined();
    }
    for (const script of ['preinstall', 'install', 'postinstall'])
      expect(manifest.scripts).not.toHaveProperty(script);
  });
});

describe('isAllowed', () => {
  it.each([
    ['MIT', true],
    ['MIT AND Apache-2.0', true],
    ['(GPL-3.0 OR MIT)', true],
    ['GPL-3.0', false],
    ['MIT AND GPL-3.0', false],
    ['UNLICENSED', false],
  ])('%s: %s', (expression, allowed) => {
    expect(isAllowed(expression)).toBe(allowed);
  });
});

describe('auditVerdict', () => {
  const report = (vulnerabilities: object, total: number) =>
    JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata: { vulnerabilities: { total } } });

  it('is clean where the registry knows of nothing', () => {
    expect(auditVerdict(report({}, 0)).outcome).toBe('clean');
  });

  it('names what has advisories', () => {
    const { outcome, lines } = auditVerdict(
      report({ leaky: { name: 'leaky', severity: 'high', range: '<2' } }, 1),
    );
    expect(outcome).toBe('advisories');
    expect(lines[0]).toBe('npm audit: leaky <2: high');
  });

  it.each([
    ['{"message":"405 Method Not Allowed - POST https://x/advisories/bulk"}', /405/],
    ['{"error":{"code":"ENOTFOUND","summary":"getaddrinfo ENOTFOUND x"}}', /ENOTFOUND/],
    ['', /no answer/],
    ['<html>', /<html>/],
    ['{}', /\{\}/],
  ])('takes no silence for a clean bill: %s', (output, reason) => {
    const { outcome, lines } = auditVerdict(output);
    expect(outcome).toBe('not checked');
    expect(lines[0]).toMatch(/^npm audit: NOT CHECKED, /);
    expect(lines[0]).toMatch(reason);
  });
});
