import { lastingTypes } from '../../model/fields.js';
import { fieldOf } from '../../fuse/fuse-fields.js';
import { placeOf } from '../context.js';
import type { LintRule } from '../rule.js';

export const endedWithoutEnd: LintRule = {
  name: 'ended-without-end',
  severity: 'warning',
  why: 'Something that ended at no time that anybody names ends in the atlas on the day of publication at the latest, or never, if there is none. Even `../2019` in `to` tells more; where the document says only that it was over by a day, that day is `asOf`.',
  good: `- type: presence
  brand: gucci
  platform: jd-com
  channel: flagship-store
  state: ended
  to: ../2019
`,
  bad: `- type: presence
  brand: gucci
  platform: jd-com
  channel: flagship-store
  state: ended
`,
  check: ({ claims }, report) => {
    for (const placed of claims) {
      const { claim } = placed;
      if (!lastingTypes.has(claim.type) || fieldOf(claim, 'state') !== 'ended') continue;
      if (fieldOf(claim, 'to') ?? fieldOf(claim, 'asOf')) continue;
      report(
        placeOf(placed, 'state'),
        'has ended, but no claim says by when; give `to`, or in `asOf` the day by which it was over',
      );
    }
  },
};
