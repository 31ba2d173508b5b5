import { Command, InvalidArgumentError, Option } from 'commander';
import { loadAtlas } from '../atlas.js';
import { finderPage } from '../output/finder-page.js';
import type { Terminal } from '../terminal.js';
import { atlasOption, dayOption, oneOfOption } from './options.js';
import { UsageError } from '../usage-error.js';
import { viewFormatOption, writeView, type ViewOptions } from './view.js';

const controls = ['own-store', 'retailer'] as const;
const audiences = ['women', 'young', 'big-spenders'] as const;

interface FindOptions extends ViewOptions {
  readonly category?: readonly string[];
  readonly tier?: string;
  readonly control?: (typeof controls)[number];
  readonly audience?: readonly (typeof audiences)[number][];
  readonly users?: number;
  readonly service?: readonly string[];
  readonly concern?: readonly string[];
  readonly weight?: Readonly<Record<string, number>>;
  readonly platform?: readonly string[];
}

const examples = `
Examples:
  vitrine find --category leather-goods --tier luxury --control own-store --audience women
  vitrine find --service livestream loyalty --users 100000000 --weight users=2 --as-of 2021
`;

/** `vitrine find`: the ranking that the platform finder shows. */
export function findCommand(terminal: Terminal): Command {
  return new Command('find')
    .summary('rank platforms by what you need')
    .description(
      'Ranks platforms by what somebody who wants to sell needs, with every reason, doubt and gap: the view behind the platform finder.',
    )
    .option('--category <category...>', 'what you sell: brands of these categories are peers')
    .option('--tier <tier>', 'the tier of what you sell')
    .addOption(oneOfOption('--control <control>', 'who runs the shop:', controls))
    .addOption(
      new Option('--audience <group...>', 'who your customers are').choices([...audiences]),
    )
    .addOption(new Option('--users <number>', 'as many users or more').argParser(numberOf))
    .option('--service <kind...>', 'kinds of tool that you need')
    .option('--concern <topic...>', 'topics on which brands should speak well of it')
    .addOption(
      new Option('--weight <need=number>', 'how much a need counts; more than once').argParser(
        weightsOf,
      ),
    )
    .option('--platform <id...>', 'only these platforms')
    .addOption(dayOption())
    .addOption(viewFormatOption())
    .addOption(atlasOption())
    .addHelpText('after', examples)
    .action(async (options: FindOptions) => {
      const { format, atlas, asOf, category, tier, control, audience, users } = options;
      const { service, concern, weight, platform } = options;
      const needs = [category, tier, control, audience, users, service, concern];
      if (needs.every((need) => need === undefined)) {
        throw new UsageError('name at least one need, such as --control own-store');
      }
      const { openViews } = await import('@vitrine/query/views');
      const view = openViews(await loadAtlas(atlas)).platformFinder(
        {
          ...((category ?? tier) !== undefined && { sells: { categories: category, tier } }),
          control,
          customers: { groups: audience, users },
          services: service,
          concerns: concern,
          weights: weight,
          platforms: platform,
        },
        { asOf },
      );
      await writeView(terminal, format, view, finderPage);
    });
}

function numberOf(text: string): number {
  const number = Number(text);
  if (text.trim() !== '' && Number.isFinite(number)) return number;
  throw new InvalidArgumentError('Give a number such as 100000000.');
}

function weightsOf(
  text: string,
  before: Readonly<Record<string, number>> | undefined,
): Readonly<Record<string, number>> {
  const at = text.lastIndexOf('=');
  if (at < 1) throw new InvalidArgumentError('Give a need and a number such as users=2.');
  return { ...before, [text.slice(0, at)]: numberOf(text.slice(at + 1)) };
}
