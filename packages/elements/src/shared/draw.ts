import type { Locale } from '@vitrine/core';
import type { TemplateResult } from 'lit';
import { resolve } from './resolve.js';
import { emptyState, errorState } from './templates/message.js';

/** Draws a view, or says in its place that there is none yet, or what is wrong. */
export function draw<View>(
  element: Element,
  locale: Locale,
  ask: () => View | undefined,
  template: (view: View) => TemplateResult,
): TemplateResult {
  const resolved = resolve(element, ask);
  switch (resolved.status) {
    case 'empty':
      return emptyState(locale);
    case 'error':
      return errorState(resolved.problems, locale);
    case 'ready':
      return template(resolved.view);
  }
}

/** The level of a heading as `aria-level` takes it; an attribute that is no number counts as left out. */
export function headingLevel(asked: number, otherwise: number): number {
  return Number.isFinite(asked) ? Math.min(6, Math.max(2, Math.round(asked))) : otherwise;
}
