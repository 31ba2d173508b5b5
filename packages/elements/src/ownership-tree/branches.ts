import type { OwnershipNode } from '@vitrine/query';
import { html, nothing, type TemplateResult } from 'lit';
import type { ExhibitContext } from '../shared/exhibit-context.js';
import { disclosure, foldClass, foldId, split } from '../shared/templates/disclosure.js';
import { properName } from '../shared/templates/names.js';
import { daysOf, kindOf, shareOf, spellMark } from '../shared/templates/ownership.js';
import { treeWords } from './words.js';

/** As many branches of one stem as leave the tree a tree. */
const most = 10;

/** Things on one level with what hangs on each, as a list in lists; `part` tells its folds from others. */
export function branches(
  nodes: readonly OwnershipNode[],
  part: string,
  label: string | undefined,
  context: ExhibitContext,
): TemplateResult | typeof nothing {
  if (nodes.length === 0) return nothing;
  const { first, rest } = split(nodes, most);
  const named = label ?? nothing;
  const items = (some: readonly OwnershipNode[]) => some.map((node) => branch(node, part, context));
  if (rest.length === 0) {
    return html`<ul class="branches" role="list" aria-label=${named}>
      ${items(first)}
    </ul>`;
  }
  const words = treeWords[context.locale].more(rest.length);
  return html`<ul class="branches goes-on" role="list" aria-label=${named}>
      ${items(first)}
    </ul>
    ${disclosure(part, words, context)}
    <ul
      role="list"
      aria-label=${named}
      id=${foldId(part)}
      class="branches ${context.disclosures.isOpen(part) ? '' : foldClass(part, context)}"
    >
      ${items(rest)}
    </ul>`;
}

function branch(
  { thing, spell, children, followed }: OwnershipNode,
  part: string,
  context: ExhibitContext,
): TemplateResult {
  const { locale } = context;
  const below = `${part}-${thing.type}-${thing.id}`;
  return html`<li>
    <div class="node">
      <span class="thing"
        >${spellMark(spell.standing.state, locale)}<span
          >${properName(thing, locale)}
          ${kindOf(spell, locale)}${
            followed === undefined
              ? nothing
              : html` <span class="detail">${treeWords[locale].followed[followed]}</span>`
          }</span
        ></span
      >
      <span class="share">${shareOf(spell, context)}</span>
      <span class="days date">${daysOf(spell, context)}</span>
    </div>
    ${branches(children, below, undefined, context)}
  </li>`;
}
