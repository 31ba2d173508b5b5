import type { Locale } from '@vitrine/core';
import type { Hit } from '@vitrine/query/search';
import { html, nothing, type TemplateResult } from 'lit';
import { otherName, textIn } from '../shared/format/locale.js';
import type { Choice } from './choices.js';
import { searchWords } from './words.js';

interface OptionContext {
  readonly locale: Locale;
  readonly place: number;
  readonly active: boolean;
  readonly href: string | undefined;
  readonly pick: (event: Event, choice: Choice) => void;
}

/** A name in both languages with the letters that were met, and how, where that cannot be seen. */
export function option(choice: Choice, context: OptionContext): TemplateResult {
  const { locale, place, active, href, pick } = context;
  const { name, hit } = choice;
  const second = otherName(name, locale);
  const content = html`<span class="names"
      >${part(textIn(name, locale), 'first', hit, locale)}${
        second ? html` ${part(second, 'second', hit, locale)}` : nothing
      }</span
    >
    ${hit ? why(hit, locale) : nothing}`;
  const clicked = (event: Event) => {
    pick(event, choice);
  };
  // The field keeps the focus: what is active is told by its id.
  const held = (event: Event) => {
    event.preventDefault();
  };
  const selected = active ? 'true' : 'false';
  return href === undefined
    ? html`<div
        id="option-${place}"
        class="option"
        role="option"
        aria-selected=${selected}
        @mousedown=${held}
        @click=${clicked}
      >
        ${content}
      </div>`
    : html`<a
        id="option-${place}"
        class="option"
        role="option"
        tabindex="-1"
        href=${href}
        aria-selected=${selected}
        @mousedown=${held}
        @click=${clicked}
        >${content}</a
      >`;
}

function part(
  { text, lang }: { readonly text: string; readonly lang: Locale },
  rank: 'first' | 'second',
  hit: Hit | undefined,
  locale: Locale,
): TemplateResult {
  const met = hit?.matched.kind === 'name' && hit.matched.text === text ? hit : undefined;
  return html`<span class=${rank} translate="no" lang=${lang === locale ? nothing : lang}
    >${met ? marked(met) : text}</span
  >`;
}

/** A name with the letters that were met marked. */
function marked({ matched: { text, ranges } }: Hit): readonly (TemplateResult | string)[] {
  let from = 0;
  const parts = ranges.flatMap(([start, end]) => {
    const before = text.slice(from, start);
    from = end;
    return [before, html`<mark>${text.slice(start, end)}</mark>`];
  });
  return [...parts, text.slice(from)];
}

/** How a name was met, where its letters do not show it: by another name, its reading, a slip of the pen. */
function why(hit: Hit, locale: Locale): TemplateResult | typeof nothing {
  const words = searchWords[locale];
  const { matched, how } = hit;
  const reasons = [
    ...(matched.kind === 'alias'
      ? [html`${words.also} <span translate="no" lang=${matched.language}>${marked(hit)}</span>`]
      : []),
    ...(how === 'typo'
      ? [words.typo]
      : matched.reading === undefined
        ? []
        : [how === 'initials' ? words.initials(matched.reading) : words.pinyin(matched.reading)]),
  ];
  return reasons.length === 0
    ? nothing
    : html`<span class="why"
        >${reasons.map((reason, index) => html`${index === 0 ? nothing : ' · '}${reason}`)}</span
      >`;
}
