import type { Locale } from '@vitrine/core';
import type { BrandIndex } from '@vitrine/query/views';
import { html, type TemplateResult } from 'lit';
import type { CopyController } from '../shared/copy/copy-controller.js';
import { downloadCsv } from '../shared/copy/download.js';
import { toCsv } from '../shared/copy/table-text.js';
import { tableText } from './table-text.js';
import { explorerWords } from './words.js';

/** The buttons that take the table away: as a file, or copied. */
export function takeAway(
  host: Element,
  index: BrandIndex,
  copying: CopyController,
  locale: Locale,
): TemplateResult {
  const { download, file } = explorerWords[locale];
  return html`<span class="away"
    ><button
      class="copy"
      type="button"
      @click=${() => {
        downloadCsv(host, `${file}-${index.asOf}.csv`, toCsv(tableText(index, locale)));
      }}
    >
      ${download}</button
    >${copying.buttons(() => tableText(index, locale), locale, ['markdown'])}</span
  >`;
}
