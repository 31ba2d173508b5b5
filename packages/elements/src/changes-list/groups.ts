import type { Changes } from '@vitrine/query';
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../shared/format/quantities.js';
import { disclosure, foldClass, foldId, split } from '../shared/templates/disclosure.js';
import type { ChangesContext } from './context.js';
import { figureRows } from './figure-rows.js';
import { happenedRows, ownerRows, standingRows } from './standing-rows.js';
import { changesWords, type ChangeGroup } from './words.js';

/** As many changes of a kind as leave the list a list. */
const most = 6;

function rowsOf(group: ChangeGroup, changes: Changes, context: ChangesContext): TemplateResult[] {
  switch (group) {
    case 'started':
    case 'ended':
    case 'announced':
    case 'denied':
      return standingRows(changes[group], group, context);
    case 'owners':
      return ownerRows(changes.owners, context);
    case 'platforms':
      return happenedRows([...changes.launched, ...changes.closed], context);
    case 'deals':
      return happenedRows(
        changes.happened.filter(({ kind }) => kind === 'deal'),
        context,
      );
    case 'campaigns':
      return happenedRows(
        changes.happened.filter(({ kind }) => kind === 'campaign'),
        context,
      );
    case 'figures':
      return figureRows(changes.figures, context);
  }
}

/** One kind of change under its name, with how many there are; nothing where there is none. */
export function changeGroup(
  group: ChangeGroup,
  changes: Changes,
  level: number,
  context: ChangesContext,
): TemplateResult | typeof nothing {
  const { locale } = context;
  const rows = rowsOf(group, changes, context);
  if (rows.length === 0) return nothing;
  const { first, rest } = split(rows, most);
  const name = changesWords[locale].groups[group];
  return html`<section class="group ${group}">
    <div class="title" role="heading" aria-level=${level}>
      ${name} <span class="tally">${formatNumber(rows.length, locale)}</span>
    </div>
    <ul role="list" aria-label=${name}>
      ${first}
    </ul>
    ${
      rest.length === 0
        ? nothing
        : html`${disclosure(group, changesWords[locale].more(rest.length), context)}
            <ul
              role="list"
              aria-label=${name}
              id=${foldId(group)}
              class=${foldClass(group, context)}
            >
              ${rest}
            </ul>`
    }
  </section>`;
}
