import { html, type TemplateResult } from 'lit';
import { telling } from '../telling/telling.js';
import { counts, everyCount, march, named, platformId, recordId, yearEnd } from './counts.js';

export function chinese(): TemplateResult {
  const tell = telling('zh-Hans');
  const { of, publisher, published, counted, notes } = tell;
  const count = (id: string) => of('observations', recordId(id), '天猫奢品的品牌数');

  return html`
    <header class="opening">
      <p class="kicker">天猫奢品</p>
      <h1>天猫奢品到底有多少品牌？</h1>
      <p class="deck">
        共有${counted(counts.reports)}项报道给出天猫奢品（Luxury
        Pavilion）的品牌总数，其中${counted(counts.open)}项带有“约”“至少”或“至多”。
      </p>
    </header>
    <div class="prose">
      <p>
        最早的几个数字就对不上。${publisher('retail-in-asia-2018-moschino')}写道，${count('2018-06').day('asOf')}天猫奢品有${count('2018-06').figure()}；${publisher('ordre-2018-tmall-luxury-pavilion')}写道，${count('2018-08').day('asOf')}有${count('2018-08').figure()}。到了${count('2018-09-13').day('asOf')}，${publisher('wwd-2018-toplife-80-houses')}给出${count('2018-09-13').figure()}；几周之后，${publisher('glossy-2018-richemont-alibaba')}又写成${count('2018-10').figure()}。各自说的是不同的日子，所以图谱的规则并不视之为争议。读者可以自行判断。
      </p>
    </div>
    <vitrine-metric-chart
      class="wide"
      metric="brand-count"
      subjects=${platformId}
      population=""
      heading-level="2"
    >
      <span slot="headline">先是攀升，然后是一个整数</span>
    </vitrine-metric-chart>
    <div class="beside">
      <div class="prose">
        <h2>攀升</h2>
        <p>
          有一段时间，这些数字确实像在清点。${count('2019-03-07').day('asOf')}是${count('2019-03-07').figure()}，约一个月后是${count('2019-04-06').figure()}；同年夏天，${publisher('fashionnetwork-2019-chanel-tmall')}给出${count('2019-07-12').figure()}，${publisher('alizila-2019-michael-kors')}给出${count('2019-07').figure()}。不同来源之间，再没有比这更接近的了。至于疫情之前的规模，阿里巴巴后来给出的数字是${count('before-the-pandemic--2019').figure()}。
        </p>
        <h2>目标</h2>
        <p>
          接着出现的是承诺。到${count(march).day('asOf')}底，天猫奢品应有${count(march).figure()}；而在${count('2020-02-20').day('asOf')}，它有${count('2020-02-20').figure()}。下一个目标，是到${count(yearEnd).day('asOf')}底达到${count(yearEnd).figure()}；${count('2020-12-18').day('asOf')}，阿里巴巴口中的数字是${count('2020-12-18').figure()}。没有来源说目标实现了，也没有来源说落空了。
        </p>
        <h2>整数</h2>
        <p>
          此后，数字不再变化。从当年秋天算起的${counted(counts.plateau)}项报道里，有${counted(counts.round)}项都写${count('2023').figure()}，前面或有“约”“至少”，或什么也没有。唯一的例外是${publisher('luxury-tribune-2022-bulgari-tmall')}：${count('2022-04-19').day('asOf')}，${count('2022-04-19').figure()}。
        </p>
        <p>
          与此同时，局部仍在增长。按阿里巴巴的统计，${count('lvmh-brands--2021-04').day('asOf')}仅路威酩轩就有${count('lvmh-brands--2021-04').figure()}；按${publisher('reuters-2024-lvmh-alibaba')}的说法，${count('lvmh-brands--2024-05-22').day('asOf')}则为${count('lvmh-brands--2024-05-22').figure()}。要么别的品牌同时离开，要么总数早已不再是清点的结果。${published('wwd-2020-marc-jacobs-tmall')}的一篇报道还提示了另一种可能：它说的是${count('flagship-stores--2020-09').figure()}，但指的是旗舰店。
        </p>
        <p>
          本图谱能做的，是逐个点名。目标当年的春末，可推定在场的有${counted(named('2020-05-31'))}个；到最后有人统计的那一年年末，是${counted(named('2023-12-31'))}个。这只是行业媒体恰好提到的名字，因此是下限，而非总数。
        </p>
      </div>
      <vitrine-platform-card
        class="aside"
        platform=${platformId}
        heading-level="2"
      ></vitrine-platform-card>
    </div>
    ${everyCount(tell)} ${notes('来源')}
  `;
}
