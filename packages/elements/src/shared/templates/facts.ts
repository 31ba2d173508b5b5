import type { NamedThing, State } from '@vitrine/core';
import type { BrandProfile, Cell } from '@vitrine/query';
import { html, nothing, type TemplateResult } from 'lit';
import { entriesOf } from '../../evidence/entry.js';
import type { ExhibitContext } from '../exhibit-context.js';
import { textIn } from '../format/locale.js';
import type { FieldValue } from '../format/values.js';
import { punctuation } from '../messages/punctuation.js';
import {
  around,
  cellTemplate,
  evidenced,
  joined,
  type CellOptions,
  type Content,
} from './evidenced.js';
import { properName } from './names.js';

/** What is known of one field of a thing, as its popover names both; nothing where nobody states it. */
export function fact(
  thing: NamedThing,
  field: string,
  cell: Cell<FieldValue> | undefined,
  context: ExhibitContext,
  options: Omit<CellOptions, 'heading' | 'field'> = {},
): readonly Content[] {
  if (cell === undefined) return [];
  const heading = textIn(thing.name, context.locale).text;
  return [cellTemplate(cell, context, { heading, field, ...options })];
}

const owning: ReadonlySet<State> = new Set(['certain', 'presumed', 'possible']);

/** Who owns a thing by the day, in a phrase such as "owned by Tapestry"; nothing where nobody does. */
export function ownerFact(
  thing: NamedThing,
  owners: BrandProfile['owners'],
  phrase: (owner: string) => string,
  context: ExhibitContext,
): readonly Content[] {
  const held = owners.find(({ standing }) => owning.has(standing.state));
  if (held === undefined) return [];
  const { locale } = context;
  return [
    evidenced(
      around(phrase, properName(held.owner, locale)),
      {
        entries: entriesOf(held).map((entry) => ({ ...entry, about: 'ownership' as const })),
        heading: textIn(thing.name, locale).text,
        field: 'owner',
        spoken: phrase(textIn(held.owner.name, locale).text),
      },
      context,
    ),
  ];
}

/** What tells a thing from others, in one line. */
export const factLine = (
  facts: readonly Content[],
  { locale }: ExhibitContext,
): TemplateResult | typeof nothing =>
  facts.length === 0
    ? nothing
    : html`<p class="subtitle facts">${joined(facts, punctuation[locale].comma)}</p>`;
