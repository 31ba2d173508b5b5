import { html, type TemplateResult } from 'lit';
import { holds, telling } from '../telling/telling.js';
import { matrix, mostInPavilion, peace, timeline, tree } from './exhibits.js';

export function chinese(): TemplateResult {
  const tell = telling('zh-Hans');
  const { of, publisher, notes } = tell;
  const deal = (id: string, name: string) => of('deals', id, name);
  const store = (id: string, name: string) => of('presences', id, name);
  const withdrawn = deal('kering-alibaba-2014', '开云与阿里巴巴，首次和解');
  const dismissed = deal('kering-alibaba-2017', '开云与阿里巴巴，再次和解');
  const planned = deal('kering-alibaba-2020', '开云与阿里巴巴，后来的报道');
  const buyback = deal('stella-mccartney-kering-buyback-2018', 'Stella McCartney 回购');
  const toplife = deal('farfetch-toplife-2019', '发发奇收购 Toplife');
  const valentino = deal('kering-valentino-2023', '开云与华伦天奴');
  const creed = deal('kering-creed-2023', '开云收购 Creed');
  const beauty = deal('loreal-kering-beaute-2025', '欧莱雅收购开云美妆');
  const pavilion = (brand: string, name: string) =>
    store(`${brand}--tmall-luxury-pavilion--flagship-store`, `${name}在天猫奢品`);
  const jd = (brand: string, name: string) =>
    store(`${brand}--jd-com--flagship-store`, `${name}在京东`);

  return html`
    <header class="opening">
      <p class="kicker">档案：开云集团</p>
      <h1>从法庭到橱窗</h1>
      <p class="deck">
        开云（Kering）先与阿里巴巴对簿公堂，后与其携手卖货。旗下品牌随后逐一登上中国的平台，而集团最倚重的那一家，来得并不早。
      </p>
    </header>
    <div class="beside">
      <div class="prose">
        <h2>诉讼</h2>
        <p>
          第一场诉讼在提起后数周，于${withdrawn.day('announced')}告终：开云${withdrawn.said('撤诉', '*')}，双方同意共同保护品牌。第二场走得更远。据${publisher('the-fashion-law-2017-kering-alibaba')}记述，它于次年春天提起，${dismissed.day('announced')}被撤销，换来的是${dismissed.said('联合工作组', '*')}。${publisher('wwd-2017-kering-alibaba')}把这场诉讼记在第一场的同一年；${publisher('the-fashion-law-2017-kering-alibaba')}则把两者分开。
        </p>
        <p>
          还有一段无人解释的尾声。${planned.day('announced')}，${publisher('bof-2020-gucci-tmall')}报道称双方${planned.said('计划撤诉', '*')}并成立工作组，读来像是早已达成的那次和解。是否另有一次，没有来源说明。
        </p>
        <h2>品牌</h2>
        <p>
          最先行动的是 Stella
          McCartney：一家快闪店，${publisher('fashion-magazin-2018-stella-mccartney')}称之为开云旗下品牌与阿里巴巴的首次合作。到${buyback.day('announced')}，它已不再算数：开云把持有的部分卖回给了创始人。葆蝶家于${pavilion('bottega-veneta', '葆蝶家').day('from')}在天猫奢品开店，Alexander
          McQueen 于${pavilion('alexander-mcqueen', 'Alexander McQueen').day('from')}跟进。
        </p>
        <p>
          古驰则在旁观。同年秋天，${publisher('leatherbiz-2019-gartner-tmall-luxury')}仍把它与圣罗兰列入${store('gucci--tmall--flagship-store', '古驰在天猫').said('尚未入驻')}的品牌。它的天猫奢品店定于${pavilion('gucci', '古驰').day('plannedFrom')}开业。圣罗兰于${pavilion('saint-laurent', '圣罗兰').day('from')}开业，除非它早已在那里：古驰开店消息公布时，${publisher('bof-2020-gucci-tmall')}已把圣罗兰算作设有店铺的开云品牌。矩阵中的小旗由此而来。
        </p>
        <h2>另一边</h2>
        <p>
          京东很早就得到其中几个名字，只是那个平台没有留存下来。Alexander McQueen
          与圣罗兰于${store('saint-laurent--toplife--flagship-store', '圣罗兰在 Toplife').day('from')}加入
          Toplife，巴黎世家也宣布加入。${toplife.day('announced')}，发发奇以${toplife.figure()}将它买下并入自身。再次接近，直接到了京东：古驰在${jd('gucci', '古驰').day('from')}，巴黎世家在${jd('balenciaga', '巴黎世家').day('from')}。
        </p>
        <h2>钱袋</h2>
        <p>
          ${valentino.day('announced')}，开云同意以${valentino.figure()}取得华伦天奴的部分股权，并获得购买其余股权的选择权。同年，它以${creed.figure()}买下
          Creed，开始自办美妆。这个开端后来连同 Creed
          一起卖给了欧莱雅：${beauty.figure()}，${beauty.day('announced')}公布。至于具体是哪一天，各来源说法不一。
        </p>
      </div>
      ${tree()}
    </div>
    ${matrix(holds('在天猫奢品的品牌比别处都多', mostInPavilion))} ${peace()}
    ${timeline('买入，持有，卖出')} ${notes('来源')}
  `;
}
