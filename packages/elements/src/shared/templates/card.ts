import type { Locale, NamedThing } from '@vitrine/core';
import type { Exhibit } from '@vitrine/query';
import { html, nothing, type TemplateResult } from 'lit';
import type { ExhibitContext } from '../exhibit-context.js';
import { headingLevel } from '../draw.js';
import { exhibitWords } from '../messages/exhibits.js';
import { properName, secondName } from './names.js';
import { countLine, printedNotes } from './source-line.js';

/** What the card of one kind of thing says. */
export interface CardParts {
  /** What the card is of, in a word: "Brand". */
  readonly label: string;
  readonly thing: NamedThing;
  /** Leaves out the name in the other language, where it is a list of names. */
  readonly oneName?: boolean;
  /** What tells it from others in one line, and its rows. */
  readonly body: unknown;
  /** Values without evidence: our classification, which the list of sources says. */
  readonly classified: boolean;
}

/** How it stands on its page. */
interface Setting {
  /** The level of the name among the headings of the page, as the attribute gives it. */
  readonly level: number;
  /** Makes the whole card one link, named after the thing. */
  readonly href: string | undefined;
}

/** The card of one thing: its names, what it is, its rows, where that is from. */
export function card(
  { label, thing, oneName = false, body, classified }: CardParts,
  { level, href }: Setting,
  exhibit: Exhibit,
  context: ExhibitContext,
): TemplateResult {
  const { locale } = context;
  const note = classified ? exhibitWords[locale].classification : '';
  // Both languages are read from left to right, on a page of another direction too.
  return html`<article class="exhibit" lang=${locale} dir="ltr">
    <p class="label"><slot name="label">${label}</slot></p>
    <div class="headline" part="name">
      <span role="heading" aria-level=${headingLevel(level, 3)}
        >${linkedName(thing, href, locale)}</span
      >
      ${oneName ? nothing : secondName(thing, locale)}
    </div>
    ${body}
    <slot name="notes"></slot>
    <footer class="foot">
      ${countLine(exhibit, context, note)}${printedNotes(exhibit, locale)}
    </footer>
  </article>`;
}

function linkedName(thing: NamedThing, href: string | undefined, locale: Locale): TemplateResult {
  const name = properName(thing, locale);
  return href === undefined ? name : html`<a part="link" href=${href}>${name}</a>`;
}

/** Whether any of the facts is our classification rather than a claim. */
export const isClassified = (facts: object): boolean =>
  Object.values(facts).some(
    (fact: unknown) => typeof fact === 'object' && fact !== null && !('evidence' in fact),
  );
