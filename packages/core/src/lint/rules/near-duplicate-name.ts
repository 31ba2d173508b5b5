import { identityCollections } from '../../fuse/identities.js';
import type { LocalizedText } from '../../model/localized-text.js';
import type { Vocabulary } from '../../compile/read-vocabulary.js';
import { entryPlace } from '../context.js';
import { folded, nearPairs } from '../neighbours.js';
import type { LintRule } from '../rule.js';

interface Entry {
  readonly name: LocalizedText;
  readonly aliases?: readonly string[] | undefined;
}

/** Whoever bears a name, by the name without case, accents and punctuation. */
function bearers(entries: ReadonlyMap<string, Entry>): Map<string, string[]> {
  const byName = new Map<string, string[]>();
  for (const [id, { name, aliases = [] }] of entries) {
    const own = [name.en, name['zh-Hans'] ?? '', ...aliases]
      .map(folded)
      .filter((text) => text !== '');
    for (const text of new Set(own)) byName.set(text, [...(byName.get(text) ?? []), id]);
  }
  return byName;
}

interface Likeness {
  readonly id: string;
  readonly other: string;
  readonly message: string;
}

function likenesses(entries: ReadonlyMap<string, Entry>): Likeness[] {
  const byName = bearers(entries);
  const same = [...byName].flatMap(([name, ids]) => {
    const [other = '', ...others] = [...ids].sort();
    return others.map((id) => ({
      id,
      other,
      message: `has the name “${name}” in common with \`${other}\``,
    }));
  });
  const near = nearPairs(byName.keys()).flatMap(([a, b]) => {
    const [first = ''] = byName.get(a) ?? [];
    const [second = ''] = byName.get(b) ?? [];
    const [other = '', id = ''] = [first, second].sort();
    return id === other
      ? []
      : [{ id, other, message: `has a name (“${a}”, “${b}”) that is nearly one of \`${other}\`` }];
  });
  const told = new Map(
    [...near, ...same].map((likeness) => [`${likeness.id}\n${likeness.other}`, likeness]),
  );
  return [...told.values()];
}

function checkCollection(
  { identities }: Vocabulary,
  collection: (typeof identityCollections)[number],
): Likeness[] {
  return likenesses(identities[collection]);
}

export const nearDuplicateName: LintRule = {
  name: 'near-duplicate-name',
  severity: 'warning',
  why: 'Two entries with one name are one thing twice, or a reader cannot tell them apart. An alias that two share sends a search to the wrong one.',
  good: `# vocabulary/organizations.yaml
example-group:
  name: { en: Example Group }
  aliases: [Example Holding]
  kind: group
---
- { type: organization, id: example-group, country: FR }
`,
  bad: `# vocabulary/organizations.yaml
example-group:
  name: { en: Example Group }
  aliases: [Alibaba]
  kind: group
---
- { type: organization, id: example-group, country: FR }
`,
  check: ({ vocabulary }, report) => {
    for (const collection of identityCollections) {
      for (const { id, message } of checkCollection(vocabulary, collection)) {
        const place = entryPlace(vocabulary, collection, id);
        if (place) report(place, `${message}; join the two, or excuse the likeness`);
      }
    }
  },
};
