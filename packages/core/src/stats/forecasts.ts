import { canonical } from '../diff/canonical.js';
import { figureLabel } from '../diff/label.js';
import { evidenceOf } from '../evidence/evidence-of.js';
import type { EvidenceLookup } from '../evidence/lookup.js';
import type { NamedThing, Testimony } from '../evidence/types.js';
import type { Observation } from '../model/record.js';
import type { ForecastSpread } from './types.js';

/** What observations share that measure one thing, whoever reports it and whether or not in advance. */
const figureOf = ({ metric, subject, population, asOf, period }: Observation): string =>
  canonical([
    metric,
    subject,
    population?.en.toLowerCase(),
    (period ?? asOf)?.edtf.replace(/[~?%]/gu, ''),
  ]);

function reportersOf(testimonies: readonly Testimony[]): NamedThing[] {
  const reporters = testimonies.flatMap(({ reportedBy }) => reportedBy ?? []);
  return [...new Map(reporters.map((reporter) => [reporter.id, reporter])).values()];
}

function figuresIn(lookup: EvidenceLookup, figure: Observation): ForecastSpread['figures'] {
  return evidenceOf(lookup, 'observation', figure, 'value').readings.map(
    ({ value, testimonies }) => ({
      id: figure.id,
      forecast: figure.forecast === true,
      reportedBy: reportersOf(testimonies),
      value,
      sources: [...new Set(testimonies.map(({ source }) => source))].sort(),
    }),
  );
}

/** Forecasts of one figure that differ among themselves or from its result. */
export function forecastsIn(
  lookup: EvidenceLookup,
  observations: readonly Observation[],
): ForecastSpread[] {
  const groups = new Map<string, Observation[]>();
  for (const figure of observations) {
    const key = figureOf(figure);
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()].flatMap((group): ForecastSpread[] => {
    const [first] = group;
    if (!first || !group.some(({ forecast }) => forecast)) return [];
    const figures = group.flatMap((figure) => figuresIn(lookup, figure));
    if (new Set(figures.map(({ value }) => canonical(value))).size < 2) return [];
    return [{ label: figureLabel(lookup, first), figures }];
  });
}
