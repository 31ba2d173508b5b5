import { nearest } from '@vitrine/core';
import { InvalidArgumentError, Option } from 'commander';

/** `--format`, one of the given; the first is what is shown without it. */
export function formatOption(formats: readonly [string, ...string[]]): Option {
  return new Option('--format <format>', formats.join(', '))
    .default(formats[0])
    .argParser((given) => {
      if (formats.includes(given)) return given;
      const near = nearest(given, formats);
      const hint = near === undefined ? `Valid: ${formats.join(', ')}.` : `Did you mean ${near}?`;
      throw new InvalidArgumentError(hint);
    });
}

/** `--atlas`, for an atlas that somebody compiled. */
export const atlasOption = (): Option =>
  new Option('--atlas <file>', 'an atlas.json of your own instead of the seeded one');

/** `--as-of`, the day that a view shows. */
export const dayOption = (): Option =>
  new Option('--as-of <date>', 'a day, or a month or year for its last day (default: today)');
