// @ts-check
// Runs turbo (`node scripts/turbo.mjs run build`) with the two things that turbo.json has no word for: the package
// manager on the PATH, which a machine need not have, and no telemetry.
//
// The package manager is deliberately no dependency of the repository: when it has to lay node_modules anew it would
// delete itself at work.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const { name, version } = manifest.devEngines.packageManager;

const { status } = spawnSync(
  'npx',
  ['-y', `${name}@${version}`, 'exec', 'turbo', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
  },
);
process.exit(status ?? 1);
