/** What Node says of modules that are not there, by `require` and by `import`. */
const MISSING = new Set(['MODULE_NOT_FOUND', 'ERR_MODULE_NOT_FOUND']);

/**
 * Whether an error says that a file of this program or a package it needs is missing; then what is wrong, in words, and the remedy.
 * Most parts are loaded when a document first needs them, which is no fault of the document's.
 */
export function incompleteInstallation(error: unknown): { found: string; advice: string } | null {
  if (!(error instanceof Error) || !MISSING.has((error as NodeJS.ErrnoException).code ?? '')) return null;
  return {
    found: `this installation of the program lacks a part (${error.message.split('\n')[0]})`,
    advice: 'install it again, with npm ci or from its package',
  };
}

/** The same of a file that was not read for it: the fields of its problem, without its path. */
export function unreadForMissingPart(error: unknown) {
  const missing = incompleteInstallation(error);
  return (
    missing && {
      code: 'incomplete-installation' as const,
      found: `not read: ${missing.found}`,
      advice: missing.advice,
    }
  );
}
