import type { BrandProfile } from '@vitrine/query';
import { html, nothing, type TemplateResult } from 'lit';
import type { ExhibitContext } from '../shared/exhibit-context.js';
import { entriesOf } from '../evidence/entry.js';
import { textIn } from '../shared/format/locale.js';
import { cardWords } from './words.js';
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

const owning = new Set(['certain', 'presumed', 'possible']);

/** What tells the brand from others in one line: "Leather goods, United States, founded 1941, owned by Tapestry". */
export function factLine(
  profile: BrandProfile,
  context: ExhibitContext,
): TemplateResult | typeof nothing {
  const { locale } = context;
  const { category, country, founded, lineOf } = profile.facts;
  const brand = textIn(profile.brand.name, locale).text;
  const heading = (field: string) =>
    `${brand}${punctuation[locale].colon}${(fieldNames[locale][field] ?? field).toLocaleLowerCase(locale)}`;
  const facts: Content[] = [];
  if (category) {
    facts.push(
      cellTemplate(category, context, { heading: heading('category'), term: true, capital: true }),
    );
  }
  if (country) facts.push(cellTemplate(country, context, { heading: heading('country') }));
  if (founded) {
    facts.push(
      cellTemplate(founded, context, {
        heading: heading('founded'),
        phrase: cardWords[locale].founded,
      }),
    );
  }
  if (lineOf) {
    facts.push(
      cellTemplate(lineOf, context, {
        heading: heading('lineOf'),
        phrase: cardWords[locale].lineOf,
      }),
    );
  }
  const owner = profile.owners.find(({ standing }) => owning.has(standing.state));
  if (owner) {
    facts.push(
      evidenced(
        around(cardWords[locale].ownedBy, properName(owner.owner, locale)),
        {
          entries: entriesOf(owner).map((entry) => ({ ...entry, about: 'ownership' as const })),
          heading: heading('owner'),
          spoken: cardWords[locale].ownedBy(textIn(owner.owner.name, locale).text),
        },
        context,
      ),
    );
  }
  if (facts.length === 0) return nothing;
  return html`<p class="subtitle facts">${joined(facts, punctuation[locale].comma)}</p>`;
}
