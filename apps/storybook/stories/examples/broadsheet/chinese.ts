import { html, type TemplateResult } from 'lit';
import { telling } from '../../compositions/telling/telling.js';
import { below, left, records, right } from './exhibits.js';

export function chinese(): TemplateResult {
  const tell = telling('zh-Hans');
  const { publisher, published, notes } = tell;
  const { venture, rival, sale, store, brands, neighbour, neighbours } = records(tell);

  return html`
    <header class="masthead">
      <p class="name">滨海纪闻</p>
      <p class="line"><span>贸易、港口与人</span><span>公司</span><span>晚刊</span></p>
    </header>
    <div class="lead">
      <p class="kicker">奢侈品电商</p>
      <h1>Net-a-Porter 的漫长告别</h1>
      <p class="deck">
        历峰与阿里巴巴曾共同为中国开出一家店。开业时有${brands.figure('bloomberg-2019-feng-mao')}，如今已交由清算人处理。
      </p>
      <div class="columns">
        <p>
          这家要把 Net-a-Porter
          带到中国的合资公司，于${venture.day('announced', 'fashionunited-2018-richemont-alibaba')}公布。它的天猫奢品店于${store.day('launched')}开业。到${published('fashionunited-2024-ynap-china')}，所有者确认${venture.said('撤出', '*')}中国，合资公司据报已进入清算。
        </p>
        <p>
          连它的出生都有争议。${publisher('vogue-business-2020-high-jewellery-online')}记为${venture.day('announced', 'vogue-business-2020-high-jewellery-online')}，那其实是店铺开业之时；${publisher('luxury-society-2021-farfetch-tmall')}记为${venture.day('announced', 'luxury-society-2021-farfetch-tmall')}，此外再无人这样写。
        </p>
        <p>
          失败的原因不止一个。官方理由是钱：要把资金投向更核心、更赚钱的地区，${publisher('wwd-2024-fengmao-dissolution')}如此报道。${publisher('jing-daily-2025-ynap-bows-out')}则另有发现：服务与配送不及中国消费者的期待，而大幅降价说明库存过多。
        </p>
        <p>
          隔壁还有一位邻居。阿里巴巴与历峰向发发奇及其中国业务投入${rival.figure()}；发发奇的店于${neighbour.day('launched')}在天猫奢品开业，带来${neighbours.figure()}。房东与母公司，合力为竞争对手付了账。
        </p>
        <p>
          ${publisher('theindustry-fashion-2025-net-a-porter-china-exit')}在${published('theindustry-fashion-2025-net-a-porter-china-exit')}写道，Net-a-Porter
          在中国的店铺将于春天停止接单，包括天猫、抖音、小红书与微信。集团出售给 Mytheresa
          的交易于${sale.day('effective', 'billionaires-africa-2025-ynap')}完成。门是否真的关上，本图谱没有来源亲眼见到，只听说会关。
        </p>
      </div>
    </div>
    <aside class="rail" aria-label="交易">${left()}</aside>
    <aside class="rail" aria-label="这一年">${right('天猫奢品坐满的一年')}</aside>
    ${below('历峰拥有什么', '历峰旗下品牌在哪里卖')} ${notes('头条来源')}
  `;
}
