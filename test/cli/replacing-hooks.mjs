let replaced = '';
let standIn = '';

/** @param data the addresses of a module and of what is loaded in its place */
export function initialize(data) {
  replaced = data.module;
  standIn = data.standIn;
}

/** Hook of Node's module loader. */
export async function resolve(specifier, context, nextResolve) {
  const resolved = await nextResolve(specifier, context);
  return resolved.url === replaced ? { ...resolved, url: standIn } : resolved;
}
