import { VitrineError } from '@vitrine/core';
import type { AtlasStore } from '../store/store.js';
import { viewContext, type ViewOptions } from './context.js';
import { exhibit } from './exhibit.js';
import { dealsRow, metricRows, voiceRows } from './platform-news.js';
import { brandsRow, identityRows, toolRows } from './platform-rows.js';
import { subjectsOfView } from './subject-of-view.js';
import {
  comparisonGroups,
  type ComparisonGroup,
  type ComparisonRow,
  type PlatformComparison,
} from './types.js';

/**
 * Platforms side by side on one day. Rows in which nothing is known of any platform are left out,
 * and so are groups without rows.
 *
 * @throws VitrineError `unknown-id` naming the nearest platform for each unknown id, `invalid-date`,
 *   `empty` where there is no id
 */
export function platformComparison(
  store: AtlasStore,
  ids: readonly string[],
  options: ViewOptions = {},
): PlatformComparison {
  const context = viewContext(store, options);
  refuseNone(ids);
  const asked = ids.map((id, index) => ({ id, path: `ids[${index}]` }));
  const platforms = [...new Set(subjectsOfView(store, 'platform', asked))];
  const rows: Readonly<Record<ComparisonGroup, readonly ComparisonRow[]>> = {
    identity: identityRows(context, platforms),
    reach: metricRows(context, platforms),
    brands: [brandsRow(context, platforms)],
    tools: toolRows(context, platforms),
    deals: [dealsRow(context, platforms)],
    voices: voiceRows(context, platforms),
  };
  return exhibit(context, {
    view: 'platform-comparison' as const,
    platforms: platforms.map(({ id, name }) => ({ id, name })),
    groups: comparisonGroups
      .map((id) => ({ id, rows: rows[id].filter(hasItems) }))
      .filter((group) => group.rows.length > 0),
  });
}

const hasItems = ({ cells }: ComparisonRow): boolean => cells.some((cell) => cell.kind === 'items');

/** Callers without types may also give the one id itself. */
function refuseNone(ids: unknown): void {
  if (Array.isArray(ids) && ids.length > 0) return;
  const code = Array.isArray(ids) ? 'empty' : 'wrong-type';
  const message =
    code === 'empty'
      ? "name at least one platform, such as ['tmall']."
      : "must be a list of ids, such as ['tmall'].";
  throw new VitrineError(code, [{ code, path: 'ids', message }]);
}
