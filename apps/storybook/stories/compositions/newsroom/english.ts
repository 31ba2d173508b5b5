import { html, type TemplateResult } from 'lit';
import { holds, telling } from '../telling/telling.js';
import { facts, records } from './facts.js';

export function english(): TemplateResult {
  const tell = telling('en');
  const told = records(tell);

  return html`
    <header class="opening">
      <p class="kicker">Luxury online</p>
      <h1>
        The malls have the traffic.
        ${holds('The pure player has the labels', facts.farfetchHasMost)}
      </h1>
      <p class="deck">
        Of the fashion brands in L2’s index, ${told.onJd.figure()} had an official flagship on
        JD.com in ${told.onJd.day('asOf')} and ${told.onTmall.figure()} on Tmall. Farfetch China had
        ${told.atFarfetch.figure()} of them on sale.
      </p>
    </header>
    <vitrine-platform-table
      class="wide"
      platforms="tmall jd-com farfetch-china"
      as-of="2017-06-30"
      heading-level="2"
    >
      <span slot="headline"
        >${holds('Most labels are at Farfetch, few on JD.com', facts.farfetchHasMostOfThem)}</span
      >
    </vitrine-platform-table>
    <div class="prose">
      <h2>Who came, who went</h2>
      <p>
        Coach had opened on Tmall in ${told.firstCoach.day('from')} and been gone by
        ${told.firstCoach.day('to')}. It came back in ${told.secondCoach.day('from')} and was gone
        again by ${told.secondCoach.day('to')}. Burberry, there since ${told.burberry.day('from')},
        ${holds('had stayed', facts.burberryStayed)}.
      </p>
    </div>
    <div class="pair">
      <vitrine-brand-card brand="coach" as-of="2017-06-30" heading-level="3"></vitrine-brand-card>
      <vitrine-brand-card
        brand="burberry"
        as-of="2017-06-30"
        heading-level="3"
      ></vitrine-brand-card>
    </div>
    ${tell.notes('Sources')}
  `;
}
