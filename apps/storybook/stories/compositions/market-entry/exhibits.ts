import type { IsoDate, Locale, NamedThing } from '@vitrine/core';
import { atlas } from '@vitrine/core/atlas';
import { open } from '@vitrine/query';
import { html, type TemplateResult } from 'lit';
import { formatDate, textIn } from '../telling/from-elements.js';

export const then: IsoDate = '2017-06-30';
export const now: IsoDate = '2020-05-31';
const days = [then, now];

const ids = ['tmall', 'jd-com', 'farfetch-china', 'wechat-mini-programs'];
export const platforms = ids.flatMap((id) => atlas.platforms.filter((one) => one.id === id));

const db = open(atlas);

/** Brands that are there in any kind of shop or account: surely or presumably, and those that may be besides. */
function brandsOn(platform: NamedThing, day: IsoDate) {
  const brands = (mode: 'presumed' | 'possible') =>
    new Set(
      db.presence
        .match({ platform: platform.id })
        .asOf(day, { mode })
        .select((presence) => ({ brand: presence.brand.id }))
        .all()
        .map(({ brand }) => brand),
    ).size;
  const presumed = brands('presumed');
  return { presumed, more: brands('possible') - presumed };
}

const words = {
  en: {
    caption: 'Brands that the atlas can name',
    platform: 'Platform',
    there: 'there',
    more: 'perhaps',
    note: 'Brands named by at least one source, in any kind of shop or account. “There” is certain or presumed; “perhaps” is what the known dates merely allow besides. The trade press does not name every brand, so these are floors.',
  },
  'zh-Hans': {
    caption: '图谱能够点名的品牌',
    platform: '平台',
    there: '在场',
    more: '可能',
    note: '至少有一个来源提及的品牌，店铺与账号不限类型。“在场”指确定或推定；“可能”指已知日期尚不排除者。行业媒体不会提到每个品牌，因此均为下限。',
  },
} satisfies Readonly<Record<Locale, unknown>>;

/** The four platforms on both days, counted by the engine. */
export function bothDays(locale: Locale): TemplateResult {
  const { caption, platform, there, more, note } = words[locale];
  return html`
    <figure class="testimonies counted" data-from-atlas>
      <table>
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            <td rowspan="2"></td>
            ${days.map(
              (day) =>
                html`<th scope="colgroup" colspan="2" class="amount">
                  ${formatDate(day, locale)}
                </th>`,
            )}
          </tr>
          <tr>
            ${days.map(
              () =>
                html`<th scope="col" class="amount">${there}</th>
                  <th scope="col" class="amount">${more}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${platforms.map(
            (one) =>
              html`<tr>
                <th scope="row" aria-label="${platform}: ${textIn(one.name, locale).text}">
                  ${textIn(one.name, locale).text}
                </th>
                ${days.map((day) => {
                  const brands = brandsOn(one, day);
                  return html`<td class="amount">${brands.presumed}</td>
                    <td class="amount second">${brands.more}</td>`;
                })}
              </tr>`,
          )}
        </tbody>
      </table>
      <figcaption class="note">${note}</figcaption>
    </figure>
  `;
}

/** One of the two days, as the text writes it. */
export const day = (which: IsoDate, locale: Locale): TemplateResult =>
  html`<span data-drawn>${formatDate(which, locale, 'long')}</span>`;

/** What the table finds on each day. */
type Headlines = Readonly<Record<'then' | 'now', string>>;

const asOf: Readonly<Record<Locale, string>> = { en: 'The table as of', 'zh-Hans': '表格截至' };

/** The platforms side by side on the day that a reader chooses, at first the later one. */
export function table(locale: Locale, headlines: Headlines): TemplateResult {
  const found: readonly [IsoDate, string][] = [
    [then, headlines.then],
    [now, headlines.now],
  ];
  const turn = (which: IsoDate, headline: string) => (event: Event) => {
    const chosen = event.currentTarget instanceof HTMLElement && event.currentTarget;
    const shown = chosen && chosen.closest('.by-day')?.querySelector('vitrine-platform-table');
    const title = shown && shown.querySelector('[slot="headline"]');
    if (!shown || !title) return;
    shown.setAttribute('as-of', which);
    title.textContent = headline;
  };
  return html`
    <div class="by-day">
      <fieldset data-from-atlas>
        <legend>${asOf[locale]}</legend>
        ${found.map(
          ([which, headline]) =>
            html`<label
              ><input
                type="radio"
                name="day"
                value=${which}
                ?checked=${which === now}
                @change=${turn(which, headline)}
              />
              ${formatDate(which, locale, 'long')}</label
            >`,
        )}
      </fieldset>
      <vitrine-platform-table
        class="wide"
        platforms=${ids.join(' ')}
        as-of=${now}
        heading-level="2"
      >
        <span slot="headline">${headlines.now}</span>
      </vitrine-platform-table>
    </div>
  `;
}
