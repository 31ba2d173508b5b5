import type { Condition, Query } from '../ast/types.js';
import type { EntityName } from '../model/entity-types.js';
import { resolvePath, valueOf, type Path, type Place, type Step } from '../model/path.js';

/**
 * The entities whose records a checked query reads beside its own rows, by the relations that its paths follow. A
 * change of records of others leaves its answer as it is.
 *
 * Sources are left out: whoever changes a source changes the records that its claims are about.
 */
export function footprintOf(query: Query): ReadonlySet<EntityName> {
  const { from, match = {}, where, groupBy, measures, orderBy = [], select = {} } = query;
  const place: Place = { at: 'record', entity: from };
  const grouped = groupBy !== undefined || measures !== undefined;
  const texts = [
    ...Object.keys(match),
    ...textsIn(groupBy ?? {}),
    ...Object.values(measures ?? {}).flatMap((measure) => [
      ...('path' in measure ? [measure.path] : []),
      ...('by' in measure ? [measure.by] : []),
    ]),
    // Groups are ordered by what they show.
    ...(grouped ? [] : orderBy.map(({ path }) => path)),
    ...textsIn(select),
  ];
  const paths = [...texts.flatMap((text) => pathOf(place, text)), ...pathsIn(where, place)];
  return new Set(paths.flatMap((path) => valueOf(path).steps.flatMap(readBy)));
}

const textsIn = (paths: Readonly<Record<string, string>> | readonly string[]): readonly string[] =>
  Object.values(paths);

function pathOf(place: Place, text: string): readonly Path[] {
  const path = resolvePath(place, text);
  return 'wrong' in path ? [] : [path];
}

function pathsIn(condition: Condition | undefined, place: Place): readonly Path[] {
  if (!condition) return [];
  switch (condition.op) {
    case 'and':
    case 'or':
      return condition.of.flatMap((part) => pathsIn(part, place));
    case 'not':
      return pathsIn(condition.of, place);
    case 'exists':
      return pathOf(place, condition.path).flatMap((path) => [
        path,
        ...pathsIn(condition.where, path.place),
      ]);
    default:
      return condition.path === undefined ? [] : pathOf(place, condition.path);
  }
}

function readBy(step: Step): readonly EntityName[] {
  if (step.step === 'follow') return [step.entity];
  if (step.step === 'records') return [step.of];
  if (step.step === 'owner') return ['ownership'];
  return step.step === 'target' ? step.to : [];
}
