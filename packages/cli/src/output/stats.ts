import type { Reading } from '@vitrine/core';
import type {
  DifferingReadings,
  Dispute,
  ForecastSpread,
  History,
  Quality,
  QualityOf,
  Share,
  Stats,
} from '@vitrine/core/stats';
import { counted } from './counted.js';
import { escaped, markdownTable } from './markdown.js';
import { layOut, type Layout, type Table } from './table.js';
import { printable, wrap } from './width.js';
import { dateText, preferenceText, valueText } from './words.js';

/** A table or a list under a title; a list may be cut to its first items where there is little room. */
interface Section {
  readonly title: string;
  readonly count?: number;
  readonly table?: Table;
  readonly items?: readonly string[];
}

const percent = ({ count, of }: Share): string =>
  of === 0 ? '' : `${Math.round((count / of) * 100)}%`;

const row = (name: string, share: Share): string[] => [
  name,
  share.count.toLocaleString('en'),
  share.of.toLocaleString('en'),
  percent(share),
];

const header = (what: string): string[] => [what, 'count', 'of', 'share'];

const datesIn = (precision: Quality['precision']): number =>
  Object.values({ ...precision }).reduce((sum, count) => sum + count, 0);

function wholeSections(quality: Quality): Section[] {
  const { claimsPerRecord, precision, seen, citations, corroborated, disputed } = quality;
  const { mean, median, most, distribution } = claimsPerRecord;
  const dates = datesIn(precision);
  const { url, published, author, accessed, passage, passageDigest, summary } = citations;
  return [
    {
      title: 'Evidence',
      table: {
        header: header('records'),
        rows: [
          row('told by two independent voices', corroborated),
          row('with a dispute', disputed),
          ...distribution.map(({ from, to, records }) => {
            const range =
              to === undefined ? `${from} or more` : from === to ? from : `${from}–${to}`;
            const word = range === 1 ? 'claim' : 'claims';
            return row(`with ${range} ${word}`, { count: records, of: quality.records });
          }),
        ],
      },
      items: [`Claims per record: ${mean} on average, median ${median}, at most ${most}`],
    },
    {
      title: 'Dates',
      table: {
        header: header('stated as'),
        rows: Object.entries({ ...precision }).map(([name, count]) =>
          row(name, { count, of: dates }),
        ),
      },
    },
    {
      title: 'Presences that had not ended',
      table: {
        header: header('last seen'),
        rows: seen.within.map(({ years, presences }) =>
          row(`within ${counted(years, 'year')}`, { count: presences, of: seen.standing }),
        ),
      },
    },
    {
      title: 'Citations',
      table: {
        header: header('have'),
        rows: [
          row('sources: address', url),
          row('sources: date of publication', published),
          row('sources: author', author),
          row('sources: day of reading', accessed),
          row('claims: passage', passage),
          row('claims: digest of the passage', passageDigest),
          row('claims: summary', summary),
        ],
      },
    },
  ];
}

/** How a list names the sources behind a value. */
type Citing = (sources: readonly string[]) => string;

const inFull: Citing = (sources) => sources.join(', ');
const inShort: Citing = (sources) =>
  sources.length > 2 ? counted(sources.length, 'source') : inFull(sources);

const told = (readings: readonly Reading[], citing: Citing): string =>
  readings
    .map(({ value, testimonies }) => {
      const sources = [...new Set(testimonies.map(({ source }) => source))];
      return `${valueText(value)} (${citing(sources)})`;
    })
    .join('; ');

function readingsText(differing: DifferingReadings, citing: Citing): string {
  const { label, field, readings, preferredBy } = differing;
  const why =
    preferredBy === undefined ? '' : `. The first is shown: ${preferenceText(preferredBy)}`;
  return `${label}, ${field}: ${told(readings, citing)}${why}`;
}

const disputeText = (dispute: Dispute, citing: Citing): string =>
  dispute.against
    ? `${readingsText(dispute, citing)}. Against what was seen: ${told(dispute.against, citing)}`
    : readingsText(dispute, citing);

const historyText = ({ label, steps }: History): string =>
  `${label}: ${steps
    .map(({ state, asOf }) => (asOf ? `${state} ${dateText(asOf)}` : state))
    .join(', then ')}`;

const forecastText = ({ label, figures }: ForecastSpread, citing: Citing): string =>
  `${label}: ${figures
    .map(({ value, forecast, reportedBy, sources }) => {
      const by = reportedBy.map(({ name }) => name.en).join(', ') || citing(sources);
      return `${valueText(value)} (${forecast ? 'forecast, ' : ''}${by})`;
    })
    .join('; ')}`;

