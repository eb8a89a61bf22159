// Given to Node as --import: has the process say at its end, in the last line of standard error, how much memory it took at most:
// what the system counted as resident, in bytes.
import { readFileSync } from 'node:fs';

process.on('exit', () => {
  let status = '';
  try {
    status = readFileSync('/proc/self/status', 'latin1');
  } catch {
    // Not Linux.
  }
  // Linux lets `maxRSS` of a process begin with what the one that started it had.
  const kilobytes = /VmHWM:\s*(\d+)/.exec(status)?.[1] ?? process.resourceUsage().maxRSS;
  process.stderr.write(`${Number(kilobytes) * 1024}\n`);
});
