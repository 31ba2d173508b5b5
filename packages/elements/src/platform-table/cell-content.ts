import type { NamedThing, State } from '@vitrine/core';
import type { ComparisonCell, ComparisonItem, ComparisonRow, DealSummary } from '@vitrine/query';
import { html, nothing, type TemplateResult } from 'lit';
import type { ExhibitContext } from '../shared/exhibit-context.js';
import { entriesOf } from '../evidence/entry.js';
import { formatFuzzyDate } from '../shared/format/dates.js';
import { inSentence, sentenceCase, textIn } from '../shared/format/locale.js';
import type { Scale } from '../shared/format/quantities.js';
import { formatStanding } from '../shared/format/standings.js';
import { tableWords } from './words.js';
import { figureWords } from '../shared/messages/figures.js';
import { punctuation } from '../shared/messages/punctuation.js';
import { dealEntries, dealTitle } from '../shared/templates/deal.js';
import { notApplicable, unknown } from '../shared/templates/absence.js';
import { disclosure, foldClass, foldId, split } from '../shared/templates/disclosure.js';
import {
  cellTemplate,
  evidenced,
  figureTemplate,
  type Content,
} from '../shared/templates/evidenced.js';
import { localized } from '../shared/templates/names.js';
import { statusMark, statusShape } from '../shared/templates/status-mark.js';
import { rowName } from './row-head.js';

/** Where a cell stands. */
interface Place {
  readonly platform: NamedThing;
  readonly row: ComparisonRow;
  readonly scale: Scale;
}

/** An en space, at which a line may break without leaving an indent. */
const gap = '\u2002';

/** What a cell holds, one line an item. Unknown, not applicable and undisclosed never look alike. */
export function cellContent(cell: ComparisonCell, place: Place, context: ExhibitContext): Content {
  switch (cell.kind) {
    case 'unknown':
      return unknown(context.locale);
    case 'not-applicable':
      return notApplicable(context.locale);
    case 'items': {
      const contents = [
        ...cell.items
          .filter((item) => item.type !== 'insight')
          .map((item) => itemContent(item, place, context)),
        ...byTopic(cell.items).map((insights) => insightContent(insights, place, context)),
      ];
      const [only] = contents;
      if (only === undefined) return unknown(context.locale);
      return contents.length === 1 ? only : itemList(contents, place, context);
    }
  }
}

/** As many deals, tools or topics of one platform as leave its row a row. */
const most = 3;

/** What the rest of a long cell is called among what a reader unfolds. */
export const partOf = ({ id }: ComparisonRow, platform: NamedThing): string =>
  `${id}-${platform.id}`;

function itemList(
  contents: readonly Content[],
  { row, platform }: Place,
  context: ExhibitContext,
): TemplateResult {
  const { first, rest } = split(contents, most);
  const part = partOf(row, platform);
  const listed = (some: readonly Content[]) => some.map((content) => html`<li>${content}</li>`);
  const list = html`<ul role="list">
    ${listed(first)}
  </ul>`;
  if (rest.length === 0) return list;
  return html`${list}${disclosure(part, tableWords[context.locale].more(rest.length), context)}
    <ul role="list" id=${foldId(part)} class=${foldClass(part, context)}>
      ${listed(rest)}
    </ul>`;
}

function itemContent(
  item: Exclude<ComparisonItem, Insights>,
  place: Place,
  context: ExhibitContext,
): Content {
  const { locale } = context;
  const heading = titled(place, inSentence(rowName(place.row, locale), locale), context);
  switch (item.type) {
    case 'value': {
      const term = place.row.id === 'kind' || place.row.id === 'model';
      return cellTemplate(item.cell, context, { heading, term, capital: true });
    }
    case 'figure':
      return html`${figureTemplate(item.figure, context, {
        subject: place.platform,
        scale: place.scale,
        bare: true,
      })}${figureDays(item.figure, locale)}`;
    case 'standing':
      return standingContent(item, place, context);
    case 'deal':
      return dealContent(item.deal, place, context);
    case 'tally':
      return tallyContent(item, heading, context);
  }
}

function titled({ platform }: Place, what: string, { locale }: ExhibitContext): string {
  return `${textIn(platform.name, locale).text}${punctuation[locale].colon}${what}`;
}

