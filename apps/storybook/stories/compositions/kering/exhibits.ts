import { atlas } from '@vitrine/core/atlas';
import { open } from '@vitrine/query';
import { html, type TemplateResult } from 'lit';

/** Where a dossier looks: what the houses sell on, in the order in which they came to it. */
const platforms =
  'tmall-luxury-pavilion tmall toplife jd-com wechat-mini-programs wechat-official-accounts douyin weibo';

const db = open(atlas);

/** How many of its brands a platform had on the day of the dossier. */
const brandsOn = (platform: string): number =>
  new Set(
    db.presence
      .match({ platform })
      .where((presence) => presence.brand.owner.id.eq('kering'))
      .asOf('2025-12-31')
      .select((presence) => ({ brand: presence.brand.id }))
      .all()
      .map(({ brand }) => brand),
  ).size;

const [inPavilion = 0, ...elsewhere] = platforms.split(' ').map(brandsOn);

/** What the headline of the matrix says. */
export const mostInPavilion = inPavilion > Math.max(...elsewhere);

export const tree = (): TemplateResult =>
  html`<vitrine-ownership-tree
    class="aside"
    organization="kering"
    heading-level="2"
  ></vitrine-ownership-tree>`;

export const matrix = (headline: string): TemplateResult =>
  html`<vitrine-presence-matrix
    class="wide"
    owners="kering"
    platforms=${platforms}
    heading-level="2"
  >
    <span slot="headline">${headline}</span>
  </vitrine-presence-matrix>`;

export const peace = (): TemplateResult =>
  html`<div class="pair">
    ${['kering-alibaba-2014', 'kering-alibaba-2017', 'loreal-kering-beaute-2025'].map(
      (deal) => html`<vitrine-deal-card deal=${deal} heading-level="2"></vitrine-deal-card>`,
    )}
  </div>`;

export const timeline = (headline: string): TemplateResult =>
  html`<vitrine-timeline
    class="wide"
    organization="kering"
    kinds="ownership deal"
    heading-level="2"
  >
    <span slot="headline">${headline}</span>
  </vitrine-timeline>`;
