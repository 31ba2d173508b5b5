import type { Evidence } from '@vitrine/core';
import type { Changes } from '@vitrine/query';
import { changeGroups, type ChangeGroup } from './words.js';

/**
 * The changes of some groups, with the sources behind these alone, so that the foot of the exhibit tells of
 * what it shows. All groups are the changes as they are.
 */
export function narrowed(changes: Changes, groups: readonly ChangeGroup[]): Changes {
  if (groups.length === changeGroups.length) return changes;
  const of = <Item>(group: ChangeGroup, items: readonly Item[]): readonly Item[] =>
    groups.includes(group) ? items : [];
  const kept = {
    started: of('started', changes.started),
    ended: of('ended', changes.ended),
    announced: of('announced', changes.announced),
    denied: of('denied', changes.denied),
    owners: of('owners', changes.owners),
    launched: of('platforms', changes.launched),
    closed: of('platforms', changes.closed),
    happened: changes.happened.filter(({ kind }) =>
      groups.includes(kind === 'deal' ? 'deals' : 'campaigns'),
    ),
    figures: of('figures', changes.figures),
  };
  return { ...changes, ...kept, ...behind(kept, changes) };
}

/** The sources that the evidence in something points at, and how much there is of it. */
function behind(kept: object, { sources }: Changes): Pick<Changes, 'sources' | 'counts'> {
  const claims = new Set<string>();
  const disputed = new Set<string>();
  const ids = new Set<string>();
  visit(kept, '', (record, evidence) => {
    if (evidence.disputed) disputed.add(`${record} ${evidence.field}`);
    for (const testimony of evidence.readings.flatMap(({ testimonies }) => testimonies)) {
      ids.add(testimony.source);
      claims.add(`${record} ${JSON.stringify(testimony)}`);
    }
  });
  const shown = sources.filter(({ id }) => ids.has(id));
  return {
    sources: shown,
    counts: { claims: claims.size, sources: shown.length, disputed: disputed.size },
  };
}

const isEvidence = (value: object): value is Evidence => 'readings' in value && 'field' in value;

function visit(
  value: unknown,
  record: string,
  see: (record: string, evidence: Evidence) => void,
): void {
  if (typeof value !== 'object' || value === null) return;
  if (isEvidence(value)) {
    see(record, value);
    return;
  }
  const about = 'record' in value ? JSON.stringify(value.record) : record;
  for (const part of Object.values(value)) visit(part, about, see);
}
