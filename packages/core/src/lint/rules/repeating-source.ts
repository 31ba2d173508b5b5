import type { SourceFile } from '../../compile/read-sources.js';
import { fieldOf } from '../../fuse/fuse-fields.js';
import { fields, identityFields } from '../../model/fields.js';
import { sourceKinds } from '../../model/source-kinds.js';
import { sourcePlace, type LintContext } from '../context.js';
import { folded } from '../neighbours.js';
import type { LintRule } from '../rule.js';

interface Said {
  /** Record and values of each claim. An insight is a source's own, whatever it says. */
  readonly statements: Set<string>;
  /** How many of them give a value: that a state holds is said by many on their own. */
  telling: number;
}

function saidBySource({ claims }: LintContext): Map<SourceFile, Said> {
  const all = new Map<SourceFile, Said>();
  for (const { file, claim, record } of claims) {
    const values = Object.keys(fields[claim.type])
      .filter((field) => field !== 'asOf' && !identityFields[claim.type].includes(field))
      .map((field) => (field === 'state' ? undefined : fieldOf(claim, field)));
    const said = all.get(file) ?? { statements: new Set(), telling: 0 };
    all.set(file, said);
    const about = claim.type === 'insight' ? `${file.source.id} ${record}` : record;
    said.statements.add(JSON.stringify([claim.type, about, fieldOf(claim, 'state'), values]));
    if (values.some((value) => value !== undefined)) said.telling++;
  }
  return all;
}

/** So few values coincide by chance. */
const fewest = 3;

/** Whether the one says itself where it has its words from: it shares the publisher, or was read there. */
function namesOriginal({ source }: SourceFile, original: SourceFile): boolean {
  const publisher = folded(original.source.publisher);
  return [source.publisher, source.via ?? ''].map(folded).includes(publisher);
}

const rankOf = (file: SourceFile): number => sourceKinds.indexOf(file.source.kind);

/** Whether the one can have drawn on the other: it is not the earlier, nor of a kind that weighs more. */
function mayRepeat(file: SourceFile, original: SourceFile): boolean {
  const day = file.source.published?.latest;
  const before = original.source.published?.earliest;
  if (before === undefined || rankOf(file) < rankOf(original)) return false;
  return day === undefined || day >= before;
}

/** The sources that say all that a source says. */
function sayingAll(
  file: SourceFile,
  statements: ReadonlySet<string>,
  saidBy: ReadonlyMap<string, ReadonlySet<SourceFile>>,
): SourceFile[] {
  const [first = new Set<SourceFile>(), ...others] = [...statements]
    .map((statement) => saidBy.get(statement) ?? new Set<SourceFile>())
    .sort((a, b) => a.size - b.size);
  return [...first].filter((other) => other !== file && others.every((all) => all.has(other)));
}

export const repeatingSource: LintRule = {
  name: 'repeating-source',
  severity: 'warning',
  why: 'An article that only repeats another is no second witness, yet it would count as one. Where it is a copy, its address goes into `otherUrls` of the original; where it found out for itself, an exception says so. Three values in common are enough, and one where it names the other as its origin.',
  good: `# sources/2020/example-times-2020-gucci-jd.yaml
source:
  id: example-times-2020-gucci-jd
  title: Gucci Opens on JD.com
  publisher: Example Times
  kind: news
  language: en
  url: https://example.com/gucci-jd
  otherUrls: [https://example.org/copy]
  published: 2020-12-18
claims:
  - type: presence
    brand: gucci
    platform: jd-com
    channel: flagship-store
    state: present
    from: 2020-12-17
`,
  bad: `# sources/2020/example-times-2020-gucci-jd.yaml
source:
  id: example-times-2020-gucci-jd
  title: Gucci Opens on JD.com
  publisher: Example Times
  kind: news
  language: en
  url: https://example.com/gucci-jd
  published: 2020-12-18
claims:
  - type: presence
    brand: gucci
    platform: jd-com
    channel: flagship-store
    state: present
    from: 2020-12-17
---
# sources/2020/example-blog-2020-gucci-jd.yaml
source:
  id: example-blog-2020-gucci-jd
  title: Now Also Gucci
  publisher: Example Blog
  kind: blog
  language: en
  url: https://example.org/copy
  via: Example Times
  published: 2020-12-19
claims:
  - type: presence
    brand: gucci
    platform: jd-com
    channel: flagship-store
    state: present
    from: 2020-12-17
`,
  check: (context, report) => {
    const bySource = saidBySource(context);
    const saidBy = new Map<string, Set<SourceFile>>();
    for (const [file, { statements }] of bySource) {
      for (const statement of statements) {
        saidBy.set(statement, (saidBy.get(statement) ?? new Set()).add(file));
      }
    }
    for (const [file, { statements, telling }] of bySource) {
      if (telling === 0) continue;
      const original = sayingAll(file, statements, saidBy)
        .filter((other) => telling >= fewest || namesOriginal(file, other))
        .filter((other) => mayRepeat(file, other))
        // Of two that say the same, the one with the later id is taken for the copy.
        .find((other) => !mayRepeat(other, file) || other.source.id < file.source.id);
      if (!original) continue;
      const message = `says nothing that \`${original.source.id}\` does not say; if it is a copy, add its address there as one of \`otherUrls\``;
      report(sourcePlace(file), message);
    }
  },
};
