import type { FuzzyDate, LocalizedText, Quantity, Reference, State } from '@vitrine/core';
import type { IdOf } from '../ids.js';
import type { EntityName } from '../model/entity-types.js';
import type { PlainField } from '../model/fields.js';

/** The value of each plain kind of field. */
interface PlainValues {
  id: string;
  text: string;
  localized: LocalizedText;
  date: FuzzyDate;
  quantity: Quantity | 'undisclosed';
  number: number;
  boolean: boolean;
}

/** What a row shows of a field. */
export type ValueOf<F> = F extends { readonly kind: 'ref'; readonly to: infer E extends EntityName }
  ? IdOf<E>
  : F extends { readonly kind: 'word'; readonly words: readonly (infer W)[] }
    ? W
    : F extends { readonly kind: 'reference' | 'owner'; readonly to: readonly (infer E)[] }
      ? Reference<E & keyof Referable>
      : F extends { readonly kind: 'term' }
        ? string
        : F extends PlainField
          ? PlainValues[F['kind']]
          : never;

type Referable = Record<
  'brand' | 'platform' | 'organization' | 'market' | 'person' | 'capability',
  string
>;

/** What a field is compared with: dates as text, quantities as numbers. */
export type OperandOf<F> = F extends { readonly kind: 'date' | 'happened' }
  ? string
  : F extends { readonly kind: 'quantity' }
    ? number
    : F extends { readonly kind: 'localized' }
      ? string
      : F extends { readonly kind: 'reference' | 'owner'; readonly to: readonly (infer E)[] }
        ? IdOf<E & EntityName>
        : F extends { readonly kind: 'standing' }
          ? State
          : ValueOf<F>;
