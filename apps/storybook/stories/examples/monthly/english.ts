import { html, type TemplateResult } from 'lit';
import { telling } from '../../compositions/telling/telling.js';
import { card, matrix, timeline } from './exhibits.js';
import { records } from './records.js';

export function english(): TemplateResult {
  const tell = telling('en');
  const { publisher, notes } = tell;
  const { weibo, tmall, program, tencent, skins, doubt, listings, stream, show, share, poll } =
    records(tell);

  return html`
    <header class="masthead">
      <p class="name">Revers</p>
      <p class="line">The trench coat issue</p>
    </header>
    <div class="opening">
      <h1>Through every door</h1>
      <p class="deck">
        On Weibo from ${weibo.day('from')}, on Tmall from ${tmall.day('from')}, in a video game by
        ${skins.day('date')}. What Burberry found behind each of them.
      </p>
    </div>
    <div class="spread">
      <div class="prose">
        <p>
          ${publisher('alizila-2014-hugo-boss-calvin-klein')} calls it the first luxury label on
          Tmall. The trade did not applaud. House and marketplace wanted
          ${doubt.said('other buyers', '*')}, people told
          ${publisher('indiaretailing-2014-burberry-tmall')}. But once the shop was open,
          ${listings.figure()} of cheaper grey-market goods were gone from the site, by the count of
          ${publisher('l2-2015-alibaba-mei-com')}.
        </p>
        <p>
          The mini program came in ${program.day('from')}, with the festival of Qixi for an
          occasion, a quiz for couples as its key and red bags that only China could buy. Then came
          the larger bargain: an exclusive agreement with Tencent in ${tencent.day('announced')},
          for shops run on its technology. The sources do not agree on the day. They agree on the
          place, Shenzhen.
        </p>
      </div>
      <p class="figure">${show.figure()}<span class="of">watched one show on Tmall</span></p>
    </div>
    <div class="spread turned">
      <div class="figures">
        <p class="figure">${listings.figure()}<span class="of">gone when the shop opened</span></p>
        <p class="figure">${share.figure()}<span class="of">of sales, to Chinese shoppers</span></p>
      </div>
      <div class="prose">
        <p>
          Then came the camera. In ${stream.day('asOf')} ${stream.figure()} watched a tour of the
          Shanghai flagship. Later that year ${show.figure()} saw the show for the next spring, a
          record for a single brand there, says ${publisher('cpp-luxury-2020-burberry-tmall-show')}.
        </p>
        <p>
          And then the game. In ${skins.day('date')} a character of Honor of Kings wore the check,
          and days later he did not. Tencent took the outfits out without a word of explanation,
          wrote ${publisher('the-sunday-times-2021-burberry-tencent')};
          ${publisher('scmp-2021-tencent-burberry-skins')} gave the house’s position on cotton as
          the reason. In a poll that ${publisher('fashionunited-2021-tencent-burberry-skins')} cites
          ${poll.figure()} of players would not have bought them anyway.
        </p>
        <p>
          It was not a market to lose. In ${share.day('asOf')} ${share.figure()} of sales came from
          Chinese shoppers, according to ${publisher('econotimes-2020-burberry-tencent')}.
        </p>
      </div>
    </div>
    ${card()} ${timeline('First in, and once first out')}
    ${matrix('The neighbours, on the same street')} ${notes('Sources')}
  `;
}
