import type { Occurrence, OccurrenceSubject } from '@vitrine/query';
import { html, nothing, type TemplateResult } from 'lit';
import { dateWords } from '../shared/messages/dates.js';
import { punctuation } from '../shared/messages/punctuation.js';
import type { ExhibitContext } from '../shared/exhibit-context.js';
import { disclosure, foldClass, foldId, split } from '../shared/templates/disclosure.js';
import { joined } from '../shared/templates/evidenced.js';
import { occurrenceText } from '../shared/templates/occurrence.js';
import { dayNumber } from '../shared/time/days.js';
import type { TimeAxis } from '../shared/time/time-axis.js';
import { eventButton } from './event-button.js';
import { lasts, told, type Item, type Lane } from './items.js';
import { trackOf } from './spans.js';
import { axisRow, track } from './track.js';
import { timelineWords } from './words.js';

/** As many rows as one takes in at once. */
const most = 8;

/** Whom the whole timeline is about, whose name need not stand in every row. */
export type Self = Pick<OccurrenceSubject, 'type' | 'id'> | undefined;

/** A platform that opens is named, having nobody else to name; and so are both sides of an ownership, or nobody knew which owns. */
export const selfIn = ({ kind }: Pick<Occurrence, 'kind'>, self: Self): Self =>
  kind === 'platform' || kind === 'ownership' ? undefined : self;

interface LaneOptions {
  readonly axis: TimeAxis;
  readonly level: number;
  readonly self: Self;
}

/** One kind of thing under its heading, each with a row: what, when drawn, when told. */
export function laneSection(
  { kind, items }: Lane,
  options: LaneOptions,
  context: ExhibitContext,
): TemplateResult {
  const words = timelineWords[context.locale];
  const { first, rest } = split(items, most);
  const rows = (some: readonly Item[]) => some.map((item) => row(item, options, context));
  const start = `lane-${kind}`;
  return html`<section class="lane ${kind}">
    <div class="lane-head">
      <span class="lane-name" id=${start} role="heading" aria-level=${options.level}
        >${words.kinds[kind]}</span
      >
      ${axisRow(options.axis)}
    </div>
    <ol class="items" role="list" aria-labelledby=${start}>
      ${rows(first)}
    </ol>
    ${
      rest.length === 0
        ? nothing
        : html`${disclosure(kind, words.more(rest.length), context)}
            <ol
              class="items ${foldClass(kind, context) === nothing ? '' : 'folded'}"
              id=${foldId(kind)}
              role="list"
              aria-labelledby=${start}
            >
              ${rows(rest)}
            </ol>`
    }
  </section>`;
}

function row(item: Item, { axis, self }: LaneOptions, context: ExhibitContext): TemplateResult {
  const { locale, asOf } = context;
  const { title, details, text } = occurrenceText(item.first, locale, selfIn(item.first, self));
  const between = punctuation[locale].comma;
  return html`<li class="item">
    <span class="what"
      >${title}${
        details.length === 0
          ? nothing
          : html` <span class="details">${joined(details, between)}</span>`
      }</span
    >
    ${track(trackOf(item, dayNumber(asOf) + 1), axis)}
    <span class="when">${dates(item, text, context)}</span>
  </li>`;
}

/** "2015 – Sep 2016" where it began and ended; else one line an event. */
function dates(item: Item, heading: string, context: ExhibitContext): readonly TemplateResult[] {
  const { locale } = context;
  const start = lasts(item.first) ? told(item, 'started') : undefined;
  const end = told(item, 'ended');
  const period = start && end && item.first.kind !== 'platform' ? { start, end } : undefined;
  const others = item.entries.filter((entry) => !period || (entry !== start && entry !== end));
  const plain = (date: string) => date;
  const [, dash = ''] = dateWords[locale].span('\uFFFC ', '\uFFFC').split('\uFFFC');
  return [
    ...(period
      ? [
          html`<span class="event"
            >${eventButton(period.start, heading, context, plain)}${dash}${eventButton(period.end, heading, context, plain)}</span
          >`,
        ]
      : []),
    ...others.map(
      (entry) => html`<span class="event">${eventButton(entry, heading, context)}</span>`,
    ),
  ];
}
