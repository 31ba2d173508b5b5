// @ts-check
// Makes sure that there is a Chromium to test in, before any test asks for one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { findChromium } from '@vitrine/testing/browser';

/**
 * @param {string} command
 * @param {string[]} args
 * @returns {boolean} whether it ended well
 */
function run(command, ...args) {
  console.log(`> ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

function installWithApt() {
  const rootOnDebian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  // A bare machine may have no font at all, and text without one has no width.
  const wanted = ['chromium', 'fonts-liberation'];
  return (
    rootOnDebian &&
    run('apt-get', 'update', '-qq') &&
    run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...wanted)
  );
}

function installWithPlaywright() {
  return run('playwright', 'install', 'chromium');
}

const found =
  findChromium() ??
  (installWithApt() ? findChromium() : undefined) ??
  (installWithPlaywright() ? findChromium() : undefined);

if (found === undefined) {
  console.error(`
The browser tests need Chromium or Chrome, and none was found or could be installed. Any one of these helps:
  - set CHROME_PATH to the executable of a Chromium or Chrome that you have;
  - install one where the system finds it (on Debian, as root: apt-get install chromium);
  - run: npx playwright install chromium`);
  process.exit(1);
}
console.log(`Testing in ${found}`);
