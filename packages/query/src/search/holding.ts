import type { EachFrom } from './tails.js';
import type { Text } from './texts.js';

/** No name has it among its letters. */
const end = '\n';

/** Visits the names that hold letters, at the first place of each. Joined they are gone through in one breath. */
export function holding(texts: readonly Text[]): EachFrom {
  const names = texts.filter(({ is }) => is === 'name');
  const joined = names.map(({ letters }) => letters + end).join('');
  const owners = names.flatMap((text) => Array<Text>(text.letters.length + 1).fill(text));
  return (letters, visit) => {
    let at = -1;
    while ((at = joined.indexOf(letters, at + 1)) >= 0) {
      const text = owners[at];
      if (text) visit(text, at - joined.lastIndexOf(end, at) - 1);
      at = joined.indexOf(end, at);
    }
  };
}
