import type { FuzzyDate } from '../../model/fuzzy-date.js';
import { lastingTypes } from '../../model/fields.js';
import { fieldOf } from '../../fuse/fuse-fields.js';
import { placeOf } from '../context.js';
import { clearlyAfter } from '../dates.js';
import type { LintRule } from '../rule.js';

export const presentAfterEnd: LintRule = {
  name: 'present-after-end',
  severity: 'error',
  why: 'A state is that of the day which the claim speaks of. What had ended by that day is `ended`; told as present it would count as seen after its end, and dispute its own claim.',
  good: `- type: presence
  brand: gucci
  platform: jd-com
  channel: flagship-store
  state: ended
  to: 2018-03
  asOf: 2019-01
`,
  bad: `- type: presence
  brand: gucci
  platform: jd-com
  channel: flagship-store
  state: present
  to: 2018-03
  asOf: 2019-01
`,
  check: ({ claims }, report) => {
    for (const placed of claims) {
      const { claim, file } = placed;
      if (!lastingTypes.has(claim.type)) continue;
      if ((fieldOf(claim, 'state') ?? 'present') !== 'present') continue;
      // The casts state what the schema of the lasting types has checked.
      const to = fieldOf(claim, 'to') as FuzzyDate | undefined;
      const spoken = (fieldOf(claim, 'asOf') as FuzzyDate | undefined) ?? file.source.published;
      if (!to || !clearlyAfter(spoken, to)) continue;
      const message = `ended in ${to.edtf}, before the day that the claim speaks of (${spoken?.edtf ?? ''}); make the state \`ended\`, or mend a date`;
      report(placeOf(placed, 'to'), message);
    }
  },
};
