import type { NamedThing, StatedValue } from '@vitrine/core';
import type { Cell, PlatformProfile } from '@vitrine/query';
import { html, type TemplateResult } from 'lit';
import type { ExhibitContext } from '../shared/exhibit-context.js';
import { entriesOf } from '../evidence/entry.js';
import { textIn } from '../shared/format/locale.js';
import { fieldNames } from '../shared/messages/fields.js';
import { punctuation } from '../shared/messages/punctuation.js';
import {
  around,
  cellTemplate,
  evidenced,
  joined,
  type Content,
} from '../shared/templates/evidenced.js';
import { properName } from '../shared/templates/names.js';
import { platformCardWords } from './words.js';

const owning = new Set(['certain', 'presumed', 'possible']);

/** What tells the platform from others in one line: "Marketplace, hybrid model, run by JD.com, launched 2004". */
export function factLine(profile: PlatformProfile, context: ExhibitContext): TemplateResult {
  const { locale } = context;
  const { kind, model, operator, parent } = profile.facts;
  const words = platformCardWords[locale];
  const name = textIn(profile.platform.name, locale).text;
  const heading = (field: string) =>
    `${name}${punctuation[locale].colon}${(fieldNames[locale][field] ?? field).toLocaleLowerCase(locale)}`;
  const fact = (
    field: string,
    cell: Cell | undefined,
    more: { phrase?: (text: string) => string; term?: boolean; capital?: boolean } = {},
  ) =>
    cell === undefined ? [] : [cellTemplate(cell, context, { heading: heading(field), ...more })];
  const facts: Content[] = [
    ...fact('kind', kind, { term: true, capital: true }),
    ...(isTold(kind, model) ? [] : fact('model', model, { term: true, phrase: words.model })),
    ...fact('parent', parent, { phrase: words.partOf }),
    ...fact('operator', operator, { phrase: words.runBy }),
    ...ownerFact(profile, heading('owner'), context),
    ...fact('launched', profile.facts.launched, { phrase: launchPhrase(profile, context) }),
    ...fact('closed', closedBy(profile), { phrase: words.closed }),
  ];
  return html`<p class="subtitle facts">${joined(facts, punctuation[locale].comma)}</p>`;
}

type Things = Cell<Extract<StatedValue, { type: 'things' }>>;

const termOf = (cell: Things | undefined): string | undefined =>
  cell?.value.things[0]?.id.split('/').at(-1);

/** Whether the kind says the model already, as a social network does. */
function isTold(kind: Things, model: Things | undefined): boolean {
  const term = termOf(model);
  return term !== undefined && (termOf(kind)?.startsWith(term) ?? false);
}

/** Who owns it, where that is not who runs it. */
function ownerFact(
  { owners, facts }: PlatformProfile,
  heading: string,
  context: ExhibitContext,
): Content[] {
  const { locale } = context;
  const operators = facts.operator?.value.things.map(({ id }) => id) ?? [];
  const owner = owners.find(
    ({ standing, owner: { id } }) => owning.has(standing.state) && !operators.includes(id),
  );
  if (owner === undefined) return [];
  const { ownedBy } = platformCardWords[locale];
  return [
    evidenced(
      around(ownedBy, properName(owner.owner, locale)),
      {
        entries: entriesOf(owner).map((entry) => ({ ...entry, about: 'ownership' as const })),
        heading,
        spoken: ownedBy(spokenName(owner.owner, context)),
      },
      context,
    ),
  ];
}

const spokenName = (thing: NamedThing, { locale }: ExhibitContext): string =>
  textIn(thing.name, locale).text;

/** A launch that lies ahead of the day is none yet. */
function launchPhrase(
  { facts, asOf }: PlatformProfile,
  { locale }: ExhibitContext,
): (date: string) => string {
  const { launched, toLaunch } = platformCardWords[locale];
  return (facts.launched?.value.date.earliest ?? '') > asOf ? toLaunch : launched;
}

/** The end of the platform, once it may have come. */
function closedBy({ facts: { closed }, asOf }: PlatformProfile): typeof closed {
  return (closed?.value.date.earliest ?? '') > asOf ? undefined : closed;
}
