import type { Locale, NamedThing } from '@vitrine/core';
import type { DealProfile, ReferredThing } from '@vitrine/query';
import { list, textIn } from '../shared/format/locale.js';

/** Things by kind and id, each once: a party may take part in several roles. */
export function once<Thing extends ReferredThing>(things: readonly Thing[]): readonly Thing[] {
  return [...new Map(things.map((thing) => [`${thing.type}/${thing.id}`, thing])).values()];
}

/** A deal goes by the names of its parties. */
export function dealName({ id, parties }: DealProfile): NamedThing {
  const things = once(parties.map(({ party }) => party));
  const named = (locale: Locale) =>
    list(
      things.map(({ name }) => textIn(name, locale).text),
      locale,
    );
  return things.length === 0
    ? { id, name: { en: id } }
    : { id, name: { en: named('en'), 'zh-Hans': named('zh-Hans') } };
}
