import { nearest } from '@vitrine/core';
import { InvalidArgumentError, Option } from 'commander';

/** An option that takes one of the given words; another one is answered with the nearest. */
export function oneOfOption(flags: string, description: string, words: readonly string[]): Option {
  return new Option(flags, `${description} ${words.join(', ')}`.trim()).argParser((given) => {
    if (words.includes(given)) return given;
    const near = nearest(given, words);
    const hint = near === undefined ? `Valid: ${words.join(', ')}.` : `Did you mean ${near}?`;
    throw new InvalidArgumentError(hint);
  });
}

/** `--format`, one of the given; the first is what is shown without it. */
export const formatOption = (formats: readonly [string, ...string[]]): Option =>
  oneOfOption('--format <format>', '', formats).default(formats[0]);

/** `--atlas`, for an atlas that somebody compiled. */
export const atlasOption = (): Option =>
  new Option('--atlas <file>', 'an atlas.json of your own instead of the seeded one');

/** `--as-of`, the day that a view shows. */
export const dayOption = (): Option =>
  new Option('--as-of <date>', 'a day, or a month or year for its last day (default: today)');

/** What `--brands`, `--platforms` and `--organizations` narrow a view to. */
export interface AboutOptions {
  readonly brands?: readonly string[];
  readonly platforms?: readonly string[];
  readonly organizations?: readonly string[];
}

export const aboutOptions = (): readonly Option[] => [
  new Option('--brands <id...>', 'only what one of these brands takes part in'),
  new Option('--platforms <id...>', 'only what one of these platforms takes part in'),
  new Option('--organizations <id...>', 'only what one of these organizations takes part in'),
];
