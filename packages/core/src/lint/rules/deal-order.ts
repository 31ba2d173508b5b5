import { placeOf } from '../context.js';
import { clearlyAfter } from '../dates.js';
import type { LintRule } from '../rule.js';

export const dealOrder: LintRule = {
  name: 'deal-order',
  severity: 'error',
  why: 'A deal is announced, takes effect and ends, in this order. Another order within one claim is two fields mixed up, or two deals in one.',
  good: `- type: deal
  id: gucci-tapestry-2020
  kind: acquisition
  announced: 2020-03
  effective: 2020-06
  ended: 2021
`,
  bad: `- type: deal
  id: gucci-tapestry-2020
  kind: acquisition
  announced: 2020-03
  effective: 2019-06
`,
  check: ({ claims }, report) => {
    for (const placed of claims) {
      const { claim } = placed;
      if (claim.type !== 'deal') continue;
      const { announced, effective, ended } = claim;
      const orders = [
        { field: 'effective', first: announced, second: effective },
        { field: 'ended', first: effective ?? announced, second: ended },
      ];
      for (const { field, first, second } of orders) {
        if (!clearlyAfter(first, second)) continue;
        report(
          placeOf(placed, field),
          `${second?.edtf ?? ''} lies before ${first?.edtf ?? ''}; check which date is which`,
        );
      }
    }
  },
};
