import type { StatedValue } from '@vitrine/core';
import type { Cell, PlatformProfile } from '@vitrine/query';
import type { nothing, TemplateResult } from 'lit';
import type { ExhibitContext } from '../shared/exhibit-context.js';
import { fact, factLine, ownerFact } from '../shared/templates/facts.js';
import { platformCardWords } from './words.js';

/** What tells the platform from others in one line: "Marketplace, hybrid model, run by JD.com, launched 2004". */
export function platformFacts(
  profile: PlatformProfile,
  context: ExhibitContext,
): TemplateResult | typeof nothing {
  const { platform, facts, asOf } = profile;
  const { kind, model, operator, parent, launched } = facts;
  const words = platformCardWords[context.locale];
  // A launch that lies ahead of the day is none yet.
  const isAhead = (launched?.value.date.earliest ?? '') > asOf;
  return factLine(
    [
      ...fact(platform, 'kind', kind, context, { term: true, capital: true }),
      ...(isTold(kind, model)
        ? []
        : fact(platform, 'model', model, context, { term: true, phrase: words.model })),
      ...fact(platform, 'parent', parent, context, { phrase: words.partOf }),
      ...fact(platform, 'operator', operator, context, { phrase: words.runBy }),
      ...ownerFact(platform, ownersBesideOperator(profile), words.ownedBy, context),
      ...fact(platform, 'launched', launched, context, {
        phrase: isAhead ? words.toLaunch : words.launched,
      }),
      ...fact(platform, 'closed', closedBy(profile), context, { phrase: words.closed }),
    ],
    context,
  );
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
function ownersBesideOperator({ owners, facts }: PlatformProfile): PlatformProfile['owners'] {
  const operators = facts.operator?.value.things.map(({ id }) => id) ?? [];
  return owners.filter(({ owner }) => !operators.includes(owner.id));
}

/** The end of the platform, once it may have come. */
function closedBy({ facts: { closed }, asOf }: PlatformProfile): typeof closed {
  return (closed?.value.date.earliest ?? '') > asOf ? undefined : closed;
}
