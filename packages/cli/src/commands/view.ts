import type { Option } from 'commander';
import type { Exhibit } from '@vitrine/query';
import { jsonText } from '../output/json.js';
import { pageMarkdown, pageRows, pageText, type Page } from '../output/page.js';
import type { SourceNamer } from '../output/words.js';
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
  pageOf: (view: View, nameOf: SourceNamer) => Page,
): Promise<void> {
  const numberOf: SourceNamer = (id) =>
    String(view.sources.findIndex((source) => source.id === id) + 1);
  switch (format) {
    case 'json':
      out.write(jsonText(view));
      return;
    case 'markdown':
      out.write(pageMarkdown(pageOf(view, numberOf)));
      return;
    case 'csv': {
      const { toCsv } = await import('@vitrine/core/export');
      // Rows go on without the list of sources, so that each has to name its own.
      out.write(toCsv(pageRows(pageOf(view, (id) => id))));
      return;
    }
    case 'table':
      out.write(pageText(pageOf(view, numberOf), { width, colors: out.colors }));
  }
}
