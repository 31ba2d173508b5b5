import type { Option } from 'commander';
import type { Exhibit } from '@vitrine/query';
import { jsonText } from '../output/json.js';
import { readable, unlimited } from '../output/limits.js';
import { pageMarkdown, pageRows, pageText, type Page } from '../output/page.js';
import type { PageStyle, SourceNamer } from '../output/words.js';
import type { Terminal } from '../terminal.js';
import { formatOption } from './options.js';

const formats = ['table', 'markdown', 'csv', 'json'] as const;

export interface ViewOptions {
  readonly format: (typeof formats)[number];
  readonly asOf?: string;
  readonly atlas?: string;
}

export const viewFormatOption = (): Option => formatOption(formats);

/** Writes a view: as JSON all that it holds, else the same in words. */
export async function writeView<View extends Exhibit>(
  { out, width }: Terminal,
  format: ViewOptions['format'],
  view: View,
  pageOf: (view: View, style: PageStyle) => Page,
): Promise<void> {
  switch (format) {
    case 'json':
      out.write(jsonText(view));
      return;
    case 'markdown': {
      const ids = view.sources.map(({ id }) => id);
      const nameOf: SourceNamer = (id) => String(ids.indexOf(id) + 1);
      out.write(pageMarkdown(pageOf(view, { nameOf, limits: unlimited })));
      return;
    }
    case 'csv': {
      const { toCsv } = await import('@vitrine/core/export');
      // Rows go on without the list of sources, so that each has to name its own.
      out.write(toCsv(pageRows(pageOf(view, { nameOf: (id) => id, limits: unlimited }))));
      return;
    }
    case 'table': {
      // Numbered as they are cited, so that the list has those that the page shows and no gaps.
      const cited = new Set<string>();
      const nameOf: SourceNamer = (id) => String([...cited.add(id)].indexOf(id) + 1);
      const page = pageOf(view, { nameOf, limits: width === undefined ? unlimited : readable });
      // Into a file or a pipe goes everything, also what stands behind nothing but a dispute.
      if (width === undefined) view.sources.forEach(({ id }) => cited.add(id));
      const byId = new Map(view.sources.map((source) => [source.id, source]));
      const sources = [...cited].flatMap((id) => byId.get(id) ?? []);
      const moreSources = view.sources.length - sources.length;
      out.write(pageText({ ...page, sources, moreSources }, { width, colors: out.colors }));
    }
  }
}
