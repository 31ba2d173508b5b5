import { html, type TemplateResult } from 'lit';

/** Every component on one page, each with something of the atlas in it. */
export const everyComponent = (): TemplateResult => html`
  <vitrine-as-of-slider min="2014" max="2021"></vitrine-as-of-slider>
  <vitrine-atlas-search></vitrine-atlas-search>
  <vitrine-brand-card brand="coach"></vitrine-brand-card>
  <vitrine-platform-card platform="toplife"></vitrine-platform-card>
  <vitrine-deal-card deal="burberry-tencent-2019"></vitrine-deal-card>
  <vitrine-platform-table platforms="tmall jd-com farfetch-china"></vitrine-platform-table>
  <vitrine-presence-matrix owners="kering tapestry"></vitrine-presence-matrix>
  <vitrine-metric-chart
    metric="brand-count"
    subjects="tmall-luxury-pavilion"
    population=""
    as-of="2024-12-31"
  ></vitrine-metric-chart>
  <vitrine-timeline brand="burberry"></vitrine-timeline>
  <vitrine-ownership-tree organization="kering"></vitrine-ownership-tree>
  <vitrine-changes-list after="2018" until="2019" platform="tmall"></vitrine-changes-list>
  <vitrine-source-list record="deal/tapestry-alibaba-2019"></vitrine-source-list>
  <vitrine-platform-finder needs="tier:luxury control:own-store"></vitrine-platform-finder>
  <vitrine-brand-explorer owners="tapestry" platforms="tmall"></vitrine-brand-explorer>
`;
