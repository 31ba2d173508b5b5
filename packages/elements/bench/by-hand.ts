import type { MatrixCell, MatrixGroup, MatrixRow, PresenceMatrix } from '@vitrine/query';
import { render } from 'lit';
import { disputeFlag } from '../src/shared/templates/dispute-flag.js';
import { statusShape } from '../src/shared/templates/status-mark.js';
import { VitrinePresenceMatrix } from '../src/presence-matrix/presence-matrix.js';

// What somebody would write who needs one matrix and nothing else: the same elements, attributes and styles as the
// component, made with the object model alone. Rows and marks are copied, one listener serves all, and what
// changes is found by identity.

const words: Readonly<Record<string, string>> = {
  certain: 'present',
  presumed: 'presumed',
  possible: 'possible',
  announced: 'announced',
  ended: 'ended',
  absent: 'absent',
};

function parse(html: string): Element {
  const template = document.createElement('template');
  template.innerHTML = html;
  const [only] = template.content.children;
  if (!only) throw new Error('A part of the matrix is one element.');
  return only;
}

const markup = (template: Parameters<typeof render>[0]): string => {
  const place = document.createElement('div');
  render(template, place);
  return place.innerHTML.replaceAll(/<!--.*?-->/g, '');
};

const buttons = new Map<string, HTMLElement>();

function buttonOf({ standing: { state }, disputed, sources }: MatrixCell): HTMLElement {
  const key = `${state} ${String(disputed)}`;
  let first = buttons.get(key);
  if (!first) {
    first = parse(
      `<button class="cell${disputed ? ' disputed' : ''}" type="button" part="evidence-value" tabindex="-1" aria-haspopup="dialog">${markup(statusShape(state))}${disputed ? markup(disputeFlag) : ''}</button>`,
    ) as HTMLElement;
    buttons.set(key, first);
  }
  const button = first.cloneNode(true) as HTMLElement;
  const count = sources.length;
  button.setAttribute(
    'aria-label',
    `${words[state] ?? ''}, evidence, ${count} source${count === 1 ? '' : 's'}${disputed ? ', sources disagree' : ''}`,
  );
  return button;
}

const dash = () => {
  const fragment = document.createDocumentFragment();
  fragment.append(
    parse('<span class="none" aria-hidden="true">–</span>'),
    parse('<span class="spoken">unknown</span>'),
  );
  return fragment;
};

const numbers = parse('<span class="numbers" aria-hidden="true">1</span>');

const total = ({ presumed, possible }: { presumed: number; possible: number }): string =>
  presumed === possible ? String(presumed) : `${presumed}–${possible}`;

/** A matrix by hand. */
export class MatrixByHand {
  readonly element = document.createElement('div');
  private readonly rows = new Map<string, { row: MatrixRow; line: HTMLTableRowElement }>();

