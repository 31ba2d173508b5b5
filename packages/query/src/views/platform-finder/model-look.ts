import type { Platform } from '@vitrine/core';
import { evidenceFor, referenceTo, termNamed } from '../context.js';
import { unknown, type Look } from './finding.js';
import type { Control, Verdict } from './types.js';

/**
 * What the model of a platform says of who sells there. Networks and media may have shops of brands
 * or none, and among the merchants of a marketplace there may be retailers or none: that is unknown,
 * and the channels tell.
 */
const verdictOf: Readonly<Record<Control, Readonly<Record<string, Verdict>>>> = {
  'own-store': { 'third-party': 'for', hybrid: 'for', 'first-party': 'against' },
  retailer: { 'first-party': 'for', hybrid: 'for' },
};

/** Who sells on the platform by its model: merchants, its operator, or both. */
export const modelLook = (control: Control): Look => ({
  look: 'model',
  find(context, platform) {
    const { model } = platform;
    if (model === undefined) return unknown;
    const evidence = evidenceFor(context, 'platform', platform, 'model');
    const value = {
      type: 'things' as const,
      things: [termNamed(context, 'platform-model', model)],
    };
    const record = referenceTo('platform', platform);
    return {
      verdict: evidence?.disputed ? 'doubt' : verdictBy(control, platform, model),
      shows: [{ type: 'value', cell: { value, record, ...(evidence && { evidence }) } }],
    };
  },
});

function verdictBy(control: Control, { kind }: Platform, model: string): Verdict {
  // The operator of a brand's own site is the brand: it sells there itself, and nobody else does.
  if (kind === 'brand-site') return control === 'own-store' ? 'for' : 'against';
  return verdictOf[control][model] ?? 'unknown';
}
