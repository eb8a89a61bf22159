// Prints `N passed, N failed` from the test runner's own JSON report and fails unless every test passed.
//
//   node scripts/test-result.mjs REPORT.json
import { existsSync, readFileSync } from 'node:fs';

const file = process.argv[2];
if (file === undefined || !existsSync(file)) {
  console.error('the test runner left no result: it did not get to run');
  console.log('0 passed, 0 failed');
  process.exit(1);
}
const report = JSON.parse(readFileSync(file, 'utf8'));
// A test file that cannot even be loaded holds no test that could fail; it counts as one.
const broken = report.testResults.filter(
  ({ status, assertionResults }) =>
    status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
);
const failed = report.numFailedTests + broken.length;
console.log(`${report.numPassedTests} passed, ${failed} failed`);
if (failed > 0 || report.numPassedTests === 0 || !report.success) process.exit(1);
