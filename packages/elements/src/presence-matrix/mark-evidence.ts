import type { Locale } from '@vitrine/core';
import type { Asked } from '../evidence/opener.js';
import type { Exhibits } from '../shared/exhibits.js';
import { Remembered } from '../shared/remembered.js';
import { askedOfCell, askedOfGroup } from './asked.js';
import type { Spot } from './matrix-body.js';
import type { Shown } from './shown.js';

/** What a mark or an owner leads to; the last answer stays for as long as its popover is open. */
export class MarkEvidence {
  private readonly answers = new Remembered<Asked>();

  at(
    spot: Spot | undefined,
    shown: Shown | undefined,
    { exhibits, locale }: { readonly exhibits: Exhibits | undefined; readonly locale: Locale },
  ): Asked {
    const item = spot && shown?.items[spot.item];
    if (!spot || !shown || !item) return this.last(locale);
    const around = { matrix: shown.matrix, exhibits, locale };
    if (item.kind === 'heading') {
      return this.answers.of([item.group, exhibits, locale], () =>
        askedOfGroup(item.group, around),
      );
    }
    const column = shown.matrix.columns[spot.column];
    const cell = item.row.cells[spot.column];
    if (!column || !cell) return this.last(locale);
    return this.answers.of([cell, exhibits, locale], () =>
      askedOfCell(item.row, column, cell, around),
    );
  }

  private last(locale: Locale): Asked {
    const nothingMore = { mark: { entries: [], heading: '', spoken: '' }, sources: [], locale };
    return this.answers.last ?? nothingMore;
  }
}
