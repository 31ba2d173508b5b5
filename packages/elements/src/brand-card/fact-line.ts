import type { BrandProfile } from '@vitrine/query';
import type { nothing, TemplateResult } from 'lit';
import type { ExhibitContext } from '../shared/exhibit-context.js';
import { fact, factLine, ownerFact } from '../shared/templates/facts.js';
import { cardWords } from './words.js';

/** What tells the brand from others in one line: "Leather goods, United States, founded 1941, owned by Tapestry". */
export function brandFacts(
  { brand, facts, owners }: BrandProfile,
  context: ExhibitContext,
): TemplateResult | typeof nothing {
  const { category, country, founded, lineOf } = facts;
  const words = cardWords[context.locale];
  return factLine(
    [
      ...fact(brand, 'category', category, context, { term: true, capital: true }),
      ...fact(brand, 'country', country, context),
      ...fact(brand, 'founded', founded, context, { phrase: words.founded }),
      ...fact(brand, 'lineOf', lineOf, context, { phrase: words.lineOf }),
      ...ownerFact(brand, owners, words.ownedBy, context),
    ],
    context,
  );
}
