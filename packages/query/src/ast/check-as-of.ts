import type { EntityName } from '../model/entity-types.js';
import { read } from '../read.js';
import { certainties } from '../time/certainty.js';
import { checkStanding } from './check-condition.js';
import { checkLastDay } from './check-value.js';
import type { Checker } from './checker.js';
import { checkGiven } from './parameters.js';
import { join } from './place.js';
import type { AsOf, Param, Writable } from './types.js';

/** Whether a query asks as of a day. Whatever else than an object was given, it was meant as one. */
export const asksDay = (asOf: unknown): boolean =>
  asOf !== undefined && (typeof asOf !== 'object' || read(asOf, 'on') !== undefined);

/** The day of a query and the day by which it had to be known; months and years become their last day. */
export function checkAsOf(
  checker: Checker,
  from: EntityName,
  value: unknown,
): AsOf<Param> | undefined {
  if (typeof value === 'string') {
    checker.report(
      'wrong-type',
      'asOf',
      'must be an object such as `{ "on": "2019-12-31" }`, not a string.',
    );
    return undefined;
  }
  const fields = checker.fields(value, 'asOf', [], ['on', 'mode', 'standing', 'knownAt']);
  if (!fields) return undefined;
  if (!checker.dated && fields.knownAt === undefined) {
    checker.report('missing-field', 'asOf', 'needs `on` or `knownAt`.');
  }
  const day = (name: 'on' | 'knownAt') =>
    fields[name] === undefined
      ? undefined
      : checkGiven(checker, fields[name], join('asOf', name), (text, path) =>
          checkLastDay(checker, text, path),
        );
  const [on, knownAt] = [day('on'), day('knownAt')];
  const mode =
    fields.mode === undefined ? undefined : checker.word(fields.mode, 'asOf.mode', certainties);
  if (mode !== undefined && !checker.dated) {
    checker.report('needs-day', 'asOf.mode', 'says how sure it is on a day; give `asOf.on` too.');
  }
  const standing =
    fields.standing === undefined
      ? undefined
      : checkStanding(checker, { at: 'record', entity: from }, fields.standing, 'asOf.standing');
  const asOf: Writable<AsOf<Param>> = {};
  if (on !== undefined) asOf.on = on;
  if (mode && mode !== 'presumed') asOf.mode = mode;
  if (standing) asOf.standing = standing;
  if (knownAt !== undefined) asOf.knownAt = knownAt;
  return asOf;
}