function figureDays(
  figure: Extract<ComparisonItem, { type: 'figure' }>['figure'],
  locale: ExhibitContext['locale'],
): TemplateResult | typeof nothing {
  const parts = [
    figure.time && formatFuzzyDate(figure.time, locale),
    figure.forecast && figureWords[locale].forecast,
  ];
  const said = parts.filter((part) => part !== undefined);
  return said.length === 0
    ? nothing
    : html` ${gap}<span class="aside">${said.join(punctuation[locale].comma)}</span>`;
}

function standingContent(
  { thing, cell }: Extract<ComparisonItem, { type: 'standing' }>,
  place: Place,
  context: ExhibitContext,
): TemplateResult {
  const { locale } = context;
  const days = formatStanding(cell.standing, locale, context.asOf);
  const name = textIn(thing.name, locale).text;
  return html`<span class="standing"
    >${statusMark(cell.standing.state, locale)}<span
      >${evidenced(
        localized(thing.name, locale),
        {
          entries: entriesOf(cell),
          heading: titled(place, name, context),
          note: sentenceCase(days),
          spoken: `${name}, ${days}`,
        },
        context,
      )} <span class="detail">${days}</span></span
    ></span
  >`;
}

function dealContent(deal: DealSummary, place: Place, context: ExhibitContext): TemplateResult {
  const { locale } = context;
  const { title, detail } = dealTitle(deal, place.platform.id, locale);
  const date = deal.date && formatFuzzyDate(deal.date.value.date, locale);
  const { comma } = punctuation[locale];
  const facts = [
    ...detail,
    ...(date === undefined ? [] : [html`<span class="date">${date}</span>`]),
  ];
  return html`${evidenced(
      title,
      {
        entries: dealEntries(deal),
        heading: titled(place, title, context),
        note: date,
        spoken: title,
      },
      context,
    )}
    <span class="detail">
      ${facts.map((fact, index) => html`${index === 0 ? nothing : comma}${fact}`)}
    </span>`;
}

type Insights = Extract<ComparisonItem, { type: 'insight' }>;

/** What is said of one topic in one line, however many say it. */
function insightContent(
  insights: readonly Insights[],
  place: Place,
  context: ExhibitContext,
): Content {
  const { locale } = context;
  const [first] = insights;
  if (first === undefined) return '';
  const topic = sentenceCase(textIn(first.insight.topic.name, locale).text);
  const { comma } = punctuation[locale];
  const { reports: count } = tableWords[locale];
  const reports = count(insights.length);
  return html`${evidenced(
    topic,
    {
      entries: insights.map(({ insight }) => ({ evidence: insight.evidence })),
      heading: titled(place, inSentence(rowName(place.row, locale), locale), context),
      note: topic,
      spoken: insights.length === 1 ? topic : `${topic}${comma}${reports}`,
    },
    context,
  )}${insights.length === 1 ? nothing : html` ${gap}<span class="aside">${reports}</span>`}`;
}

function byTopic(items: readonly ComparisonItem[]): readonly (readonly Insights[])[] {
  const topics = new Map<string, Insights[]>();
  for (const item of items) {
    if (item.type !== 'insight') continue;
    const { id } = item.insight.topic;
    topics.set(id, [...(topics.get(id) ?? []), item]);
  }
  return [...topics.values()].sort((a, b) => b.length - a.length);
}

/** A brand seen before and after counts as present like one that is presumed to be; the mark says which there are. */
function surest({ brands }: Extract<ComparisonItem, { type: 'tally' }>): State {
  return brands.some(({ cell }) => cell.standing.state === 'certain') ? 'certain' : 'presumed';
}

const tallied = ['present', 'possible', 'announced', 'ended'] as const;

function tallyContent(
  item: Extract<ComparisonItem, { type: 'tally' }>,
  heading: string,
  context: ExhibitContext,
): TemplateResult {
  const { locale } = context;
  const counts = tallied
    .filter((state) => item[state] > 0)
    .map((tally) => ({
      state: tally === 'present' ? surest(item) : tally,
      text: tableWords[locale].tally[tally](item[tally]),
    }));
  return evidenced(
    html`<span class="tally"
      >${counts.map(
        ({ state, text }) =>
          html`<span class="count">${statusShape(state)}<span>${text}</span></span> `,
      )}</span
    >`,
    {
      entries: item.brands.flatMap(({ brand, cell }) => entriesOf(cell, brand)),
      heading,
      spoken: counts.map(({ text }) => text).join(' '),
    },
    context,
  );
}
