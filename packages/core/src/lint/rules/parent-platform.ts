import type { SourceFile } from '../../compile/read-sources.js';
import type { Claim } from '../../model/record.js';
import type { Vocabulary } from '../../compile/read-vocabulary.js';
import { placeOf, type PlacedClaim } from '../context.js';
import type { LintRule, Report } from '../rule.js';

type Platforms = Vocabulary['identities']['platforms'];

/** The platform, its parent, and so on to the top. */
function lineageOf(platforms: Platforms, id: string): string[] {
  const lineage: string[] = [];
  for (let at: string | undefined = id; at !== undefined && !lineage.includes(at);) {
    lineage.push(at);
    at = platforms.get(at)?.parent;
  }
  return lineage;
}

/** Which thing a claim puts on which platform, and how. */
interface OnPlatform {
  readonly platform: string;
  /** What must be the same for a claim about the child to say the same. */
  readonly same: string;
}

const text = (values: readonly unknown[]): string => JSON.stringify(values);

function onPlatform(claim: Claim): OnPlatform | undefined {
  if (claim.type === 'presence') {
    const { platform, brand, channel, state, from, to, asOf } = claim;
    return { platform, same: text([brand, channel, state, from?.edtf, to?.edtf, asOf?.edtf]) };
  }
  if (claim.type === 'observation' && 'platform' in claim.subject) {
    const { metric, population, asOf, period, value } = claim;
    return {
      platform: claim.subject.platform,
      same: text([metric, population, asOf?.edtf, period?.edtf, value]),
    };
  }
  return undefined;
}

interface Placed extends OnPlatform {
  readonly placed: PlacedClaim;
}

/** Claims about a parent that say of it word for word what the source says of a child. */
function saidOfChild(all: readonly Placed[], platforms: Platforms, report: Report): void {
  const bySame = new Map<string, Placed[]>();
  for (const item of all) bySame.set(item.same, [...(bySame.get(item.same) ?? []), item]);
  for (const items of bySame.values()) {
    if (items.length < 2) continue;
    for (const { placed, platform } of items) {
      const child = items.find((other) =>
        lineageOf(platforms, other.platform).slice(1).includes(platform),
      );
      if (!child) continue;
      const message = `says of \`${platform}\` what the same document says of its part \`${child.platform}\`; keep the claim about the part, unless the document tells of both`;
      report(placeOf(placed), message);
    }
  }
}

interface Part {
  readonly id: string;
  readonly name: string;
}

const namesOf = (platforms: Platforms, id: string): string[] => {
  const { name, aliases = [] } = platforms.get(id) ?? {};
  return [name?.en, name?.['zh-Hans'], ...aliases].filter((known) => known !== undefined);
};

/** The names of the parts of each platform, the longest first. */
function namesOfParts(platforms: Platforms): Map<string, Part[]> {
  const parts = new Map<string, Part[]>();
  for (const id of platforms.keys()) {
    const own = namesOf(platforms, id).map((name): Part => ({ id, name }));
    for (const above of lineageOf(platforms, id).slice(1)) {
      parts.set(above, [...(parts.get(above) ?? []), ...own]);
    }
  }
  for (const own of parts.values()) own.sort((a, b) => b.name.length - a.name.length);
  return parts;
}

/** The part that a summary speaks of, unless it names the whole as well and so tells the two apart. */
function partNamed(
  summary: string,
  parts: readonly Part[],
  whole: readonly string[],
): Part | undefined {
  const part = parts.find(({ name }) => summary.includes(name));
  if (!part) return undefined;
  const rest = summary.replaceAll(part.name, '');
  return whole.some((name) => rest.includes(name)) ? undefined : part;
}

export const parentPlatform: LintRule = {
  name: 'parent-platform',
  severity: 'warning',
  why: 'A store in the Luxury Pavilion is no second store on Tmall. A claim about the whole that repeats one about a part, or whose summary names the part, counts one store twice and makes the whole look better attested than it is.',
  good: `- type: presence
  brand: gucci
  platform: tmall-luxury-pavilion
  channel: flagship-store
  state: present
  summary: Opened in the Luxury Pavilion.
`,
  bad: `- type: presence
  brand: gucci
  platform: tmall-luxury-pavilion
  channel: flagship-store
  state: present
- type: presence
  brand: gucci
  platform: tmall
  channel: flagship-store
  state: present
`,
  check: ({ claims, vocabulary: { identities } }, report) => {
    const { platforms } = identities;
    const bySource = new Map<SourceFile, Placed[]>();
    const parts = namesOfParts(platforms);
    for (const placed of claims) {
      const found = onPlatform(placed.claim);
      if (!found) continue;
      bySource.set(placed.file, [...(bySource.get(placed.file) ?? []), { ...found, placed }]);
      const summary = placed.claim.summary?.en ?? '';
      const whole = namesOf(platforms, found.platform);
      const part = partNamed(summary, parts.get(found.platform) ?? [], whole);
      if (!part) continue;
      const message = `is about \`${found.platform}\`, but the summary speaks of its part \`${part.id}\` (“${part.name}”); make it a claim about the part, or word it otherwise`;
      report(placeOf(placed, 'summary'), message);
    }
    for (const all of bySource.values()) saidOfChild(all, platforms, report);
  },
};
