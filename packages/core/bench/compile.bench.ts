import { afterAll, bench, describe } from 'vitest';
import { compile } from '../src/compile/compile.js';
import { generatedFiles } from '../src/compile/generate.js';
import { seeds, seedsTold } from './material.js';

const { folder, remove } = seedsTold(2);
afterAll(remove);

describe('compiling a folder of seeds: two sources a document should take about twice as long', () => {
  bench('the seeds', () => void compile(seeds, { version: '1.0.0' }));
  bench('the seeds told by two sources each', () => void compile(folder, { version: '1.0.0' }), {
    time: 3000,
    iterations: 3,
    warmupIterations: 1,
  });
});

describe('writing the generated files', () => {
  const atlas = compile(seeds, { version: '1.0.0' });
  bench('of the seeds', () => void generatedFiles(atlas));
});
