import type {
  Evidence,
  Locale,
  LocalizedText,
  Reading,
  Source,
  StatedValue,
  Testimony,
} from '@vitrine/core';
import { html, nothing, type TemplateResult } from 'lit';
import { formatPublished } from '../shared/format/sources.js';
import { formatStanding } from '../shared/format/standings.js';
import { sentenceCase } from '../shared/format/locale.js';
import { formatValue } from '../shared/format/values.js';
import { evidenceWords } from './words.js';
import { fieldNames } from '../shared/messages/fields.js';
import { legendWords } from '../shared/messages/legend.js';
import { punctuation } from '../shared/messages/punctuation.js';
import { around, nameList } from '../shared/templates/evidenced.js';
import { localized, properName } from '../shared/templates/names.js';
import { sourceLink } from '../shared/templates/source-link.js';
import { statusMark } from '../shared/templates/status-mark.js';
import type { EvidenceEntry } from './entry.js';
import { formatState } from './stated-state.js';

/** One field of one record: its readings, and why the first is shown. */
export function entryTemplate(
  entry: EvidenceEntry,
  sources: readonly Source[],
  locale: Locale,
  titled: boolean,
): TemplateResult {
  const { evidence } = entry;
  return html`<section class="entry">
    ${titled ? entryTitle(entry, locale) : nothing}
    <ul class="readings">
      ${evidence.readings.map((reading) => readingTemplate(reading, sources, locale, entry.about))}
    </ul>
    ${verdict(evidence, locale)}
  </section>`;
}

function entryTitle({ evidence, thing, standing }: EvidenceEntry, locale: Locale): TemplateResult {
  if (thing === undefined) {
    return html`<p class="field">${fieldNames[locale][evidence.field] ?? evidence.field}</p>`;
  }
  const days = standing && formatStanding(standing, locale);
  return html`<p class="field thing">
    ${standing ? statusMark(standing.state, locale) : nothing}
    <span>${properName(thing, locale)}</span>
    ${days === undefined ? nothing : html`<span class="days">${days}</span>`}
  </p>`;
}

function readingTemplate(
  reading: Reading,
  sources: readonly Source[],
  locale: Locale,
  about: EvidenceEntry['about'],
): TemplateResult {
  const { value } = reading;
  return html`<li class="reading">
    ${said(value, locale, about)}
    ${reading.testimonies.map((testimony) => testimonyTemplate(testimony, value, sources, locale))}
  </li>`;
}

/** A statement is a sentence, which is read; any other value is a figure, a day or a name, which is seen. */
function said(value: StatedValue, locale: Locale, about: EvidenceEntry['about']): TemplateResult {
  switch (value.type) {
    case 'text':
      return html`<p class="statement">${localized(value.text, locale)}</p>`;
    case 'things':
      return html`<p class="said">${nameList(value.things, locale)}</p>`;
    case 'state':
      return html`<p class="said">${sentenceCase(formatState(value, locale, about))}</p>`;
    default:
      return html`<p class="said">${sentenceCase(formatValue(value, locale))}</p>`;
  }
}

/** Whether a summary says what the value says. */
function echoes(summary: LocalizedText, value: StatedValue): boolean {
  return value.type === 'text' && summary.en === value.text.en;
}

function testimonyTemplate(
  testimony: Testimony,
  value: StatedValue,
  sources: readonly Source[],
  locale: Locale,
): TemplateResult {
  const { summary } = testimony;
  const source = sources.find(({ id }) => id === testimony.source);
  if (source === undefined) return html`<p class="testimony">${testimony.source}</p>`;
  const place = [
    formatPublished(source, locale, 'long'),
    testimony.passage === undefined ? undefined : evidenceWords[locale].passage(testimony.passage),
    source.via === undefined ? undefined : evidenceWords[locale].via(source.via),
  ].filter((part) => part !== undefined);
  return html`<div class="testimony">
    <p class="source">
      <span class="publisher" translate="no" lang=${source.language}>${source.publisher}</span>
      ${sourceLink(source)}
    </p>
    <p class="place">
      ${sentenceCase(place.join(punctuation[locale].comma))}${punctuation[locale].stop}
      ${
        testimony.reportedBy === undefined
          ? nothing
          : around(evidenceWords[locale].reportedBy, properName(testimony.reportedBy, locale))
      }
      ${testimony.rank === 'deprecated' ? evidenceWords[locale].deprecated : nothing}
    </p>
    ${
      summary === undefined || echoes(summary, value)
        ? nothing
        : html`<p class="summary">${localized(summary, locale)}</p>`
    }
  </div>`;
}

function verdict(evidence: Evidence, locale: Locale): TemplateResult | typeof nothing {
  if (evidence.readings.length < 2) return nothing;
  if (!evidence.disputed)
    return html`<p class="verdict">${evidenceWords[locale].notContradictory}</p>`;
  const reason = evidence.readings
    .flatMap(({ testimonies }) => testimonies)
    .find(({ rankReason }) => rankReason !== undefined)?.rankReason;
  return html`<p class="verdict disputed">
    <strong>${sentenceCase(legendWords[locale].disputed)}${punctuation[locale].stop}</strong>
    ${evidence.preferredBy === undefined ? nothing : evidenceWords[locale].preferredBy[evidence.preferredBy]}
    ${
      evidence.preferredBy === 'rank' && reason !== undefined
        ? around(evidenceWords[locale].editorsReason, localized(reason, locale))
        : nothing
    }
  </p>`;
}

/** All sources of an exhibit, for the count in its foot. */
export function sourceList(sources: readonly Source[], locale: Locale): TemplateResult {
  return html`<ul class="readings">
    ${sources.map(
      (source) =>
        html`<li class="reading">
          <p class="source">
            <span class="publisher" translate="no" lang=${source.language}
              >${source.publisher}</span
            >
            ${sourceLink(source)}
          </p>
          <p class="place">${sentenceCase(formatPublished(source, locale, 'long'))}</p>
        </li>`,
    )}
  </ul>`;
}
