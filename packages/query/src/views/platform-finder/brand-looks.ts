import type { Brand, Platform, Presence } from '@vitrine/core';
import { standingOn, type ViewContext } from '../context.js';
import { isTallied, tallyOf } from '../tally.js';
import { unknown, type Finding, type Look } from './finding.js';
import type { Control } from './types.js';

/** What is sold; a brand has to be of any of the categories and of the tier. */
export interface Sold {
  readonly categories: readonly string[] | undefined;
  readonly tier: string | undefined;
}

/** The channels through which a brand sells itself, and those through which others sell its goods. */
const channels: Readonly<Record<Control, readonly string[]>> = {
  'own-store': ['flagship-store', 'boutique', 'mini-program'],
  retailer: ['multi-brand-retailer', 'platform-operated-store'],
};

/** Brands of the same kind on the platform: the more of them, the more speaks for it. */
export const peersLook = (sold: Sold): Look => ({
  look: 'peers',
  find(context, { id }) {
    const presences = context.store.bucket('presence', 'platform', id).filter(({ brand }) => {
      const record = context.store.get('brand', brand);
      return record !== undefined && isPeer(sold, record);
    });
    return brandsFinding(tallyOf(context, presences));
  },
});

function isPeer({ categories, tier }: Sold, brand: Brand): boolean {
  return (
    (categories === undefined || categories.some((one) => brand.category?.includes(one))) &&
    (tier === undefined || brand.tier === tier)
  );
}

/** Whether brands already sell there in the way that is wanted. */
export const channelsLook = (control: Control): Look => ({
  look: 'channels',
  find: (context, platform) =>
    brandsFinding(tallyOf(context, presencesBy(context, control, platform))),
});

/** Whether that look would find anything, without the evidence that it gathers. */
export const hasChannels = (context: ViewContext, control: Control, platform: Platform): boolean =>
  presencesBy(context, control, platform).some((presence) =>
    isTallied(context, standingOn(context, 'presence', presence)),
  );

const presencesBy = (
  { store }: ViewContext,
  control: Control,
  { id }: Platform,
): readonly Presence[] =>
  store
    .bucket('presence', 'platform', id)
    .filter(({ channel }) => channels[control].includes(channel));

/**
 * Brands that are certainly or presumably there, and of which no source denies it, speak for a
 * platform. Those that are disputed, possible, announced or gone are a doubt. Where there are none
 * nothing is known: that no source speaks of a brand does not say that it is not there.
 */
function brandsFinding(tally: ReturnType<typeof tallyOf>): Finding {
  if (tally.brands.length === 0) return unknown;
  const sure = tally.brands.filter(
    ({ cell }) => ['certain', 'presumed'].includes(cell.standing.state) && !cell.evidence.disputed,
  );
  return {
    verdict: sure.length > 0 ? 'for' : 'doubt',
    shows: [tally],
    amount: sure.length,
  };
}
