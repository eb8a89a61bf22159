export { ConfigError } from './config-error.js';
export { CONFIG_FILE } from './config-file.js';
export { parseConfig, readConfig } from './read-config.js';
export { type Config, configSchema, PATHS, PATHS_OR_PACKAGES, REPEATED } from './schema.js';
