import type { Locale, Source, StatedValue } from '@vitrine/core';
import { atlas } from '@vitrine/core/atlas';
import { open, type WhyReference } from '@vitrine/query';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import {
  fieldNames,
  formatFuzzyDate,
  formatPublished,
  formatQuantity,
  inWords,
  speakQuantity,
  type EvidenceEntry,
} from './from-elements.js';

const db = open(atlas);
const sourcesById = new Map(atlas.sources.map((source) => [source.id, source]));

/** A record that a text speaks of. What is drawn from it leads to what its sources say. */
export interface Told {
  /**
   * The day, month or year of a field in full, "4 September 2015", as precise as the shown reading or as that of the
   * source `by`.
   */
  readonly day: (field: string, by?: string) => TemplateResult;
  /** The figure or amount in full: "at least 200 brands". */
  readonly figure: (by?: string) => TemplateResult;
  /** Words of the text's own, with what is said of a field behind them. */
  readonly said: (words: string, field?: string) => TemplateResult;
}

/** What a text in one language draws from the atlas, so that its figures and days are those of the data. */
export interface Telling {
  readonly locale: Locale;
  /** The records in the order of `WhyReference`, under the name that a popover shows. */
  readonly of: (collection: WhyReference['collection'], id: string, name: string) => Told;
  /** The publisher of a source, as a link to it. */
  readonly publisher: (id: string) => TemplateResult;
  /** When a source appeared. */
  readonly published: (id: string) => TemplateResult;
  /** A number that the text counted in the atlas: "seven". */
  readonly counted: (count: number) => TemplateResult;
  /** Where all that was drawn is from, numbered as on paper. Draw it last. */
  readonly notes: (title: string) => TemplateResult;
}

/**
 * Words that are true only as long as the atlas says so.
 *
 * @throws Error where it no longer does
 */
export function holds(words: string, condition: boolean): string {
  if (!condition) throw new Error(`The atlas no longer bears out “${words}”: correct the text.`);
  return words;
}

/** Marks what is drawn from the atlas, for the test that a text says no other figure. */
const drawn = (content: unknown) => html`<span data-drawn>${content}</span>`;

export function telling(locale: Locale): Telling {
  // The elements keep this list and draw after the whole text is there.
  const sources: Source[] = [];

  function used(id: string): Source {
    const source = sourcesById.get(id);
    if (source === undefined) throw new Error(`There is no source ${id}: correct the text.`);
    if (!sources.includes(source)) sources.push(source);
    return source;
  }

  /** What is told of all fields needs no name of a field. */
  function titled(name: string, field: string): string {
    const of = field === '*' ? undefined : fieldNames[locale][field];
    return of === undefined ? name : `${name}${locale === 'en' ? ': ' : '：'}${of}`;
  }

  function told(reference: WhyReference, name: string): Told {
    const entry = (field: string): EvidenceEntry => {
      const evidence = db.why(reference, field);
      for (const { testimonies } of evidence.readings) {
        for (const { source } of testimonies) used(source);
      }
      return { evidence };
    };
    const stated = ({ evidence }: EvidenceEntry, by: string | undefined): StatedValue => {
      const reading = evidence.readings.find(
        ({ testimonies }) => by === undefined || testimonies.some(({ source }) => source === by),
      );
      if (reading === undefined) {
        const who = by ?? 'anybody';
        throw new Error(`${reference.id} has no ${evidence.field} by ${who}: correct the text.`);
      }
      return reading.value;
    };
    const shown = (text: string, asked: EvidenceEntry, spoken?: string) =>
      html`<vitrine-evidence
        data-drawn
        .entries=${[asked]}
        .sources=${sources}
        heading=${titled(name, asked.evidence.field)}
        spoken=${ifDefined(spoken)}
        >${text}</vitrine-evidence
      >`;
    return {
      day: (field, by) => {
        const asked = entry(field);
        return shown(dayIn(stated(asked, by), locale, reference), asked);
      },
      figure: (by) => {
        const asked = entry(reference.collection === 'deals' ? 'amount' : 'value');
        return shown(...figureIn(stated(asked, by), locale, reference, asked));
      },
      said: (words, field = 'state') => {
        const asked = entry(field);
        return html`<vitrine-evidence
          .entries=${[asked]}
          .sources=${sources}
          heading=${titled(name, field)}
          >${words}</vitrine-evidence
        >`;
      },
    };
  }

  return {
    locale,
    of: (collection, id, name) => told({ collection, id }, name),
    publisher: (id) => {
      const { publisher, url } = used(id);
      return url === undefined
        ? drawn(publisher)
        : drawn(html`<a href=${url} rel="external noopener" translate="no">${publisher}</a>`);
    },
    published: (id) => drawn(inProse(formatPublished(used(id), locale, 'long'), locale)),
    counted: (count) => drawn(inWords(count, locale)),
    notes: (title) => html`
      <section class="sources">
        <h2>${title}</h2>
        <ol>
          ${sources.map(
            (source) =>
              html`<li>
                <span translate="no">${source.publisher}</span>,
                ${
                  source.url === undefined
                    ? html`<cite lang=${source.language}>${source.title}</cite>`
                    : html`<a href=${source.url} rel="external noopener" lang=${source.language}
                        >${source.title}</a
                      >`
                },
                <span class="date">${formatPublished(source, locale)}</span>
              </li>`,
          )}
        </ol>
      </section>
    `,
  };
}

/** Abbreviations of a table read badly in a sentence. */
const inProse = (text: string, locale: Locale) =>
  locale === 'en' ? text.replace(/^c\.\s/, 'about ').replace(/\?$/, '') : text;

function dayIn(value: StatedValue, locale: Locale, { id }: WhyReference): string {
  if (value.type !== 'date') throw new Error(`${id} has no day there: correct the text.`);
  return inProse(formatFuzzyDate(value.date, locale, 'long'), locale);
}

function figureIn(
  value: StatedValue,
  locale: Locale,
  { id }: WhyReference,
  asked: EvidenceEntry,
): [text: string, asked: EvidenceEntry, spoken: string] {
  if (value.type !== 'quantity') throw new Error(`${id} has no figure there: correct the text.`);
  const { quantity, unit } = value;
  const spoken = inProse(speakQuantity(quantity, { locale, unit }), locale);
  const short = quantity.unit === 'percent' || /^[A-Z]{3}$/.test(quantity.unit);
  const text = short ? inProse(formatQuantity(quantity, { locale, unit }), locale) : spoken;
  return [text, asked, spoken];
}
