import { entity } from './entities.js';
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
  return 'wrong' in record || !isClaimed(record.place)
    ? undefined
    : { record, field: text.slice(dot + 1) };
}

const isClaimed = (place: Place): boolean =>
  (place.at === 'record' || place.at === 'ref') && entity(place.entity).claimed;
