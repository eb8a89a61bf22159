/**
 * Milliseconds that the processor spends on `work`, however busy others keep it: a limit on these tells a cost that grows out of all
 * proportion, and no loaded machine.
 */
export function spentOn(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
