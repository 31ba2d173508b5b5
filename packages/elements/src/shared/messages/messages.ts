import type { ClaimedState, Preference, State } from '@vitrine/core';
import type { ComparisonGroup } from '@vitrine/query';

/** Everything that a component says in words of its own. Each language gives all of it. */
export interface Messages {
  readonly states: Readonly<Record<State, string>>;
  /** The states of one thing owning another. */
  readonly ownership: Readonly<Record<ClaimedState, string>>;
  /** The states as a key of marks explains them. */
  readonly legend: Readonly<Record<State, string>>;
  readonly groups: Readonly<Record<ComparisonGroup, string>>;
  /** The groups as the subtitle lists them. */
  readonly groupsInSentence: Readonly<Record<ComparisonGroup, string>>;
  /** Rows of a comparison that the atlas does not name, by id. */
  readonly rows: Readonly<Record<string, string>>;
  /** Fields of a record, by name; `*` stands for all that is said of it. */
  readonly fields: Readonly<Record<string, string>>;

  /** What stands between and after the parts of a line, with the space that the script asks for. */
  readonly comma: string;
  readonly colon: string;
  readonly semicolon: string;
  readonly stop: string;

  readonly brand: string;
  readonly platformsCompared: string;
  readonly presence: string;
  readonly figures: string;
  readonly measure: string;
  readonly unknown: string;
  readonly notApplicable: string;
  readonly notApplicableShort: string;
  readonly undisclosed: string;
  readonly forecast: string;
  readonly disputed: string;
  readonly evidence: string;
  readonly nothingYet: string;
  readonly happenings: string;
  readonly noPresence: (day: string) => string;
  readonly cannotShow: string;
  readonly missingAttribute: (name: string) => string;
  /** `thing` is the type of the record as the engine names it: "brand", "platform". */
  readonly unknownId: (thing: string, id: string, nearest: string | undefined) => string;
  readonly invalidDate: (text: string) => string;
  /** The meaning of the dash in a table. */
  readonly noSource: string;
  readonly noSourceFor: (names: string) => string;
  /** For a day long after the last thing that anybody published. */
  readonly nothingNewer: (date: string) => string;
  readonly scrollable: (name: string) => string;

  readonly founded: (date: string) => string;
  readonly ownedBy: (owners: string) => string;
  readonly lineOf: (house: string) => string;
  readonly comparisonSubtitle: (groups: string, day: string) => string;

  readonly since: (date: string) => string;
  /** No later than a day. */
  readonly by: (date: string) => string;
  readonly until: (date: string) => string;
  readonly from: (date: string) => string;
  readonly seen: (period: string) => string;
  readonly firstSeen: (date: string) => string;
  readonly announced: (date: string) => string;
  readonly announcedFor: (date: string) => string;
  readonly denied: (date: string) => string;
  readonly ended: (date: string) => string;
  readonly asOf: (date: string) => string;
  readonly about: (text: string) => string;
  readonly uncertain: (text: string) => string;
  readonly span: (from: string, to: string) => string;
  /** From one year to another: "2019–21". */
  readonly years: (from: string, to: string) => string;

  readonly moreThan: (number: string) => string;
  readonly atLeast: (number: string) => string;
  readonly lessThan: (number: string) => string;
  readonly atMost: (number: string) => string;
  readonly between: (low: string, high: string) => string;
  readonly percent: (number: string) => string;
  /** A place in an order, which is counted in no unit. */
  readonly rank: (number: string) => string;

  readonly tally: Readonly<
    Record<'present' | 'possible' | 'announced' | 'ended', (count: number) => string>
  >;
  readonly reports: (count: number) => string;
  /** What the buttons say that unfold the rest of a list. */
  readonly more: (count: number) => string;
  readonly morePlatforms: (count: number) => string;
  readonly moreFigures: (count: number) => string;
  readonly moreHappenings: (count: number) => string;
  readonly moreMeasures: (count: number) => string;
  readonly moreTools: (count: number) => string;
  readonly population: (name: string, size: number) => string;
  readonly sourceCount: (count: number) => string;
  readonly disputedCount: (count: number) => string;
  /** "36 claims from 24 sources, 2011–2024": what stands before the button, and after it. */
  readonly claimsFrom: (claims: number) => string;
  readonly claimsFromEnd: (years: string) => string;
  readonly sources: string;
  readonly passage: (number: number) => string;
  readonly reportedBy: (name: string) => string;
  readonly via: (name: string) => string;
  readonly undated: string;
  /** Why the first reading is shown. */
  readonly preferredBy: Readonly<Record<Preference, string>>;
  readonly editorsReason: (reason: string) => string;
  readonly notContradictory: string;
  readonly deprecated: string;
  readonly classification: string;
}
