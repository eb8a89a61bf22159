import { createRequire } from 'node:module';
import { dirname, sep } from 'node:path';

type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

const { resolve } = createRequire(import.meta.url);

/** Folder of the package, for its character maps and fonts. */
const FOLDER = dirname(resolve('pdfjs-dist/package.json'));

// Parts that pdf.js loads while it reads; where they are missing it would say that the document is damaged, or leave out its text.
resolve('pdfjs-dist/legacy/build/pdf.worker.mjs');
resolve('pdfjs-dist/cmaps/UniGB-UTF16-H.bcmap');

/**
 * Loads pdf.js. Its module makes a `DOMMatrix` when it loads, which only drawing needs, and Node has none; the native canvas that
 * it would take it from is optional.
 */
export async function loadPdfjs(): Promise<Pdfjs> {
  const scope = globalThis as { DOMMatrix?: unknown };
  scope.DOMMatrix ??= class {};
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/** How documents are opened: all from memory and the package, nothing run, nothing drawn. */
export function openOptions(bytes: Uint8Array) {
  return {
    // pdf.js takes the buffer for its own.
    data: Uint8Array.from(bytes),
    cMapUrl: `${FOLDER}${sep}cmaps${sep}`,
    cMapPacked: true,
    standardFontDataUrl: `${FOLDER}${sep}standard_fonts${sep}`,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    stopAtErrors: false,
    // Images are left out before they are decoded.
    maxImageSize: 0,
    verbosity: 0,
  };
}
