import { atlas } from '@vitrine/core/atlas';
import { open } from '@vitrine/query';
import { VitrineEvidence } from '../src/evidence/evidence.js';
import { entriesOf } from '../src/evidence/entry.js';

/** An element as a page would write it. */
export interface Example {
  readonly html: string;
  /** What a page would set by script. */
  readonly prepare?: (place: ParentNode) => void;
}

const { presences, sources } = open(atlas).brandProfile('coach', { asOf: '2019-12-31' });
const announced = presences.find(({ platform }) => platform.id === 'tmall-luxury-pavilion');

function giveEvidence(place: ParentNode): void {
  for (const element of place.querySelectorAll('vitrine-evidence')) {
    if (!(element instanceof VitrineEvidence) || announced === undefined) continue;
    element.entries = entriesOf(announced);
    element.sources = sources;
  }
}

/** One of each element that draws, by the name of its folder, and small enough to be looked at whole. */
export const examples: Readonly<Record<string, Example>> = {
  'as-of-slider': { html: '<vitrine-as-of-slider min="2016" max="2021"></vitrine-as-of-slider>' },
  'atlas-search': { html: '<vitrine-atlas-search value="coach"></vitrine-atlas-search>' },
  'brand-card': { html: '<vitrine-brand-card brand="coach"></vitrine-brand-card>' },
  'brand-explorer': {
    html: '<vitrine-brand-explorer owners="prada-group" text="miu"></vitrine-brand-explorer>',
  },
  'changes-list': {
    html: '<vitrine-changes-list after="2018" until="2019" platform="tmall-luxury-pavilion" kinds="started deals"></vitrine-changes-list>',
  },
  'deal-card': { html: '<vitrine-deal-card deal="alibaba-richemont-jv-2018"></vitrine-deal-card>' },
  evidence: {
    html: '<p>2019: <vitrine-evidence heading="Coach">Luxury Pavilion</vitrine-evidence></p>',
    prepare: giveEvidence,
  },
  'metric-chart': {
    html: '<vitrine-metric-chart metric="monthly-active-users" subjects="wechat douyin xiaohongshu"></vitrine-metric-chart>',
  },
  'ownership-tree': {
    html: '<vitrine-ownership-tree organization="tapestry"></vitrine-ownership-tree>',
  },
  'platform-card': { html: '<vitrine-platform-card platform="toplife"></vitrine-platform-card>' },
  'platform-finder': {
    html: '<vitrine-platform-finder needs="control:own-store service:livestream audience:women platform:tmall platform:jd-com platform:douyin platform:vip-com"></vitrine-platform-finder>',
  },
  'platform-table': {
    html: '<vitrine-platform-table platforms="toplife farfetch-china"></vitrine-platform-table>',
  },
  'presence-matrix': {
    html: '<vitrine-presence-matrix owners="tapestry" platforms="tmall tmall-luxury-pavilion jd-com weibo"></vitrine-presence-matrix>',
  },
  'source-list': {
    html: '<vitrine-source-list record="deal/tapestry-alibaba-2019"></vitrine-source-list>',
  },
  timeline: {
    html: '<vitrine-timeline brand="coach" after="2016" until="2021"></vitrine-timeline>',
  },
};
