import type { Brand, IsoDate, Platform } from '@vitrine/core';
import { read } from '../../read.js';
import type { AtlasStore } from '../../store/store.js';
import { askedDay, asking, termsOf } from '../asking.js';
import type { SubjectReference } from '../subject-reference.js';

/** What a matrix is asked to show, all of its names known. */
export interface AskedMatrix {
  readonly day: IsoDate;
  readonly platforms: readonly Platform[] | undefined;
  readonly brands: ReadonlySet<Brand> | undefined;
  readonly owners: readonly SubjectReference[] | undefined;
  readonly channels: ReadonlySet<string> | undefined;
}

const names = ['asOf', 'platforms', 'owners', 'brands', 'channels'] as const;

/**
 * @throws VitrineError with every problem: `unknown-id`, `unknown-word`, `unknown-field`, `invalid-date`,
 *   `empty`, `wrong-type`
 */
export function askedMatrix(store: AtlasStore, options: unknown): AskedMatrix {
  const ask = asking(store);
  ask.names(options, names, '');
  const platforms = ask.things(['platform'], read(options, 'platforms'), 'platforms');
  const brands = ask.things(['brand'], read(options, 'brands'), 'brands');
  const owners = ask.things(['organization', 'person', 'brand'], read(options, 'owners'), 'owners');
  const channels = ask.words(
    termsOf(store, 'channel'),
    read(options, 'channels'),
    'channels',
    'channel',
  );
  const day = askedDay(ask, options);
  ask.done();
  const records = <E extends 'brand' | 'platform'>(
    entity: E,
    asked: readonly SubjectReference<E>[],
  ) => [...new Set(asked.flatMap(({ id }) => store.get(entity, id) ?? []))];
  return {
    day,
    platforms: platforms && records('platform', platforms),
    brands: brands && new Set(records('brand', brands)),
    owners,
    channels: channels && new Set(channels),
  };
}
