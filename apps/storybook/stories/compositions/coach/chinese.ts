import { html, type TemplateResult } from 'lit';
import { holds, telling } from '../telling/telling.js';
import { counts, facts, whoSaysWhen } from './who-says-when.js';

export function chinese(): TemplateResult {
  const tell = telling('zh-Hans');
  const { of, publisher, published, counted, notes } = tell;
  const shop = (era: number, name: string) =>
    of('presences', `coach--tmall--flagship-store--${era}`, `蔻驰天猫店，${name}`);
  const first = shop(1, '首次');
  const second = shop(2, '再次');
  const third = shop(3, '又一次');
  const pavilion = of(
    'presences',
    'coach--tmall-luxury-pavilion--flagship-store',
    '蔻驰在天猫奢品',
  );
  const tapestry = of('deals', 'tapestry-alibaba-2019', '泰佩思琦与阿里巴巴');
  const alliance = of('deals', 'aaca-coach-2019', '蔻驰加入打假联盟');
  const insight = (id: string) =>
    of('insights', `retail-news-asia-2016-coach-tmall--${id}`, '离开的原因');

  return html`
    <header class="opening">
      <p class="kicker">蔻驰在中国</p>
      <h1>一家关不住的店</h1>
      <p class="deck">
        蔻驰（Coach）先后${counted(counts.openings)}次入驻天猫，${counted(counts.departures)}次离开。关于第一次，共有${counted(counts.accounts)}份记述，${holds('开业与关闭的时间都存在争议', facts.firstIsDisputed)}。
      </p>
    </header>
    <div class="prose">
      <p>
        第一次很短暂。按本图谱采信的说法，蔻驰于${first.day('from')}开店，${first.day('to')}即告关闭。该说法出自${publisher('luxury-society-2016-coach-wechat')}：那是一家试水性质的快闪店，也是首个尝试入驻的海外奢侈品牌。其他来源的记忆则不尽相同。
      </p>
    </div>
    ${whoSaysWhen(tell)}
    <div class="beside">
      <div class="prose">
        <p>
          离开的原因，数得清，却未必说得清。${counted(counts.accounts)}份记述中有${counted(counts.reasons)}份给出理由，且理由相同：假货。${publisher('jing-daily-2019-coach-third-time')}称双方在打假方式上有分歧，${publisher('wwd-2019-coach-third-time')}称其因执法力度而退出。两者都写于多年之后，当时品牌正准备回归。其余来源没有说明。
        </p>
        <h2>悄然回归</h2>
        <p>
          第二次开业，${holds('只有一个来源给出具体日期', facts.oneDayOfSecondOpening)}。${publisher('social-brand-watch-2015-coach-tmall')}记为${second.day('from', 'social-brand-watch-2015-coach-tmall')}，未作宣传；其他来源只写到月或年。到${second.day('to')}，这家店也已关闭，蔻驰转由微信和自有网站销售。
        </p>
        <p>
          公司方面表示，希望${insight('cost--1').said('把资源集中到其他渠道', '*')}，即别的数字与社交平台。${publisher('securing-industry-2016-coach-tmall')}注意到，它${second.said('没有提及假货')}。${publisher('retail-news-asia-2016-coach-tmall')}则把这次离开与${insight('counterfeits--1').said('行业团体的抱怨', '*')}放在一起：后者认为平台打假不力。放在一起而已，没有人说这就是原因。
        </p>
        <h2>换一扇门回来</h2>
        <p>
          第三次开业报道最多，却依然没有确切日期。${publisher('leatherbiz-2019-gartner-tmall-luxury')}援引
          Gartner
          的说法，时间是${third.day('from')}。但就在当月底（${published('wwd-2019-coach-third-time')}），${publisher('wwd-2019-coach-third-time')}采访的市场人士仍预计在${third.day('plannedFrom', 'wwd-2019-coach-third-time')}；而当月的${publisher('retail-news-asia-2019-tapestry-tmall')}仍称即将开业。
        </p>
        <p>
          变化的背景则清楚得多。${tapestry.day('announced', 'afp-relaxnews-2019-tapestry-tmall')}，蔻驰的母公司泰佩思琦（Tapestry）与阿里巴巴公布合作：蔻驰、凯特丝蓓和
          Stuart Weitzman
          将入驻天猫奢品，提供独家商品，并使用${tapestry.said('帮助品牌了解顾客的工具', '*')}。此前，蔻驰已${alliance.said('加入阿里巴巴的打假联盟', '*')}。第一次的争执，变成了一份会员资格。
        </p>
        <p>
          天猫奢品店原定于${pavilion.day('plannedFrom')}开业，但本图谱没有任何来源描述其开业。${publisher('wwd-2020-luxury-soho')}（${published('wwd-2020-luxury-soho')}）把蔻驰列入天猫奢品的品牌之中，这是最早的一次目击。此后${holds('无人报道它关闭', facts.neverReportedClosed)}，但这与有人报道它仍在营业并不是一回事。卡片上写的是<em>推定</em>。
        </p>
      </div>
      <vitrine-brand-card class="aside" brand="coach" heading-level="2"></vitrine-brand-card>
    </div>
    <vitrine-timeline class="wide" brand="coach" kinds="presence deal" heading-level="2">
      <span slot="headline">每家店，每笔交易，来源有多精确就有多精确</span>
    </vitrine-timeline>
    ${notes('来源')}
  `;
}
