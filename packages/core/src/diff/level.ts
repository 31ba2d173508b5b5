import type { Changes, CollectionChanges, Level } from './types.js';

const levels = ['major', 'minor', 'patch', 'none'] as const;

/**
 * How much the changes ask of whoever uses the data, by Semantic Versioning for data:
 *
 * - `major`: an id was removed without a redirect, given another meaning, or given to something
 *   else; or the shape of the atlas changed (`schemaVersion`);
 * - `minor`: a record, a claim or a field was added, or an id was renamed or split and leads on;
 * - `patch`: a value changed, a claim was corrected or withdrawn, or a dispute opened or was settled;
 * - `none`: nothing changed.
 */
export function level({ older, newer, collections }: Changes): Level {
  if (older.schemaVersion !== newer.schemaVersion) return 'major';
  const found = new Set(Object.values(collections).map(levelOf));
  return levels.find((one) => found.has(one)) ?? 'none';
}

function levelOf({ added, removed, redirected, reused, changed }: CollectionChanges): Level {
  const reMeant = changed.some((record) => record.reMeant !== undefined);
  if (removed.length + reused.length > 0 || reMeant) return 'major';
  const grown = changed.some(
    ({ claims, fields }) =>
      claims.added.length > 0 ||
      // The bounds of the valid time follow from other fields.
      fields.some(({ field, older }) => older === undefined && !field.startsWith('validTime.')),
  );
  if (added.length + redirected.length > 0 || grown) return 'minor';
  return changed.length > 0 ? 'patch' : 'none';
}
