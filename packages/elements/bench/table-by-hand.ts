import type { ComparisonCell, ComparisonRow, PlatformComparison } from '@vitrine/query';
import { formatQuantity, scaleFor } from '../src/shared/format/quantities.js';
import { speakValue } from '../src/shared/format/values.js';

type Figure = Extract<
  Extract<ComparisonCell, { kind: 'items' }>['items'][number],
  { type: 'figure' }
>['figure'];

/** The figure that each cell of the compared tables holds. */
export function figureOf(cell: ComparisonCell | undefined): Figure {
  const item = cell?.kind === 'items' ? cell.items[0] : undefined;
  if (item?.type !== 'figure') throw new Error('Every cell of the table has a figure.');
  return item.figure;
}

function part(root: ParentNode, selector: string): Element {
  const found = root.querySelector(selector);
  if (!found) throw new Error(`There is no ${selector} in the row.`);
  return found;
}

/** Into the text that is there: another one would have the styles of all around it looked at again. */
function write(place: Element, text: string): void {
  const { firstChild } = place;
  if (firstChild instanceof Text) firstChild.data = text;
  else place.textContent = text;
}

/**
 * A comparison of figures as somebody would write it who needs nothing else: the same elements and styles, rows copied
 * from the first one of the component, texts by the same functions, one listener for all, and what changes found by
 * identity.
 */
export class TableByHand {
  readonly element = document.createElement('div');
  private readonly lines: { row: ComparisonRow; line: Element }[] = [];
  private readonly blank: Element;

  /** `drawn`: a table of the component whose rows are alike. */
  constructor(drawn: ShadowRoot, comparison: PlatformComparison) {
    const root = this.element.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = drawn.adoptedStyleSheets;
    const exhibit = part(drawn, '.exhibit').cloneNode(true) as Element;
    const body = part(exhibit, 'tbody');
    const comments = document.createTreeWalker(exhibit, NodeFilter.SHOW_COMMENT);
    const found: ChildNode[] = [];
    while (comments.nextNode()) found.push(comments.currentNode as Comment);
    for (const comment of found) comment.remove();
    this.blank = part(body, 'tr');
    body.replaceChildren();
    for (const row of rowsOf(comparison)) {
      const line = this.blank.cloneNode(true) as Element;
      write(part(line, 'th span'), row.label?.en ?? '');
      this.fill(line, row);
      this.lines.push({ row, line });
      body.append(line);
    }
    body.addEventListener('click', () => undefined);
    root.append(exhibit);
  }

  private fill(line: Element, row: ComparisonRow, before?: ComparisonRow): void {
    const scale = scaleFor(
      row.cells.map((cell) => figureOf(cell).value.quantity),
      'en',
    );
    for (const [index, cell] of row.cells.entries()) {
      if (cell === before?.cells[index]) continue;
      const { value } = figureOf(cell);
      const place = line.children[index + 1];
      if (!place) continue;
      const { quantity, unit } = value;
      write(
        part(place, '.figure'),
        formatQuantity(quantity, {
          locale: 'en',
          unit,
          scale,
          bare: true,
        }),
      );
      part(place, 'button').setAttribute(
        'aria-label',
        `${speakValue(value, 'en')}, evidence, 1 source`,
      );
    }
  }

  /** Draws what differs; rows and platforms are the same as before. */
  update(comparison: PlatformComparison): void {
    for (const [index, row] of rowsOf(comparison).entries()) {
      const known = this.lines[index];
      if (!known || known.row === row) continue;
      this.fill(known.line, row, known.row);
      known.row = row;
    }
  }
}

export const rowsOf = ({ groups }: PlatformComparison): readonly ComparisonRow[] =>
  groups.flatMap(({ rows }) => rows);
