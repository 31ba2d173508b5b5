import { VitrineError, type Problem } from '@vitrine/core';
import { problemText } from './format/problems.js';
import { tellDeveloper } from './tell-developer.js';

/** What a component has to show. */
type Resolved<View> =
  | { readonly status: 'ready'; readonly view: View }
  | { readonly status: 'empty' }
  | { readonly status: 'error'; readonly problems: readonly Problem[] };

/** The code of a component that lacks the attribute that says what it shows; the path of the problem names it. */
const missingAttribute = 'missing-attribute';

/**
 * Asks for a view without ever throwing on the host's page. What a page's author can mend is answered in
 * place and told in full on the console; a fault of ours is reported as an uncaught error, so that it is
 * not hidden.
 */
export function resolve<View>(element: Element, ask: () => View | undefined): Resolved<View> {
  try {
    const view = ask();
    return view === undefined ? { status: 'empty' } : { status: 'ready', view };
  } catch (error) {
    const problems = problemsOf(error);
    // By name as well: a page may carry two copies of the class.
    const ours =
      error instanceof VitrineError || (error instanceof Error && error.name === 'VitrineError');
    if (ours) tellDeveloper(element, problems.map((problem) => problemText(problem)).join(' '));
    else reportError(error);
    return { status: 'error', problems };
  }
}

/** The sentence of a missing attribute, as a problem that a page's author can mend. */
export function lacks(name: string): VitrineError {
  const message = `the attribute ${name} is missing`;
  return new VitrineError(missingAttribute, [{ code: missingAttribute, path: name, message }]);
}

function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof VitrineError && error.problems.length > 0) return error.problems;
  const message = error instanceof Error ? error.message : String(error);
  return [{ code: 'unexpected', path: '', message }];
}
