import type { State, ValidTime } from '@vitrine/core';
import type { Condition } from '../../src/ast/types.js';
import { compare, textsOf } from './compare.js';
import { intervalTruth, relationOf, shareADay } from './intervals.js';
import { findRecord, step, valueOf, type Place, type Rec, type World } from './places.js';
import { all, any, not, presumably, surely, type Truth } from './truth.js';

/** How true a condition is of a place, as of the day of the world. */
export function meets(world: World, at: Place, condition: Condition): Truth {
  switch (condition.op) {
    case 'and':
      return all(condition.of.map((part) => meets(world, at, part)));
    case 'or':
      return any(condition.of.map((part) => meets(world, at, part)));
    case 'not':
      return not(meets(world, at, condition.of));
    case 'ne':
      return not(meets(world, at, { ...condition, op: 'eq' }));
    case 'in':
      return any(
        condition.values.map((value) =>
          meets(world, at, { op: 'eq', path: condition.path, value }),
        ),
      );
    case 'disputed': {
      const names = condition.path?.split('.') ?? [];
      const field = names.pop();
      return along(world, at, names, (place) => surely(isDisputed(world, place, field)));
    }
    case 'exists': {
      const { where, standing } = condition;
      const there = (place: Place): Truth => {
        if (place.is === 'unknown') return where ? 2 : 0;
        return where ? meets(world, place, where) : 4;
      };
      return along(world, at, condition.path.split('.'), there, standing);
    }
    default:
      return along(world, at, condition.path.split('.'), (place) => meetsValue(place, condition));
  }
}

type OfValue = Exclude<
  Condition,
  { readonly op: 'and' | 'or' | 'not' | 'ne' | 'in' | 'disputed' | 'exists' }
>;

function meetsValue(place: Place, condition: OfValue): Truth {
  if (condition.op === 'known') {
    return surely(place.is !== 'unknown' && valueOf(place) !== 'undisclosed');
  }
  if (place.is === 'unknown') return 2;
  switch (condition.op) {
    case 'between':
      return all([compare(place, 'ge', condition.from), compare(place, 'le', condition.to)]);
    case 'contains': {
      const wanted = fold(condition.text);
      return surely(textsOf(place).some((text) => fold(text).includes(wanted)));
    }
    case 'startsWith': {
      const wanted = fold(condition.text);
      return surely(textsOf(place).some((text) => fold(text).startsWith(wanted)));
    }
    case 'overlaps':
      return intervalTruth(valueOf(place) as ValidTime, condition.value, shareADay);
    case 'allen': {
      const relations: readonly string[] = [condition.relation].flat();
      return intervalTruth(valueOf(place) as ValidTime, condition.value, (interval, wanted) =>
        relations.includes(relationOf(interval, wanted)),
      );
    }
    default:
      return compare(place, condition.op, condition.value);
  }
}

/**
 * How true something is of one of what a path leads to: at most as true as it is reached, and of a
 * presumed owner nothing is sure, whatever lies further on.
 */
function along(
  world: World,
  at: Place,
  names: readonly string[],
  truth: (place: Place) => Truth,
  standing?: readonly State[],
): Truth {
  const [name, ...rest] = names;
  if (name === undefined) return truth(at);
  const next = step(world, at, name, rest.length === 0 ? standing : undefined);
  return any(
    next.map((reached) => {
      const there = along(world, reached.place, rest, truth, standing);
      return all([reached.truth, reached.presumedOwner ? presumably(there) : there]);
    }),
  );
}

const fold = (text: string) => text.normalize('NFKC').toLowerCase();

function isDisputed(world: World, place: Place, field: string | undefined): boolean {
  let record: Rec | undefined;
  if (place.is === 'record') record = place.record;
  if (place.is === 'id') record = findRecord(world.atlas, place.entity, place.id);
  const disputed = (record?.['disputed'] ?? []) as readonly string[];
  return field === undefined ? disputed.length > 0 : disputed.includes(field);
}
