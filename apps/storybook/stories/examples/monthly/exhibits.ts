import { html, type TemplateResult } from 'lit';

export const card = (): TemplateResult =>
  html`<vitrine-brand-card class="across" brand="burberry" heading-level="2"></vitrine-brand-card>`;

export const timeline = (headline: string): TemplateResult =>
  html`<vitrine-timeline
    class="across"
    brand="burberry"
    kinds="presence campaign"
    heading-level="2"
  >
    <span slot="headline">${headline}</span>
  </vitrine-timeline>`;

export const matrix = (headline: string): TemplateResult =>
  html`<vitrine-presence-matrix
    class="across"
    brands="burberry gucci louis-vuitton dior prada"
    platforms="tmall tmall-luxury-pavilion jd-com wechat-mini-programs douyin weibo"
    heading-level="2"
  >
    <span slot="headline">${headline}</span>
  </vitrine-presence-matrix>`;
