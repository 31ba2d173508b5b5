import { VitrineError, type Problem } from '@vitrine/core';
import { listed } from '../shared/listed.js';
import { changeGroups, type ChangeGroup } from './words.js';

/**
 * The groups to show, in their own order whatever the order of the words; all where none is named.
 *
 * @throws VitrineError `unknown-word` for every word that names no group, with the list of those that do
 */
export function askedGroups(kinds: string): readonly ChangeGroup[] {
  const words = listed(kinds);
  const known: readonly string[] = changeGroups;
  const problems = words
    .filter((word) => !known.includes(word))
    .map((word): Problem => ({
      code: 'unknown-word',
      path: 'kinds',
      message: `unknown kind of change \`${word}\`; write any of ${changeGroups.join(', ')}`,
    }));
  if (problems.length > 0) throw new VitrineError('unknown-word', problems);
  return words.length === 0 ? changeGroups : changeGroups.filter((group) => words.includes(group));
}
