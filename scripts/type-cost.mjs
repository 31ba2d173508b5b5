// @ts-check
// What queries cost the type checker: its instantiations (those that `tsc --extendedDiagnostics` counts) for a file
// of queries, less those for the same file without any. Needs built packages.
//
//   node scripts/type-cost.mjs [--json]
import { dirname, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The most that one more query may cost. */
const limit = 1000;

/** One query of each kind; the number makes names differ. @type {Record<string, (number: number) => string>} */
const kinds = {
  'match and count': (n) =>
    `export const q${n} = db.presence.match({ platform: 'tmall', channel: 'flagship-store' }).asOf('2019').count();`,
  'a condition along relations': (n) =>
    `export const q${n} = db.presence.where((p) => p.brand.owner.id.eq('tapestry')).asOf('2020').all();`,
  'select along relations': (n) =>
    `export const q${n} = db.presence.select((p) => ({ brand: p.brand.name, zh: p.brand.name['zh-Hans'], since: p.from, operator: p.platform.operator.name })).all();`,
  'several conditions, order and page': (n) =>
    `export const q${n} = db.observation.where((o) => and(o.metric.eq('sales'), o.value.gt(${n}))).orderBy((o) => o.asOf.desc()).select((o) => ({ value: o.value, subject: o.subject })).page(20);`,
  'groups and measures': (n) =>
    `export const q${n} = db.presence.asOf('2020').groupBy((p) => ({ owner: p.brand.owner.id, platform: p.platform })).measure((m) => ({ presences: m.count() })).all();`,
  exists: (n) =>
    `export const q${n} = db.brand.where((b) => b.presences.some((p) => p.platform.eq('tmall'))).asOf('2020').first();`,
};

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const head = `
import type { Atlas } from '@vitrine/core';
import { and, open } from '@vitrine/query';
declare const atlas: Atlas;
export const db = open(atlas);
export const used = and;
`;

/** @type {import('typescript').CompilerOptions} */
const options = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ['lib.es2023.d.ts'],
  types: [],
};

const host = ts.createCompilerHost(options);
const { getSourceFile, fileExists, readFile } = host;
/** @type {Map<string, import('typescript').SourceFile | undefined>} */
const parsed = new Map();

/** Counts the instantiations of checking a program of these lines. @param {string[]} lines */
function instantiations(lines) {
  // It stands where its imports are found; it is never written.
  const name = resolve(root, 'packages/bench/src/type-cost.ts');
  const text = `${head}${lines.join('\n')}\n`;
  const program = ts.createProgram([name], options, {
    ...host,
    fileExists: (file) => file === name || fileExists(file),
    readFile: (file) => (file === name ? text : readFile(file)),
    getSourceFile: (file, ...rest) => {
      if (file === name) return ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
      if (!parsed.has(file)) parsed.set(file, getSourceFile(file, ...rest));
      return parsed.get(file);
    },
  });
  const source = program.getSourceFile(name);
  const problems = [
    ...program.getOptionsDiagnostics(),
    ...program.getSyntacticDiagnostics(source),
    ...program.getSemanticDiagnostics(source),
  ];
  if (problems.length > 0) {
    throw new Error(
      ts.formatDiagnostics(problems, {
        getCanonicalFileName: (file) => file,
        getCurrentDirectory: () => root,
        getNewLine: () => '\n',
      }),
    );
  }
  return program.getInstantiationCount();
}

const none = instantiations([]);
const copies = 10;
const costs = Object.entries(kinds).map(([kind, query]) => {
  const one = instantiations([query(0)]);
  const all = instantiations(Array.from({ length: copies + 1 }, (_, number) => query(number)));
  return { kind, first: one - none, further: Math.round((all - one) / copies) };
});

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ typescript: ts.version, limit, none, costs }));
} else {
  console.log(
    `Instantiations with TypeScript ${ts.version}; an opened atlas without a query: ${none}`,
  );
  for (const { kind, first, further } of costs) {
    console.log(`${kind}: the first ${first}, each further one ${further}`);
  }
}
