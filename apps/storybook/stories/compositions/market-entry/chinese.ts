import { html, type TemplateResult } from 'lit';
import { telling } from '../telling/telling.js';
import { bothDays, day, now, platforms, table, then } from './exhibits.js';
import { records } from './records.js';

export function chinese(): TemplateResult {
  const tell = telling('zh-Hans');
  const { publisher, counted, notes } = tell;
  const told = records(tell);

  return html`
    <header class="opening">
      <p class="kicker">进入中国市场</p>
      <h1>走哪扇门？要看是哪一年</h1>
      <p class="deck">
        在中国线上销售奢侈品的${counted(platforms.length)}条路，分别截至${day(then, 'zh-Hans')}与${day(now, 'zh-Hans')}。头一个日子里稳妥的建议，到后一个日子已不再成立。
      </p>
    </header>
    <div class="prose">
      <p>
        ${told.onTmall.day('asOf')}，想开官方旗舰店的品牌，在天猫比在京东更有同伴：L2
        指数中的时装品牌，${told.onTmall.figure()}在天猫开店，在京东的只有${told.onJd.figure()}。但官方旗舰店只占这门生意的小头。发发奇在售的品牌占${told.atFarfetch.figure()}，京东${told.soldByJd.said('自营店铺', 'value')}在售的占${told.soldByJd.figure()}。同月，京东还以${told.stake.figure()}入股发发奇。
      </p>
    </div>
    ${bothDays('zh-Hans')}
    <div class="prose doors">
      <section>
        <h2>天猫：从存疑到平常</h2>
        <p>
          改名之后的同一指数显示，在天猫设有旗舰店的奢侈时装品牌，${told.before.day('asOf')}占${told.before.figure()}，${told.after.day('asOf')}占${told.after.figure()}。统计的品牌与上文不同，因此不能首尾相接。合起来看，意思是：在头一个日子，进天猫需要理由；在后一个日子，不进才需要理由。
        </p>
      </section>
      <section>
        <h2>京东：一道砌上的侧门</h2>
        <p>
          京东曾另设奢侈品平台。${told.toplife.day('announced')}，Toplife
          以${told.toplife.figure()}归于发发奇。次年，京东称其平台上有${told.onJdByItself.figure()}，其中${told.opened.figure()}是年初以来新开的。这是它自己的数字，本图谱能点名的要少一些。
        </p>
      </section>
      <section>
        <h2>发发奇：人人的伙伴</h2>
        <p>
          不愿开店的品牌，发发奇替它们卖货，各平台因此争相入股：京东在${told.stake.day('announced')}，腾讯在${told.tencent.day('announced')}认购${told.tencent.figure()}票据。表中它几乎是空的，这本身也是一个发现：它是多品牌商店，没有人会为在那里上架发布消息。
        </p>
      </section>
      <section>
        <h2>微信：不必推开的门</h2>
        <p>
          数字最完整的变化，发生在没有房东的地方。从${told.storesBefore.day('asOf')}到${told.storesAfter.day('asOf')}，指数中设有微信店铺的时装品牌由${told.storesBefore.figure()}升至${told.storesAfter.figure()}，设有小程序的由${told.programsBefore.figure()}升至${told.programsAfter.figure()}，数据见于${publisher('wwd-2019-mini-programs-creative')}和${publisher('gartner-2019-for-the-love-of-wechat')}。同一指数，同一问题，可以相比。
        </p>
      </section>
    </div>
    ${table('zh-Hans', {
      then: '当时：旗舰店很少，货却到处都有',
      now: '后来：商城也有了大牌',
    })}
    ${notes('来源')}
  `;
}
