import type { State } from '@vitrine/core';
import type { OwnershipHistory, OwnershipNode } from '@vitrine/query';
import { html, nothing, type TemplateResult } from 'lit';
import type { ExhibitContext } from '../shared/exhibit-context.js';
import { formatDate } from '../shared/format/dates.js';
import { formatNumber } from '../shared/format/quantities.js';
import { ownershipWords } from '../shared/messages/ownerships.js';
import { disclosure, foldClass, foldId, split } from '../shared/templates/disclosure.js';
import { fact } from '../shared/templates/facts.js';
import { legend } from '../shared/templates/legend.js';
import { branches } from './branches.js';
import { dealRows, ownersOverTime } from './history.js';
import { treeWords } from './words.js';

/** As many rows of a history as leave it one. */
const most = 6;

/** Owners above, holdings below, then who owned it when and by which deals. */
export function ownershipBody(
  history: OwnershipHistory,
  level: number,
  context: ExhibitContext,
): TemplateResult {
  const { locale } = context;
  const words = treeWords[locale];
  const { ancestors, holdings } = history.tree;
  const isPlain = history.owners.length < 2 && history.owners.length === ancestors.length;
  return html`<div class="parts">
    <section class="part">
      ${title(words.ownedBy, undefined, level, context)}
      ${
        ancestors.length === 0
          ? html`<p class="nobody">${words.noOwner(formatDate(history.asOf, locale, 'long'))}</p>`
          : branches(ancestors, 'owners', words.ownedBy, context)
      }
      ${relatives(history, context)}
    </section>
    ${
      holdings.length === 0
        ? nothing
        : html`<section class="part">
            ${title(words.owns, holdings.length, level, context)}
            ${branches(holdings, 'holdings', words.owns, context)}
          </section>`
    }
    ${isPlain ? nothing : rows('history', words.history, ownersOverTime(history, context), level, context)}
    ${rows('deals', words.deals, dealRows(history, context), level, context)}
  </div>`;
}

function title(
  text: string,
  count: number | undefined,
  level: number,
  { locale }: ExhibitContext,
): TemplateResult {
  return html`<div class="title" role="heading" aria-level=${level}>
    ${text}
    ${count === undefined ? nothing : html`<span class="tally">${formatNumber(count, locale)}</span>`}
  </div>`;
}

function rows(
  part: string,
  label: string,
  all: readonly TemplateResult[],
  level: number,
  context: ExhibitContext,
): TemplateResult | typeof nothing {
  if (all.length === 0) return nothing;
  const { first, rest } = split(all, most);
  return html`<section class="part">
    ${title(label, undefined, level, context)}
    <ul role="list" aria-label=${label}>
      ${first}
    </ul>
    ${
      rest.length === 0
        ? nothing
        : html`${disclosure(part, treeWords[context.locale].more(rest.length), context)}
            <ul
              role="list"
              aria-label=${label}
              id=${foldId(part)}
              class=${foldClass(part, context)}
            >
              ${rest}
            </ul>`
    }
  </section>`;
}

/** The house of a line and whoever runs a platform, who may or may not own it. */
function relatives(
  { lineOf, operator, subject, tree }: OwnershipHistory,
  context: ExhibitContext,
): TemplateResult {
  const owners = tree.ancestors.map(({ thing }) => thing.id);
  const runsOnly = operator?.value.things.some(({ id }) => !owners.includes(id)) ?? false;
  const words = treeWords[context.locale];
  const lines = [
    ...fact(subject, 'lineOf', lineOf, context, { phrase: words.lineOf }),
    ...fact(subject, 'operator', runsOnly ? operator : undefined, context, { phrase: words.runBy }),
  ];
  return html`${lines.map((line) => html`<p class="relative">${line}</p>`)}`;
}

const statesIn = (nodes: readonly OwnershipNode[]): readonly State[] =>
  nodes.flatMap(({ spell, children }) => [spell.standing.state, ...statesIn(children)]);

/** The key of the marks that are shown, in the words of an ownership. */
export function ownershipLegend(
  { owners, tree, counts }: OwnershipHistory,
  { locale }: ExhibitContext,
): TemplateResult | typeof nothing {
  const used = [
    ...owners.map(({ standing }) => standing.state),
    ...statesIn(tree.ancestors),
    ...statesIn(tree.holdings),
  ];
  return legend(used, counts.disputed > 0, locale, { names: ownershipWords[locale].states });
}
