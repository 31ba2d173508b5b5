/**
 * A program that does nothing but read data and give one answer: how long it takes from the start of
 * Node to its end is its cold start. Called with what to run and the file of the data.
 */
import { readFileSync } from 'node:fs';
import type { Atlas } from '@vitrine/core';
import { contenderNames, loadContender, type ContenderName } from '../contenders/all.js';
import type { Tables } from '../world/tables.js';

const [, , name = '', file = ''] = process.argv;

// The file was written from an atlas or from tables by the benchmark itself.
const read = (): unknown => JSON.parse(readFileSync(file, 'utf8'));

const isContender = (given: string): given is ContenderName =>
  contenderNames.some((known) => known === given);

if (isContender(name)) {
  const contender = await loadContender(name);
  const { operations } =
    contender.data === 'atlas'
      ? await contender.open(read() as Atlas)
      : await contender.open(read() as Tables);
  const question = { platform: 'platform-00', day: '2019-12-31', number: 18_261 };
  const counts = await operations.countOnPlatform?.answer(question);
  process.stdout.write(JSON.stringify(counts));
  // Threads and timers of an engine are no part of its first answer.
  process.exit();
}
if (!isContender(name)) process.stdout.write(typeof read());
