import { html, type TemplateResult } from 'lit';
import type { Telling } from '../../compositions/telling/telling.js';

/** What the page speaks of, under the names that popovers show. */
export function records({ of, locale }: Telling) {
  const name = (english: string, chinese: string) => (locale === 'en' ? english : chinese);
  return {
    venture: of('deals', 'alibaba-richemont-jv-2018', name('The venture', '合资公司')),
    rival: of(
      'deals',
      'farfetch-alibaba-richemont-2020',
      name('Alibaba and Richemont in Farfetch', '阿里巴巴与历峰入股发发奇'),
    ),
    sale: of('deals', 'mytheresa-ynap-2024', name('Mytheresa buys YNAP', 'Mytheresa 收购 YNAP')),
    store: of('platforms', 'net-a-porter-tmall', name('The store on Tmall', '天猫店')),
    brands: of(
      'observations',
      'brand-count--platform-net-a-porter-tmall--2019-09',
      name('Brands in the store', '店内品牌数'),
    ),
    neighbour: of('platforms', 'farfetch-tmall', name('Farfetch on Tmall', '发发奇在天猫')),
    neighbours: of(
      'observations',
      'brand-count--platform-farfetch-tmall--2021-03',
      name('Brands at Farfetch on Tmall', '发发奇在天猫的品牌数'),
    ),
  };
}

export const left = (): TemplateResult =>
  html`<vitrine-deal-card deal="alibaba-richemont-jv-2018" heading-level="2"></vitrine-deal-card>`;

export const right = (headline: string): TemplateResult =>
  html`<vitrine-changes-list
    platform="tmall-luxury-pavilion"
    after="2019"
    until="2020"
    kinds="started announced"
    heading-level="2"
  >
    <span slot="headline">${headline}</span>
  </vitrine-changes-list>`;

export const below = (tree: string, matrix: string): TemplateResult => html`
  <vitrine-ownership-tree class="third" organization="richemont" heading-level="2">
    <span slot="headline">${tree}</span>
  </vitrine-ownership-tree>
  <vitrine-presence-matrix
    class="across"
    owners="richemont"
    platforms="tmall-luxury-pavilion tmall net-a-porter-tmall jd-com wechat wechat-mini-programs brand-site-cn"
    heading-level="2"
  >
    <span slot="headline">${matrix}</span>
  </vitrine-presence-matrix>
`;
