import type { Observation } from '@vitrine/core';
import { fuzzyDate } from './days.js';
import { observationId, subjectOf } from './ids.js';
import { metrics, subjectKinds, type SubjectKind } from './observation-facts.js';
import { at } from './random.js';
import type { World } from './world.js';

export function observationOf(world: World, row: number): Observation {
  const { observations } = world;
  const asOf = fuzzyDate(at(observations.earliest, row), at(observations.latest, row));
  const value = { value: at(observations.value, row), unit: 'users' };
  const source = at(world.sources, at(observations.source, row)).id;
  return {
    id: observationId(world, row),
    metric: at(metrics, at(observations.metric, row)),
    subject: referenceTo(at(subjectKinds, at(observations.kind, row)), subjectOf(world, row).id),
    asOf,
    value,
    claims: [{ source, asOf, value, passage: 1 + (row % 9) }],
    disputed: [],
  };
}

function referenceTo(kind: SubjectKind, id: string): Observation['subject'] {
  switch (kind) {
    case 'brand':
      return { brand: id };
    case 'market':
      return { market: id };
    case 'organization':
      return { organization: id };
    case 'platform':
      return { platform: id };
  }
}
