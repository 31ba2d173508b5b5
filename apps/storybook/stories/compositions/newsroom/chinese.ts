import { html, type TemplateResult } from 'lit';
import { holds, telling } from '../telling/telling.js';
import { facts, records } from './facts.js';

export function chinese(): TemplateResult {
  const tell = telling('zh-Hans');
  const told = records(tell);

  return html`
    <header class="opening">
      <p class="kicker">线上奢侈品</p>
      <h1>商城有流量，${holds('独立电商有品牌', facts.farfetchHasMost)}</h1>
      <p class="deck">
        L2
        指数中的时装品牌，${told.onJd.day('asOf')}在京东设有官方旗舰店的占${told.onJd.figure()}，在天猫的占${told.onTmall.figure()}，而发发奇中国在售的占${told.atFarfetch.figure()}。
      </p>
    </header>
    <vitrine-platform-table
      class="wide"
      platforms="tmall jd-com farfetch-china"
      as-of="2017-06-30"
      heading-level="2"
    >
      <span slot="headline">${holds('品牌多在发发奇，少在京东', facts.farfetchHasMostOfThem)}</span>
    </vitrine-platform-table>
    <div class="prose">
      <h2>谁来了，谁走了</h2>
      <p>
        蔻驰（Coach）于${told.firstCoach.day('from')}入驻天猫，至${told.firstCoach.day('to')}已经离开；${told.secondCoach.day('from')}再度开店，至${told.secondCoach.day('to')}又告关闭。博柏利（Burberry）自${told.burberry.day('from')}入驻，${holds('一直留在那里', facts.burberryStayed)}。
      </p>
    </div>
    <div class="pair">
      <vitrine-brand-card brand="coach" as-of="2017-06-30" heading-level="3"></vitrine-brand-card>
      <vitrine-brand-card
        brand="burberry"
        as-of="2017-06-30"
        heading-level="3"
      ></vitrine-brand-card>
    </div>
    ${tell.notes('来源')}
  `;
}
