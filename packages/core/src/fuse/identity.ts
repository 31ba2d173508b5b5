import type { FuzzyDate } from '../model/fuzzy-date.js';
import type { Claim } from '../model/record.js';
import type { Source } from '../model/source.js';

const longestSlug = 60;

/** FNV-1a, 32 bit: short, stable and good enough to keep two long texts apart. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** Letters, digits and the punctuation that may change without another meaning; `<` and `+` may not. */
const plain = /^[a-z0-9\s\p{M}.,;:!?'"()&/-]*$/iu;
const signedNumber = /(?:^|[\s(])[-.]\d/u;

/**
 * A free text as part of an id: readable where it can be. Two texts share it only where they differ
 * in nothing but capitals, accents, spaces and plain punctuation.
 */
export function slug(text: string): string {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const lossless = plain.test(text.normalize('NFKD')) && !signedNumber.test(text);
  if (lossless && words !== '' && words.length <= longestSlug) return words;
  return [words.slice(0, longestSlug).replace(/-$/, ''), shortHash(text)].filter(Boolean).join('-');
}

function typed(reference: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(reference)
    .filter(([, id]) => id !== undefined)
    .map(([kind, id]) => `${kind}-${id}`)
    .join('-');
}

function timeKey(date: FuzzyDate | undefined): string {
  if (date === undefined) return 'undated';
  return date.edtf.replace(/[~?%]/g, '').replace('/', '-to-').replaceAll('..', 'open');
}

const join = (...parts: readonly (string | number | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join('--');

/**
 * The id of the record that a claim is about: claims with the same id are fused.
 *
 * A qualifier of a date (`2017-06~`) does not make another figure, and neither does the wording of
 * who counted; a forecast is one reporter's own. An insight is always its own record, numbered by
 * its `position` among those of the same topic in its source.
 */
export function recordId(
  claim: Claim,
  source: Pick<Source, 'id' | 'published'>,
  position: number,
): string {
  switch (claim.type) {
    case 'organization':
    case 'brand':
    case 'platform':
    case 'capability':
    case 'person':
    case 'deal':
    case 'campaign':
      return claim.id;
    case 'ownership':
      return join(typed(claim.owner), typed(claim.owned), claim.kind, claim.era);
    case 'presence':
      return join(claim.brand, claim.platform, claim.channel, claim.era);
    case 'observation':
      return join(
        claim.metric,
        typed(claim.subject),
        claim.population && slug(claim.population.en),
        // On a day of 2019 is not the same as during 2019.
        claim.period ? `during-${timeKey(claim.period)}` : timeKey(claim.asOf ?? source.published),
        claim.forecast && `forecast--${claim.reportedBy ?? source.id}`,
      );
    case 'appointment': {
      const { organization, brand, platform } = claim;
      return join(claim.person, typed({ organization, brand, platform }), slug(claim.role.en));
    }
    case 'insight':
      return join(source.id, claim.topic, position);
  }
}
