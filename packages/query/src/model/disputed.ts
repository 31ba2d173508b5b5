import { entity } from './entities.js';
import type { EntityName } from './entity-types.js';
import { resolvePath, startAt, type Path, type Place } from './path.js';

/** A record that claims make, and which of its fields is asked about; all of them where none is named. */
export interface Disputable {
  readonly record: Path;
  readonly field?: string;
}

/** Reads the path of a field as the record that has it and its name; `undefined` where no claims stand behind it. */
export function disputableAt(from: Place, text: string | undefined): Disputable | undefined {
  if (text === undefined) return isClaimed(from) ? { record: startAt(from) } : undefined;
  const dot = text.lastIndexOf('.');
  const record = dot < 0 ? startAt(from) : resolvePath(from, text.slice(0, dot));
  const field = text.slice(dot + 1);
  return !('wrong' in record) && isStored(record.place, field) ? { record, field } : undefined;
}

const isClaimed = (place: Place): place is Extract<Place, { entity: EntityName }> =>
  (place.at === 'record' || place.at === 'ref') && entity(place.entity).claimed;

/** What follows from other records is never in dispute itself: a relation, the owner, the standing. */
function isStored(place: Place, name: string): boolean {
  if (!isClaimed(place)) return false;
  const { fields } = entity(place.entity);
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return field !== undefined && 'missing' in field;
}
