import { suggest } from '@vitrine/core';
import type { AnyRecord, EntityName } from '../model/entity-types.js';
import { read } from '../read.js';
import { folded } from '../text/folded.js';
import type { KnownThings } from './store.js';

/**
 * An id that is not known, with the one that may be meant: that of the record which goes by it as its
 * name, in either language, or as another name, else the id that is most like it.
 */
export function suggestId(store: KnownThings, of: readonly EntityName[], id: string): string {
  const records = of.flatMap((entity): readonly AnyRecord[] => store.all(entity));
  return (
    suggestNamed(id, records) ??
    suggest(
      id,
      records.map((record) => record.id),
    )
  );
}

/** A word that a vocabulary does not have, likewise. */
export function suggestTerm(store: KnownThings, vocabulary: string, word: string): string {
  const terms = store.bucket('term', 'vocabulary', vocabulary);
  const named = suggestNamed(
    word,
    terms.map(({ term, name }) => ({ id: term, name })),
  );
  return (
    named ??
    suggest(
      word,
      terms.map(({ term }) => term),
    )
  );
}

function suggestNamed(
  name: string,
  records: readonly { readonly id: string }[],
): string | undefined {
  const wanted = folded(name.trim());
  const goesBy = (names: unknown) =>
    typeof names === 'object' &&
    names !== null &&
    Object.values(names).some((one) => typeof one === 'string' && folded(one) === wanted);
  // What goes by it as its name comes before what has it among its other names.
  const [found] = ['name', 'aliases']
    .map((field) => records.filter((record) => goesBy(read(record, field))))
    .filter((list) => list.length > 0);
  return found && `\`${name}\`; did you mean ${found.map(({ id }) => `\`${id}\``).join(' or ')}?`;
}
