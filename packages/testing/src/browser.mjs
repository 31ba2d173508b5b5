// @ts-check
// One answer to "which browser, started how" for the tests, the scripts and the benchmarks.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process, { env, platform } from 'node:process';
import { chromium } from 'playwright';

/** Names under which Chromium and Chrome are installed on the PATH of Linux. */
const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where macOS and Windows keep them, which is not on the PATH. */
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
];

/**
 * Finds a Chromium to test with: `CHROME_PATH`, then an installed Chromium or Chrome, then the one that
 * `playwright install chromium` puts in its own folder.
 *
 * @returns {string | undefined} the path of the executable, or undefined where there is none
 * @throws {Error} when `CHROME_PATH` is set to something that isn't there
 */
export function findChromium() {
  const chosen = env['CHROME_PATH'];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROME_PATH is ${chosen}, and there is no such file: correct it or unset it.`);
  }
  const onPath = (env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => commands.map((command) => join(folder, command)));
  return [...onPath, ...elsewhere, chromium.executablePath()].find((file) => existsSync(file));
}

/**
 * The flags to start it with: no talk with the network of its own, and no sandbox only where the sandbox
 * refuses to work, which is for root on Linux.
 *
 * @returns {string[]}
 */
export function launchFlags() {
  const quiet = [
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet;
}

/**
 * What Playwright's `launch` needs, ready to spread.
 *
 * @returns {{ executablePath?: string, args: string[] }}
 */
export function launchOptions() {
  const executablePath = findChromium();
  return executablePath === undefined
    ? { args: launchFlags() }
    : { executablePath, args: launchFlags() };
}
