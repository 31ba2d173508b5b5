import { html, type TemplateResult } from 'lit';
import { holds, telling } from '../telling/telling.js';
import { matrix, mostInPavilion, peace, timeline, tree } from './exhibits.js';

export function english(): TemplateResult {
  const tell = telling('en');
  const { of, publisher, notes } = tell;
  const deal = (id: string, name: string) => of('deals', id, name);
  const store = (id: string, name: string) => of('presences', id, name);
  const withdrawn = deal('kering-alibaba-2014', 'Kering and Alibaba, first peace');
  const dismissed = deal('kering-alibaba-2017', 'Kering and Alibaba, second peace');
  const planned = deal('kering-alibaba-2020', 'Kering and Alibaba, as reported later');
  const buyback = deal('stella-mccartney-kering-buyback-2018', 'Stella McCartney buys itself back');
  const toplife = deal('farfetch-toplife-2019', 'Farfetch buys Toplife');
  const valentino = deal('kering-valentino-2023', 'Kering and Valentino');
  const creed = deal('kering-creed-2023', 'Kering buys Creed');
  const beauty = deal('loreal-kering-beaute-2025', 'L’Oréal buys Kering Beauté');
  const pavilion = (brand: string, name: string) =>
    store(`${brand}--tmall-luxury-pavilion--flagship-store`, `${name} in the Luxury Pavilion`);
  const jd = (brand: string, name: string) =>
    store(`${brand}--jd-com--flagship-store`, `${name} on JD.com`);

  return html`
    <header class="opening">
      <p class="kicker">Dossier: Kering</p>
      <h1>From the courtroom to the shop window</h1>
      <p class="deck">
        Kering fought Alibaba before it sold with it. Its houses then came to China’s platforms one
        by one, the one that it leans on most rather late.
      </p>
    </header>
    <div class="beside">
      <div class="prose">
        <h2>The suits</h2>
        <p>
          The first suit ended in ${withdrawn.day('announced')}, within weeks of being filed: it was
          ${withdrawn.said('withdrawn', '*')}, and both sides agreed to work on the protection of
          brands. The second went further. Filed the spring after, by the account of
          ${publisher('the-fashion-law-2017-kering-alibaba')}, it was dismissed on
          ${dismissed.day('announced')} in exchange for
          ${dismissed.said('a joint task force', '*')}. ${publisher('wwd-2017-kering-alibaba')}
          dates that suit to the year of the first;
          ${publisher('the-fashion-law-2017-kering-alibaba')} tells them apart.
        </p>
        <p>
          And there is an epilogue that nobody explains. In ${planned.day('announced')}
          ${publisher('bof-2020-gucci-tmall')} reported
          ${planned.said('a plan to drop a suit', '*')} and set up a task force. It reads like the
          peace that had already been made. Whether it was another one, no source here says.
        </p>
        <h2>The houses</h2>
        <p>
          Stella McCartney went first, with a pop-up that
          ${publisher('fashion-magazin-2018-stella-mccartney')} calls the first work of any Kering
          house with Alibaba. By ${buyback.day('announced')} the label no longer counted: Kering had
          sold its part of it to the founder. Bottega Veneta opened in the Luxury Pavilion on
          ${pavilion('bottega-veneta', 'Bottega Veneta').day('from')}, and Alexander McQueen
          followed in ${pavilion('alexander-mcqueen', 'Alexander McQueen').day('from')}.
        </p>
        <p>
          Gucci let them. In the autumn of that year
          ${publisher('leatherbiz-2019-gartner-tmall-luxury')} still named it, with Saint Laurent,
          among those that
          ${store('gucci--tmall--flagship-store', 'Gucci on Tmall').said('held back')}. Its store in
          the Pavilion was due on ${pavilion('gucci', 'Gucci').day('plannedFrom')}. Saint Laurent
          opened in ${pavilion('saint-laurent', 'Saint Laurent').day('from')}, unless it was there
          before: ${publisher('bof-2020-gucci-tmall')} counted it among the Kering houses with a
          storefront when Gucci’s was announced. Hence the flag in the matrix.
        </p>
        <h2>The other side of town</h2>
        <p>
          JD.com got some of the names early, on a site that did not last. Alexander McQueen and
          Saint Laurent joined Toplife in
          ${store('saint-laurent--toplife--flagship-store', 'Saint Laurent on Toplife').day(
            'from',
          )},
          and Balenciaga was announced. Farfetch bought the site in ${toplife.day('announced')}, for
          ${toplife.figure()}, and folded it in. The second approach was to JD.com itself: Gucci in
          ${jd('gucci', 'Gucci').day('from')}, Balenciaga on
          ${jd('balenciaga', 'Balenciaga').day('from')}.
        </p>
        <h2>The purse</h2>
        <p>
          On ${valentino.day('announced')} Kering agreed to pay ${valentino.figure()} for a part of
          Valentino, with an option on the whole. In the same year it gave ${creed.figure()} for
          Creed, to begin a beauty business of its own. That beginning was sold, Creed and all, to
          L’Oréal: for ${beauty.figure()}, announced in ${beauty.day('announced')}. The sources
          differ over the day.
        </p>
      </div>
      ${tree()}
    </div>
    ${matrix(holds('More houses in the Pavilion than anywhere else', mostInPavilion))} ${peace()}
    ${timeline('Bought, kept, sold')} ${notes('Sources')}
  `;
}
