import { isMap, isScalar, isSeq, type Pair, type YAMLSeq } from 'yaml';
import { identityCollections } from '../../fuse/identities.js';
import type { LocalizedText } from '../../model/localized-text.js';
import { entryPlace } from '../context.js';
import { applyEdits, documentOf, type Edit } from '../edit.js';
import type { LintRule } from '../rule.js';

/** A search folds case, so that aliases that differ in nothing else say the same. */
const key = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The numbers of the aliases that repeat the name or an earlier alias. */
function repeated(names: readonly string[], aliases: readonly string[]): number[] {
  const seen = new Set(names.map(key));
  return aliases.flatMap((alias, index) => {
    if (seen.has(key(alias))) return [index];
    seen.add(key(alias));
    return [];
  });
}

const namesOf = ({ en, 'zh-Hans': zh }: LocalizedText): string[] =>
  zh === undefined ? [en] : [en, zh];

const strings = (node: unknown): string[] => {
  if (isScalar(node)) return typeof node.value === 'string' ? [node.value] : [];
  if (isMap(node)) return node.items.flatMap(({ value }) => strings(value));
  return isSeq(node) ? node.items.flatMap(strings) : [];
};

/** From the beginning of the line in which `start` lies to the beginning of the line after `end`. */
function wholeLines(text: string, start: number, end: number): Edit {
  const next = text.indexOf('\n', end);
  return {
    start: text.lastIndexOf('\n', start - 1) + 1,
    end: next < 0 ? text.length : next + 1,
    text: '',
  };
}

/** Where a node begins, and where its value ends. */
function rangeOf(node: unknown): [start: number, end: number] | undefined {
  const { range } = node as { readonly range?: readonly [number, number, number] | null };
  return range ? [range[0], range[1]] : undefined;
}

function withoutItems(text: string, pair: Pair, list: YAMLSeq, gone: readonly number[]): Edit[] {
  const key = rangeOf(pair.key);
  const whole = rangeOf(list);
  if (!key || !whole) return [];
  const kept = list.items.filter((_, index) => !gone.includes(index));
  if (list.flow) {
    const written = text.slice(...whole);
    // A list over several lines, or with notes in it, is for a person to mend.
    if (/[\n#]/u.test(written)) return [];
    if (kept.length > 0) {
      const items = kept.flatMap((item) => {
        const range = rangeOf(item);
        return range ? [text.slice(...range)] : [];
      });
      return [{ start: whole[0], end: whole[1], text: `[${items.join(', ')}]` }];
    }
  }
  // The last item of a block list ends where its text ends, while the list ends in the next line.
  const last = rangeOf(list.items.at(-1));
  if (kept.length === 0)
    return [wholeLines(text, key[0], list.flow ? whole[1] : (last?.[1] ?? whole[1]))];
  return gone.flatMap((index) => {
    const range = rangeOf(list.items[index]);
    return range ? [wholeLines(text, ...range)] : [];
  });
}

function mend(text: string): string {
  const root = documentOf(text)?.contents;
  if (!isMap(root)) return text;
  const edits = root.items.flatMap(({ value: entry }): Edit[] => {
    // An entry within braces has its aliases in the same line as all else.
    if (!isMap(entry) || entry.flow) return [];
    const pair = entry.items.find(({ key: name }) => isScalar(name) && name.value === 'aliases');
    if (!pair || !isSeq(pair.value)) return [];
    const gone = repeated(strings(entry.get('name', true)), strings(pair.value));
    return gone.length === 0 ? [] : withoutItems(text, pair, pair.value, gone);
  });
  return applyEdits(text, edits);
}

export const repeatedAlias: LintRule = {
  name: 'repeated-alias',
  severity: 'warning',
  why: 'An alias is another name. One that repeats the name or another alias, be it in capitals, says nothing and makes the list look longer than it is.',
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
  aliases: [Example Holding, EXAMPLE GROUP]
  kind: group
---
- { type: organization, id: example-group, country: FR }
`,
  check: ({ vocabulary }, report) => {
    for (const collection of identityCollections) {
      // Metrics have no aliases.
      if (collection === 'metrics') continue;
      for (const [id, { name, aliases = [] }] of vocabulary.identities[collection]) {
        for (const index of repeated(namesOf(name), aliases)) {
          const place = entryPlace(vocabulary, collection, id, 'aliases', index);
          if (place) report(place, 'repeats the name or another alias; remove it');
        }
      }
    }
  },
  fix: mend,
};
