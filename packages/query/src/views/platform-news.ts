import type { Deal, Insight, Platform, Subject } from '@vitrine/core';
import type { ViewContext } from './context.js';
import { figure, figuresOn, seriesOf } from './figures.js';
import { dealSummary, happenedBy, insightSummary } from './happenings.js';
import { items, row } from './platform-rows.js';
import type { ComparisonRow } from './types.js';
import { termNamed } from './context.js';
import { unnamed } from '../store/lookup.js';

/** One row a metric, population and unit: only figures that can be held side by side share a row. */
export function metricRows(context: ViewContext, platforms: readonly Platform[]): ComparisonRow[] {
  const { store } = context;
  const shown = platforms.map(({ id }) => {
    const figures = figuresOn(context, store.bucket('observation', 'subject.platform', id));
    return new Map(figures.map((one) => [seriesOf(one), one]));
  });
  const series = new Map(shown.flatMap((ofPlatform) => [...ofPlatform]));
  const inOrder = [...series].sort(([a], [b]) => (a < b ? -1 : 1));
  const named = inOrder.map(([, one]) => `metric:${one.metric}:${one.population?.en ?? ''}`);
  return inOrder.map(([key, { metric, population, value }], index) => {
    const id = named[index] ?? key;
    const ambiguous = named.indexOf(id) !== named.lastIndexOf(id);
    return {
      ...row(
        ambiguous ? `${id}:${value.unit}` : id,
        shown.map((ofPlatform) => {
          const one = ofPlatform.get(key);
          return items(one ? [{ type: 'figure', figure: figure(context, one) }] : []);
        }),
        store.get('metric', metric) ?? unnamed(metric),
      ),
      ...(population && { population }),
      unit: termNamed(context, 'unit', value.unit),
    };
  });
}

/** Deals that a platform is a party to or, where they name none of its platforms, its operator. */
export function dealsOf(context: ViewContext, { id, operator }: Platform): Deal[] {
  const { store } = context;
  const namesPlatformOf = (company: string, { parties, covers }: Deal): boolean =>
    [...(parties ?? []), ...(covers ?? [])].some(
      (one) => 'platform' in one && store.get('platform', one.platform)?.operator === company,
    );
  const own = [
    ...store.bucket('deal', 'parties.platform', id),
    ...store.bucket('deal', 'covers.platform', id),
  ];
  const ofOperator =
    operator === undefined
      ? []
      : store
          .bucket('deal', 'parties.organization', operator)
          .filter((deal) => !namesPlatformOf(operator, deal));
  return happenedBy(context, 'deal', [...own, ...ofOperator]);
}

export function dealsRow(context: ViewContext, platforms: readonly Platform[]): ComparisonRow {
  return row(
    'deals',
    platforms.map((platform) =>
      items(
        dealsOf(context, platform).map((deal) => ({
          type: 'deal',
          deal: dealSummary(context, deal),
        })),
      ),
    ),
  );
}

/** Insights about a platform, and those about its operator that are about no platform. */
export function voicesOn(context: ViewContext, { id, operator }: Platform): Insight[] {
  const { store } = context;
  const namesPlatform = ({ about }: Insight): boolean =>
    about.some((subject: Subject) => 'platform' in subject);
  const ofOperator =
    operator === undefined
      ? []
      : store
          .bucket('insight', 'about.organization', operator)
          .filter((insight) => !namesPlatform(insight));
  return happenedBy(context, 'insight', [
    ...store.bucket('insight', 'about.platform', id),
    ...ofOperator,
  ]);
}

/** What is reported to draw brands to a platform or to keep them away, one row a stance. */
export function voiceRows(context: ViewContext, platforms: readonly Platform[]): ComparisonRow[] {
  const heard = platforms.map((platform) => voicesOn(context, platform));
  return (['driver', 'barrier', 'neutral'] as const).map((stance) =>
    row(
      `topic:${stance}`,
      heard.map((list) =>
        items(
          list
            .filter((insight) => insight.stance === stance)
            .map((insight) => ({ type: 'insight', insight: insightSummary(context, insight) })),
        ),
      ),
    ),
  );
}
