import { z } from 'zod';

/** What `npm audit --json` says; other keys are of no interest. */
const reportSchema = z.object({
  vulnerabilities: z.record(z.string(), z.object({ severity: z.string(), range: z.string() })),
  metadata: z.object({ vulnerabilities: z.object({ total: z.number() }) }),
});

export interface AuditVerdict {
  readonly outcome: 'clean' | 'advisories' | 'not checked';
  /** What to print. */
  readonly lines: readonly string[];
}

/** What the output of `npm audit --omit=dev --json` comes to. A registry that gives no audit is no clean bill: it says so. */
export function auditVerdict(output: string): AuditVerdict {
  const { success, data } = reportSchema.safeParse(jsonOf(output));
  if (!success) {
    const lines = [
      `npm audit: NOT CHECKED, the registry gave no audit (${reasonOf(output)})`,
      'npm audit: run `npm run audit` where the registry has one',
    ];
    return { outcome: 'not checked', lines };
  }
  const { total } = data.metadata.vulnerabilities;
  if (total === 0)
    return { outcome: 'clean', lines: ['npm audit: no known advisory for the runtime dependencies'] };
  const found = Object.entries(data.vulnerabilities).map(
    ([name, { severity, range }]) => `npm audit: ${name} ${range}: ${severity}`,
  );
  return {
    outcome: 'advisories',
    lines: [
      ...found,
      `npm audit: ${total} packages with advisories; see npm audit --omit=dev, and update them`,
    ],
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function reasonOf(output: string): string {
  const parsed = z
    .object({ message: z.string().optional(), error: z.object({ summary: z.string() }).optional() })
    .safeParse(jsonOf(output));
  return parsed.data?.message || parsed.data?.error?.summary || output.trim().split('\n')[0] || 'no answer';
}
