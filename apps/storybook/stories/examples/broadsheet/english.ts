import { html, type TemplateResult } from 'lit';
import { telling } from '../../compositions/telling/telling.js';
import { below, left, records, right } from './exhibits.js';

export function english(): TemplateResult {
  const tell = telling('en');
  const { publisher, published, notes } = tell;
  const { venture, rival, sale, store, brands, neighbour, neighbours } = records(tell);

  return html`
    <header class="masthead">
      <p class="name">The Littoral</p>
      <p class="line">
        <span>Trade, ports and people</span><span>Companies</span><span>Late edition</span>
      </p>
    </header>
    <div class="lead">
      <p class="kicker">Luxury online</p>
      <h1>Net-a-Porter’s long goodbye</h1>
      <p class="deck">
        Richemont and Alibaba built a shop for China together. It opened with
        ${brands.figure('bloomberg-2019-feng-mao')} and is now a matter for liquidators.
      </p>
      <div class="columns">
        <p>
          On ${venture.day('announced', 'fashionunited-2018-richemont-alibaba')} Richemont and
          Alibaba announced the venture that was to bring Net-a-Porter to China. Its store in
          Tmall’s Luxury Pavilion opened in ${store.day('launched')}. By
          ${published('fashionunited-2024-ynap-china')} its owner confirmed that it was
          ${venture.said('withdrawing', '*')} from the country, and the venture was reported to be
          in liquidation.
        </p>
        <p>
          Even its birth is disputed. ${publisher('vogue-business-2020-high-jewellery-online')}
          dates it to ${venture.day('announced', 'vogue-business-2020-high-jewellery-online')},
          which is when the store opened; ${publisher('luxury-society-2021-farfetch-tmall')} to
          ${venture.day('announced', 'luxury-society-2021-farfetch-tmall')}, which nobody else does.
        </p>
        <p>
          Why it failed has more than one answer. The reason given is money, to be spent on core and
          more profitable regions, as ${publisher('wwd-2024-fengmao-dissolution')} reported.
          ${publisher('jing-daily-2025-ynap-bows-out')} found others: service and delivery that fell
          short of what Chinese shoppers expect, and markdowns that spoke of too much stock.
        </p>
        <p>
          There was also a neighbour. Alibaba and Richemont had put ${rival.figure()} into Farfetch
          and its Chinese business. Its shop opened in the Pavilion in ${neighbour.day('launched')},
          with ${neighbours.figure()}. The landlord and the parent had, between them, paid for the
          competition.
        </p>
        <p>
          The Chinese shops of Net-a-Porter were to stop in the spring,
          ${publisher('theindustry-fashion-2025-net-a-porter-china-exit')} wrote
          ${published('theindustry-fashion-2025-net-a-porter-china-exit')}: on Tmall, on Douyin, on
          Xiaohongshu and in WeChat. The sale of the group to Mytheresa closed on
          ${sale.day('effective', 'billionaires-africa-2025-ynap')}. That the doors are shut no
          source in this atlas has seen. It has only been told that they would be.
        </p>
      </div>
    </div>
    <aside class="rail" aria-label="The deal">${left()}</aside>
    <aside class="rail" aria-label="The year">${right('The year the Pavilion filled')}</aside>
    ${below('Who owns what at Richemont', 'Richemont’s houses, and where they sell')}
    ${notes('Sources of the lead')}
  `;
}
