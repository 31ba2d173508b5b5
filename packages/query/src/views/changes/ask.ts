import { read } from '../../read.js';
import type { AtlasStore } from '../../store/store.js';
import { askedAbout, type IsAbout } from '../about/about.js';
import { asking } from '../asking.js';
import type { Between } from '../occurrence/date.js';

/** Between which days to look, and for what. */
export interface AskedChanges {
  readonly between: Between;
  readonly isAbout: IsAbout;
}

/**
 * @throws VitrineError with every problem: `missing-field`, `unknown-id`, `unknown-field`, `invalid-date`,
 *   `empty`, `wrong-type`
 */
export function askedChanges(store: AtlasStore, options: unknown): AskedChanges {
  const ask = asking(store);
  ask.names(options, ['after', 'until', 'about'], '');
  const { after, until } = ask.range(options);
  for (const name of ['after', 'until']) {
    if (read(options, name) !== undefined) continue;
    ask.report('missing-field', name, "is missing; write a day, month or year such as '2019'.");
  }
  const isAbout = askedAbout(ask, read(options, 'about')) ?? (() => true);
  ask.done();
  // Both are days, or `done` had thrown.
  if (after === undefined || until === undefined) throw new RangeError('Changes need two days.');
  return { between: { after, until }, isAbout };
}
