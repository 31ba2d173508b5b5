import { describe, expect, it } from 'vitest';
import { passageDigest, passagesOf } from '../src/compile/passages.js';
import { verify } from '../src/compile/verify.js';
import { refusal } from './support/problems.js';
import { folderWith } from './support/seed-folder.js';
import { atlasOf, doc, presence } from './support/world.js';

const text = `A made-up headline

The first shop of Acme
on the Plaza opened in May.

   \t
Nobody has counted its visitors – yet.
`;

describe('the passages of a text', () => {
  it('are what stands between blank lines, white space or none', () => {
    expect(passagesOf(text)).toEqual([
      'A made-up headline',
      'The first shop of Acme\non the Plaza opened in May.',
      'Nobody has counted its visitors – yet.',
    ]);
  });

  it('are the same with Windows line ends, a byte order mark and blank lines around', () => {
    expect(
      passagesOf(`\uFEFF\r\n\r\n${text.replaceAll('\n', '\r\n')}\r\n`).map(passageDigest),
    ).toEqual(passagesOf(text).map(passageDigest));
  });

  it('of an empty text are none', () => {
    expect(passagesOf(' \n\n\t\n')).toEqual([]);
  });
});

describe('the digest of a passage', () => {
  it('is 16 lower-case hex digits, and the same for ever', () => {
    // printf 'abc' | sha256sum
    expect(passageDigest('abc')).toBe('ba7816bf8f01cfea');
  });

  it('does not change with white space or with how Unicode composes a letter', () => {
    expect(passageDigest('  a\n\tb\u00A0c ')).toBe(passageDigest('a b c'));
    expect(passageDigest('Herme\u0300s')).toBe(passageDigest('Herm\u00E8s'));
  });

  it('changes with a letter', () => {
    expect(passageDigest('a b c')).not.toBe(passageDigest('a b d'));
  });
});

describe('verifying claims against the documents', () => {
  const [, second = '', third = ''] = passagesOf(text);
  const claim = (fields: object) => presence(fields);
  const check = (...claims: object[]) =>
    verify(
      atlasOf(doc('held', claims.map(claim)), doc('elsewhere', [presence({ brand: 'bolt' })])),
      folderWith({ 'held.txt': text, 'notes.md': 'No document.' }),
    );

  it('counts what stands where it is said to stand', () => {
    expect(check({ passage: 2, passageDigest: passageDigest(second) })).toEqual({
      verified: 1,
      unmarked: 0,
      missing: ['elsewhere'],
      problems: [],
    });
  });

  it('counts what says no passage, or no digest', () => {
    expect(check({}, { brand: 'cora', passage: 2 })).toMatchObject({ verified: 0, unmarked: 2 });
  });

  it('tells a digest that is that of another passage, with the passage', () => {
    const { problems, verified } = check({ passage: 2, passageDigest: passageDigest(third) });
    expect(verified).toBe(0);
    expect(problems).toEqual([
      expect.objectContaining({
        code: 'wrong-digest',
        file: 'held.txt',
        message: `passage 2 has digest ${passageDigest(second)}, not ${passageDigest(third)}; the stated digest is that of passage 3`,
      }),
    ]);
  });

  it('tells a passage that the document does not have', () => {
    const { problems } = check({ passage: 9, passageDigest: passageDigest(second) });
    expect(problems.map(({ message }) => message)).toEqual([
      'passage 9 does not exist; the document has 3',
    ]);
  });

  it('tells a folder that is not there', () => {
    expect(refusal(() => verify(atlasOf(), '/no/such/folder')).message).toContain(
      '/no/such/folder',
    );
  });
});
