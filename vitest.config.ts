import path from 'node:path';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { launchOptions } from '@vitrine/testing/browser';
import { browserDependencies } from '@vitrine/testing/browser-dependencies';
import { defineConfig } from 'vitest/config';

/** Nothing here is judged by how long it takes, and machines are shared: time runs out only for what hangs. */
const patience = { testTimeout: 60_000, hookTimeout: 60_000 };

/**
 * One kind after the other. Side by side, databases and three browsers on two cores make each other wait until
 * something takes them for hanging.
 */
const turnOf = (kind: 'node' | 'elements' | 'pictures' | 'storybook' | 'recipes') => ({
  sequence: { groupOrder: ['node', 'elements', 'pictures', 'storybook', 'recipes'].indexOf(kind) },
});

/** A package tested in plain Node: its unit tests, property tests and benchmarks. */
function nodePackage(name: string) {
  return {
    test: {
      ...patience,
      ...turnOf('node'),
      name,
      // Nothing else runs beside them.
      maxWorkers: '100%',
      root: `packages/${name}`,
      environment: 'node' as const,
      include: ['{src,test}/**/*.test.ts'],
      benchmark: { include: ['bench/**/*.bench.ts'] },
    },
  };
}

/** A real Chromium, at the width of a laptop's column and with motion off. */
function chromium() {
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    viewport: { width: 1024, height: 768 },
    provider: playwright({
      launchOptions: launchOptions(),
      contextOptions: { locale: 'en-GB', timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce' },
    }),
    instances: [{ browser: 'chromium' as const }],
  };
}

const elementsFolders = ['packages/elements/src', 'packages/elements/test'];
const storyFolders = ['packages/elements/src', 'apps/storybook/stories'];

/**
 * One sheet of every element in every mode beside its reference; what a run draws and what differs goes to
 * `.vitest-attachments`. Only on Linux: other systems draw letters in other ways, and the references are of one.
 */
const pictures = {
  optimizeDeps: { include: browserDependencies(elementsFolders) },
  test: {
    name: 'pictures',
    root: 'packages/elements',
    include: ['pictures/**/*.test.ts'],
    benchmark: { include: [] },
    ...patience,
    ...turnOf('pictures'),
    browser: {
      ...chromium(),
      expect: {
        toMatchScreenshot: {
          resolveScreenshotPath: ({ root, arg, ext }: { root: string; arg: string; ext: string }) =>
            path.join(root, 'pictures', 'references', `${arg}${ext}`),
          comparatorName: 'pixelmatch' as const,
          // Another release of Chromium may smooth the edges of letters in another way, never move a line.
          comparatorOptions: { threshold: 0.2, allowedMismatchedPixelRatio: 0.002 },
          timeout: 15_000,
        },
      },
    },
  },
};

export default defineConfig({
  test: {
    // Lit's development build is what tests should run on; it need not say so in every file.
    onConsoleLog: (log) => !log.includes('Lit is in dev mode'),
    projects: [
      nodePackage('core'),
      nodePackage('query'),
      nodePackage('cli'),
      nodePackage('bench'),
      {
        optimizeDeps: { include: ['axe-core', ...browserDependencies(elementsFolders)] },
        test: {
          ...patience,
          ...turnOf('elements'),
          name: 'elements',
          root: 'packages/elements',
          include: ['{src,test}/**/*.test.ts'],
          exclude: ['**/*.node.test.ts'],
          benchmark: { include: ['bench/**/*.bench.ts'] },
          browser: chromium(),
        },
      },
      ...(process.platform === 'linux' ? [pictures] : []),
      {
        // What needs no browser, such as rendering on a server, says so in its name.
        test: {
          ...patience,
          ...turnOf('node'),
          maxWorkers: '100%',
          name: 'elements-node',
          root: 'packages/elements',
          environment: 'node',
          include: ['{src,test}/**/*.node.test.ts'],
          benchmark: { include: [] },
        },
      },
      {
        // Recipes are built and opened as those who copy them would: with Vite, on a site of their own.
        test: {
          name: 'recipes',
          root: 'apps/storybook/recipes',
          environment: 'node' as const,
          include: ['**/*.test.ts'],
          benchmark: { include: [] },
          ...patience,
          ...turnOf('recipes'),
        },
      },
      {
        plugins: [storybookTest({ configDir: 'apps/storybook/.storybook' })],
        optimizeDeps: {
          include: [
            'colorjs.io',
            ...browserDependencies(storyFolders).map((name) =>
              name.startsWith('@lit/') ? `@vitrine/elements > ${name}` : name,
            ),
          ],
        },
        test: {
          ...patience,
          ...turnOf('storybook'),
          name: 'storybook',
          root: 'apps/storybook',
          benchmark: { include: [] },
          browser: chromium(),
        },
      },
    ],
  },
});
