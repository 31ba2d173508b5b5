import { evidenceOf, type EvidenceLookup, type NamedThing, type Presence } from '@vitrine/core';
import { html, nothing, type TemplateResult } from 'lit';
import { stateNames, statusShape, textIn, type EvidenceEntry } from '../shared/from-elements.js';
import type { CoverageCell } from './coverage.js';
import type { CoverageContext } from './context.js';
import { coverageWords } from './words.js';

/** Every channel with all that is said of it, its disputed days included. */
function entriesOf(presences: readonly Presence[], lookup: EvidenceLookup): EvidenceEntry[] {
  return presences.flatMap((presence) => {
    const thing = lookup.term('channel', presence.channel);
    const evidence = evidenceOf(lookup, 'presence', presence, 'state');
    const disputes = presence.disputed
      .filter((field) => field !== 'state')
      .map((field) => ({ evidence: evidenceOf(lookup, 'presence', presence, field) }));
    return [
      presences.length > 1 && thing !== undefined ? { evidence, thing } : { evidence },
      ...disputes,
    ];
  });
}

/** A mark that leads to its evidence, and the platform's name for where cells stand without columns. */
export function coverageCell(
  cell: CoverageCell,
  brand: NamedThing,
  platform: NamedThing,
  { lookup, locale, sources }: CoverageContext,
): TemplateResult {
  const words = coverageWords[locale];
  const [name, place] = [textIn(brand.name, locale), textIn(platform.name, locale)];
  const head = words.on(name.text, place.text);
  const disputed = cell.presences.some(({ disputed }) => disputed.length > 0);
  return html`<td role="cell" class=${disputed ? 'disputed' : nothing}>
    <vitrine-evidence
      .entries=${entriesOf(cell.presences, lookup)}
      .sources=${sources}
      .locale=${locale}
      .heading=${head}
      .spoken=${words.heading(head, stateNames[locale][cell.state])}
      >${statusShape(cell.state)}</vitrine-evidence
    ><span class="where" translate="no" lang=${place.lang}>${place.text}</span>
  </td>`;
}
