import { firstDay, lastDay, noDay, type Day } from './days.js';
import { below, skewed, type Random } from './random.js';

/** Who owned a brand, and when; {@link noDay} where a bound is not known. */
export interface OwnershipFact {
  readonly brand: number;
  readonly owner: number;
  readonly kind: 'parent' | 'minority';
  readonly startEarliest: Day;
  readonly startLatest: Day;
  readonly endEarliest: Day;
  readonly endLatest: Day;
}

/**
 * Chains of owners: one brand in four has none, most have one, some are sold up to three times. The
 * day of a sale is known to the day or within a year. No two owners of a brand both hold by presumption.
 */
export function ownershipFacts(
  random: Random,
  brands: number,
  owners: number,
): readonly OwnershipFact[] {
  return Array.from({ length: brands }, (_, brand) => chainOf(random, brand, owners)).flat();
}

function chainOf(random: Random, brand: number, owners: number): OwnershipFact[] {
  if (random() < 0.25) return [];
  const chain: OwnershipFact[] = [];
  const first = skewed(random, owners, 1.5);
  let startEarliest = firstDay - 1000;
  let startLatest = startEarliest + below(random, 900);
  const sales = skewed(random, 4, 2.5);
  for (let sale = 0; sale <= sales; sale++) {
    const sold = firstDay + Math.floor(((lastDay - firstDay) * (sale + random())) / (sales + 1));
    const within = random() < 0.5 ? 0 : below(random, 200);
    const isLast = sale === sales;
    const endEarliest = Math.max(startLatest, sold);
    chain.push({
      brand,
      owner: (first + sale) % owners,
      kind: 'parent',
      startEarliest,
      startLatest,
      endEarliest,
      endLatest: isLast ? noDay : endEarliest + within,
    });
    startEarliest = endEarliest + 1;
    startLatest = startEarliest + within;
  }
  if (random() < 0.1) chain.push({ ...minority(random), brand, owner: (first + 7) % owners });
  return chain;
}

function minority(random: Random): Omit<OwnershipFact, 'brand' | 'owner'> {
  const start = firstDay + below(random, 3000);
  return {
    kind: 'minority',
    startEarliest: start,
    startLatest: start + 30,
    endEarliest: start + 60 + below(random, 1000),
    endLatest: noDay,
  };
}
