/** The machine's Chromium, and how a test says that there is none. */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const PLACES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The path of the browser; undefined when none was found. */
export const chromiumPath = PLACES.find((path) => path && existsSync(path));

/** Ends up in the names of skipped tests. */
export const whySkipped = chromiumPath ? '' : ' (skipped: no Chromium found; install it, or set CHROMIUM_PATH)';

/** Opens the browser, without any of its own traffic. */
export function openBrowser(): Promise<Browser> {
  if (!chromiumPath) throw new Error('There is no Chromium to open.');
  const quiet = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox', ...quiet] });
}
