import type { Option } from 'commander';
import { jsonText } from '../output/json.js';
import { pageMarkdown, pageRows, pageText, type Page } from '../output/page.js';
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
export async function writeView<View>(
  { out, width }: Terminal,
  format: ViewOptions['format'],
  view: View,
  pageOf: (view: View) => Page,
): Promise<void> {
  switch (format) {
    case 'json':
      out.write(jsonText(view));
      return;
    case 'markdown':
      out.write(pageMarkdown(pageOf(view)));
      return;
    case 'csv': {
      const { toCsv } = await import('@vitrine/core/export');
      out.write(toCsv(pageRows(pageOf(view))));
      return;
    }
    case 'table':
      out.write(pageText(pageOf(view), { width, colors: out.colors }));
  }
}
