import type { Standing } from '@vitrine/query';
import { expect, test } from 'vitest';
import '../../zh-hans/define.js';
import { formatStanding } from './standings.js';

const day = (edtf: `${number}-${number}-${number}`) => ({ edtf, earliest: edtf, latest: edtf });
const december = { edtf: '2019-12', earliest: '2019-12-01', latest: '2019-12-31' } as const;

test.each<[Standing, string, string]>([
  [{ state: 'certain', from: december }, 'since Dec 2019', '2019年12月起'],
  [
    { state: 'presumed', seen: { first: day('2019-03-01'), last: day('2021-05-01') } },
    'seen 2019–21',
    '2019–2021年可见',
  ],
  [{ state: 'presumed' }, 'presumed', '推定在线'],
  [{ state: 'announced', announced: day('2019-09-13') }, 'announced Sep 2019', '2019年9月宣布'],
  [{ state: 'announced', plannedFrom: december }, 'announced for Dec 2019', '宣布于2019年12月'],
  [{ state: 'absent', denied: day('2019-12-01') }, 'denied Dec 2019', '2019年12月否认'],
  [{ state: 'absent', from: december }, 'from Dec 2019', '2019年12月起'],
  [{ state: 'ended', to: december }, 'ended Dec 2019', '2019年12月结束'],
  [{ state: 'possible' }, 'possible', '可能在线'],
  [{ state: 'unknown' }, 'unknown', '未知'],
])('%j', (standing, en, zh) => {
  expect(formatStanding(standing, 'en')).toBe(en);
  expect(formatStanding(standing, 'zh-Hans')).toBe(zh);
});
