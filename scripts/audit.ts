// Asks the registry for advisories of the runtime dependencies; fails where there are any. Where the registry has no audit, says so.
import { spawnSync } from 'node:child_process';
import { auditVerdict } from './audit-verdict.js';

const { stdout, error } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8' });
if (error) throw error;
const { outcome, lines } = auditVerdict(stdout);
for (const line of lines) console.log(line);
if (outcome === 'advisories') process.exitCode = 1;
