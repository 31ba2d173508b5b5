import type { Results } from '../run/results.js';
import { bundleSizes, typeCosts } from './costs.js';
import { thousands } from './numbers.js';
import { coldStartTable, markdownTable, planTable, sizeTable } from './tables.js';
import { targetTable } from './targets.js';

const introduction = (machine: string) => `# Benchmarks

How fast the query engine answers, beside a hand-written optimum and beside what else one could take: maps and loops by
hand, SQLite (libSQL), DuckDB, Postgres (PGlite), LokiJS, Arquero, Mingo, TanStack DB. This page is written by the benchmark itself:

\`\`\`sh
npm run bench:query -- --markdown docs/benchmarks.md
npm run bench:query -- --rows 1000,10000 --only optimum,vitrine,byId   # a part of it
\`\`\`

Taken on: ${machine}.

## How to read it

- **The optimum** is what somebody would write by hand who knew exactly these questions: typed arrays, dictionaries, and an
  index made for each (\`packages/bench/src/contenders/optimum\`). Its column is time; all others are multiples of it, so that
  below 1 is faster. Compare within a row, not across machines.
- \`—\` means that the contender cannot be asked it or was left out, with the reason; ✗ marks a target that was missed.
- A row is a presence of a brand on a platform; there are as many observations. Six in ten have no known end, one in
  ten no known start, one in ten was never more than announced or denied; a fifth lies on the largest of forty platforms,
  which is the one asked about. Brands have owners, who change.
- _Count_ gives three numbers: certain, at least presumed, at least possible. _Owner × platform_ gives them for each pair, by
  who owned each brand on the day. _What changed_: who was there on one of two days but not on the other. _Latest_: the last
  figure of each metric of each subject that had come by the day. _Declared_ means that the path was named beforehand, so
  that there is an index of it.

## How it is measured

- **Same data, same answers.** All contenders get the same made-up world (it is the same on every run) and are asked with the
  same 256 sets of parameters in turn. Before anything is timed their answers are held to each other; one that differs ends the run.
- **In turns.** Each contender is a process of its own, so that nobody pays for another's garbage. Each question goes round: one sample
  of each contender, then the next round, 25 rounds where there is time; the median counts. A sample is as many calls as take at least 1.5 ms, after warming up.
- **Ratios travel, times do not.** On a shared machine the same code took four times as long in one hour as in another; all contenders of a row meet the
  same hour. A first answer of more than two seconds, with the building of its index, is not sampled.
- **Each as its users would.** Indexes for whatever is asked, statements prepared, rows in the form that is natural to each: references to records
  for the optimum, maps, loops and Vitrine's \`records\` and \`columns\`, objects by column for SQL engines. Of groups, Vitrine gives the counts of each as typed arrays and
  the latest figures as references. It would keep the groups that are asked for often; for the question ad hoc it is told not to (\`everyDay: false\`). The other engines get the time of a presence as days that
  are already worked out; Vitrine and the optimum work them out while they load.
- **Build** is loading the data and building all indexes; for Vitrine, which builds them when they are needed, opening and the first answer to every
  question. **Memory** is what a contender holds beside the data that it was given: on the heap and in buffers, and after the plus what it holds outside of JavaScript.
`;

/** What keeps the engine from the targets; to be mended here when it does no longer. */
const whyMissed = `Why targets are missed:

- **One by its id, brand and platform.** The optimum is one or two reads of a map; reading and checking the parameters comes on top.
- **First 50.** Records are given by reference and found by comparing days, as by the optimum. What is left is to check what is asked and to keep what the rows
  are asked with, so that their certainty, columns and next page can be made when somebody asks for them.
- **Owner × platform, latest figure.** Groups are given in columns, of which Vitrine's are in the order of their values and leave out what is empty; the optimum's
  cells have a place each, filled or not. Ad hoc is one look at each row, with six comparisons of days where the optimum makes five. On a declared path (\`everyDay\`) the numbers of
  a day come from the nearest day whose numbers are kept; to copy those and leave out the empty ones takes most of the time.
- **What changed** is read from rows in the order of the days on which they come and go; a row may come and go several times, which takes two more columns than the optimum reads.
- **Names** are looked up by pairs of letters and in sorted order, as by the optimum; what is left is to check and fold the text that is given, and to put what begins with it into the order of ids.
- **Plans.** A new query is copied, written as text to be looked up, checked part by part and planned; the columns of the one that is measured
  have a new name each time, and to make objects with names that no object had before is a fifth of it.
- **Why** says which claims and sources a value rests on and where they differ; the optimum gives the ids of the sources.
- **Build** includes all that any question of this page needs: orders by day, pairs of letters, numbers of every day. Of the cold start half is reading
  the atlas, which has sources and claims where the tables of the others have rows.`;

/** The page of docs, from a run of the benchmark and from what the compiler and the bundler say. */
export function page(results: Results): string {
  const { machine, sizes, coldStart } = results;
  const parts = [
    introduction(machine),
    `## Targets\n\nSet before the engine was built.\n\n${markdownTable(targetTable(results))}`,
    whyMissed,
    ...sizes.map(
      (size) => `## ${thousands(size.rows)} presences\n\n${markdownTable(sizeTable(size))}`,
    ),
    `## Making a query ready

From JSON to the answer of a query that finds one row: another query each time, and one that was seen before. Of SQL
engines: preparing a statement.

${markdownTable(planTable(sizes))}`,
    ...(coldStart
      ? [
          `## Cold start

From the start of Node to the end of a program that reads a world of 1,000 presences and as many observations as JSON and counts on one platform
as of a day, over Node that does nothing. Contenders are imported as they are installed; \`@vitrine/query/engine\` is the entry that answers JSON alone, bundled as a program would be that is to start fast.

${markdownTable(coldStartTable(coldStart))}`,
        ]
      : []),
    `## Type cost

Instantiations of the type checker, which decide how long an editor thinks: of the first query of a kind in a program, and of another one like it. The target is at most 1,000 a query.

\`\`\`
$ node packages/query/scripts/type-cost.mjs
${typeCosts()}
\`\`\``,
    `## Bundle size

\`npx size-limit\` in \`packages/query\`.

${markdownTable(bundleSizes())}

The aim was 10 kB for the engine. To check what is asked, with a message and the nearest name for each mistake, takes about as much
alone; the rest are paths and relations in both directions, standings over uncertain bounds, groups and indexes.`,
  ];
  return `${parts.join('\n\n')}\n`;
}
