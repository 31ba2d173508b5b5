import type { FuzzyDate, IsoDate, Ownership } from '@vitrine/core';
import { evidenceFor, referenceTo, standingCell, termNamed, type ViewContext } from '../context.js';
import { referredThing } from '../referred-thing.js';
import type { Standing } from '../types.js';
import type { DayBounds, OwnershipSpell, ShareStatement } from './types.js';

/** One spell of ownership with its share, its bounds and what stands behind it. */
export function ownershipSpell(
  context: ViewContext,
  ownership: Ownership,
  standing?: Standing,
): OwnershipSpell {
  const { owner, owned, kind, era, share, validTime } = ownership;
  const { startEarliest, startLatest, endEarliest, endLatest } = validTime;
  const evidence = share && evidenceFor(context, 'ownership', ownership, 'share');
  return {
    ...standingCell(context, 'ownership', ownership, standing),
    owner: referredThing(context, owner),
    owned: referredThing(context, owned),
    kind: termNamed(context, 'ownership-kind', kind),
    ...(era !== undefined && { era }),
    start: bounds(startEarliest, startLatest),
    end: bounds(endEarliest, endLatest),
    ...(share && {
      share: {
        value: {
          type: 'quantity',
          quantity: share,
          unit: termNamed(context, 'unit', share.unit),
        },
        record: referenceTo('ownership', ownership),
        ...(evidence && { evidence }),
      },
    }),
    shares: sharesOf(context, ownership),
  };
}

const bounds = (earliest: IsoDate | undefined, latest: IsoDate | undefined): DayBounds => ({
  ...(earliest && { earliest }),
  ...(latest && { latest }),
});

/** What each claim says of the share, in the order of the days of which they speak; no day comes first. */
function sharesOf(context: ViewContext, { claims }: Ownership): ShareStatement[] {
  return claims
    .flatMap(({ share, asOf, from, source, passage }): ShareStatement[] => {
      if (!share) return [];
      const day = asOf ?? from ?? context.store.get('source', source)?.published;
      const unit = termNamed(context, 'unit', share.unit);
      return [
        {
          value: { type: 'quantity', quantity: share, unit },
          ...(day && { day }),
          source,
          ...(passage !== undefined && { passage }),
        },
      ];
    })
    .sort((a, b) =>
      orderOf(a.day) < orderOf(b.day) ? -1 : orderOf(a.day) > orderOf(b.day) ? 1 : 0,
    );
}

const orderOf = (day: FuzzyDate | undefined): string =>
  `${day?.earliest ?? ''} ${day?.latest ?? '~'}`;
