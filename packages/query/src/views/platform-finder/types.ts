import type { LocalizedText, NamedThing } from '@vitrine/core';
import type { ComparisonItem, Exhibit } from '../types.js';

/** Who should run the shop: the brand itself, or a retailer that buys and sells its goods. */
export const controls = ['own-store', 'retailer'] as const;
export type Control = (typeof controls)[number];

/** Groups of customers for which sources give figures of platforms. */
export const audiences = ['women', 'young', 'big-spenders'] as const;
export type Audience = (typeof audiences)[number];

/** A figure that a platform should reach: `{ metric: 'consumer-share', population: 'women among users', atLeast: 60 }`. */
interface FigureNeed {
  readonly metric: string;
  /** The English wording of a population; left out for figures of the whole. */
  readonly population?: string | undefined;
  /** The unit of the bounds; it may be left out where the figures have one only. */
  readonly unit?: string | undefined;
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
}

/** What somebody who wants to sell looks for. All that is left out does not count. */
export interface PlatformNeeds {
  /** What is sold: brands of these categories and this tier are peers. */
  readonly sells?:
    | { readonly categories?: readonly string[] | undefined; readonly tier?: string | undefined }
    | undefined;
  readonly control?: Control | undefined;
  readonly customers?:
    | {
        readonly groups?: readonly Audience[] | undefined;
        /** The platform should have at least as many users. */
        readonly users?: number | undefined;
      }
    | undefined;
  /** Kinds of tool that the platform should offer: `livestream`, `loyalty`, `customer-service`. */
  readonly services?: readonly string[] | undefined;
  /** Topics on which brands should speak well of it: `counterfeits`, `pricing`, `exclusivity`. */
  readonly concerns?: readonly string[] | undefined;
  /** Further figures that it should reach. */
  readonly figures?: readonly FigureNeed[] | undefined;
  /** How much a need counts, by its id, where that is not 1: `{ 'service:livestream': 2 }`. */
  readonly weights?: Readonly<Record<string, number>> | undefined;
  /** Only these platforms; else all that were open on the day. */
  readonly platforms?: readonly string[] | undefined;
}

/**
 * What a reason says about a platform. `unknown`: no source tells, which is never counted against it.
 * `doubt`: sources contradict each other, or it was only possible or announced on the day.
 */
export const verdicts = ['for', 'against', 'doubt', 'unknown'] as const;
export type Verdict = (typeof verdicts)[number];

/** One way to look at a need, with everything that it rests on. */
export interface FinderReason {
  /** Id of the need: see `FinderNeed`. */
  readonly need: string;
  /**
   * What was looked at: brands of the same kind on the platform (`peers`), who sells there by its
   * model (`model`), the channels that brands use there (`channels`), reported drivers and barriers
   * (`voices`), figures (`figures`), tools (`tools`).
   */
  readonly look: 'peers' | 'model' | 'channels' | 'voices' | 'figures' | 'tools';
  readonly verdict: Verdict;
  /** What the reason counts at most: the weight of its need, divided by the ways to look at it. */
  readonly weight: number;
  /**
   * From 0 to 1: how much of the weight counts. 1, but for peers: their number divided by that on the
   * platform with the most.
   */
  readonly strength: number;
  /** Plus (`for`), minus (`against`) or none of `weight * strength`. */
  readonly points: number;
  /** The records behind it with their evidence; empty where nothing is known. */
  readonly shows: readonly ComparisonItem[];
  /** The platform above it whose tools are shown, where it has none of its own. */
  readonly above?: NamedThing;
}

export interface RankedPlatform {
  /** From 1; platforms of equal score, and as much known, share a rank. */
  readonly rank: number;
  readonly platform: NamedThing & {
    readonly kind: NamedThing;
    readonly model?: NamedThing;
    readonly parent?: NamedThing;
  };
  /** The sum of the points of its reasons. */
  readonly score: number;
  /** The sum of the weights of reasons on which something is known, up to `best`. */
  readonly known: number;
  readonly reasons: readonly FinderReason[];
}

/** A need as it was understood. */
export interface FinderNeed {
  /**
   * `peers`, `control`, `audience:<group>`, `users`, `service:<kind>`, `concern:<topic>`,
   * `figure:<metric>`, and with its population `figure:<metric>:<population>`.
   */
  readonly id: string;
  /** Where the atlas names it: the kind of tool, the topic, the metric. */
  readonly label?: LocalizedText;
  readonly population?: LocalizedText;
  /** Categories and tier of what is sold. */
  readonly terms?: readonly NamedThing[];
  /** Who should run the shop. */
  readonly control?: Control;
  /** The bounds of a figure, in `unit`. */
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly unit?: NamedThing;
  readonly weight: number;
}

/** What can be asked for, with on how many platforms something is known of it on the day. */
export interface FinderChoice<Option> {
  readonly option: Option;
  readonly platforms: number;
}

export interface FinderChoices {
  readonly categories: readonly FinderChoice<NamedThing>[];
  readonly tiers: readonly FinderChoice<NamedThing>[];
  readonly controls: readonly FinderChoice<Control>[];
  readonly audiences: readonly FinderChoice<Audience>[];
  readonly services: readonly FinderChoice<NamedThing>[];
  readonly concerns: readonly FinderChoice<NamedThing>[];
  /** On how many platforms sources tell how many use them. */
  readonly users: number;
}

/** Platforms in the order in which they meet needs, every reason with its claims. */
export interface PlatformFinder extends Exhibit {
  readonly view: 'platform-finder';
  readonly needs: readonly FinderNeed[];
  /** The score of a platform for which every reason speaks in full: the sum of the weights of the needs. */
  readonly best: number;
  readonly platforms: readonly RankedPlatform[];
  /** Platforms that were not looked at, since they had closed by the day or did not exist yet. */
  readonly leftOut: readonly {
    readonly platform: NamedThing;
    readonly reason: 'closed' | 'not-launched';
  }[];
  readonly choices: FinderChoices;
}
