import { readFileSync, statSync } from 'node:fs';
import { z } from 'zod';
import { ConfigError } from './config-error.js';
import { type Config, configSchema } from './schema.js';

/**
 * Reads a configuration.
 * @throws ConfigError where it cannot be read, is no YAML, or says something that it may not
 */
export async function readConfig(path: string): Promise<Config> {
  let text: string;
  try {
    // A pipe or device may never end.
    if (!statSync(path).isFile()) throw new Error('it is no file');
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigError(path, `cannot be read (${reason}); check the path`, { cause: error });
  }
  return parseConfig(path, text);
}

/**
 * The configuration that `text` holds; `path` names it in errors.
 * @throws ConfigError where it is no YAML, or says something that it may not
 */
export async function parseConfig(path: string, text: string): Promise<Config> {
  const parsed = configSchema.safeParse((await yamlOf(path, text)) ?? {});
  if (parsed.success) return parsed.data;
  throw new ConfigError(path, parsed.error.issues.map(issueWords).join(`\n${path}: `));
}

async function yamlOf(path: string, text: string): Promise<unknown> {
  const { parse } = await import('yaml');
  try {
    // Its warnings would go past our messages, as the text has them; what they warn of, the schema refuses.
    return parse(text, { logLevel: 'error' });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new ConfigError(path, `is no YAML (${reason}); correct it there`, { cause: error });
  }
}

/** The key, what is wrong with it and what to write. */
function issueWords(issue: z.core.$ZodIssue): string {
  const key = issue.path.filter((part) => typeof part === 'string').join('.');
  const schema = schemaAt(key);
  if (issue.code === 'unrecognized_keys') {
    const unknown = issue.keys.map((name) => `\`${key === '' ? name : `${key}.${name}`}\``).join(', ');
    return `unknown key ${unknown}; write one of ${keysOf(schema).join(', ')}`;
  }
  if (key === '') return `holds no keys (${issue.message}); write one \`key: value\` a line`;
  return `key \`${key}\` is wrong (${issue.message}); ${schema?.description ?? 'correct it'}`;
}

/** The schema of a key, of all where it is empty. */
function schemaAt(key: string): z.ZodType | undefined {
  return key === '' ? configSchema : key.split('.').reduce<z.ZodType | undefined>(child, configSchema);
}

function child(schema: z.ZodType | undefined, name: string): z.ZodType | undefined {
  const object = inner(schema);
  return object instanceof z.ZodObject ? (object.shape[name] as z.ZodType | undefined) : undefined;
}

function keysOf(schema: z.ZodType | undefined): string[] {
  const object = inner(schema);
  return object instanceof z.ZodObject ? Object.keys(object.shape) : [];
}

function inner(schema: z.ZodType | undefined): unknown {
  return schema instanceof z.ZodOptional ? schema.unwrap() : schema;
}
