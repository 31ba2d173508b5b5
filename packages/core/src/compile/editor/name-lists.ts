import { identityCollections } from '../../fuse/identities.js';
import type { Atlas } from '../../model/atlas.js';
import { idPattern } from '../../model/id.js';
import type { LocalizedText } from '../../model/localized-text.js';
import { termVocabularies } from '../../model/vocabulary.js';

/** A part of a JSON Schema. */
export type Schema = Readonly<Record<string, unknown>>;

type Named = readonly [id: string, description: string];

const inBoth = ({ en, 'zh-Hans': zhHans }: LocalizedText): string =>
  zhHans === undefined ? en : `${en} · ${zhHans}`;

/** One of the known ids, each with what it stands for; editors show both. */
function oneOf(description: string, named: readonly Named[]): Schema {
  // An enumeration of nothing would be no schema at all.
  if (named.length === 0) return { description, type: 'string', pattern: idPattern.source };
  return {
    description,
    type: 'string',
    enum: named.map(([id]) => id),
    enumDescriptions: named.map(([, text]) => text),
  };
}

/** A known id, or a new one. */
function known(description: string, named: readonly Named[]): Schema {
  const anyId: Schema = { type: 'string', pattern: idPattern.source };
  if (named.length === 0) return { description, ...anyId };
  return { description, anyOf: [oneOf(description, named), anyId] };
}

function idsOf(atlas: Atlas, collection: (typeof identityCollections)[number]): readonly Named[] {
  const current = atlas[collection].map(({ id, name }): Named => [id, inBoth(name)]);
  const former = Object.entries(atlas.redirects[collection] ?? {}).flatMap(([id, redirect]) =>
    'moved' in redirect ? [[id, `now ${redirect.moved}`] as const] : [],
  );
  return [...current, ...former];
}

/**
 * Every list of names that a field can refer to, as definitions of a JSON Schema: the collections, the
 * controlled vocabularies, and the deals and campaigns that claims tell of.
 */
export function nameLists(atlas: Atlas): Readonly<Record<string, Schema>> {
  const collections = identityCollections.map((collection) => [
    collection,
    oneOf(`Id of one of the ${collection} of the vocabulary.`, idsOf(atlas, collection)),
  ]);
  const vocabularies = termVocabularies.map((vocabulary) => {
    const words = atlas.terms
      .filter((term) => term.vocabulary === vocabulary)
      .map(({ term, name, definition }): Named => [term, `${inBoth(name)}: ${definition.en}`]);
    return [vocabulary, oneOf(`A ${vocabulary.replaceAll('-', ' ')} of the vocabulary.`, words)];
  });
  const deals = atlas.deals.map(({ id, parties = [] }): Named => {
    return [id, parties.map(({ role: _role, ...party }) => Object.values(party).join()).join(', ')];
  });
  const campaigns = atlas.campaigns.map(({ id, name }): Named => [id, inBoth(name)]);
  return Object.fromEntries([
    ...collections,
    ...vocabularies,
    ['deals', known('Id of a deal: one that is known, or a new one.', deals)],
    ['campaigns', known('Id of a campaign: one that is known, or a new one.', campaigns)],
  ]) as Readonly<Record<string, Schema>>;
}
