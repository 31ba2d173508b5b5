import type { Capability, Platform } from '@vitrine/core';
import { standingCell, type ViewContext } from '../context.js';
import { compareStandings, isShown } from '../presences.js';
import type { ComparisonItem, StandingCell } from '../types.js';
import { together, unknown, type Look } from './finding.js';
import type { Verdict } from './types.js';

interface Tool {
  readonly tool: Capability;
  readonly cell: StandingCell;
}

/** Whether the platform offers a kind of tool. */
export const toolsLook = (kind: string): Look => ({
  look: 'tools',
  find(context, platform) {
    const own = toolsOn(context, platform, kind);
    if (own.length > 0) {
      return { verdict: best(own.map(({ cell }) => verdictBy(cell))), shows: own.map(shown) };
    }
    // Whether what a platform offers reaches the platforms that are part of it no source tells.
    for (const parent of parentsOf(context, platform)) {
      const offered = toolsOn(context, parent, kind).filter(
        ({ cell }) => verdictBy(cell) === 'for',
      );
      if (offered.length === 0) continue;
      const above = { id: parent.id, name: parent.name };
      return { verdict: 'doubt', shows: offered.map(shown), above };
    }
    return unknown;
  },
});

/** One tool that is offered is enough, however many others are gone. */
const best = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.includes('for') ? 'for' : verdicts.includes('doubt') ? 'doubt' : together(verdicts);

/** Offered, perhaps or soon offered, or known to be gone or missing. */
function verdictBy({ standing, evidence }: StandingCell): Verdict {
  if (evidence.disputed) return 'doubt';
  switch (standing.state) {
    case 'certain':
    case 'presumed':
      return 'for';
    case 'possible':
    case 'announced':
      return 'doubt';
    case 'ended':
    case 'absent':
      return 'against';
    case 'unknown':
      return 'unknown';
  }
}

function toolsOn(context: ViewContext, { id }: Platform, kind: string): Tool[] {
  return context.store
    .bucket('capability', 'platform', id)
    .filter((tool) => tool.kind === kind)
    .map((tool) => ({ tool, cell: standingCell(context, 'capability', tool) }))
    .filter(({ cell }) => isShown(cell.standing, context.day))
    .sort((a, b) => compareStandings(a.cell.standing, b.cell.standing));
}

const shown = ({ tool, cell }: Tool): ComparisonItem => ({
  type: 'standing',
  thing: { id: tool.id, name: tool.name },
  cell,
});

/** What a platform is part of, and so on upwards; each once, should they be part of each other. */
function parentsOf({ store }: ViewContext, platform: Platform): Platform[] {
  const parents = new Set<Platform>();
  let at = platform.parent === undefined ? undefined : store.get('platform', platform.parent);
  while (at && at !== platform && !parents.has(at)) {
    parents.add(at);
    at = at.parent === undefined ? undefined : store.get('platform', at.parent);
  }
  return [...parents];
}
