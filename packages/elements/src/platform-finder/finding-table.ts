import type { Locale } from '@vitrine/core';
import type { PlatformFinder } from '@vitrine/query';
import { sourceIdsOf } from '../evidence/entry.js';
import type { TableText } from '../shared/copy/table-text.js';
import { textIn } from '../shared/format/locale.js';
import { formatPublished } from '../shared/format/sources.js';
import { punctuation } from '../shared/messages/punctuation.js';
import { reasonText } from './need-text.js';
import { pointsFormat } from './points.js';
import { reasonLines, type ReasonLine } from './reason-lines.js';
import { finderWords } from './words.js';

/** The whole ranking as a table to take away: one row a reason, unknown ones too. */
export function findingTable(view: PlatformFinder, locale: Locale): TableText {
  const words = finderWords[locale];
  const { comma, semicolon } = punctuation[locale];
  const points = pointsFormat(view, locale);
  // A spreadsheet counts with an ASCII minus.
  const number = (value: number) => points(value).replace('\u2212', '-');
  const sources = new Map(view.sources.map((source) => [source.id, source]));
  const cited = ({ entries }: ReasonLine): readonly string[] => sourceIdsOf(entries);
  const rows = view.platforms.flatMap(({ rank, platform, score, known, reasons }) =>
    reasons.map((reason) => {
      const need = view.needs.find(({ id }) => id === reason.need);
      const lines = reasonLines({ reason, need, platform }, { locale, asOf: view.asOf });
      const ids = new Set(lines.flatMap(cited));
      return [
        String(rank),
        textIn(platform.name, locale).text,
        number(score),
        number(known),
        reasonText(reason, need, locale),
        words.verdicts[reason.verdict],
        number(reason.points),
        lines.map((line) => lineText(line, locale)).join(semicolon),
        [...ids]
          .flatMap((id) => sources.get(id) ?? [])
          .map((source) => `${source.publisher}${comma}${formatPublished(source, locale)}`)
          .join(semicolon),
      ];
    }),
  );
  return { header: words.copied, rows };
}

function lineText({ text, detail }: ReasonLine, locale: Locale): string {
  return detail === '' ? text : `${text}${punctuation[locale].comma}${detail}`;
}
