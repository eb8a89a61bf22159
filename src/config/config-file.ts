/** The configuration that is read where none is named. */
export const CONFIG_FILE = 'extract.config.yaml';
