import type { PlatformProfile } from '@vitrine/query';
import { html, type TemplateResult } from 'lit';
import type { ExhibitContext } from '../shared/exhibit-context.js';
import { formatPeriod, formatSince, formatFuzzyDate } from '../shared/format/dates.js';
import { textIn } from '../shared/format/locale.js';
import { unknown } from '../shared/templates/absence.js';
import { evidenced, type Content } from '../shared/templates/evidenced.js';
import { localized, properName } from '../shared/templates/names.js';
import { platformCardWords } from './words.js';

type Part = PlatformProfile['children'][number];

/** The platforms that are part of it, with the days on which they were launched and closed. */
export function partRows(profile: PlatformProfile, context: ExhibitContext): TemplateResult[] {
  const { locale } = context;
  return profile.children.map(
    (part) =>
      html`<div class="row">
        <dt>
          <span
            >${properName(part, locale)}<span class="channel"
              >${localized(part.kind.name, locale)}</span
            ></span
          >
        </dt>
        <dd>${days(part, context)}</dd>
      </div>`,
  );
}

function days(part: Part, context: ExhibitContext): Content {
  const { locale, asOf } = context;
  const { launched } = part;
  const closed = (part.closed?.value.date.earliest ?? '') > asOf ? undefined : part.closed;
  const text = daysText(launched?.value.date, closed?.value.date, context);
  if (text === undefined) return unknown(locale);
  const entries = [launched, closed].flatMap((cell) =>
    cell?.evidence === undefined ? [] : [{ evidence: cell.evidence }],
  );
  const heading = textIn(part.name, locale).text;
  return entries.length === 0 ? text : evidenced(text, { entries, heading, spoken: text }, context);
}

type Day = NonNullable<Part['launched']>['value']['date'];

function daysText(
  launched: Day | undefined,
  closed: Day | undefined,
  { locale }: ExhibitContext,
): string | undefined {
  if (launched && closed) return formatPeriod(launched, closed, locale);
  if (closed) return platformCardWords[locale].closed(formatFuzzyDate(closed, locale));
  return launched && formatSince(launched, locale);
}
