import type { NamedThing } from '../evidence/types.js';

/**
 * The id that a name suggests. Most things have it, so that a list of names need not repeat it.
 */
export function idSuggestedBy(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’.]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/** Names as a text with one line a thing: its name, its id where the name does not suggest it, its Chinese name. */
export function writeNames(things: readonly NamedThing[]): string {
  return things
    .map(({ id, name }) => {
      const own = idSuggestedBy(name.en) === id ? '' : id;
      return [name.en, own, name['zh-Hans'] ?? ''].join('\t').trimEnd();
    })
    .join('\n');
}

/** Ids from a text with one line an id. */
export const readIds = (text: string): readonly { readonly id: string }[] =>
  text.split('\n').map((id) => Object.freeze({ id }));

/** The things of a text that {@link writeNames} wrote. */
export function readNames(text: string): readonly NamedThing[] {
  return text.split('\n').flatMap((line) => {
    const [en = '', own = '', chinese = ''] = line.split('\t');
    if (en === '') return [];
    const name = Object.freeze(chinese === '' ? { en } : { en, 'zh-Hans': chinese });
    return Object.freeze({ id: own === '' ? idSuggestedBy(en) : own, name });
  });
}
