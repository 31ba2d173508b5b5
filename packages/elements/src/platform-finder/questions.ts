import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Locale } from '@vitrine/core';
import type { ExhibitContext } from '../shared/exhibit-context.js';
import { formatNumber, scaleFor } from '../shared/format/quantities.js';
import { punctuation } from '../shared/messages/punctuation.js';
import { disclosure, foldClass, foldId, split } from '../shared/templates/disclosure.js';
import { localized } from '../shared/templates/names.js';
import type { Option, Question, QuestionId } from './answers.js';
import { finderWords } from './words.js';

interface Asking extends Pick<ExhibitContext, 'locale' | 'disclosures'> {
  /** The question that a narrow place shows. */
  readonly step: number;
  readonly answer: (question: QuestionId, answers: readonly string[]) => void;
  readonly go: (step: number) => void;
  readonly clear: (() => void) | undefined;
}

/** As many answers as one looks through; the others stand behind a button. */
const most = 6;

/** All questions. A narrow place shows one at a time, with buttons to go on and back. */
export function questionList(questions: readonly Question[], asking: Asking): TemplateResult {
  const { locale, step, go, clear } = asking;
  const words = finderWords[locale];
  const last = questions.length - 1;
  const button = (label: string, to: number) =>
    html`<button
      class="step"
      type="button"
      aria-disabled=${to < 0 || to > last ? 'true' : 'false'}
      @click=${() => {
        if (to >= 0 && to <= last) go(to);
      }}
    >
      ${label}
    </button>`;
  return html`<div class="needs" role="group" aria-label=${words.needs}>
    <div class="questions">
      ${questions.map((question, index) => fieldset(question, index, asking))}
    </div>
    <div class="steps">
      ${button(words.back, step - 1)}<span class="at">${words.step(step + 1, last + 1)}</span
      >${button(words.next, step + 1)}
    </div>
    ${
      clear === undefined
        ? nothing
        : html`<button class="clear" type="button" @click=${clear}>${words.clear}</button>`
    }
  </div>`;
}

function fieldset(question: Question, index: number, asking: Asking): TemplateResult {
  const { locale, step, disclosures } = asking;
  const { id, several, options } = question;
  // One more is shown rather than a button for it.
  const { first, rest } = split(options, options.length === most + 1 ? most + 1 : most);
  const any = { value: '', chosen: !options.some(({ chosen }) => chosen) };
  return html`<fieldset
    class=${index === step ? 'current' : nothing}
    id="question-${index}"
    tabindex="-1"
  >
    <legend>${finderWords[locale].questions[id]}</legend>
    ${several ? nothing : optionLabel(any, question, asking)}
    ${first.map((option) => optionLabel(option, question, asking))}
    ${rest.length === 0 ? nothing : furtherOptions()}
  </fieldset>`;

  /** What was chosen among them is not folded away, nor is what a reader has just let go of. */
  function furtherOptions(): TemplateResult {
    const chosen = rest.some((option) => option.chosen);
    const unfold = (): void => {
      if (!disclosures.isOpen(id)) disclosures.toggle(id);
    };
    return html`${
        chosen ? nothing : disclosure(id, finderWords[locale].moreAnswers(rest.length), asking)
      }
      <div id=${foldId(id)} class=${chosen ? nothing : foldClass(id, asking)} @change=${unfold}>
        ${rest.map((option) => optionLabel(option, question, asking))}
      </div>`;
  }
}

function optionLabel(
  option: Option,
  { id, several, options }: Question,
  { locale, answer }: Asking,
): TemplateResult {
  const { value, platforms, chosen } = option;
  const changed = (event: Event): void => {
    const { currentTarget } = event;
    if (!(currentTarget instanceof HTMLInputElement)) return;
    const others = options.filter((other) => other.chosen && other.value !== value);
    const kept = several ? others.map((other) => other.value) : [];
    answer(id, currentTarget.checked && value !== '' ? [...kept, value] : kept);
  };
  return html`<label
    ><input
      type=${several ? 'checkbox' : 'radio'}
      name=${id}
      .checked=${live(chosen)}
      @change=${changed}
    /><span>${optionName(option, id, locale)}</span>${
      platforms === undefined ? nothing : toldOn(platforms, locale)
    }</label
  >`;
}

function toldOn(platforms: number, locale: Locale): TemplateResult {
  return html`<span class="told" aria-hidden="true">${platforms}</span
    ><span class="spoken"
      >${punctuation[locale].comma}${finderWords[locale].toldOn(platforms)}</span
    >`;
}

function optionName(
  { value, name }: Option,
  question: QuestionId,
  locale: Locale,
): TemplateResult | string {
  const words = finderWords[locale];
  if (value === '') return words.noPreference;
  if (name) return localized(name, locale);
  switch (question) {
    case 'control':
      return own(words.controls, value);
    case 'groups':
      return own(words.audiences, value);
    case 'users':
      return words.users(sizeText(Number(value), locale));
    default:
      return value;
  }
}

/** Our own word for a value, which the engine knows by then. */
const own = (names: Readonly<Record<string, string>>, value: string): string =>
  names[value] ?? value;

function sizeText(size: number, locale: Locale): string {
  const { divisor, suffix } = scaleFor([{ value: size, unit: 'users' }], locale);
  return `${formatNumber(size / divisor, locale)}${suffix}`;
}
