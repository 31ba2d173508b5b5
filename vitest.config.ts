import { defineConfig } from 'vitest/config';

/** A package tested in plain Node: its unit tests, property tests and benchmarks. */
function nodePackage(name: string) {
  return {
    test: {
      name,
      root: `packages/${name}`,
      environment: 'node' as const,
      include: ['{src,test}/**/*.test.ts'],
      benchmark: { include: ['bench/**/*.bench.ts'] },
    },
  };
}

export default defineConfig({
  test: {
    projects: [nodePackage('core'), nodePackage('query'), nodePackage('cli')],
  },
});
