import type { MatrixCell, MatrixRow } from '@vitrine/query';
import { noteRuns } from '../evidence/note-runs.js';
import { textIn } from '../shared/format/locale.js';
import { cellClass, type CellParts } from './cell-parts.js';
import { totalText } from './total-text.js';
import { matrixWords } from './words.js';

/** The numbers of the notes on paper, by the id of a source. */
export type NoteNumbers = ReadonlyMap<string, number>;

const isAlike = (a: MatrixCell, b: MatrixCell): boolean =>
  a.standing.state === b.standing.state && a.disputed === b.disputed;

/** The row of one brand. When the day moves it changes what has changed and leaves the rest alone. */
export class RowView {
  readonly element: HTMLTableRowElement;
  private row: MatrixRow | undefined;
  private notes: NoteNumbers | undefined;

  constructor(private readonly parts: CellParts) {
    this.element = parts.emptyRow();
  }

  update(row: MatrixRow, notes: NoteNumbers | undefined): void {
    if (row === this.row && notes === this.notes) return;
    const before = this.row;
    this.row = row;
    this.headAfter(before);
    if (before === undefined) this.fill(row.cells);
    else {
      for (const [column, cell] of row.cells.entries()) {
        const former = before.cells[column] ?? null;
        if (cell !== former) this.change(column, former, cell);
      }
    }
    const total = this.element.lastElementChild?.firstChild;
    const text = totalText(row.total, this.parts.locale);
    if (total instanceof Text && total.data !== text) total.data = text;
    if (notes !== this.notes) this.annotate(row, notes);
    this.notes = notes;
  }

  private fill(cells: MatrixRow['cells']): void {
    let place = this.element.firstElementChild;
    for (const cell of cells) {
      place = place?.nextElementSibling ?? null;
      if (cell === null) place?.append(this.parts.unknown());
      else place?.append(this.parts.button(cell));
      if (cell === null && place) place.className = 'silent';
    }
  }

  /** The button stays where there is one, and with it the focus and an open popover. */
  private change(column: number, former: MatrixCell | null, cell: MatrixCell | null): void {
    const place = this.element.cells[column + 1];
    if (place === undefined) return;
    if (cell === null) {
      place.replaceChildren(this.parts.unknown());
      place.className = 'silent';
    } else if (former === null) {
      place.replaceChildren(this.parts.button(cell));
      place.className = '';
    } else {
      const button = place.firstElementChild;
      if (!isAlike(former, cell)) button?.replaceChildren(...this.parts.marks(cell));
      if (former.disputed !== cell.disputed && button) button.className = cellClass(cell);
      const same = isAlike(former, cell) && former.sources.length === cell.sources.length;
      if (!same) button?.setAttribute('aria-label', this.parts.nameOf(cell));
    }
  }

  private headAfter(before: MatrixRow | undefined): void {
    const { row, parts } = this;
    const head = this.element.firstElementChild;
    if (row === undefined || head === null) return;
    if (row.brand.name !== before?.brand.name) {
      const { text, lang } = textIn(row.brand.name, parts.locale);
      const [name] = head.children;
      if (name) name.textContent = text;
      if (lang !== parts.locale) name?.setAttribute('lang', lang);
    }
    const doubt = doubtOf(row);
    if (doubt?.id === (before && doubtOf(before)?.id)) return;
    head.querySelector('.detail')?.remove();
    head.className = doubt === undefined ? '' : 'doubted';
    if (doubt === undefined) return;
    const { text } = textIn(doubt.name, parts.locale);
    const detail = document.createElement('span');
    detail.className = 'detail';
    detail.textContent = matrixWords[parts.locale].possibly(text);
    head.append(' ', detail);
  }

  /** On paper each mark has the numbers of its notes; nobody can click there. */
  private annotate(row: MatrixRow, notes: NoteNumbers | undefined): void {
    for (const old of this.element.querySelectorAll('.numbers')) old.remove();
    if (notes === undefined) return;
    for (const [column, cell] of row.cells.entries()) {
      if (cell === null) continue;
      const numbers = cell.sources.flatMap((id) => notes.get(id) ?? []).sort((a, b) => a - b);
      const line = document.createElement('span');
      line.className = 'numbers';
      line.ariaHidden = 'true';
      line.textContent = noteRuns(numbers).join(', ');
      this.element.cells[column + 1]?.append(line);
    }
  }
}

/** Who may own a brand where nobody surely does. */
const doubtOf = ({ ownership }: MatrixRow) =>
  ownership?.certainty === 'possible' ? ownership.owner : undefined;
