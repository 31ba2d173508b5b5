import { statSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { loadAtlas } from '../atlas.js';
import { exportTables, isTableFormat, tableFormats, type TableFormat } from '../export/tables.js';
import { textDialects, type TextDialect } from '../export/sql-text.js';
import { exported, textFormats, type Exported, type TextFormat } from '../export/texts.js';
import { tableNamed, type Subject } from '../export/subject.js';
import { writeTogether } from '../files.js';
import { counted } from '../output/counted.js';
import { parseQuery } from '../query-json.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { atlasOption, formatOption, oneOfOption } from './options.js';

interface Options {
  readonly format: TextFormat | TableFormat;
  readonly collection?: string;
  readonly query?: string;
  readonly out?: string;
  readonly base?: string;
  readonly dialect?: TextDialect;
  readonly knownAt?: string;
  readonly atlas?: string;
}

const examples = `
Examples:
  vitrine export --format csv --out vitrine-data
  vitrine export --format csv --collection claims > claims.csv
  vitrine export --format ndjson | grep '"collection":"deals"'
  vitrine export --format jsonld --query '{"v":1,"from":"presence","match":{"brand":"coach"}}'
  vitrine export --format sql --dialect sqlite | sqlite3 atlas.sqlite
  vitrine export --format parquet --out atlas-parquet
`;

/** `vitrine export`: the atlas, a table of it or the result of a query for other programs. */
export function exportCommand(terminal: Terminal): Command {
  return new Command('export')
    .summary('write the atlas, or what a query finds, for other programs')
    .description(
      'Exports the whole atlas, one collection or the result of a query. As CSV the whole atlas is a folder of tables with the datapackage.json that describes them; sql, duckdb and parquet are the tables of a database; everything else is one text.',
    )
    .addOption(formatOption([...textFormats, ...tableFormats]))
    .option('--collection <name>', 'one collection, or in csv the table of all claims')
    .addOption(
      new Option(
        '--query <json>',
        'what a query finds, given as JSON, or - for standard input',
      ).conflicts('collection'),
    )
    .option('--out <path>', 'file, or for the whole atlas in csv folder, to write to')
    .option('--base <address>', 'what the ids of all nodes begin with in jsonld')
    .addOption(
      oneOfOption('--dialect <name>', 'the database of sql, postgres by default:', textDialects),
    )
    .option('--known-at <date>', 'what was known by a day, in sql, duckdb and parquet')
    .addOption(atlasOption())
    .addHelpText('after', examples)
    .action(async (options: Options) => {
      const { format, out, base } = options;
      if (base !== undefined && format !== 'jsonld') {
        throw new UsageError('--base is for --format jsonld');
      }
      if (isTableFormat(format)) {
        terminal.out.write(
          await exportTables(await loadAtlas(options.atlas), { ...options, format }),
        );
        return;
      }
      for (const [name, given] of [
        ['--dialect', options.dialect],
        ['--known-at', options.knownAt],
      ]) {
        if (given !== undefined)
          throw new UsageError(`${name} is for --format ${tableFormats.join(', ')}`);
      }
      const subject = await subjectOf(options, terminal);
      if (out === undefined && subject.is === 'atlas' && format === 'csv') {
        throw new UsageError(
          'the whole atlas in csv is a folder of tables: give --out <folder>, or one table by --collection',
        );
      }
      const result = await exported(await loadAtlas(options.atlas), subject, format, base);
      deliver(result, out, terminal);
    });
}

async function subjectOf({ collection, query }: Options, terminal: Terminal): Promise<Subject> {
  if (collection !== undefined) return { is: 'table', table: tableNamed(collection) };
  if (query === undefined) return { is: 'atlas' };
  return { is: 'query', query: parseQuery(query === '-' ? await terminal.input() : query) };
}

function deliver(result: Exported, out: string | undefined, terminal: Terminal): void {
  if (typeof result === 'string') {
    if (out === undefined) {
      terminal.out.write(result);
      return;
    }
    if (isFolder(out)) throw new UsageError(`\`${out}\` is a folder; name a file in it`);
    writeTogether([{ file: out, text: result }]);
    terminal.out.write(`Wrote ${out}.\n`);
    return;
  }
  const folder = out ?? '.';
  const files = Object.entries(result).map(([name, text]) => ({ file: join(folder, name), text }));
  writeTogether(files);
  terminal.out.write(`Wrote ${counted(files.length, 'file')} to ${folder}.\n`);
}

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
