const REPLACED = new URL('../../../build/rules/aspects/completion.js', import.meta.url).href;
const BROKEN = new URL('./completion.mjs', import.meta.url).href;

/** Hook of Node's module loader. */
export async function resolve(specifier, context, nextResolve) {
  const resolved = await nextResolve(specifier, context);
  return resolved.url === REPLACED ? { ...resolved, url: BROKEN } : resolved;
}
