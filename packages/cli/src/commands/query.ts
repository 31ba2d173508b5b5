import { Command } from 'commander';
import { loadAtlas } from '../atlas.js';
import { layOutRows } from '../output/rows.js';
import { jsonText } from '../output/json.js';
import { parseQuery } from '../query-json.js';
import type { Terminal } from '../terminal.js';
import { atlasOption, formatOption } from './options.js';

const formats = ['table', 'json', 'csv'] as const;

interface Options {
  readonly format: (typeof formats)[number];
  readonly atlas?: string;
  readonly explain?: true;
}

const examples = `
Examples:
  vitrine query '{"v":1,"from":"observation","match":{"metric":"brand-adoption-rate"}}'
  vitrine query '{"v":1,"from":"presence","match":{"platform":"tmall"},"asOf":{"on":"2019-09-30"}}' --format csv
  vitrine query - < query.json
`;

/** `vitrine query`: the answer to a query as rows. */
export function queryCommand(terminal: Terminal): Command {
  const { out, width } = terminal;
  return new Command('query')
    .summary('ask the atlas a query given as JSON')
    .description(
      'Runs a query, given as JSON or read from standard input (-), against the atlas. JSON holds the whole answer; a table is for reading, cut to the terminal.',
    )
    .argument('<json>', 'the query, or - for standard input')
    .addOption(formatOption(formats))
    .addOption(atlasOption())
    .option('--explain', 'show how the query would be run instead of its answer')
    .addHelpText('after', examples)
    .action(async (text: string, { format, atlas, explain }: Options) => {
      const query = parseQuery(text === '-' ? await terminal.input() : text);
      const { open } = await import('@vitrine/query');
      const database = open(await loadAtlas(atlas));
      if (explain) {
        const explanation = database.explain(query);
        out.write(format === 'json' ? jsonText(explanation) : explanation.text);
        return;
      }
      const answer = database.run(query);
      if (format === 'json') {
        out.write(jsonText(answer));
        return;
      }
      if (format === 'csv') {
        const { toCsv } = await import('@vitrine/core/export');
        out.write(toCsv(answer.rows));
      } else {
        out.write(layOutRows(answer.rows, { width, colors: out.colors }));
      }
      // What is no row would spoil a table that is piped on; in JSON it is part of the answer.
      terminal.err.write(beside(answer));
    });
}

function beside({ count, next }: { count?: object; next?: string }): string {
  const counts = count && Object.entries(count).map(([mode, number]) => `${number} ${mode}`);
  const lines = [
    counts && `Count: ${counts.join(', ')}`,
    next !== undefined && `More rows follow: "page": {"after": ${JSON.stringify(next)}}`,
  ];
  return lines
    .filter((line) => typeof line === 'string')
    .map((line) => `${line}\n`)
    .join('');
}
