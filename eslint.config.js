import { builtinModules } from 'node:module';
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import storybook from 'eslint-plugin-storybook';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/**
 * The direction of dependencies: what each package may import of the others. Nothing points back up.
 *
 * @type {Record<string, string[]>}
 */
const mayImport = {
  core: [],
  query: ['core'],
  elements: ['core', 'query'],
  cli: ['core', 'query'],
};

const packages = Object.keys(mayImport);

/** Never published, so that nothing that is published may need them. */
const privatePackages = ['testing', 'storybook', 'bench'];

/** Reaching into another package's files past its `exports`. */
const pastTheDoor = {
  regex: '^(\\.\\./)+(packages/)?(core|query|elements|cli|testing|bench)/(src|dist)/',
  message:
    "Import the package by its name: only what its `exports` name is another package's to use.",
};

/** Node's own modules, with their prefix or without, which only what runs on Node alone may import. */
const nodeModules = {
  regex: `^(node:|(${builtinModules.join('|')})$)`,
  message: 'This runs in browsers too. Only core/compile and the command line may use Node.',
};

const nodeGlobals = ['process', 'Buffer', 'require', '__dirname', '__filename'].map((name) => ({
  name,
  message: 'This runs in browsers too, where there is no such global.',
}));

/** @param {string} name */
function forbiddenSiblings(name) {
  const allowed = mayImport[name] ?? [];
  const others = [...packages, ...privatePackages].filter(
    (other) => other !== name && !allowed.includes(other),
  );
  const allowedText =
    allowed.map((other) => `@vitrine/${other}`).join(' and ') || 'no other package';
  return others.map((other) => ({
    regex: `^@vitrine/${other}(/|$)`,
    message: `Dependencies go one way: ${name} may import ${allowedText}.`,
  }));
}

/** Where Node is at home: the command line, the compiler, and tests. */
const onNodeOnly = ['packages/cli/**', 'packages/core/src/compile/**', '**/*.test.ts'];

/** @returns {import('eslint').Linter.Config[]} */
function directionOfDependencies() {
  return packages.flatMap((name) => {
    const files = [`packages/${name}/src/**/*.ts`];
    const patterns = [...forbiddenSiblings(name), pastTheDoor];
    return [
      {
        files,
        rules: { 'no-restricted-imports': ['error', { patterns }] },
      },
      {
        files,
        ignores: onNodeOnly,
        rules: {
          'no-restricted-imports': ['error', { patterns: [...patterns, nodeModules] }],
          'no-restricted-globals': ['error', ...nodeGlobals],
        },
      },
    ];
  });
}

export default defineConfig(
  globalIgnores([
    '**/dist/',
    'coverage/',
    'packages/*/coverage/',
    '**/storybook-static/',
    '**/.turbo/',
    'packages/core/src/atlas/data.ts',
    'seeds/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  js.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Export by name: a default has no name that an editor can find or rename.',
        },
      ],
    },
  },

  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Brackets mark a key that comes from data rather than from a declared shape.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        // `never` is what is left over where every case was dealt with, and worth naming in an error.
        { allowNumber: true, allowNever: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // An index signature and a type alias say different things; both are wanted.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
    },
  },

  directionOfDependencies(),

  {
    files: ['packages/elements/src/**/*.ts'],
    extends: ['lit/flat/recommended', 'wc/flat/recommended'],
    plugins: { lit, wc },
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      // Decorators and `declare` make these two misread classes written in TypeScript.
      'wc/guard-super-call': 'off',
      'lit/no-invalid-html': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-useless-template-literals': 'error',
    },
  },

  // React lets others name their elements in this way only: in an interface of its namespace.
  {
    files: ['packages/elements/src/react-types.ts'],
    rules: {
      '@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }],
      '@typescript-eslint/no-empty-object-type': [
        'error',
        { allowInterfaces: 'with-single-extends' },
      ],
    },
  },

  {
    files: ['**/*.stories.ts'],
    extends: [storybook.configs['flat/recommended']],
  },

  // Scripts are plain JavaScript that runs on Node before anything is built.
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        URL: 'readonly',
        document: 'readonly',
        fetch: 'readonly',
      },
    },
    rules: { 'no-console': 'off' },
  },

  // Talking to a person is the command line's work.
  { files: ['packages/cli/src/**/*.ts'], rules: { 'no-console': 'off' } },

  // Tools that insist on a default export.
  {
    files: [
      '**/*.stories.ts',
      '**/*.config.{js,mjs,ts}',
      '**/.storybook/*.ts',
      '**/*.d.ts',
      'scripts/closing-line.mjs',
    ],
    rules: { 'no-restricted-syntax': 'off' },
  },

  {
    files: ['**/*.test.ts', '**/*.test-d.ts', '**/*.bench.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
