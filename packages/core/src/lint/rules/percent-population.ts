import { placeOf } from '../context.js';
import type { LintRule } from '../rule.js';

/** Whether the definition of a metric leaves it to the population to say of what. */
const leavesOpen = /\b(?:population|stated|named|defined)\b/iu;

export const percentPopulation: LintRule = {
  name: 'percent-population',
  severity: 'warning',
  why: 'Twelve per cent of what? A share means nothing without the whole that it is a share of, and two shares of different wholes would be taken for a dispute. A change needs no population, and neither does a share of a market whose metric says what the whole is.',
  good: `- type: observation
  metric: brand-adoption-rate
  subject: { platform: jd-com }
  population: fashion brands in an index of 107
  asOf: 2019
  value: { value: 12, unit: percent }
`,
  bad: `- type: observation
  metric: brand-adoption-rate
  subject: { platform: jd-com }
  asOf: 2019
  value: { value: 12, unit: percent }
`,
  check: ({ claims, vocabulary }, report) => {
    for (const placed of claims) {
      const { claim } = placed;
      if (claim.type !== 'observation' || claim.population || claim.value.unit !== 'percent')
        continue;
      const metric = vocabulary.identities.metrics.get(claim.metric);
      if (!metric || metric.change) continue;
      if ('market' in claim.subject && !leavesOpen.test(metric.definition.en)) continue;
      report(placeOf(placed), `is a percentage of nothing named; say in \`population\` of what`);
    }
  },
};
