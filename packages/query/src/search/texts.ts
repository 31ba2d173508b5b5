import type { Locale } from '@vitrine/core';
import { fold, isUnspaced, type Folded } from './fold.js';
import { readingsOf } from './readings-of.js';
import {
  searchedCollections,
  type Findable,
  type Findables,
  type SearchedCollection,
} from './types.js';

/** A thing that can be found. */
export interface Thing {
  /** In the order of those that match alike. */
  readonly place: number;
  readonly collection: SearchedCollection;
  readonly record: Findable;
  readonly texts: readonly Text[];
}

/** One way in which a thing can be typed: a name, its pinyin, or its initials. */
export interface Text {
  readonly thing: Thing;
  readonly is: 'name' | 'pinyin' | 'initials';
  readonly letters: string;
  /** Where words or syllables begin in the letters, rising. */
  readonly starts: readonly number[];
  /** Of a reading: for each letter which letter of the folded name it stands for. */
  readonly sources?: readonly number[];
  readonly name: string;
  readonly folded: Folded;
  readonly language: Locale | 'zh';
  readonly kind: 'name' | 'alias';
}

/** The things in the order in which those that match alike are shown: by how much is told of them, then by English name. */
export function thingsOf(
  findables: Findables,
  readings: ReadonlyMap<string, readonly string[]>,
): readonly Thing[] {
  return searchedCollections
    .flatMap((collection) =>
      (findables[collection] ?? []).map((record) => ({
        collection,
        record,
        told: record.claims?.length ?? 0,
        letters: fold(record.name.en).letters,
      })),
    )
    .sort(
      (a, b) =>
        b.told - a.told || compare(a.letters, b.letters) || compare(a.record.id, b.record.id),
    )
    .map(({ collection, record }, place) => {
      const texts: Text[] = [];
      const thing: Thing = { place, collection, record, texts };
      for (const name of namesOf(record)) texts.push(...textsOf(thing, name, readings));
      return thing;
    });
}

/** A name as it is written. */
type Name = Pick<Text, 'name' | 'language' | 'kind'>;

function namesOf({ name, aliases = [] }: Findable): readonly Name[] {
  const chinese = name['zh-Hans'];
  const names: Name[] = [{ name: name.en, language: 'en', kind: 'name' }];
  if (chinese !== undefined) names.push({ name: chinese, language: 'zh-Hans', kind: 'name' });
  for (const alias of aliases) {
    names.push({ name: alias, language: isUnspaced(alias) ? 'zh' : 'en', kind: 'alias' });
  }
  return names;
}

function textsOf(
  thing: Thing,
  name: Name,
  known: ReadonlyMap<string, readonly string[]>,
): readonly Text[] {
  const folded = fold(name.name);
  const { letters, starts } = folded;
  const own: Text = { thing, is: 'name', letters, starts, folded, ...name };
  if (!isUnspaced(letters)) return [own];
  const readings = readingsOf(letters, known).map((reading): Text => ({
    ...own,
    ...reading,
  }));
  return [own, ...readings];
}

/** By code units. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
