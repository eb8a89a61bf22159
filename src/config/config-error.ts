/** A configuration that cannot be used; the message names the key, what is wrong and what to write. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly code = 'config';

  constructor(path: string, found: string, options?: ErrorOptions) {
    super(`${path}: ${found}`, options);
  }
}
