import type { SourcedClaim } from '../fuse/fuse-fields.js';
import type { IsoDate } from '../model/id.js';
import type { Source } from '../model/source.js';
import { precisionIn } from './precision.js';
import { seenBy } from './seen.js';
import type { Told } from './told.js';
import type { Quality, Share } from './types.js';

const steps = [1, 2, 3, 5, 10] as const;

function share<T>(items: readonly T[], holds: (item: T) => boolean): Share {
  return { count: items.filter(holds).length, of: items.length };
}

function claimsPerRecord(counts: readonly number[]): Quality['claimsPerRecord'] {
  const sorted = [...counts].sort((a, b) => a - b);
  const total = sorted.reduce((sum, count) => sum + count, 0);
  const middle = (sorted.length - 1) / 2;
  return {
    mean: sorted.length === 0 ? 0 : Math.round((total / sorted.length) * 100) / 100,
    median: ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2,
    most: sorted.at(-1) ?? 0,
    distribution: steps.map((from, index) => {
      const next = steps[index + 1];
      const records = sorted.filter((count) => count >= from && (!next || count < next)).length;
      return { from, ...(next && { to: next - 1 }), records };
    }),
  };
}

/** Who speaks in a claim: the organization that the source credits, else its publisher. */
const voiceOf = ({ claim, source }: SourcedClaim): string =>
  claim.reportedBy === undefined
    ? `publisher ${source.publisher}`
    : `organization ${claim.reportedBy}`;

const isCorroborated = ({ claims }: Told): boolean => new Set(claims.map(voiceOf)).size > 1;

/** How much and how well a part of the atlas is told, by a day. */
export function qualityOf(day: IsoDate, told: readonly Told[], counted = told): Quality {
  const claims = counted.flatMap((one) => one.claims);
  const sources = [...new Map(claims.map(({ source }) => [source.id, source])).values()];
  const records = told.filter(({ type }) => type !== 'insight');
  const has = (field: keyof Source) => (source: Source) => source[field] !== undefined;
  const marks = (field: 'passage' | 'passageDigest' | 'summary') => (sourced: SourcedClaim) =>
    sourced.claim[field] !== undefined;
  return {
    sources: sources.length,
    claims: claims.length,
    records: records.length,
    insights: told.length - records.length,
    presences: told.filter(({ type }) => type === 'presence').length,
    claimsPerRecord: claimsPerRecord(records.map((one) => one.claims.length)),
    corroborated: share(records, isCorroborated),
    disputed: share(records, ({ record }) => record.disputed.length > 0),
    precision: precisionIn(claims),
    seen: seenBy(day, told),
    citations: {
      url: share(sources, has('url')),
      published: share(sources, has('published')),
      author: share(sources, has('author')),
      accessed: share(sources, has('accessed')),
      passage: share(claims, marks('passage')),
      passageDigest: share(claims, marks('passageDigest')),
      summary: share(claims, marks('summary')),
    },
  };
}