  /** `noted`: with the numbers of the notes, as on paper. */
  constructor(
    matrix: PresenceMatrix,
    private readonly noted = false,
  ) {
    const root = this.element.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = VitrinePresenceMatrix.elementStyles.flatMap((style) =>
      style instanceof CSSStyleSheet ? style : (style.styleSheet ?? []),
    );
    const { columns, groups } = matrix;
    const head = columns
      .map(
        ({ platform }) =>
          `<th scope="col" role="columnheader" class="platform"><button class="sort" type="button"><span translate="no">${platform.name.en}</span><svg class="arrow" viewBox="0 0 8 6" aria-hidden="true"><path d="M0.5 1h7L4 5.5z" fill="currentColor"/></svg></button></th>`,
      )
      .join('');
    const foot = columns.map((column) => `<td role="cell">${total(column.total)}</td>`).join('');
    const exhibit = parse(`<section class="exhibit" lang="en" dir="ltr">
      <p class="label">Presence</p><div class="headline" role="heading" aria-level="3">Luxury brands on China’s digital platforms</div>
      <p class="subtitle">Brands on platforms</p>
      <div class="frame"><div class="scroller" role="region" aria-label="Matrix"><table role="table" part="table"><caption class="spoken">Matrix</caption>
      <thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader" aria-sort="ascending"><button class="sort" type="button">Brand</button></th>${head}<th scope="col" role="columnheader" class="total"><button class="sort" type="button">Present on</button></th></tr></thead>
      <tfoot role="rowgroup"><tr role="row"><th scope="row" role="rowheader">Brands present</th>${foot}<td role="cell" class="total"></td></tr></tfoot></table></div></div>
      <footer class="foot"><span>Sources</span></footer></section>`);
    const table = exhibit.querySelector('table');
    if (!table) throw new Error('The matrix has a table.');
    table.style.setProperty('--_columns', String(columns.length));
    if (groups.flatMap(({ rows }) => rows).length > 24)
      exhibit.querySelector('.frame')?.toggleAttribute('data-tall', true);
    const blank = parse(
      `<table><tbody><tr role="row"><th scope="row" role="rowheader"><span class="name" translate="no"></span></th>${columns.map(({ platform }) => `<td role="cell" data-platform="${platform.name.en}"></td>`).join('')}<td role="cell" class="total"></td></tr></tbody></table>`,
    ).querySelector('tr');
    if (!blank) throw new Error('A row is a row.');
    for (const group of groups)
      table.insertBefore(this.section(group, blank, columns.length), table.tFoot);
    table.addEventListener('click', () => undefined);
    root.append(exhibit);
  }

  private section({ owner, rows }: MatrixGroup, blank: Element, columns: number): HTMLElement {
    const section = document.createElement('tbody');
    section.setAttribute('role', 'rowgroup');
    const heading = parse(
      `<table><tbody><tr role="row" class="heading"><th scope="rowgroup" role="rowheader" colspan="${columns + 2}"><span class="owner"><span translate="no"></span></span></th></tr></tbody></table>`,
    ).querySelector('tr');
    const name = heading?.querySelector('.owner span');
    if (!heading || !name) throw new Error('A heading is a row.');
    name.textContent = owner?.name.en ?? '';
    section.append(heading);
    for (const row of rows) {
      const line = blank.cloneNode(true) as HTMLTableRowElement;
      let place = line.firstElementChild;
      const brand = place?.firstElementChild;
      if (brand) brand.textContent = row.brand.name.en;
      for (const cell of row.cells) {
        place = place?.nextElementSibling ?? null;
        if (!place) continue;
        if (cell) {
          place.append(buttonOf(cell));
          if (this.noted) place.append(numbers.cloneNode(true));
        } else {
          place.append(dash());
          place.className = 'silent';
        }
      }
      if (line.lastElementChild) line.lastElementChild.textContent = total(row.total);
      this.rows.set(row.brand.id, { row, line });
      section.append(line);
    }
    return section;
  }

  /** Draws what differs; brands, owners and platforms are the same as before. */
  update({ groups, columns }: PresenceMatrix): void {
    const feet = this.element.shadowRoot?.querySelectorAll('tfoot td') ?? [];
    for (const [index, column] of columns.entries()) {
      const foot = feet[index];
      const text = total(column.total);
      if (foot && foot.textContent !== text) foot.textContent = text;
    }
    for (const { rows } of groups) {
      for (const row of rows) {
        const known = this.rows.get(row.brand.id);
        if (!known || known.row === row) continue;
        for (const [index, cell] of row.cells.entries()) {
          const before = known.row.cells[index] ?? null;
          const place = known.line.cells[index + 1];
          if (cell === before || !place) continue;
          if (
            cell &&
            cell.standing.state === before?.standing.state &&
            cell.disputed === before.disputed &&
            cell.sources.length === before.sources.length
          )
            continue;
          place.replaceChildren(cell ? buttonOf(cell) : dash());
          place.className = cell ? '' : 'silent';
        }
        const last = known.line.lastElementChild;
        const text = total(row.total);
        if (last && last.textContent !== text) last.textContent = text;
        known.row = row;
      }
    }
  }
}
