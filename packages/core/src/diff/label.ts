import type { EvidenceLookup } from '../evidence/lookup.js';
import type { CollectionName, Collections } from '../model/atlas.js';
import { referenceCollections } from '../model/fields.js';
import type { Deal, Observation, Presence } from '../model/record.js';
import type { IdentityCollection, TermVocabulary } from '../model/vocabulary.js';

/** A record of any collection. */
export type AnyRecord = Collections[CollectionName][number];

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

const spell = (era: number | undefined): string | undefined =>
  era === undefined ? undefined : `${ordinals[era - 1] ?? `${era}th`} spell`;

/** `head (detail, detail)`, without the details that there are none of. */
function withDetails(head: string, ...details: readonly (string | undefined)[]): string {
  const given = details.filter((detail) => detail !== undefined);
  return given.length === 0 ? head : `${head} (${given.join(', ')})`;
}

function named(lookup: EvidenceLookup, collection: IdentityCollection, id: string): string {
  return lookup.named(collection, id)?.name.en ?? id;
}

function referred(lookup: EvidenceLookup, reference: object): string {
  const [kind, id] = Object.entries(reference).find(([key]) => key in referenceCollections) ?? [];
  if (kind === undefined) return 'something';
  // The key was found among those of the table.
  const collection = referenceCollections[kind as keyof typeof referenceCollections];
  return named(lookup, collection, String(id));
}

/** What a figure measures, whoever reports it: `Online share of Chinese luxury (2019)`. */
export function figureLabel(
  lookup: EvidenceLookup,
  { metric, subject, population, asOf, period }: Observation,
  ...details: readonly (string | undefined)[]
): string {
  return withDetails(
    `${named(lookup, 'metrics', metric)} of ${referred(lookup, subject)}`,
    population?.en,
    (period ?? asOf)?.edtf,
    ...details,
  );
}

/** Puts into English which record it is: `Coach on Tmall (flagship store, third spell)`. */
export function labelOf(
  lookup: EvidenceLookup,
  collection: CollectionName,
  record: AnyRecord,
): string {
  const word = (of: TermVocabulary, term: string): string =>
    (lookup.term(of, term)?.name.en ?? term).toLowerCase();
  const listed = (references: readonly object[] = []): string => {
    const names = [...new Set(references.map((one) => referred(lookup, one)))];
    const [last = '', ...others] = (
      names.length > 3 ? [...names.slice(0, 2), 'others'] : names
    ).reverse();
    return others.length > 0 ? `${others.reverse().join(', ')} and ${last}` : last;
  };
  const presence = ({ brand, platform, channel, era }: Presence): string =>
    withDetails(
      `${named(lookup, 'brands', brand)} on ${named(lookup, 'platforms', platform)}`,
      word('channel', channel),
      spell(era),
    );
  const observation = (figure: Observation): string => {
    const { forecast, reportedBy } = figure;
    const by = reportedBy === undefined ? '' : ` by ${named(lookup, 'organizations', reportedBy)}`;
    return figureLabel(lookup, figure, forecast && `forecast${by}`);
  };
  const deal = ({ id, parties, kind, announced, effective }: Deal): string =>
    withDetails(
      listed(parties) || id,
      kind && word('deal-kind', kind),
      /\d{4}/u.exec((announced ?? effective)?.edtf ?? '')?.[0],
    );

  const is = <Name extends CollectionName>(
    name: Name,
    _one: AnyRecord,
  ): _one is Collections[Name][number] & AnyRecord => name === collection;
  if (is('presences', record)) return presence(record);
  if (is('observations', record)) return observation(record);
  if (is('deals', record)) return deal(record);
  if (is('sources', record)) {
    return `${record.publisher}, ${record.published?.edtf ?? 'undated'}: “${record.title}”`;
  }
  if (is('ownerships', record)) {
    const { owner, owned, kind, era } = record;
    const holder = referred(lookup, owner);
    const head = `${holder}${holder.endsWith('s') ? '’' : '’s'} stake in ${referred(lookup, owned)}`;
    return withDetails(head, word('ownership-kind', kind), spell(era));
  }
  if (is('appointments', record)) {
    const { person, organization, brand, platform, role } = record;
    const at = referred(lookup, {
      ...(organization !== undefined && { organization }),
      ...(brand !== undefined && { brand }),
      ...(platform !== undefined && { platform }),
    });
    return `${named(lookup, 'people', person)}, ${role.en} of ${at}`;
  }
  if (is('insights', record)) {
    return `${listed(record.about)} on ${word('topic', record.topic)}: ${record.summary.en}`;
  }
  if (is('terms', record)) return `${record.vocabulary}: ${record.name.en}`;
  return record.name.en;
}
