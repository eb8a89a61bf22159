const REPLACED = new URL('../../../build/rules/aspects/completion.js', import.meta.url).href;
const BROKEN = new URL('./completion.mjs', import.meta.url).href;

// In the bundle modules cannot be replaced: the program runs from those that it was made of.
const BUNDLED = new URL('../../../dist/main.js', import.meta.url).href;
const MAIN = new URL('../../../build/cli/main.js', import.meta.url).href;

/** Hook of Node's module loader. */
export async function resolve(specifier, context, nextResolve) {
  const resolved = await nextResolve(specifier, context);
  if (resolved.url === BUNDLED) return { ...resolved, url: MAIN };
  return resolved.url === REPLACED ? { ...resolved, url: BROKEN } : resolved;
}
