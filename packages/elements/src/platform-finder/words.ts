import type { Audience, Control, FinderReason, Verdict } from '@vitrine/query';
import { counted } from '../shared/messages/counted.js';
import { words } from '../shared/messages/words.js';
import type { QuestionId } from './answers.js';

export interface FinderWords {
  readonly label: string;
  readonly needs: string;
  readonly questions: Readonly<Record<QuestionId, string>>;
  readonly controls: Readonly<Record<Control, string>>;
  readonly audiences: Readonly<Record<Audience, string>>;
  readonly askedControls: Readonly<Record<Control, string>>;
  readonly noPreference: string;
  readonly users: (number: string) => string;
  readonly toldOn: (platforms: number) => string;
  readonly moreAnswers: (count: number) => string;
  readonly step: (at: number, of: number) => string;
  readonly back: string;
  readonly next: string;
  readonly clear: string;
  readonly ask: string;
  readonly howTo: string;
  readonly best: (names: string, count: number) => string;
  readonly manyBest: (count: number) => string;
  readonly nothingFits: string;
  readonly subtitle: (needs: string, platforms: number, day: string) => string;
  readonly between: string;
  readonly candidates: (count: number) => string;
  readonly ranking: string;
  readonly columns: { readonly platform: string; readonly points: (best: string) => string };
  readonly rank: (rank: number, shared: boolean) => string;
  readonly spokenRank: (rank: number, shared: boolean) => string;
  readonly score: (score: string, best: string, known: string) => string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly counts: Readonly<Record<Verdict, (count: number) => string>>;
  readonly points: (points: string) => string;
  readonly more: (count: number) => string;
  readonly morePlatforms: (count: number) => string;
  readonly nobodyTells: (count: number) => string;
  readonly leftOut: Readonly<Record<'closed' | 'not-launched', string>>;
  readonly key: { readonly points: string; readonly known: string; readonly rest: string };
  readonly rule: string;
  readonly now: (names: string) => string;
  readonly still: (names: string) => string;
  readonly moved: (name: string, before: number, after: number) => string;
  readonly nothingAsked: string;
  readonly looks: Readonly<
    Record<Exclude<FinderReason['look'], 'figures' | 'tools' | 'channels'>, string>
  >;
  readonly channels: Readonly<Record<Control, string>>;
  readonly models: Readonly<Record<Control, Readonly<Partial<Record<Verdict, string>>>>>;
  readonly brandSite: string;
  readonly tally: Readonly<
    Record<'present' | 'possible' | 'announced' | 'ended', (count: number) => string>
  >;
  readonly most: (count: number) => string;
  readonly listed: string;
  readonly others: (rest: number, all: number) => string;
  readonly stances: Readonly<Record<'driver' | 'barrier' | 'neutral', (count: number) => string>>;
  readonly above: (name: string) => string;
  readonly copied: readonly string[];
}

const ordinal = new Intl.PluralRules('en', { type: 'ordinal' });
const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };
const nth = (rank: number) => `${rank}${endings[ordinal.select(rank)] ?? 'th'}`;

