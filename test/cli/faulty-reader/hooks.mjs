const REPLACED = new URL('../../../build/read/formats/csv/index.js', import.meta.url).href;
const FAULTY = new URL('./reader.mjs', import.meta.url).href;

/** Hook of Node's module loader. */
export async function resolve(specifier, context, nextResolve) {
  const resolved = await nextResolve(specifier, context);
  return resolved.url === REPLACED ? { ...resolved, url: FAULTY } : resolved;
}
