import { html, type TemplateResult } from 'lit';
import { telling } from '../telling/telling.js';
import { counts, everyCount, march, named, platformId, recordId, yearEnd } from './counts.js';

export function english(): TemplateResult {
  const tell = telling('en');
  const { of, publisher, published, counted, notes } = tell;
  const count = (id: string) => of('observations', recordId(id), 'Brands in the Luxury Pavilion');

  return html`
    <header class="opening">
      <p class="kicker">Luxury Pavilion</p>
      <h1>How many brands did the Luxury Pavilion have?</h1>
      <p class="deck">
        Of ${counted(counts.reports)} reports on the whole of Tmall’s luxury floor,
        ${counted(counts.open)} say “about”, “at least” or “at most”.
      </p>
    </header>
    <div class="prose">
      <p>
        The first figures already do not fit together. In ${count('2018-06').day('asOf')} the
        Pavilion had ${count('2018-06').figure()}, wrote
        ${publisher('retail-in-asia-2018-moschino')}; in ${count('2018-08').day('asOf')} it had
        ${count('2018-08').figure()}, wrote ${publisher('ordre-2018-tmall-luxury-pavilion')}. On
        ${count('2018-09-13').day('asOf')} ${publisher('wwd-2018-toplife-80-houses')} put it at
        ${count('2018-09-13').figure()}, and within weeks
        ${publisher('glossy-2018-richemont-alibaba')} had ${count('2018-10').figure()}. No rule of
        this atlas calls that a dispute, because each speaks of a day of its own. A reader may.
      </p>
    </div>
    <vitrine-metric-chart
      class="wide"
      metric="brand-count"
      subjects=${platformId}
      population=""
      heading-level="2"
    >
      <span slot="headline">A climb, then a round number</span>
    </vitrine-metric-chart>
    <div class="beside">
      <div class="prose">
        <h2>The climb</h2>
        <p>
          For a while the counts behave as counts do. They reach ${count('2019-03-07').figure()} on
          ${count('2019-03-07').day('asOf')}, ${count('2019-04-06').figure()} a month later, and in
          one July come ${count('2019-07-12').figure()} from
          ${publisher('fashionnetwork-2019-chanel-tmall')} and ${count('2019-07').figure()} from
          ${publisher('alizila-2019-michael-kors')}. That is as close as sources ever come here.
          Alibaba’s own figure for the time before the pandemic, given later, is
          ${count('before-the-pandemic--2019').figure()}.
        </p>
        <h2>The target</h2>
        <p>
          Then a promise enters the record. The Pavilion was to have ${count(march).figure()} by the
          end of ${count(march).day('asOf')}. In ${count('2020-02-20').day('asOf')} it had
          ${count('2020-02-20').figure()}. The next target was ${count(yearEnd).figure()} by the end
          of ${count(yearEnd).day('asOf')}; on ${count('2020-12-18').day('asOf')} Alibaba was
          speaking of ${count('2020-12-18').figure()}. No source here says that either target was
          met, and none says that it was missed.
        </p>
        <h2>The round number</h2>
        <p>
          After that the figure stops. Of ${counted(counts.plateau)} counts from the autumn of that
          year on, ${counted(counts.round)} say ${count('2023').figure()} with some word before the
          number or none. The exception is ${publisher('luxury-tribune-2022-bulgari-tmall')}, which
          has ${count('2022-04-19').figure()} on ${count('2022-04-19').day('asOf')}.
        </p>
        <p>
          Parts of the whole went on growing meanwhile. LVMH alone had
          ${count('lvmh-brands--2021-04').figure()} there in
          ${count('lvmh-brands--2021-04').day('asOf')}, by Alibaba’s count, and
          ${count('lvmh-brands--2024-05-22').figure()} on
          ${count('lvmh-brands--2024-05-22').day('asOf')}, by that of
          ${publisher('reuters-2024-lvmh-alibaba')}. Either others left in step, or the total had
          stopped being a count. One report of ${published('wwd-2020-marc-jacobs-tmall')} points to
          a third way out: it has ${count('flagship-stores--2020-09').figure()}, but of flagship
          stores.
        </p>
        <p>
          What this atlas can do is name them. Of ${counted(named('2020-05-31'))} brands it can say
          that they were presumably there at the end of May in the year of both targets, and of
          ${counted(named('2023-12-31'))} at the close of the last year that anybody counted. Those
          are the ones that the trade press happened to mention by name, and so a floor, not a
          total.
        </p>
      </div>
      <vitrine-platform-card
        class="aside"
        platform=${platformId}
        heading-level="2"
      ></vitrine-platform-card>
    </div>
    ${everyCount(tell)} ${notes('Sources')}
  `;
}
