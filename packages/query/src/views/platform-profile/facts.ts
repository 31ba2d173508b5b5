import type { FuzzyDate, NamedThing, Platform, StatedValue } from '@vitrine/core';
import { evidenceFor, named, referenceTo, termNamed, type ViewContext } from '../context.js';
import type { Cell } from '../types.js';
import type { PlatformProfile } from './types.js';

/** What a platform is, who runs it, and when it began and ended. */
export function factsOf(context: ViewContext, platform: Platform): PlatformProfile['facts'] {
  const { kind, model, operator, parent } = platform;
  const things = (field: string, thing: NamedThing) =>
    fact(context, platform, field, { type: 'things' as const, things: [thing] });
  return {
    kind: things('kind', termNamed(context, 'platform-kind', kind)),
    ...(model !== undefined && {
      model: things('model', termNamed(context, 'platform-model', model)),
    }),
    ...(operator !== undefined && {
      operator: things('operator', named(context, 'organizations', operator)),
    }),
    ...(parent !== undefined && { parent: things('parent', named(context, 'platforms', parent)) }),
    ...lifeOf(context, platform),
  };
}

/** When a platform was launched and closed, as far as sources tell. */
export function lifeOf(
  context: ViewContext,
  platform: Platform,
): Pick<PlatformProfile['facts'], 'launched' | 'closed'> {
  const { launched, closed } = platform;
  const day = (field: string, date: FuzzyDate) =>
    fact(context, platform, field, { type: 'date' as const, date });
  return {
    ...(launched && { launched: day('launched', launched) }),
    ...(closed && { closed: day('closed', closed) }),
  };
}

function fact<Value extends StatedValue>(
  context: ViewContext,
  platform: Platform,
  field: string,
  value: Value,
): Cell<Value> {
  const evidence = evidenceFor(context, 'platform', platform, field);
  return { value, record: referenceTo('platform', platform), ...(evidence && { evidence }) };
}
