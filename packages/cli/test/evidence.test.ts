import { join } from 'node:path';
import type { Evidence, Source } from '@vitrine/core';
import { passageDigest } from '@vitrine/core/compile';
import { expect, test } from 'vitest';
import { seedsWith, vitrine, writeFiles } from './support/vitrine.js';

test('one call leads from a figure to its passage', () => {
  const query =
    '{"v":1,"from":"observation","match":{"metric":"brand-adoption-rate","subject":"jd-com"},"select":["id","value"]}';
  const { stdout } = vitrine(['query', query, '--format', 'json']);
  const { rows } = JSON.parse(stdout) as { rows: { id: string; value: { value: number } }[] };
  const eleven = rows.find(({ value }) => value.value === 11)?.id ?? '';
  const { status, stdout: answer } = vitrine(['why', 'observation', eleven, 'value']);
  expect(status).toBe(0);
  expect(answer).toMatch(/^11%\n {2}L2, about 2017-06: “JD\.com Bets.*”, passage 4/m);
  expect(answer).toContain('https://www.l2inc.com/');
});

test('a dispute shows every reading and why one is shown', () => {
  const { stdout } = vitrine(['why', 'deals', 'burberry-tencent-2019', 'announced']);
  expect(stdout).toMatch(/\n2019-11-15\n {2}Pandaily, /);
  expect(stdout).toMatch(/\n2019-11-14\n {2}Caixin Global, /);
  expect(stdout).toMatch(/Disputed: these cannot all be true\. The first is shown: /);
});

test('where readings do not contradict, it says so', () => {
  const { stdout } = vitrine(['why', 'deal', 'tapestry-alibaba-2019', 'announced']);
  expect(stdout).toMatch(/\n\nThese statements can all be true\. The first is shown: .*\.\n$/);
  expect(stdout).not.toContain('Disputed');
  const state = ['why', 'presence', 'coach--tmall-luxury-pavilion--flagship-store', 'state'];
  expect(vitrine(state).stdout).toMatch(/\n\nThese statements can all be true\.\n$/);
});

test('as JSON the evidence comes with its sources', () => {
  const args = ['why', 'deal', 'burberry-tencent-2019', 'announced', '--format', 'json'];
  const answer = JSON.parse(vitrine(args).stdout) as Evidence & { sources: readonly Source[] };
  expect(answer).toMatchObject({ collection: 'deals', disputed: true });
  const said = answer.readings.flatMap(({ value, testimonies }) =>
    testimonies.map(({ source }) => [source, value]),
  );
  const date = (edtf: string) => ({ type: 'date', date: { edtf, earliest: edtf, latest: edtf } });
  expect(Object.fromEntries(said)).toMatchObject({
    'pandaily-2019-gucci-tencent': date('2019-11-15'),
    'caixin-global-2019-burberry-tencent': date('2019-11-14'),
  });
  expect(answer.sources.map(({ id }) => id)).toEqual(said.map(([source]) => source).sort());
});

test.each([
  [['why', 'presens', 'x'], 2, 'did you mean `presence`?'],
  [['why', 'brand', 'coahc'], 1, 'did you mean `coach`?'],
  [['why', 'brand', 'coach', 'teir'], 1, 'did you mean `tier`?'],
])('%j is refused with code %i', (args, code, message) => {
  const { status, stderr } = vitrine(args);
  expect(status).toBe(code);
  expect(stderr).toContain(message);
});

const paragraphs = ['Coach opened a shop.', 'It sells bags.'];

/** A compiled atlas with one source of our own, whose document we hold. */
function heldDocument(text: string): string {
  const cwd = seedsWith({
    'sources/2021/held.yaml': `source:
  id: held
  title: A held document
  publisher: Own Desk
  kind: report
  language: en
  published: 2021-03-01
claims:
  - type: presence
    brand: coach
    platform: jd-com
    channel: flagship-store
    state: present
    passage: 1
    passageDigest: ${passageDigest(paragraphs[0] ?? '')}
  - { type: person, id: victor-luis, country: US }
`,
  });
  vitrine(['compile', '--out', 'out'], { cwd });
  writeFiles(join(cwd, 'documents'), { 'held.txt': text });
  return cwd;
}

const verify = ['verify', '--documents', 'documents', '--atlas', 'out/atlas.json'];

test('verify finds the passages of a document that reads as it was cited', () => {
  const { status, stdout } = vitrine(verify, { cwd: heldDocument(paragraphs.join('\n\n')) });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^1 claim verified\n1 claim without a passage or a digest\n/);
  expect(stdout).toContain('\n  l2-2017-jd-farfetch\n');
});

test('verify tells where a document reads otherwise, and where the passage went', () => {
  const { status, stdout, stderr } = vitrine(verify, {
    cwd: heldDocument(['A new beginning.', ...paragraphs].join('\n\n')),
  });
  expect(status).toBe(1);
  expect(stdout).toMatch(/^0 claims verified\n/);
  expect(stderr).toMatch(/^held\.txt held: presence: passage 1 .* that of passage 2\n$/);
});
