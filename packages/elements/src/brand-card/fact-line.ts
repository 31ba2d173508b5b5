import type { BrandProfile } from '@vitrine/query';
import { html, nothing, type TemplateResult } from 'lit';
import { entriesOf } from '../evidence/entry.js';
import { textIn } from '../shared/format/locale.js';
import { messages } from '../shared/messages/index.js';
import {
  around,
  cellTemplate,
  evidenced,
  joined,
  type Content,
  type ExhibitContext,
} from '../shared/templates/evidenced.js';
import { properName } from '../shared/templates/names.js';

const owning = new Set(['certain', 'presumed', 'possible']);

/** What tells the brand from others in one line: "Leather goods, United States, founded 1941, owned by Tapestry". */
export function factLine(
  profile: BrandProfile,
  context: ExhibitContext,
): TemplateResult | typeof nothing {
  const { locale } = context;
  const words = messages[locale];
  const { category, country, founded, lineOf } = profile.facts;
  const brand = textIn(profile.brand.name, locale).text;
  const heading = (field: string) =>
    `${brand}${words.colon}${(words.fields[field] ?? field).toLocaleLowerCase(locale)}`;
  const facts: Content[] = [];
  if (category) {
    facts.push(
      cellTemplate(category, context, { heading: heading('category'), term: true, capital: true }),
    );
  }
  if (country) facts.push(cellTemplate(country, context, { heading: heading('country') }));
  if (founded) {
    facts.push(
      cellTemplate(founded, context, { heading: heading('founded'), phrase: words.founded }),
    );
  }
  if (lineOf) {
    facts.push(cellTemplate(lineOf, context, { heading: heading('lineOf'), phrase: words.lineOf }));
  }
  const owner = profile.owners.find(({ standing }) => owning.has(standing.state));
  if (owner) {
    facts.push(
      evidenced(
        around(words.ownedBy, properName(owner.owner, locale)),
        {
          entries: entriesOf(owner).map((entry) => ({ ...entry, about: 'ownership' as const })),
          heading: heading('owner'),
          spoken: words.ownedBy(textIn(owner.owner.name, locale).text),
        },
        context,
      ),
    );
  }
  if (facts.length === 0) return nothing;
  return html`<p class="subtitle facts">${joined(facts, words.comma)}</p>`;
}