export const finderWords = words('finderWords', {
  label: 'Platform finder',
  needs: 'What you need',
  questions: {
    categories: 'What do you sell?',
    tier: 'In which tier?',
    control: 'Who should run the shop?',
    groups: 'Who are your customers?',
    users: 'How many users should it have?',
    services: 'Which services do you need?',
    concerns: 'What worries you?',
  },
  controls: { 'own-store': 'We ourselves', retailer: 'A retailer, or the platform' },
  askedControls: { 'own-store': 'a shop of one’s own', retailer: 'sale by others' },
  audiences: { women: 'Mostly women', young: 'Mostly under 35', 'big-spenders': 'Big spenders' },
  noPreference: 'No preference',
  users: (number) => `At least ${number}`,
  toldOn: (platforms) => `sources on ${counted(platforms, 'platform', 'platforms')}`,
  moreAnswers: (count) => `${count} more`,
  step: (at, of) => `Question ${at} of ${of}`,
  back: 'Back',
  next: 'Next',
  clear: 'Clear all answers',
  ask: 'Which platform fits?',
  howTo:
    'Answer what matters to you, in any order. Each answer ranks the platforms anew; none is required.',
  best: (names, count) => `${names} ${count === 1 ? 'fits' : 'fit'} best`,
  manyBest: (count) => `${count} platforms fit equally well`,
  nothingFits: 'No source speaks for any platform',
  subtitle: (needs, platforms, day) =>
    `Asked for: ${needs}. ${counted(platforms, 'platform', 'platforms')} ranked by what sources say, as of ${day}`,
  between: '; ',
  candidates: (count) => `${counted(count, 'platform', 'platforms')} to choose from`,
  ranking: 'Ranking',
  columns: { platform: 'Platform', points: (best) => `Points of ${best}` },
  rank: (rank, shared) => `${rank}${shared ? '=' : ''}`,
  spokenRank: (rank, shared) => `${nth(rank)}${shared ? ', shared' : ''}`,
  score: (score, best, known) => `${score} of ${best} points, sources tell of ${known}`,
  verdicts: { for: 'For', against: 'Against', doubt: 'In doubt', unknown: 'Unknown' },
  counts: {
    for: (count) => `${count} for`,
    against: (count) => `${count} against`,
    doubt: (count) => `${count} in doubt`,
    unknown: (count) => `${count} unknown`,
  },
  points: (points) => `${points} points`,
  more: (count) => `${count} more`,
  morePlatforms: (count) => counted(count, 'further platform', 'further platforms'),
  nobodyTells: (count) =>
    `No source tells anything of this about ${counted(count, 'platform', 'platforms')}: `,
  leftOut: { closed: 'Closed by then: ', 'not-launched': 'Not launched by then: ' },
  key: { points: 'points', known: 'known, but no points', rest: 'unknown' },
  rule: 'Each need counts one point, divided among the ways to look at it. What speaks for a platform adds, what speaks against it takes away; what is in doubt or unknown does neither. Of equal points, more known comes first; equal in both share a rank. The number beside an answer: on how many platforms sources tell of it.',
  now: (names) => `Now first: ${names}.`,
  still: (names) => `Still first: ${names}.`,
  moved: (name, before, after) =>
    `${name} ${after < before ? 'up' : 'down'} from ${before} to ${after}.`,
  nothingAsked: 'Nothing is asked for, so nothing is ranked.',
  looks: { peers: 'Brands like yours', model: 'Who sells there', voices: 'Brand control' },
  channels: { 'own-store': 'Brands’ own shops', retailer: 'Brands sold by others' },
  models: {
    'own-store': {
      for: 'brands sell there themselves',
      against: 'only its operator sells',
      unknown: 'which leaves open who sells',
    },
    retailer: {
      for: 'its operator sells',
      against: 'nobody else sells',
      unknown: 'which leaves open who sells',
    },
  },
  brandSite: 'the brand’s own site',
  tally: {
    present: (count) => counted(count, 'brand', 'brands'),
    possible: (count) => `${count} possible`,
    announced: (count) => `${count} announced`,
    ended: (count) => `${count} ended`,
  },
  most: (count) => `${count} at most on any platform`,
  listed: ', ',
  others: (rest) => ` and ${rest} more`,
  stances: {
    driver: (count) => `draws brands, ${counted(count, 'report', 'reports')}`,
    barrier: (count) => `holds brands back, ${counted(count, 'report', 'reports')}`,
    neutral: (count) => `also noted, ${counted(count, 'report', 'reports')}`,
  },
  above: (name) => `on ${name}, of which it is a part`,
  copied: [
    'Rank',
    'Platform',
    'Points',
    'Known',
    'Need',
    'Verdict',
    'Points of it',
    'What is known',
    'Sources',
  ],
});
