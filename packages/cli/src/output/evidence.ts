import type { Evidence, Source, Testimony } from '@vitrine/core';
import type { Layout } from './table.js';
import { printable, wrap } from './width.js';
import { dateText, preferenceText, sourceText, valueText } from './words.js';

type Sources = ReadonlyMap<string, Source>;

/** Every reading of a value with those who give it, the preferred one first. */
export function evidenceText(
  record: string,
  evidence: Evidence,
  sources: readonly Source[],
  layout: Layout,
): string {
  const { field, readings } = evidence;
  const { bold, cyan } = layout.colors;
  const title = bold(field === '*' ? record : `${record}, ${field}`);
  if (readings.length === 0) return `${title}\n\nNo source speaks of it.\n`;
  const byId = new Map(sources.map((source) => [source.id, source]));
  const blocks = readings.map(({ value, testimonies }) => {
    const lines = testimonies.map((one) => testimonyText(one, byId.get(one.source), layout));
    return `\n${cyan(printable(valueText(value)))}\n${lines.join('')}`;
  });
  const said = verdict(evidence, byId);
  const end = said === '' ? '' : `\n${lines(said, 0, layout).join('\n')}\n`;
  return `${title}\n${blocks.join('')}${end}`;
}

function verdict({ field, readings, disputed, preferredBy }: Evidence, sources: Sources): string {
  // Claims of a whole record stand beside each other; none of them is shown instead of another.
  if (field === '*' || preferredBy === undefined) return '';
  const truth = disputed
    ? 'Disputed: these cannot all be true.'
    : 'These statements can all be true.';
  // How something stood on a day follows from all claims of its state together.
  if (field === 'state' && !disputed) return truth;
  const [shown, next] = readings.map(({ testimonies: [first] }) =>
    sources.get(first?.source ?? ''),
  );
  const reason =
    preferredBy === 'publication' ? laterText(shown, next) : preferenceText(preferredBy);
  return `${truth} The first is shown: ${reason}.`;
}

/** What makes one publication the later one, where a date may be a month or a year that holds the other. */
function laterText(shown: Source | undefined, next: Source | undefined): string {
  const [a, b] = [shown?.published, next?.published];
  if (a === undefined) return preferenceText('publication');
  if (b === undefined) return 'it is dated, and the next is not';
  if ((a.earliest ?? '') > (b.latest ?? '9999')) return 'it was published later';
  const sooner = (a.earliest ?? '') > (b.earliest ?? '') ? 'begins' : 'ends';
  return `it was published ${dateText(a)} and the next ${dateText(b)}, a date that ${sooner} earlier`;
}

/** A text in lines that fit, all led by as many spaces. */
function lines(text: string, indent: number, { width }: Layout): string[] {
  const pieces = width === undefined ? [text] : wrap(text, Math.max(20, width - indent));
  return pieces.map((piece) => `${' '.repeat(indent)}${piece}`);
}

const plain = (text: string): string => text;

function testimonyText(
  { source: id, passage, reportedBy, rank, rankReason, summary }: Testimony,
  source: Source | undefined,
  layout: Layout,
): string {
  const { dim, yellow } = layout.colors;
  const where = [
    source ? `${sourceText(source)}: “${source.title}”` : id,
    passage !== undefined && `passage ${passage}`,
    reportedBy && `reported by ${reportedBy.name.en}`,
  ];
  const said = (text: string | undefined, indent: number, color = plain): string[] =>
    text === undefined ? [] : lines(printable(text), indent, layout).map((line) => color(line));
  return [
    ...said(where.filter(Boolean).join(', '), 2),
    ...said(summary?.en, 4, dim),
    ...said(rank && (rankReason ? `${rank}: ${rankReason.en}` : rank), 4, yellow),
    // In one piece however long, so that a terminal makes it a link.
    ...(source?.url === undefined ? [] : [`    ${printable(source.url)}`]),
  ]
    .map((line) => `${line}\n`)
    .join('');
}
