import { html, type TemplateResult } from 'lit';
import { telling } from '../../compositions/telling/telling.js';
import { card, matrix, timeline } from './exhibits.js';
import { records } from './records.js';

export function chinese(): TemplateResult {
  const tell = telling('zh-Hans');
  const { publisher, notes } = tell;
  const { weibo, tmall, program, tencent, skins, doubt, listings, stream, show, share, poll } =
    records(tell);

  return html`
    <header class="masthead">
      <p class="name">翻领</p>
      <p class="line">风衣专号</p>
    </header>
    <div class="opening">
      <h1>推开每一扇门</h1>
      <p class="deck">
        ${weibo.day('from')}上微博，${tmall.day('from')}进天猫，${skins.day('date')}走进一款游戏。博柏利在每扇门后看到了什么。
      </p>
    </div>
    <div class="spread">
      <div class="prose">
        <p>
          ${publisher('alizila-2014-hugo-boss-calvin-klein')}称它是天猫上的首个奢侈品牌。业内并未鼓掌：有人告诉${publisher('indiaretailing-2014-burberry-tmall')}，品牌与平台要的是${doubt.said('不同的顾客', '*')}。但据${publisher('l2-2015-alibaba-mei-com')}统计，店铺开业之后，${listings.figure()}更便宜的灰色市场商品从网站上消失。
        </p>
        <p>
          小程序于${program.day('from')}上线，以七夕为契机，以情侣问答为钥匙，红色手袋只在中国发售。接着是更大的一桩：${tencent.day('announced')}与腾讯达成独家协议，用其技术开店。来源对日期说法不一，对地点却没有分歧：深圳。
        </p>
      </div>
      <p class="figure">${show.figure()}<span class="of">在天猫看了同一场秀</span></p>
    </div>
    <div class="spread turned">
      <div class="figures">
        <p class="figure">${listings.figure()}<span class="of">随开业而消失</span></p>
        <p class="figure">${share.figure()}<span class="of">的销售来自中国消费者</span></p>
      </div>
      <div class="prose">
        <p>
          接着是镜头。${stream.day('asOf')}，${stream.figure()}跟着直播逛了上海旗舰店。同年晚些时候，${show.figure()}观看了来年春夏大秀，${publisher('cpp-luxury-2020-burberry-tmall-show')}称之为单一品牌在该平台的纪录。
        </p>
        <p>
          然后是游戏。${skins.day('date')}，《王者荣耀》的一名角色穿上格纹，没过几天又脱了下来。${publisher('the-sunday-times-2021-burberry-tencent')}写道，腾讯下架服装而未作解释；${publisher('scmp-2021-tencent-burberry-skins')}则把原因归于品牌在棉花问题上的立场。${publisher('fashionunited-2021-tencent-burberry-skins')}引述的一项调查显示，${poll.figure()}的玩家本来就不会买。
        </p>
        <p>
          这不是可以失去的市场。据${publisher('econotimes-2020-burberry-tencent')}，${share.day('asOf')}时，${share.figure()}的销售来自中国消费者。
        </p>
      </div>
    </div>
    ${card()} ${timeline('一路抢先，也有落幕')} ${matrix('同一条街上的邻居')} ${notes('来源')}
  `;
}
