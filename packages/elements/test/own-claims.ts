import { layer, type Atlas } from '@vitrine/core';
import { parseClaims } from '@vitrine/core/schema';
import { atlas } from '@vitrine/core/atlas';

/** A brand team's own knowledge, as it would write it down: one source, one claim, in dispute with the seeds. */
export function withOwnClaims(): Atlas {
  const own = {
    source: {
      id: 'coach-china-2020',
      title: 'Store opening note',
      publisher: 'Coach China',
      kind: 'press-release',
      language: 'en',
      published: '2020-01-15',
    },
    claims: [
      {
        type: 'presence',
        brand: 'coach',
        platform: 'tmall-luxury-pavilion',
        channel: 'flagship-store',
        state: 'present',
        from: '2019-12-12',
        summary: { en: 'Opened on Double 12.', 'zh-Hans': '双12当天开业。' },
      },
    ],
  };
  return layer(atlas, parseClaims(own, atlas));
}
