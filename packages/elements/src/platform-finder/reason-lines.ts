import type { Locale, NamedThing, State } from '@vitrine/core';
import type { ComparisonItem, FinderNeed, FinderReason, RankedPlatform } from '@vitrine/query';
import { entriesOf, type EvidenceEntry } from '../evidence/entry.js';
import { formatFuzzyDate } from '../shared/format/dates.js';
import { inSentence, sentenceCase, textIn } from '../shared/format/locale.js';
import { formatQuantity } from '../shared/format/quantities.js';
import { formatStanding } from '../shared/format/standings.js';
import { formatValue, speakValue } from '../shared/format/values.js';
import type { ExhibitContext } from '../shared/exhibit-context.js';
import { figureWords } from '../shared/messages/figures.js';
import { punctuation } from '../shared/messages/punctuation.js';
import { populationText } from '../shared/templates/evidenced.js';
import { finderWords } from './words.js';

/** One thing that is known for a reason, in words that a page draws and a table copies. */
export interface ReasonLine {
  /** What its mark shows: the standing of a tool, or of the surest brand. */
  readonly state?: State;
  readonly text: string;
  /** The language of the text, where it is not that of the page. */
  readonly lang?: Locale;
  /** What is read out, where that is more than what is seen. */
  readonly spoken?: string;
  readonly detail: string;
  /** Some brands to name below it, and how many there are in all. */
  readonly brands?: { readonly named: readonly NamedThing[]; readonly all: number };
  readonly entries: readonly EvidenceEntry[];
}

/** A reason of a platform, with the need that it is for. */
export interface Reasoned {
  readonly reason: FinderReason;
  readonly need: FinderNeed | undefined;
  readonly platform: RankedPlatform['platform'];
}

type Place = Pick<ExhibitContext, 'locale' | 'asOf'>;
type Item<Type extends ComparisonItem['type']> = Extract<ComparisonItem, { type: Type }>;

/** What is known for a reason, one line a thing; what is said of a topic is counted by stance. */
export function reasonLines(reasoned: Reasoned, context: Place): readonly ReasonLine[] {
  const { shows } = reasoned.reason;
  return [
    ...shows.flatMap((item) => itemLines(item, reasoned, context)),
    ...stanceLines(
      shows.filter((item) => item.type === 'insight'),
      context,
    ),
  ];
}

function itemLines(
  item: ComparisonItem,
  reasoned: Reasoned,
  context: Place,
): readonly ReasonLine[] {
  switch (item.type) {
    case 'value':
      return [modelLine(item, reasoned, context)];
    case 'figure':
      return [figureLine(item, context)];
    case 'standing':
      return [toolLine(item, reasoned, context)];
    case 'tally':
      return tallyLines(item, reasoned, context);
    // Insights are counted together, and no reason rests on a deal.
    case 'insight':
    case 'deal':
      return [];
  }
}

function modelLine(
  { cell }: Item<'value'>,
  { reason, need, platform }: Reasoned,
  { locale }: Place,
): ReasonLine {
  const { brandSite, models } = finderWords[locale];
  const means = models[need?.control ?? 'own-store'][reason.verdict] ?? '';
  return {
    text: sentenceCase(formatValue(cell.value, locale)),
    detail: platform.kind.id === 'brand-site' ? brandSite : means,
    entries: cell.evidence ? [{ evidence: cell.evidence }] : [],
  };
}

function figureLine({ figure }: Item<'figure'>, { locale }: Place): ReasonLine {
  const { quantity, unit } = figure.value;
  const about = [
    figure.population === undefined
      ? inSentence(textIn(figure.metric.name, locale).text, locale)
      : populationText(figure, locale),
    figure.forecast && figureWords[locale].forecast,
    figure.time && formatFuzzyDate(figure.time, locale),
  ];
  return {
    text: formatQuantity(quantity, { locale, unit }),
    spoken: speakValue(figure.value, locale),
    detail: about.filter((part) => part !== undefined).join(punctuation[locale].comma),
    entries: figure.evidence ? [{ evidence: figure.evidence }] : [],
  };
}

function toolLine(
  { thing, cell }: Item<'standing'>,
  { reason: { above } }: Reasoned,
  { locale, asOf }: Place,
): ReasonLine {
  const { text, lang } = textIn(thing.name, locale);
  const days = formatStanding(cell.standing, locale, asOf);
  const from = above && finderWords[locale].above(textIn(above.name, locale).text);
  return {
    state: cell.standing.state,
    text,
    ...(lang !== locale && { lang }),
    detail: from === undefined ? days : `${days}${punctuation[locale].comma}${from}`,
    entries: entriesOf(cell),
  };
}

const tallied = ['present', 'possible', 'announced', 'ended'] as const;
const present: ReadonlySet<State> = new Set(['certain', 'presumed']);

/** As many names as tell what kind of brands they are. */
const mostNames = 3;

function tallyLines(
  { brands }: Item<'tally'>,
  { reason }: Reasoned,
  { locale }: Place,
): readonly ReasonLine[] {
  const words = finderWords[locale];
  return tallied.flatMap((tally): readonly ReasonLine[] => {
    const counted = brands.filter(({ cell: { standing } }) =>
      tally === 'present' ? present.has(standing.state) : standing.state === tally,
    );
    const [first] = counted;
    if (first === undefined) return [];
    // Those present come with the surest first.
    return [
      {
        state: first.cell.standing.state,
        text: words.tally[tally](counted.length),
        detail: tally === 'present' ? mostText(reason, locale) : '',
        ...(tally === 'present' &&
          reason.look === 'peers' && {
            brands: {
              named: counted.slice(0, mostNames).map(({ brand }) => brand),
              all: counted.length,
            },
          }),
        entries: counted.flatMap(({ brand, cell }) => entriesOf(cell, brand)),
      },
    ];
  });
}

/** What the number of brands is measured by, where it counts for less than the whole. */
function mostText({ strength, shows }: FinderReason, locale: Locale): string {
  if (strength === 0 || strength === 1) return '';
  const undisputed = shows.flatMap((item) =>
    item.type === 'tally'
      ? item.brands.filter(
          ({ cell }) => present.has(cell.standing.state) && !cell.evidence.disputed,
        )
      : [],
  );
  return finderWords[locale].most(Math.round(undisputed.length / strength));
}

const stances = ['driver', 'barrier', 'neutral'] as const;

const stanceLines = (
  insights: readonly Item<'insight'>[],
  { locale }: Place,
): readonly ReasonLine[] =>
  stances.flatMap((stance) => {
    const heard = insights.filter(({ insight }) => insight.stance === stance);
    if (heard.length === 0) return [];
    return [
      {
        text: sentenceCase(finderWords[locale].stances[stance](heard.length)),
        detail: '',
        entries: heard.map(({ insight }) => ({ evidence: insight.evidence })),
      },
    ];
  });
