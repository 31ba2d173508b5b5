import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { withoutTracking } from '../../src/lint/addresses.js';
import { applyEdits, editStrings } from '../../src/lint/edit.js';
import { fixes } from '../../src/lint/fix.js';
import { rules } from '../../src/lint/rules/index.js';
import { repeatedAlias } from '../../src/lint/rules/repeated-alias.js';
import { trackingUrl } from '../../src/lint/rules/tracking-url.js';
import { typography } from '../../src/lint/rules/typography.js';
import { filesOf, findingsIn, readWorld, worldWith } from './support/example.js';

const elsewhere = 'elsewhere.yaml';
const fixing = rules.flatMap(({ name, bad, good, fix }) =>
  fix ? [{ name, bad, good, fix: (text: string) => fix(text, elsewhere) }] : [],
);
const mend = (rule: (typeof rules)[number], text: string): string =>
  rule.fix?.(text, elsewhere) ?? text;

describe.each(fixing)('the fixer of $name', ({ name, bad, good, fix }) => {
  it('mends the bad example, so that nothing is left to report', () => {
    const files = filesOf(bad);
    const seeds = readWorld(files);
    const fixed = fixes(seeds, findingsIn(files));
    expect(fixed.flatMap(({ mended }) => mended.map(({ code }) => code))).toContain(name);
    const paths = Object.fromEntries(fixed.map(({ file, text }) => [file, text]));
    for (const text of Object.values(paths)) expect(fix(text)).toBe(text);
    const whole = { ...worldWith(files), ...paths };
    // Entries of the vocabulary are put behind those of the small world once, not twice.
    const own = Object.entries(files).map(([path, text]): [string, string] => [
      path,
      path.startsWith('vocabulary/') ? fix(text) : (whole[path] ?? text),
    ]);
    expect(findingsIn(Object.fromEntries(own))).toEqual([]);
  });

  it('leaves alone what is right, and what is no YAML', () => {
    for (const text of Object.values(filesOf(good))) expect(fix(text)).toBe(text);
    for (const text of ['', 'a: [', '- a\n- b\n', 'claims: 3\nsource: [url]\n']) {
      expect(fix(text)).toBe(text);
    }
  });

  it('is done after one time, whatever the file', () => {
    const yaml = fc.anything({ maxDepth: 3 }).map((value) => {
      try {
        return stringify({
          source: value,
          claims: [{ summary: "It's... fine" }],
          a: { aliases: ['x', 'X'] },
        });
      } catch {
        return '';
      }
    });
    fc.assert(
      fc.property(yaml, (text) => {
        const once = fix(text);
        expect(fix(once)).toBe(once);
      }),
      { numRuns: 100 },
    );
  });
});

describe('fixers keep comments and layout', () => {
  it('of summaries, plain, quoted, folded and in both languages', () => {
    const text = `# On top
source: { id: x } # beside
claims:
  - type: presence   # odd   spaces
    summary: Tmall's shop, which is
      the brand's second.
  - summary: 'It''s: quoted' # kept
  - summary: { en: "The brand's", zh-Hans: 品牌 }
  - rankReason: left as it's
`;
    expect(mend(typography, text)).toBe(`# On top
source: { id: x } # beside
claims:
  - type: presence   # odd   spaces
    summary: Tmall’s shop, which is
      the brand’s second.
  - summary: "It’s: quoted" # kept
  - summary: { en: "The brand’s", zh-Hans: 品牌 }
  - rankReason: left as it's
`);
  });

  it('of lists of aliases in lines', () => {
    const text = `a:
  name: { en: Alpha } # name
  aliases: # also
    - alpha
    # the old one
    - Aleph
    - ALEPH # loud
  kind: x
b:
  name: { en: Beta }
  aliases:
    - beta

  kind: y
`;
    const fixed = mend(repeatedAlias, text);
    expect(fixed).toBe(`a:
  name: { en: Alpha } # name
  aliases: # also
    # the old one
    - Aleph
  kind: x
b:
  name: { en: Beta }

  kind: y
`);
  });

  it('of lists of aliases in brackets', () => {
    const text =
      'a:\n  name: { en: A }\n  aliases: [a, "B, C", a ] # more\nb:\n  name: { en: B }\n  aliases: [b]\n';
    expect(mend(repeatedAlias, text)).toBe(
      'a:\n  name: { en: A }\n  aliases: ["B, C"] # more\nb:\n  name: { en: B }\n',
    );
  });

  it('of addresses', () => {
    const text =
      'source:\n  url: "https://e.com/?utm_source=a&b=1#c" # here\n  otherUrls:\n    - https://e.com/?fbclid=1\n';
    expect(mend(trackingUrl, text)).toBe(
      'source:\n  url: "https://e.com/?b=1#c" # here\n  otherUrls:\n    - https://e.com/\n',
    );
  });
});

describe('editing', () => {
  it('changes the values that it is told to, and nothing else that a reader of YAML sees', () => {
    const words = fc.stringMatching(/^[A-Za-z' ]{0,30}$/u);
    const tree = fc.array(fc.dictionary(fc.constantFrom('a', 'b', 'summary'), words));
    const upper = (text: string): string => text.replaceAll('x', 'y');
    fc.assert(
      fc.property(tree, (value) => {
        const expected = value.map((map) =>
          Object.fromEntries(Object.entries(map).map(([key, text]) => [key, upper(text)])),
        );
        expect(parse(editStrings(stringify(value), upper))).toEqual(expected);
      }),
    );
  });

  it('puts edits in from any order', () => {
    const edits = [
      { start: 4, end: 5, text: 'E' },
      { start: 0, end: 2, text: '' },
      { start: 3, end: 3, text: '+' },
    ];
    expect(applyEdits('abcdef', edits)).toBe('c+dEf');
    expect(applyEdits('abcdef', edits.toReversed())).toBe('c+dEf');
  });
});

it('an address loses its tracking only, and only once', () => {
  const parameter = fc.constantFrom(
    'utm_source=x',
    'id=3',
    'fbclid=9',
    'q=a%20b',
    'UTM_Campaign=z',
    'flag',
  );
  const address = fc
    .tuple(fc.array(parameter), fc.constantFrom('', '#top', '#a?utm_source=x'))
    .map(
      ([query, fragment]) =>
        `https://e.com/a${query.length > 0 ? `?${query.join('&')}` : ''}${fragment}`,
    );
  fc.assert(
    fc.property(address, (text) => {
      const clean = withoutTracking(text);
      expect(withoutTracking(clean)).toBe(clean);
      expect(new URL(clean).hash).toBe(new URL(text).hash);
      const { searchParams } = new URL(clean);
      const kept = [...new URL(text).searchParams].filter(
        ([name]) => !/^utm_|^fbclid$/iu.test(name),
      );
      expect([...searchParams]).toEqual(kept);
    }),
  );
});
