import { VitrineError } from '@vitrine/core';
import { sentenceCase } from './format/locale.js';

/** What a component has to show. */
export type Resolved<View> =
  | { readonly status: 'ready'; readonly view: View }
  | { readonly status: 'empty' }
  | { readonly status: 'error'; readonly message: string };

/**
 * Asks for a view without ever throwing on the host's page. A misspelt id gives the sentence that
 * mends it; a fault of ours is shown too, and reported as an uncaught error so that it is not hidden.
 */
export function resolve<View>(ask: () => View | undefined): Resolved<View> {
  try {
    const view = ask();
    return view === undefined ? { status: 'empty' } : { status: 'ready', view };
  } catch (error) {
    // By name as well: a page may carry two copies of the class.
    const ours =
      error instanceof VitrineError || (error instanceof Error && error.name === 'VitrineError');
    if (!ours) reportError(error);
    return { status: 'error', message: messageOf(error) };
  }
}

/** The sentences of a `VitrineError` without the paths, which are those of a call and not of a page. */
function messageOf(error: unknown): string {
  if (error instanceof VitrineError && error.problems.length > 0) {
    return error.problems.map(({ message }) => sentenceCase(message)).join('\n');
  }
  return error instanceof Error ? error.message : String(error);
}
