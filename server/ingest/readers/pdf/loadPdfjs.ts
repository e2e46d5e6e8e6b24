/**
 * Loads pdf.js with its worker in this thread, once. Outside a browser it looks for the package @napi-rs/canvas, which does not exist for
 * every machine; nothing is drawn here, so that empty stand-ins for what it would bring are enough, and its absence is not worth a word.
 */
import type * as pdfjsModule from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The module. */
export type Pdfjs = typeof pdfjsModule;

/** Classes of browsers that pdf.js names while it loads; only drawing uses them. */
const DRAWING = ['DOMMatrix', 'ImageData', 'Path2D'];
const NO_CANVAS = /^Warning: Cannot (?:load "@napi-rs\/canvas"|polyfill)/;

let loading: Promise<Pdfjs> | null = null;

/** The module, loaded when the first PDF comes. */
export function loadPdfjs(): Promise<Pdfjs> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Pdfjs> {
  const { warn } = console;
  const warnOfOther = (...said: unknown[]): void => {
    if (!NO_CANVAS.test(String(said[0]))) warn(...said);
  };
  Object.assign(console, { warn: warnOfOther });
  try {
    const globals = globalThis as Record<string, unknown>;
    for (const name of DRAWING) globals[name] ??= class {};
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    Object.assign(console, { warn });
  }
}
