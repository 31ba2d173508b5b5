import type { Locale } from '@vitrine/core';
import { html, type TemplateResult } from 'lit';
import { messages } from '../messages/index.js';

/** Nobody spoke of it: an en dash that is read out as a word. */
export function unknown(locale: Locale): TemplateResult {
  return html`<span class="none"
    ><span aria-hidden="true">–</span><span class="spoken">${messages[locale].unknown}</span></span
  >`;
}

/** The question does not arise for this thing. */
export function notApplicable(locale: Locale): TemplateResult {
  const words = messages[locale];
  return html`<span class="none not-applicable"
    ><span aria-hidden="true">${words.notApplicableShort}</span
    ><span class="spoken">${words.notApplicable}</span></span
  >`;
}
