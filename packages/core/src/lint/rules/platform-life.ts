import type { FuzzyDate } from '../../model/fuzzy-date.js';
import { placeOf } from '../context.js';
import { clearlyAfter, earliestOf, latestOf } from '../dates.js';
import { datesByRecord, sightingsOf } from '../life.js';
import type { LintRule } from '../rule.js';

/** What is wrong with a day, held against the widest reading of the life of the platform. */
function outside(
  date: FuzzyDate,
  launched: FuzzyDate | undefined,
  closed: FuzzyDate | undefined,
): string | undefined {
  if (clearlyAfter(launched, date)) {
    return `lies before the launch of the platform (${launched?.edtf ?? ''})`;
  }
  return clearlyAfter(date, closed)
    ? `lies after the close of the platform (${closed?.edtf ?? ''})`
    : undefined;
}

export const platformLife: LintRule = {
  name: 'platform-life',
  severity: 'warning',
  why: 'Nobody sells on a platform before its launch or after its close. Mostly the claim means another platform, such as the marketplace on which the new section opened later, or one of the dates is wrong. Where sources give several launches, the earliest counts.',
  good: `- type: platform
  id: toplife
  launched: 2017-10
- type: presence
  brand: gucci
  platform: toplife
  channel: flagship-store
  state: present
  asOf: 2018-03
`,
  bad: `- type: platform
  id: toplife
  launched: 2017-10
- type: presence
  brand: gucci
  platform: toplife
  channel: flagship-store
  state: present
  asOf: 2016-03
`,
  check: ({ claims }, report) => {
    const platforms = claims.filter(({ claim }) => claim.type === 'platform');
    const launches = datesByRecord(platforms, (claim) =>
      'launched' in claim ? claim.launched : undefined,
    );
    const closes = datesByRecord(platforms, (claim) =>
      'closed' in claim ? claim.closed : undefined,
    );
    for (const placed of claims) {
      const { claim, file } = placed;
      if (claim.type !== 'presence' && claim.type !== 'campaign') continue;
      const { platform } = claim;
      if (platform === undefined) continue;
      const launched = earliestOf(launches.get(platform) ?? []);
      const closed = latestOf(closes.get(platform) ?? []);
      const [found] = sightingsOf(claim, file.source).flatMap(({ field, date }) => {
        const message = outside(date, launched, closed);
        return message === undefined ? [] : [{ field, message: `${date.edtf} ${message}` }];
      });
      if (found)
        report(placeOf(placed, found.field), `${found.message}; check the platform and the dates`);
    }
  },
};
