import type { NamedThing } from '@vitrine/core';
import type { PlatformProfile, StandingCell } from '@vitrine/query';
import { html, type TemplateResult } from 'lit';
import type { ExhibitContext } from '../shared/exhibit-context.js';
import { entriesOf } from '../evidence/entry.js';
import { textIn } from '../shared/format/locale.js';
import { formatStanding } from '../shared/format/standings.js';
import { compare, lastNews } from '../shared/latest.js';
import { punctuation } from '../shared/messages/punctuation.js';
import { evidenced } from '../shared/templates/evidenced.js';
import { localized } from '../shared/templates/names.js';
import { statusMark } from '../shared/templates/status-mark.js';

interface Tool {
  readonly kind: NamedThing;
  readonly tool: NamedThing;
  readonly cell: StandingCell;
}

/** What the platform offers, one row a tool, the latest news first. */
export function toolRows(profile: PlatformProfile, context: ExhibitContext): TemplateResult[] {
  return profile.tools
    .flatMap(({ kind, tools }) => tools.map((tool): Tool => ({ kind, ...tool })))
    .sort((a, b) => compare(lastNews(b.cell.standing), lastNews(a.cell.standing)))
    .map((tool) => row(profile, tool, context));
}

function row(
  { platform, asOf }: PlatformProfile,
  { kind, tool, cell }: Tool,
  context: ExhibitContext,
): TemplateResult {
  const { locale } = context;
  const [place, name] = [platform, tool].map((thing) => textIn(thing.name, locale).text);
  const days = formatStanding(cell.standing, locale, asOf);
  const heading = `${place ?? ''}${punctuation[locale].colon}${name ?? ''}`;
  return html`<div class="row place">
    <dt>
      ${statusMark(cell.standing.state, locale)}
      <span
        >${localized(tool.name, locale)}<span class="channel"
          >${localized(kind.name, locale)}</span
        ></span
      >
    </dt>
    <dd>${evidenced(days, { entries: entriesOf(cell), heading, spoken: days }, context)}</dd>
  </div>`;
}
