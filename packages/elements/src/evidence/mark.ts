import type { Locale, Source } from '@vitrine/core';
import { legendWords } from '../shared/messages/legend.js';
import { punctuation } from '../shared/messages/punctuation.js';
import { sourceWords } from '../shared/messages/sources.js';
import { isDisputed, sourceIdsOf, type EvidenceEntry } from './entry.js';
import { noteRuns } from './note-runs.js';

/** What stands behind a value that a reader can ask about. */
export interface Mark {
  /** What is said of the value: one entry a field or thing. Without any, the sources are listed. */
  readonly entries: readonly EvidenceEntry[];
  /** What the value is, as the popover's title: "JD.com: official flagship stores". */
  readonly heading: string;
  /** The field that is told of what the heading names; the title says it in words: "Coach: founded". */
  readonly field?: string | undefined;
  /** What the title leaves open, such as population and period. */
  readonly note?: string | undefined;
  /** The value as it is read out, where that is more than what is seen: "11 percent". */
  readonly spoken: string;
}

/**
 * The accessible name of the button around a value. It holds what is seen, so that the value can be
 * called by voice (WCAG 2.5.3).
 */
export function nameOf({ entries, spoken }: Mark, seen: string, locale: Locale): string {
  const { comma } = punctuation[locale];
  const name = spoken.includes(seen) ? [spoken] : [seen, spoken];
  if (entries.length > 0) {
    name.push(
      sourceWords[locale].evidence,
      sourceWords[locale].sourceCount(sourceIdsOf(entries).length),
    );
  }
  if (isDisputed(entries)) name.push(legendWords[locale].disputed);
  return name.filter(Boolean).join(comma);
}

const places = new WeakMap<readonly Source[], ReadonlyMap<string, number>>();

/** The notes on paper that a value refers to, by the places of its sources in the list of the exhibit: "1", "4–6". */
export function notesOf({ entries }: Mark, sources: readonly Source[]): readonly string[] {
  let numbers = places.get(sources);
  if (numbers === undefined) {
    numbers = new Map(sources.map(({ id }, index) => [id, index + 1]));
    places.set(sources, numbers);
  }
  const known = numbers;
  return noteRuns(
    sourceIdsOf(entries)
      .flatMap((id) => known.get(id) ?? [])
      .sort((a, b) => a - b),
  );
}
