import type { Locale, NamedThing } from '@vitrine/core';
import type { Cell, Figure } from '@vitrine/query';
import { html, type TemplateResult } from 'lit';
import type { Mark } from '../../evidence/mark.js';
import { valueButton } from '../../evidence/value-button.js';
import type { ExhibitContext } from '../exhibit-context.js';
import { formatFuzzyDate } from '../format/dates.js';
import { inSentence, list, sentenceCase, tagFor, textIn } from '../format/locale.js';
import { formatQuantity, type Scale } from '../format/quantities.js';
import { formatValue, speakValue, type FieldValue } from '../format/values.js';
import { figureWords } from '../messages/figures.js';
import { punctuation } from '../messages/punctuation.js';
import { properName } from './names.js';

export type Content = TemplateResult | string;

/** A value as a button that leads to its evidence. What is seen of a template is what is spoken, unless said otherwise. */
export function evidenced(
  content: Content,
  mark: Mark,
  context: ExhibitContext,
  seen = typeof content === 'string' ? content : mark.spoken,
): TemplateResult {
  return valueButton(content, seen, mark, context);
}

/** Names side by side, each in its own language: "Alibaba and Tencent". */
export function nameList(things: readonly NamedThing[], locale: Locale): TemplateResult {
  const names = things.map((thing) => properName(thing, locale));
  const parts = new Intl.ListFormat(tagFor(locale), { type: 'conjunction' }).formatToParts(
    names.map((_, index) => String(index)),
  );
  return html`${parts.map(({ type, value }) => (type === 'element' ? names[Number(value)] : value))}`;
}

/** Parts of a sentence with something between them, which stays on the line of the part before it. */
export function joined(parts: readonly Content[], between: string): TemplateResult {
  return html`${parts.map((part, index) => {
    if (index === parts.length - 1) return part;
    // Text keeps its comma by itself; and it must be free to break.
    if (typeof part === 'string') return `${part}${between}`;
    const space = between.endsWith(' ') ? ' ' : '';
    return html`<span class="kept">${part}${between.trimEnd()}</span>${space}`;
  })}`;
}

/** A phrase of the messages around something that is more than text. */
export function around(phrase: (text: string) => string, content: Content): TemplateResult {
  const [before, after] = phrase('\uFFFC').split('\uFFFC');
  return html`${before}${content}${after}`;
}

export interface CellOptions {
  readonly heading: string;
  /** The field of what the heading names. */
  readonly field?: string;
  /** Puts the value into a phrase, such as "founded 1941". */
  readonly phrase?: (text: string) => string;
  readonly capital?: boolean;
  /** The value is a word of a vocabulary rather than a proper name. */
  readonly term?: boolean;
}

function terms(value: FieldValue, locale: Locale): string {
  if (value.type !== 'things') return formatValue(value, locale);
  const words = value.things.map(({ name }) => inSentence(textIn(name, locale).text, locale));
  return list(words, locale);
}

/** A value of a view: a button where sources stand behind it, plain text where it is a classification. */
export function cellTemplate(
  cell: Cell<FieldValue>,
  context: ExhibitContext,
  options: CellOptions,
): Content {
  const { locale } = context;
  const phrase = options.phrase ?? ((text: string) => text);
  const text = options.term ? terms(cell.value, locale) : formatValue(cell.value, locale);
  let content: Content;
  if (cell.value.type === 'things' && !options.term) {
    content = around(phrase, nameList(cell.value.things, locale));
  } else {
    const said = phrase(text);
    content = options.capital ? sentenceCase(said) : said;
  }
  if (cell.evidence === undefined) return content;
  const spoken =
    options.term && typeof content === 'string' ? content : phrase(speakValue(cell.value, locale));
  return evidenced(
    content,
    {
      entries: [{ evidence: cell.evidence }],
      heading: options.heading,
      field: options.field,
      spoken,
    },
    context,
  );
}

/** The words under a figure's name: whom it counts, and how many of them. */
export function populationText(figure: Figure, locale: Locale): string | undefined {
  if (figure.population === undefined) return undefined;
  const name = textIn(figure.population, locale).text;
  return figure.populationSize === undefined
    ? name
    : figureWords[locale].population(name, figure.populationSize);
}

interface FigureOptions {
  /** Whose figure it is. */
  readonly subject: NamedThing;
  readonly scale?: Scale;
  readonly bare?: boolean;
}

/** A figure as a button that leads to its evidence. */
export function figureTemplate(
  figure: Figure,
  context: ExhibitContext,
  { subject, scale, bare }: FigureOptions,
): TemplateResult {
  const { locale } = context;
  const { colon, comma } = punctuation[locale];
  const { quantity, unit } = figure.value;
  const text = formatQuantity(quantity, { locale, unit, scale, bare });
  const mark: Mark = {
    entries: figure.evidence === undefined ? [] : [{ evidence: figure.evidence }],
    heading: `${textIn(subject.name, locale).text}${colon}${inSentence(textIn(figure.metric.name, locale).text, locale)}`,
    note: sentenceCase(
      [populationText(figure, locale), figure.time && formatFuzzyDate(figure.time, locale, 'long')]
        .filter((part) => part !== undefined)
        .join(comma),
    ),
    spoken: speakValue(figure.value, locale),
  };
  const content = html`<span class="figure">${text}</span>`;
  return mark.entries.length === 0 ? content : evidenced(content, mark, context, text);
}
