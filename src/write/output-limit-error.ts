/** A format cannot hold what it was given; the message says how much it can. */
export class OutputLimitError extends Error {
  readonly code = 'output-limit';
}
