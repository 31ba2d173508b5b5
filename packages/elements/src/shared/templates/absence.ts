import type { Locale } from '@vitrine/core';
import { html, type TemplateResult } from 'lit';
import { absenceWords } from '../messages/absence.js';

/** Nobody spoke of it: an en dash that is read out as a word. */
export function unknown(locale: Locale): TemplateResult {
  return html`<span class="none"
    ><span aria-hidden="true">–</span
    ><span class="spoken">${absenceWords[locale].unknown}</span></span
  >`;
}

/** The question does not arise for this thing. */
export function notApplicable(locale: Locale): TemplateResult {
  return html`<span class="none not-applicable"
    ><span aria-hidden="true">${absenceWords[locale].notApplicableShort}</span
    ><span class="spoken">${absenceWords[locale].notApplicable}</span></span
  >`;
}
