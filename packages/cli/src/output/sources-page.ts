import type { SourceGroup, SourceList } from '@vitrine/query';
import { counted } from './counted.js';
import { firstOf } from './limits.js';
import type { Page, Section } from './page.js';
import { dateText, type PageStyle } from './words.js';

const header = ['published', 'publisher', 'title', 'kind', 'claims', 'address', 'record'];

function groupSection({ key, claims, sources }: SourceGroup, style: PageStyle): Section {
  const { shown, more } = firstOf(sources, style.limits.rows);
  const rows = shown.map((one) => {
    const { id, published, publisher, title, url } = one.source;
    return [
      published ? dateText(published) : 'undated',
      publisher,
      title,
      one.kind.name.en,
      one.claims.toLocaleString('en'),
      url ?? '',
      id,
    ];
  });
  const size = `${counted(sources.length, 'source')}, ${counted(claims, 'claim')}`;
  return { title: `${key ?? 'No certain year'}: ${size}`, table: { header, rows }, more };
}

/** A list of sources in words, one section a year or publisher. */
export const sourcesPage = (view: SourceList, style: PageStyle): Page => ({
  title: counted(view.counts.sources, 'source'),
  asOf: view.asOf,
  sections: view.groups.map((group) => groupSection(group, style)),
  sources: view.sources,
});
