import { html, type TemplateResult } from 'lit';
import { holds, telling } from '../telling/telling.js';
import { counts, facts, whoSaysWhen } from './who-says-when.js';

export function english(): TemplateResult {
  const tell = telling('en');
  const { of, publisher, published, counted, notes } = tell;
  const shop = (era: number, name: string) =>
    of('presences', `coach--tmall--flagship-store--${era}`, `Coach on Tmall, ${name}`);
  const first = shop(1, 'first shop');
  const second = shop(2, 'second shop');
  const third = shop(3, 'third shop');
  const pavilion = of(
    'presences',
    'coach--tmall-luxury-pavilion--flagship-store',
    'Coach in the Luxury Pavilion',
  );
  const tapestry = of('deals', 'tapestry-alibaba-2019', 'Tapestry and Alibaba');
  const alliance = of('deals', 'aaca-coach-2019', 'Coach in the alliance against fakes');
  const insight = (id: string) =>
    of('insights', `retail-news-asia-2016-coach-tmall--${id}`, 'The exit');

  return html`
    <header class="opening">
      <p class="kicker">Coach in China</p>
      <h1>The shop that would not stay shut</h1>
      <p class="deck">
        Coach has opened on Tmall ${counted(counts.openings)} times and closed
        ${counted(counts.departures)} of those shops. About the first visit there are
        ${counted(counts.accounts)} accounts, and
        ${holds('neither its beginning nor its end', facts.firstIsDisputed)} is beyond dispute.
      </p>
    </header>
    <div class="prose">
      <p>
        The first visit was brief. Coach arrived in ${first.day('from')} and was gone in
        ${first.day('to')}, on the reading that this atlas prefers: that of
        ${publisher('luxury-society-2016-coach-wechat')}, which speaks of a pilot, a pop-up, and of
        the first luxury label from abroad to try the place. Others remember it otherwise.
      </p>
    </div>
    ${whoSaysWhen(tell)}
    <div class="beside">
      <div class="prose">
        <p>
          Why it left is easier to count than to know. Of the ${counted(counts.accounts)} accounts
          ${counted(counts.reasons)} give a reason, and it is the same one: fakes.
          ${publisher('jing-daily-2019-coach-third-time')} tells of a disagreement over how they
          were policed, ${publisher('wwd-2019-coach-third-time')} of an exit over enforcement. Both
          were writing years later, when the brand was on its way back. The rest do not say.
        </p>
        <h2>A quiet return</h2>
        <p>
          ${holds('Only one source', facts.oneDayOfSecondOpening)} puts a day to the second opening.
          ${publisher('social-brand-watch-2015-coach-tmall')} has it on
          ${second.day('from', 'social-brand-watch-2015-coach-tmall')}, without any noise; the
          others are content with the month or the year. By ${second.day('to')} that shop was closed
          too, and Coach sold through WeChat and a site of its own.
        </p>
        <p>
          The company wanted to ${insight('cost--1').said('pool its resources elsewhere', '*')}, in
          other digital and social channels. It ${second.said('did not name counterfeits')}, as
          ${publisher('securing-industry-2016-coach-tmall')} noted.
          ${publisher('retail-news-asia-2016-coach-tmall')} set the exit
          ${insight('counterfeits--1').said('beside complaints', '*')} of trade groups that the
          marketplace did too little against them. Beside is the word: nobody here says because.
        </p>
        <h2>Back, by some door</h2>
        <p>
          The third opening is the best reported and still has no day. It came in
          ${third.day('from')}, says Gartner, whom
          ${publisher('leatherbiz-2019-gartner-tmall-luxury')} quotes. Yet at the end of that month,
          on ${published('wwd-2019-coach-third-time')}, ${publisher('wwd-2019-coach-third-time')}
          knew of people in the market who expected it in
          ${third.day('plannedFrom', 'wwd-2019-coach-third-time')}; and
          ${publisher('retail-news-asia-2019-tapestry-tmall')}, writing in that month, still had it
          ahead.
        </p>
        <p>
          What had changed is better documented. In
          ${tapestry.day('announced', 'afp-relaxnews-2019-tapestry-tmall')} Coach’s owner, Tapestry,
          and Alibaba made a partnership public. Coach, Kate Spade and Stuart Weitzman were to open
          in the Luxury Pavilion, with goods sold nowhere else and with
          ${tapestry.said('tools to know its buyers', '*')}. Coach had by then
          ${alliance.said('joined Alibaba’s own alliance', '*')} against fakes. The quarrel of the
          first visit had become a membership.
        </p>
        <p>
          The Pavilion shop was set for ${pavilion.day('plannedFrom')}. No source in this atlas
          describes its opening. ${publisher('wwd-2020-luxury-soho')} names Coach among the brands
          of the Pavilion ${published('wwd-2020-luxury-soho')}, and that is the first sighting.
          Since then ${holds('nobody has reported that it closed', facts.neverReportedClosed)},
          which is not the same as a report that it is open. The card says <em>presumed</em>.
        </p>
      </div>
      <vitrine-brand-card class="aside" brand="coach" heading-level="2"></vitrine-brand-card>
    </div>
    <vitrine-timeline class="wide" brand="coach" kinds="presence deal" heading-level="2">
      <span slot="headline">Every shop, every deal, as exact as its sources</span>
    </vitrine-timeline>
    ${notes('Sources')}
  `;
}
