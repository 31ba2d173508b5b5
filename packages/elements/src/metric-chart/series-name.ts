import type { Locale, LocalizedText } from '@vitrine/core';
import type { MetricSeries, MetricSeriesView } from '@vitrine/query';
import { punctuation } from '../shared/messages/punctuation.js';
import { list, sentenceCase, textIn } from '../shared/format/locale.js';
import { chartWords } from './words.js';

/** A text with the language that it is in. */
export interface Named {
  readonly text: string;
  readonly lang: Locale;
}

/**
 * What tells a series from the others beside it: its subject where there are several, whom it counts, who reports
 * it. The figures of the whole of an only subject go by its name.
 */
export function seriesName(
  series: MetricSeries,
  { series: all, sources }: MetricSeriesView,
  locale: Locale,
): Named {
  const { subject, population, reportedBy, forecastBy } = series;
  const several = all.some((other) => other.subject.id !== subject.id);
  const source = sources.find(({ id }) => id === forecastBy);
  const publisher: LocalizedText | undefined = source && { en: source.publisher };
  const teller = reportedBy?.name ?? publisher;
  const parts = [
    ...(several || (!population && !teller) ? [subject.name] : []),
    ...(population ? [population] : []),
    ...(teller ? [teller] : []),
  ].map((text) => textIn(text, locale));
  const [only] = parts;
  if (only !== undefined && parts.length === 1) {
    return { ...only, text: sentenceCase(only.text) };
  }
  return {
    text: sentenceCase(parts.map(({ text }) => text).join(punctuation[locale].comma)),
    lang: locale,
  };
}

/** What a popover says that a figure is of: "WeChat: monthly active users". */
export function headingOf(series: MetricSeries, view: MetricSeriesView, locale: Locale): string {
  const subject = textIn(series.subject.name, locale).text;
  return chartWords[locale].heading(subject, textIn(view.metric.name, locale).text);
}

/** The subjects as a headline names them; nothing where they are more than it holds. */
export function subjectNames({ series }: MetricSeriesView, locale: Locale): string {
  const names = new Set(series.map(({ subject }) => textIn(subject.name, locale).text));
  return names.size > 3 ? '' : list([...names], locale);
}
