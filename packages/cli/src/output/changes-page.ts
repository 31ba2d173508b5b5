import type {
  ChangeReason,
  Changes,
  FigureChange,
  HappenedChange,
  OwnerChange,
  StandingChange,
} from '@vitrine/query';
import { cited, figureLine, joined, marked, recordText, sectionsIn, type Line } from './lines.js';
import { occurrenceDateText, occurrenceText } from './occurrence.js';
import type { Page } from './page.js';
import { quantityText, type PageStyle } from './words.js';

const reasons: Readonly<Record<ChangeReason, string>> = {
  stated: 'by a stated date',
  seen: 'first seen',
  'reported-over': 'reported as over',
  'last-seen': 'not seen later',
  'host-closed': 'closed with its platform',
  announced: 'announced',
  denied: 'denied',
};

/** `presumed, first seen, from announced to presumed` */
function standingLine(change: StandingChange, style: PageStyle): Line {
  const { certainty, because, before, standing, date, evidence, disputes, record } = change;
  const told = joined(certainty, reasons[because], `from ${before} to ${standing.state}`);
  return [
    occurrenceText(change),
    marked(told, evidence, ...disputes),
    occurrenceDateText(date),
    cited(evidence, style),
    recordText(record),
  ];
}

function ownerLine(change: OwnerChange, style: PageStyle): Line {
  const { owned, before, between, now, certainty, because, date } = change;
  const owners = [
    before?.owner.name.en ?? 'unknown',
    ...between.map(({ owner }) => owner.name.en),
    now?.owner.name.en ?? 'unknown',
  ];
  const cells = [now, before, ...between].flatMap((cell) => cell ?? []);
  const [first] = cells;
  const told = joined(certainty, reasons[because], owners.join(' → '));
  return [
    owned.name.en,
    marked(told, ...cells.flatMap(({ evidence, disputes }) => [evidence, ...disputes])),
    occurrenceDateText(date),
    cells
      .map(({ evidence }) => cited(evidence, style))
      .filter((text) => text !== '')
      .join('; '),
    first ? recordText(first.record) : '',
  ];
}

function happenedLine(change: HappenedChange, style: PageStyle): Line {
  const { certainty, field, amount, date, evidence, record, disputed } = change;
  const number = amount === undefined || amount === 'undisclosed' ? amount : quantityText(amount);
  const told = joined(certainty, field ?? 'first reported', number);
  return [
    occurrenceText(change),
    disputed ? `${told} (disputed)` : told,
    occurrenceDateText(date),
    cited(evidence, style),
    recordText(record),
  ];
}

function figureChangeLine(change: FigureChange, style: PageStyle): Line {
  const { subject, certainty, figure, previous } = change;
  const [what, value, ...rest] = figureLine(figure, style);
  const [, former, when] = previous ? figureLine(previous, style) : [];
  const earlier = previous ? `after ${joined(former, when)}` : 'the first of its kind';
  return [joined(subject.name.en, what), joined(value, earlier, certainty), ...rest];
}

/** What changed between two days, in words. */
export function changesPage(view: Changes, style: PageStyle): Page {
  const { after, until, asOf, sources } = view;
  const section = sectionsIn(style);
  const sections = [
    section('Started', view.started, standingLine),
    section('Ended', view.ended, standingLine),
    section('Announced', view.announced, standingLine),
    section('Denied', view.denied, standingLine),
    section('Owners', view.owners, ownerLine),
    section('Platforms launched', view.launched, happenedLine),
    section('Platforms closed', view.closed, happenedLine),
    section('Deals and campaigns', view.happened, happenedLine),
    section('Figures', view.figures, figureChangeLine),
  ];
  return {
    title: `Changes after ${after} until ${until}`,
    asOf,
    sections: sections.filter(({ table }) => table.rows.length > 0),
    sources,
  };
}
