import type { Evidence, Source, Testimony } from '@vitrine/core';
import type { Output } from '../terminal.js';
import { printable } from './width.js';
import { preferenceText, sourceText, valueText } from './words.js';

type Colors = Output['colors'];

/** Every reading of a value with those who give it, the preferred one first. */
export function evidenceText(
  record: string,
  { field, readings, disputed, preferredBy }: Evidence,
  sources: readonly Source[],
  colors: Colors,
): string {
  const title = colors.bold(field === '*' ? record : `${record}, ${field}`);
  if (readings.length === 0) return `${title}\n\nNo source speaks of it.\n`;
  const byId = new Map(sources.map((source) => [source.id, source]));
  const blocks = readings.map(({ value, testimonies }) => {
    const lines = testimonies.map((one) => testimonyText(one, byId.get(one.source), colors));
    return `\n${colors.cyan(printable(valueText(value)))}\n${lines.join('')}`;
  });
  return `${title}\n${blocks.join('')}${verdict(field, disputed, preferredBy)}`;
}

function verdict(field: string, disputed: boolean, preferredBy: Evidence['preferredBy']): string {
  // Claims of a whole record stand beside each other; none of them is shown instead of another.
  if (field === '*' || preferredBy === undefined) return '';
  const reason = `The first is shown: ${preferenceText(preferredBy)}.`;
  return `\n${disputed ? 'Disputed: these cannot all be true. ' : ''}${reason}\n`;
}

function testimonyText(
  { source: id, passage, reportedBy, rank, rankReason, summary }: Testimony,
  source: Source | undefined,
  { dim, yellow }: Colors,
): string {
  const where = [
    source ? `${sourceText(source)}: “${source.title}”` : id,
    passage !== undefined && `passage ${passage}`,
    reportedBy && `reported by ${reportedBy.name.en}`,
  ];
  const lines = [
    where.filter(Boolean).join(', '),
    summary && dim(printable(summary.en)),
    rank && yellow(printable(rankReason ? `${rank}: ${rankReason.en}` : rank)),
    source?.url && printable(source.url),
  ];
  const [first = '', ...rest] = lines.filter((line) => line !== undefined);
  return [`  ${printable(first)}`, ...rest.map((line) => `    ${line}`), ''].join('\n');
}
