// @ts-check
// What queries cost the type checker: instantiations of each kind of query alone, and of all kinds together.
// `--check` fails where a query costs more than the limit.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** Instantiations that a query may cost, beside what any use of the builder costs once. */
const limit = 1000;

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const file = path.join(root, 'src', 'type-cost.ts');

const queries = {
  match: `db.presence.match({ platform: 'tmall', channel: 'flagship-store' }).asOf('2019-12-31').count();`,
  where: `db.presence.where((p) => and(p.brand.owner.id.eq('tapestry'), p.from.ge('2019'))).all();`,
  select: `db.presence.asOf('2020').select((p) => ({ brand: p.brand.name, since: p.from })).all();`,
  some: `db.brand.where((b) => b.presences.some((p) => p.platform.eq('tmall'))).all();`,
  interval: `db.appointment.where((a) => a.time.allen('during', '2019')).all();`,
  order: `db.observation.orderBy((o) => [o.time.desc(), o.value.asc()]).page(10);`,
  groups: `db.campaign.groupBy((c) => ({ brand: c.brand })).measure((m) => ({ n: m.count() })).all();`,
  measures: `db.ownership.measure((m, o) => ({ share: m.max(o.share), last: m.latest(o.owned) })).all();`,
  parameters: `db.deal.match({ kind: param('kind') }).where((d) => d.time.lt(param('day'))).all({ kind: 'x', day: '2019' });`,
};

// A use of the builder costs this once in a program, whatever is asked; a small entity of its own shows how much.
const warmUp = `db.market.match({ id: 'x' }).where((m) => m.name.eq('x')).select((m) => ({ id: m.id })).all();`;

const options = ts.parseJsonConfigFileContent(
  ts.readConfigFile(path.join(root, 'tsconfig.build.json'), (name) => ts.sys.readFile(name)).config,
  ts.sys,
  root,
).options;

/** @type {Map<string, ts.SourceFile | undefined>} */
const parsed = new Map();

/**
 * Instantiations of a program of these queries.
 *
 * @param {string[]} statements
 */
function costOf(statements, warm = true) {
  const text = [
    `import type { Atlas } from '@vitrine/core';`,
    `import { and, open, param } from './index.js';`,
    `declare const atlas: Atlas;`,
    `const db = open(atlas);`,
    `void [and, param];`,
    ...(warm ? [warmUp] : []),
    ...statements,
  ].join('\n');
  const host = ts.createCompilerHost(options);
  /** @param {string} name */
  const own = (name) => path.resolve(name) === file;
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => own(name) || fileExists.call(host, name);
  host.readFile = (name) => (own(name) ? text : readFile.call(host, name));
  host.getSourceFile = (name, ...rest) => {
    if (own(name)) return ts.createSourceFile(name, text, ts.ScriptTarget.ES2022);
    if (!parsed.has(name)) parsed.set(name, getSourceFile.call(host, name, ...rest));
    return parsed.get(name);
  };
  const program = ts.createProgram([file], { ...options, noEmit: true, skipLibCheck: true }, host);
  const source = program.getSourceFile(file);
  const problems = program.getSemanticDiagnostics(source);
  if (problems.length > 0) {
    throw new Error(ts.formatDiagnostics(problems, { ...host, getNewLine: () => '\n' }));
  }
  return program.getInstantiationCount();
}

const base = costOf([]);
const once = base - costOf([], false);
const costs = Object.entries(queries).map(([name, query]) => {
  const alone = costOf([query]);
  // The same again in a function of its own: what a second query like it costs.
  const again = costOf([query, `export function again() {\n${query}\n}`]);
  return { name, first: alone - base, again: again - alone };
});
const together = costOf(Object.values(queries)) - base;

console.log(`Instantiations without a query ${base - once}, the builder once ${once}`);
for (const { name, first, again } of costs) {
  console.log(
    `${name.padEnd(12)} first ${String(first).padStart(6)}   again ${String(again).padStart(5)}`,
  );
}
console.log(
  `all ${costs.length} together ${together}, ${Math.round(together / costs.length)} each`,
);

const over = costs.filter(({ first }) => first > limit);
if (process.argv.includes('--check') && over.length > 0) {
  console.error(`More than ${limit}: ${over.map(({ name }) => name).join(', ')}`);
  process.exitCode = 1;
}
