import { count, plural } from './messages.js';

/** How far a run is. */
export interface Advance {
  /** Files done, of how many; null where documents come in a stream. */
  readonly files: { readonly done: number; readonly all: number } | null;
  /** Documents read. */
  readonly documents: number;
  readonly figures: number;
  /** Bytes done with. */
  readonly bytes: number;
  /** All bytes of the run; null where that is not known. */
  readonly allBytes: number | null;
  /** Since the start of the run. */
  readonly seconds: number;
}

/** `12 of 40 files, 3.2 of 18.5 MB, 4,211 figures, 1:20 left`. */
export function progressLine({
  files,
  documents,
  figures,
  bytes,
  allBytes,
  seconds,
}: Readonly<Advance>): string {
  const megabytes = (length: number) => (length / 1e6).toFixed(1);
  const parts = [
    files ? `${count(files.done)} of ${plural(files.all, 'file')}` : plural(documents, 'document'),
    allBytes === null
      ? `${megabytes(bytes)} MB`
      : `${megabytes(bytes)} of ${megabytes(Math.max(allBytes, bytes))} MB`,
    plural(figures, 'figure'),
  ];
  if (allBytes !== null && bytes > 0 && bytes < allBytes)
    parts.push(`${clock((seconds * (allBytes - bytes)) / bytes)} left`);
  return parts.join(', ');
}

/** `0:05`, `12:30`, `1:02:03`. */
function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  const two = (part: number) => String(part).padStart(2, '0');
  const minutes = Math.floor(whole / 60) % 60;
  const hours = Math.floor(whole / 3600);
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(whole % 60)}`;
}
