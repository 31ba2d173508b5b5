import { html, type TemplateResult } from 'lit';
import { telling } from '../telling/telling.js';
import { bothDays, day, now, platforms, table, then } from './exhibits.js';
import { records } from './records.js';

export function english(): TemplateResult {
  const tell = telling('en');
  const { publisher, counted, notes } = tell;
  const told = records(tell);

  return html`
    <header class="opening">
      <p class="kicker">Market entry</p>
      <h1>Which door? It depended on the year</h1>
      <p class="deck">
        Luxury could be sold online in China in ${counted(platforms.length)} ways, on
        ${day(then, 'en')} as on ${day(now, 'en')}. The advice that was sound on the first day was
        not on the second.
      </p>
    </header>
    <div class="prose">
      <p>
        In ${told.onTmall.day('asOf')} a house that wanted an official flagship had more company on
        Tmall than on JD.com: ${told.onTmall.figure()} of the fashion brands in the index of L2 had
        one there, ${told.onJd.figure()} here. But official flagships were the lesser part of the
        trade. Farfetch had ${told.atFarfetch.figure()} of those brands on sale, and JD.com
        ${told.soldByJd.figure()} in ${told.soldByJd.said('stores that it ran itself', 'value')}.
        That month it also bought into Farfetch, for ${told.stake.figure()}.
      </p>
    </div>
    ${bothDays('en')}
    <div class="prose doors">
      <section>
        <h2>Tmall: from doubtful to ordinary</h2>
        <p>
          The index under its later name has ${told.before.figure()} of luxury fashion brands with a
          flagship on Tmall in ${told.before.day('asOf')} and ${told.after.figure()} in
          ${told.after.day('asOf')}. Those are other brands than in the figure above, so they cannot
          be laid end to end. What they say together is that a shop on Tmall needed an explanation
          on the first day, and the lack of one on the second.
        </p>
      </section>
      <section>
        <h2>JD.com: a side entrance, bricked up</h2>
        <p>
          JD.com tried a site of its own for luxury. Toplife went to Farfetch in
          ${told.toplife.day('announced')}, for ${told.toplife.figure()}. A year on JD.com said that
          it had ${told.onJdByItself.figure()}, ${told.opened.figure()} of them opened since
          January. The number is its own, and this atlas can name fewer.
        </p>
      </section>
      <section>
        <h2>Farfetch: everybody’s partner</h2>
        <p>
          Farfetch sold the brands that would not open shops, and the platforms bought into it for
          that. JD.com did on ${told.stake.day('announced')}, Tencent in
          ${told.tencent.day('announced')} with ${told.tencent.figure()} of notes. The table is
          nearly empty for it, and that is a finding too: it is a shop of many brands, so nobody
          announces an opening there.
        </p>
      </section>
      <section>
        <h2>WeChat: the door nobody had to open</h2>
        <p>
          The change with the best figures is the one without a landlord. From
          ${told.storesBefore.day('asOf')} to ${told.storesAfter.day('asOf')} fashion brands with a
          store on WeChat went from ${told.storesBefore.figure()} to ${told.storesAfter.figure()} of
          the index, those with a mini program from ${told.programsBefore.figure()} to
          ${told.programsAfter.figure()}, in the counts that
          ${publisher('wwd-2019-mini-programs-creative')} and
          ${publisher('gartner-2019-for-the-love-of-wechat')} report. Same index, same question:
          these may be compared.
        </p>
      </section>
    </div>
    ${table('en', {
      then: 'Then: flagships were few, goods were everywhere',
      now: 'Now: the malls have the labels, too',
    })}
    ${notes('Sources')}
  `;
}
