import type { Locale } from '@vitrine/core';
import type { MatrixColumn, MatrixGroup } from '@vitrine/query';
import { CellParts } from './cell-parts.js';
import { HeadingView } from './heading-view.js';
import { groupKey, type Item } from './items.js';
import type { Range } from './row-window.js';
import { RowView, type NoteNumbers } from './row-view.js';

/** What the body of a matrix is to show. */
interface BodyModel {
  readonly columns: readonly MatrixColumn[];
  readonly locale: Locale;
  readonly items: readonly Item[];
  readonly range: Range;
  /** Where not all lines are drawn, each says which one it is. */
  readonly numbered: boolean;
  /** On paper only. */
  readonly notes: NoteNumbers | undefined;
}

/** Where a button of the body stands. */
export interface Spot {
  readonly item: number;
  /** `-1` of a heading. */
  readonly column: number;
}

/** The rows between the head and the foot of a table. It keeps those that stay and draws only what changes. */
export class MatrixBody {
  private parts: { readonly key: string; readonly of: CellParts } | undefined;
  private table: HTMLTableElement | undefined;
  private readonly rows = new Map<string, RowView>();
  private readonly headings = new Map<string, HeadingView>();
  private readonly bodies = new Map<string, HTMLTableSectionElement>();
  private readonly lines = new Map<Element, number>();
  private numbered = false;
  private readonly before = space();
  private readonly after = space();

  /** Draws the lines of the range into a table that has a head and a foot. */
  sync(table: HTMLTableElement, model: BodyModel): void {
    const parts = this.partsFor(model);
    this.table = table;
    this.lines.clear();
    const sections: HTMLTableSectionElement[] = [];
    const { from, to } = model.range;
    const shown = new Map<HTMLTableSectionElement, Element[]>();
    for (let index = from; index < to; index += 1) {
      const item = model.items[index];
      if (item === undefined) continue;
      const section = this.sectionOf(item.group);
      const line =
        item.kind === 'heading' ? this.heading(item.group, model) : this.row(item, parts, model);
      if (model.numbered) line.setAttribute('aria-rowindex', String(index + 2));
      else if (this.numbered) line.removeAttribute('aria-rowindex');
      this.lines.set(line, index);
      const lines = shown.get(section);
      if (lines) lines.push(line);
      else {
        sections.push(section);
        shown.set(section, [line]);
      }
    }
    this.numbered = model.numbered;
    for (const [section, lines] of shown) place(section, null, lines, null);
    this.forgetOthers(model);
    const framed = model.numbered ? [this.before, ...sections, this.after] : sections;
    resize(this.before, model.range.before);
    resize(this.after, model.range.after);
    place(table, table.tHead, framed, table.tFoot);
  }

  /** Which line an element is, where it is drawn. */
  itemOf(line: Element): number | undefined {
    return this.lines.get(line);
  }

  /** The place of a button of this body. */
  spotOf(button: Element): Spot | undefined {
    const line = button.closest('tr');
    const item = line === null ? undefined : this.lines.get(line);
    if (item === undefined) return undefined;
    const cell = button.closest('td');
    return { item, column: cell === null ? -1 : cell.cellIndex - 1 };
  }

  /** The button at a place, where that line is drawn. */
  buttonAt(item: number, column: number): HTMLButtonElement | undefined {
    for (const [line, index] of this.lines) {
      if (index !== item || !(line instanceof HTMLTableRowElement)) continue;
      const cell = line.cells.length === 1 ? line.cells[0] : line.cells[column + 1];
      return cell?.querySelector('button') ?? undefined;
    }
    return undefined;
  }

  firstButton(): HTMLButtonElement | undefined {
    return this.table?.querySelector<HTMLButtonElement>('tbody button') ?? undefined;
  }

  /** The drawn lines of a kind, for their height. */
  line(kind: Item['kind']): Element | undefined {
    const views = kind === 'heading' ? this.headings : this.rows;
    for (const { element } of views.values()) if (element.isConnected) return element;
    return undefined;
  }

  private partsFor({ columns, locale }: BodyModel): CellParts {
    const key = [locale, ...columns.map(({ platform }) => platform.id)].join(' ');
    if (this.parts?.key !== key) {
      this.parts = { key, of: new CellParts(columns, locale) };
      this.rows.clear();
      this.headings.clear();
    }
    return this.parts.of;
  }

  private sectionOf(group: MatrixGroup): HTMLTableSectionElement {
    const key = groupKey(group);
    let section = this.bodies.get(key);
    if (section === undefined) {
      section = document.createElement('tbody');
      section.setAttribute('role', 'rowgroup');
      this.bodies.set(key, section);
    }
    return section;
  }

  private heading(group: MatrixGroup, { columns, locale }: BodyModel): Element {
    const key = groupKey(group);
    let view = this.headings.get(key);
    if (view === undefined) {
      view = new HeadingView(columns.length);
      this.headings.set(key, view);
    }
    view.update(group, locale);
    return view.element;
  }

  private row(
    { row }: Extract<Item, { kind: 'brand' }>,
    parts: CellParts,
    { notes }: BodyModel,
  ): Element {
    let view = this.rows.get(row.brand.id);
    if (view === undefined) {
      view = new RowView(parts);
      this.rows.set(row.brand.id, view);
    }
    view.update(row, notes);
    return view.element;
  }

  /** Lines that are scrolled out of sight are made anew, so that no more are kept than are seen. */
  private forgetOthers({ items, range }: BodyModel): void {
    const drawn = range.to - range.from;
    if (this.rows.size + this.headings.size <= drawn) return;
    const shown = items.slice(range.from, range.to);
    const brands = new Set(shown.flatMap((one) => (one.kind === 'brand' ? one.row.brand.id : [])));
    const groups = new Set(shown.map(({ group }) => groupKey(group)));
    for (const id of this.rows.keys()) if (!brands.has(id)) this.rows.delete(id);
    for (const map of [this.headings, this.bodies]) {
      for (const key of map.keys()) if (!groups.has(key)) map.delete(key);
    }
  }
}

/** Room for the lines that are not drawn. */
function space(): HTMLTableSectionElement {
  const section = document.createElement('tbody');
  section.ariaHidden = 'true';
  section.className = 'space';
  section.append(document.createElement('tr'));
  return section;
}

function resize(section: HTMLTableSectionElement, height: number): void {
  const size = `${height}px`;
  const [row] = section.rows;
  // The object model is open to a page whose policy forbids styles in attributes.
  if (row && row.style.blockSize !== size) row.style.blockSize = size;
}

/** Puts elements in order between two others. Those that stay in order are not touched, so that they keep the focus. */
function place(
  parent: Element,
  start: Element | null,
  wanted: readonly Element[],
  end: Element | null,
): void {
  const first = start === null ? parent.firstElementChild : start.nextElementSibling;
  let known = first;
  const placed = wanted.every((element) => {
    const here = element === known;
    known = known?.nextElementSibling ?? null;
    return here;
  });
  if (placed && known === end) return;
  const stay = new Set(wanted);
  for (let child = first; child !== end && child !== null;) {
    const next = child.nextElementSibling;
    if (!stay.has(child)) child.remove();
    child = next;
  }
  let at = start === null ? parent.firstElementChild : start.nextElementSibling;
  for (const element of wanted) {
    if (element === at) at = at.nextElementSibling;
    else parent.insertBefore(element, at ?? end);
  }
}
