import { lastingTypes } from '../../model/fields.js';
import { fieldOf } from '../../fuse/fuse-fields.js';
import { placeOf } from '../context.js';
import type { LintRule } from '../rule.js';

export const absentWithDates: LintRule = {
  name: 'absent-with-dates',
  severity: 'error',
  why: '`from` and `to` are the days on which something held. What was absent did not hold: `asOf` says on which day it was looked for, and may be an interval.',
  good: `- type: presence
  brand: gucci
  platform: jd-com
  channel: flagship-store
  state: absent
  asOf: 2016/2018
`,
  bad: `- type: presence
  brand: gucci
  platform: jd-com
  channel: flagship-store
  state: absent
  from: 2016
  to: 2018
`,
  check: ({ claims }, report) => {
    for (const placed of claims) {
      const { claim } = placed;
      if (!lastingTypes.has(claim.type) || fieldOf(claim, 'state') !== 'absent') continue;
      const field = ['from', 'to'].find((name) => fieldOf(claim, name) !== undefined);
      if (field === undefined) continue;
      report(
        placeOf(placed, field),
        `\`${field}\` has no meaning for something absent; give in \`asOf\` when it was not there`,
      );
    }
  },
};
