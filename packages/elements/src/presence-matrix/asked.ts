import type { Evidence, Locale } from '@vitrine/core';
import type {
  MatrixCell,
  MatrixColumn,
  MatrixGroup,
  MatrixRow,
  PresenceMatrix,
  RecordReference,
} from '@vitrine/query';
import type { EvidenceEntry } from '../evidence/entry.js';
import type { Asked } from '../evidence/opener.js';
import type { Exhibits } from '../shared/exhibits.js';
import { inSentence, list, sentenceCase, textIn } from '../shared/format/locale.js';
import { formatStanding } from '../shared/format/standings.js';
import { dateWords } from '../shared/messages/dates.js';
import { punctuation } from '../shared/messages/punctuation.js';
import { stateNames } from '../shared/messages/states.js';
import { formatDate } from '../shared/format/dates.js';
import { matrixWords } from './words.js';

interface Around {
  readonly matrix: PresenceMatrix;
  /** Missing where a page gave the data alone; the sources are then listed without what they say. */
  readonly exhibits: Exhibits | undefined;
  readonly locale: Locale;
}

/** What stands behind a cell: what is said of each of its presences. */
export function askedOfCell(
  row: MatrixRow,
  { platform }: MatrixColumn,
  cell: MatrixCell,
  { matrix, exhibits, locale }: Around,
): Asked {
  const { colon, comma, semicolon } = punctuation[locale];
  const heading = [row.brand, platform].map(({ name }) => textIn(name, locale).text).join(colon);
  const state = stateNames[locale][cell.standing.state];
  const days = formatStanding(cell.standing, locale, matrix.asOf);
  const channels = cell.channels.flatMap(
    (id) => matrix.channels.find((channel) => channel.id === id) ?? [],
  );
  const names = channels.map(({ name }) => inSentence(textIn(name, locale).text, locale));
  const note = [
    days === state ? state : `${state}${comma}${days}`,
    ...(names.length === 0 ? [] : [list(names, locale)]),
  ].join(semicolon);
  const entries = cell.records.flatMap((record, index) => {
    // The first is the one that the mark stands for, and may be in dispute about more than its state.
    const fields = index === 0 && cell.disputed ? ['state', 'from', 'to'] : ['state'];
    const thing = cell.records.length === channels.length ? channels[index] : undefined;
    return fields.flatMap((field): EvidenceEntry[] => {
      const evidence = told(exhibits, record, field);
      if (evidence === undefined || (field !== 'state' && !evidence.disputed)) return [];
      return [{ evidence, ...(thing && field === 'state' && { thing }) }];
    });
  });
  const sources =
    entries.length > 0
      ? matrix.sources
      : matrix.sources.filter(({ id }) => cell.sources.includes(id));
  const mark = { entries, heading, note: sentenceCase(note), spoken: state };
  return { mark, sources, locale };
}

/** What stands behind an owner: who says that it owned each of the brands below on the day. */
export function askedOfGroup(
  { owner, rows }: MatrixGroup,
  { matrix, exhibits, locale }: Around,
): Asked {
  const heading =
    owner === undefined ? matrixWords[locale].ownerUnknown : textIn(owner.name, locale).text;
  const entries = rows.flatMap(({ brand, ownership }): EvidenceEntry[] => {
    const evidence = ownership && told(exhibits, ownership.record, 'state');
    return evidence === undefined ? [] : [{ evidence, thing: brand, about: 'ownership' }];
  });
  const note = sentenceCase(dateWords[locale].asOf(formatDate(matrix.asOf, locale, 'long')));
  return { mark: { entries, heading, note, spoken: heading }, sources: matrix.sources, locale };
}

/** A view that a page made elsewhere may point at records that this atlas does not have, or not with such a field. */
function told(
  exhibits: Exhibits | undefined,
  record: RecordReference,
  field: string,
): Evidence | undefined {
  try {
    return exhibits?.why(record, field);
  } catch {
    return undefined;
  }
}
