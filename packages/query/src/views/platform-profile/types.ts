import type { NamedThing, StatedValue } from '@vitrine/core';
import type {
  BrandProfile,
  Cell,
  ComparisonItem,
  DealSummary,
  Exhibit,
  Figure,
  InsightSummary,
  StandingCell,
} from '../types.js';

type Things = Extract<StatedValue, { type: 'things' }>;
type Day = Extract<StatedValue, { type: 'date' }>;

/** How many brands of the atlas stand how on a platform, and which. */
export type BrandTally = Extract<ComparisonItem, { type: 'tally' }>;

/** One platform on one day: what it is, who runs it, how large it is and what it offers. */
export interface PlatformProfile extends Exhibit {
  readonly view: 'platform-profile';
  readonly platform: NamedThing & { readonly aliases?: readonly string[] };
  readonly facts: {
    readonly kind: Cell<Things>;
    readonly model?: Cell<Things>;
    readonly operator?: Cell<Things>;
    readonly parent?: Cell<Things>;
    readonly launched?: Cell<Day>;
    readonly closed?: Cell<Day>;
  };
  /** Platforms that are part of it, by name; those that had not been launched by the day are left out. */
  readonly children: readonly (NamedThing & {
    readonly kind: NamedThing;
    readonly launched?: Cell<Day>;
    readonly closed?: Cell<Day>;
  })[];
  /** The companies that own it on that day, those that control it first. */
  readonly owners: BrandProfile['owners'];
  readonly figures: readonly Figure[];
  /** Its own tools by kind. */
  readonly tools: readonly {
    readonly kind: NamedThing;
    readonly tools: readonly { readonly tool: NamedThing; readonly cell: StandingCell }[];
  }[];
  /** Each brand once, by its surest standing; `channels` tells them apart. */
  readonly brands: BrandTally;
  /** The same for each channel, by the number of brands present. */
  readonly channels: readonly { readonly channel: NamedThing; readonly brands: BrandTally }[];
  readonly deals: readonly DealSummary[];
  readonly insights: readonly InsightSummary[];
}