const testimoniesOf = ({ readings }: Dispute): number =>
  readings.reduce((sum, { testimonies }) => sum + testimonies.length, 0);

/** Those that most claims speak to first: of a long list a terminal shows the beginning. */
const mostTold = (disputes: readonly Dispute[]): readonly Dispute[] =>
  [...disputes].sort((a, b) => testimoniesOf(b) - testimoniesOf(a));

function listSections(
  { disputes, histories, roundings, forecasts }: Stats,
  citing: Citing,
): Section[] {
  const list = <T>(
    title: string,
    found: readonly T[],
    text: (item: T, citing: Citing) => string,
  ): Section => ({
    title,
    count: found.length,
    items: found.map((item) => text(item, citing)),
  });
  return [
    list('Disputes', mostTold(disputes), disputeText),
    list('No dispute: histories', histories, historyText),
    list('No dispute: figures that meet when rounded', roundings, readingsText),
    list('No dispute: forecasts and results', forecasts, forecastText),
  ];
}

/** The parts of the atlas side by side. */
export function breakdownTable(what: string, parts: readonly QualityOf[]): Table {
  return {
    header: [
      what,
      'sources',
      'claims',
      'records',
      'claims/record',
      'corroborated',
      'disputed',
      'to the day',
      'seen in 2 years',
    ],
    rows: parts.map(({ label, quality }) => {
      const { sources, claims, records, claimsPerRecord, corroborated, disputed, seen } = quality;
      const dates = datesIn(quality.precision);
      const recent = seen.within.find(({ years }) => years === 2)?.presences ?? 0;
      return [
        label,
        String(sources),
        String(claims),
        String(records),
        String(claimsPerRecord.mean),
        percent(corroborated),
        String(disputed.count),
        percent({ count: quality.precision.day, of: dates }),
        seen.standing === 0 ? '' : `${recent} of ${seen.standing}`,
      ];
    }),
  };
}

function headline({ quality }: Stats): string {
  const { sources, claims, records, insights, presences } = quality;
  return [
    counted(claims, 'claim'),
    `from ${counted(sources, 'source')}`,
    `about ${counted(records, 'record')}`,
    `(${counted(presences, 'presence')} among them) and ${counted(insights, 'insight')}`,
  ].join(' ');
}

/** A text with its first line standing out, so that one item is told from the next. */
function hanging(text: string, width: number | undefined): string {
  const lines = width === undefined ? [text] : wrap(text, Math.max(20, width - 4));
  return `  ${lines.join('\n    ')}\n`;
}

/** Statistics for a terminal; of long lists the first items, unless all are asked for. */
export function statsText(stats: Stats, all: boolean, layout: Layout): string {
  const { bold, cyan, dim } = layout.colors;
  const limit = all ? Infinity : 8;
  const sections = [...wholeSections(stats.quality), ...listSections(stats, inShort)].map(
    (section) => {
      const { title, count, table, items = [] } = section;
      const head = count === undefined ? title : `${title}: ${count}`;
      const left = items.length - limit;
      const shown = items.slice(0, limit).map((item) => hanging(printable(item), layout.width));
      const more = left > 0 ? `  ${dim(`and ${left} more; --all shows them`)}\n` : '';
      return `\n${cyan(head)}\n${table ? layOut(table, layout) : ''}${shown.join('')}${more}`;
    },
  );
  return `${bold(headline(stats))}  ${dim(`As of ${stats.asOf}`)}\n${sections.join('')}`;
}

/** A table of parts for a terminal; the first rows, unless all are asked for. */
export function breakdownText(
  what: string,
  parts: readonly QualityOf[],
  all: boolean,
  layout: Layout,
): string {
  const limit = all ? Infinity : 30;
  const left = parts.length - limit;
  const more = left > 0 ? layout.colors.dim(`and ${left} more; --all shows them\n`) : '';
  return layOut(breakdownTable(what, parts.slice(0, limit)), layout) + more;
}

/** Statistics in GitHub Flavored Markdown. */
export function statsMarkdown(stats: Stats): string {
  const sections = [...wholeSections(stats.quality), ...listSections(stats, inFull)].map(
    (section) => {
      const { title, count, table, items = [] } = section;
      const head = count === undefined ? title : `${title}: ${count}`;
      const list = items.map((item) => `- ${escaped(item)}\n`).join('');
      const parts = [`## ${head}\n`, ...(table ? [markdownTable(table)] : []), list];
      return `\n${parts.filter((part) => part !== '').join('\n')}`;
    },
  );
  return `# ${headline(stats)}\n\nAs of ${stats.asOf}\n${sections.join('')}`;
}
