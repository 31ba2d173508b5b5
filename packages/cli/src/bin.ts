#!/usr/bin/env node
import { run } from './run.js';
import { terminalOf } from './terminal.js';

// Whoever reads the output may stop early, as `head` does. That is no failure of ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

process.exitCode = await run(process.argv.slice(2), terminalOf(process));
