import type { Locale, Source } from '@vitrine/core';
import { html, nothing, type TemplateResult } from 'lit';
import { disputeFlag } from '../shared/templates/dispute-flag.js';
import { isDisputed } from './entry.js';
import { nameOf, notesOf, type Mark } from './mark.js';
import type { Asked, EvidenceOpener } from './opener.js';

interface Around {
  readonly locale: Locale;
  readonly sources: readonly Source[];
  readonly evidence: EvidenceOpener;
}

/** More notes than fit beside a value stand in lines of their own on paper. */
const beside = 3;

/** A value with a dotted line that opens what its sources say; on paper, with the numbers of its notes. */
export function valueButton(
  content: unknown,
  seen: string,
  mark: Mark,
  { locale, sources, evidence }: Around,
): TemplateResult {
  const notes = notesOf(mark, sources);
  return html`<span class="evidence"
    ><button
      part="evidence-value"
      type="button"
      aria-haspopup="dialog"
      aria-label=${nameOf(mark, seen, locale)}
      .asks=${{ mark, sources, locale } satisfies Asked}
      @click=${evidence.clicked}
    >
      <span
        >${content}${isDisputed(mark.entries) ? disputeFlag : nothing}${
          notes.length === 0
            ? nothing
            : html`<sup class=${notes.length > beside ? 'print many' : 'print'} aria-hidden="true"
                >${
                  // The lines break after each comma.
                  notes.join(',\u200B')
                }</sup
              >`
        }</span
      >
    </button></span
  >`;
}
