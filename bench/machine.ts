import { cpus, loadavg, release, totalmem, type } from 'node:os';

/** What a result depends on besides the program. */
export function describeMachine(): string {
  const processors = cpus();
  const memory = (totalmem() / 1e9).toFixed(0);
  const model = processors[0]?.model.trim() || 'unknown';
  return `${processors.length} × ${model}, ${memory} GB, ${type()} ${release()}; Node ${process.version} (V8 ${process.versions.v8})`;
}

/** How busy the machine is, by the system's average of the last minute: 0 where it has none. */
export function load(): string {
  return loadavg()[0]!.toFixed(1);
}
