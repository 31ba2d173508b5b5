import type { Locale, State } from '@vitrine/core';
import type { MatrixCell, MatrixColumn } from '@vitrine/query';
import { render, type TemplateResult } from 'lit';
import { textIn } from '../shared/format/locale.js';
import { absenceWords } from '../shared/messages/absence.js';
import { legendWords } from '../shared/messages/legend.js';
import { punctuation } from '../shared/messages/punctuation.js';
import { sourceWords } from '../shared/messages/sources.js';
import { stateNames } from '../shared/messages/states.js';
import { disputeFlag } from '../shared/templates/dispute-flag.js';
import { statusShape } from '../shared/templates/status-mark.js';

// Thousands of cells are made of a few shapes. A template each would cost several times what a copy of a
// finished one does, so that rows and cells are cloned, and templates draw what there is once.

const shapes = new Map<State | 'disputed', Element>();

/** The mark that templates draw elsewhere, drawn once and copied from then on. */
function shape(name: State | 'disputed'): Element {
  let drawn = shapes.get(name);
  if (drawn === undefined) {
    drawn = once(name === 'disputed' ? disputeFlag : statusShape(name));
    shapes.set(name, drawn);
  }
  return drawn;
}

function once(template: TemplateResult): Element {
  const place = document.createElement('div');
  render(template, place);
  const comments = document.createTreeWalker(place, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);
  const [only] = place.children;
  if (only === undefined) throw new Error('A mark is one element.');
  return only;
}

/** The flag of a dispute is placed by its button. */
export const cellClass = ({ disputed }: MatrixCell): string =>
  disputed ? 'cell disputed' : 'cell';

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** What the rows of one matrix are copied from: those of the same columns, in one language. */
export class CellParts {
  private readonly row = make('tr', { role: 'row' });
  private readonly buttons = new Map<string, HTMLButtonElement>();
  private readonly dash = document.createDocumentFragment();
  private readonly names = new Map<string, string>();

  constructor(
    columns: readonly MatrixColumn[],
    readonly locale: Locale,
  ) {
    const head = make('th', { scope: 'row', role: 'rowheader' });
    head.append(make('span', { class: 'name', translate: 'no' }));
    const total = make('td', { role: 'cell', class: 'total' });
    total.append('');
    this.row.append(
      head,
      // In a narrow place each cell says by itself which platform it is about.
      ...columns.map(({ platform }) =>
        make('td', { role: 'cell', 'data-platform': textIn(platform.name, locale).text }),
      ),
      total,
    );
    const sign = make('span', { class: 'none', 'aria-hidden': 'true' });
    sign.append('–');
    const word = make('span', { class: 'spoken' });
    word.append(absenceWords[locale].unknown);
    this.dash.append(sign, word);
  }

  /** A row whose cells are still empty: the head, one cell a column, the total. */
  emptyRow(): HTMLTableRowElement {
    return this.row.cloneNode(true) as HTMLTableRowElement;
  }

  unknown(): Node {
    return this.dash.cloneNode(true);
  }

  /** The button of a cell, with its mark and its words. */
  button(cell: MatrixCell): HTMLButtonElement {
    const { state } = cell.standing;
    const key = cell.disputed ? `${state} disputed` : state;
    let first = this.buttons.get(key);
    if (first === undefined) {
      first = make('button', {
        class: cellClass(cell),
        type: 'button',
        part: 'evidence-value',
        tabindex: '-1',
        'aria-haspopup': 'dialog',
      });
      first.append(...this.marks(cell));
      this.buttons.set(key, first);
    }
    const button = first.cloneNode(true) as HTMLButtonElement;
    button.setAttribute('aria-label', this.nameOf(cell));
    return button;
  }

  marks({ standing, disputed }: MatrixCell): Node[] {
    const marks = disputed ? [shape(standing.state), shape('disputed')] : [shape(standing.state)];
    return marks.map((mark) => mark.cloneNode(true));
  }

  /** What a cell says, in the same words as any other value: "present, evidence, 3 sources". */
  nameOf({ standing, disputed, sources }: MatrixCell): string {
    const { locale, names } = this;
    const key = `${standing.state} ${disputed ? 'disputed' : ''} ${sources.length}`;
    let name = names.get(key);
    if (name === undefined) {
      name = [
        stateNames[locale][standing.state],
        sourceWords[locale].evidence,
        sourceWords[locale].sourceCount(sources.length),
        ...(disputed ? [legendWords[locale].disputed] : []),
      ].join(punctuation[locale].comma);
      names.set(key, name);
    }
    return name;
  }
}
