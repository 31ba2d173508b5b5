import { tellDeveloper } from '../shared/tell-developer.js';
import type { Show } from './state.js';

/** The code of what is shown, loaded when it is. */
const parts: Readonly<Record<Show | 'search', () => Promise<unknown>>> = {
  cards: () => import('../brand-card/define.js'),
  matrix: () => import('../presence-matrix/define.js'),
  search: () => import('../atlas-search/define.js'),
};

/** What its code brings is drawn by itself; until then, and where it does not come, names stand there. */
export async function loadPart(host: Element, part: keyof typeof parts): Promise<void> {
  try {
    await parts[part]();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    tellDeveloper(host, `the code of the ${part} could not be loaded: ${reason}`);
  }
}
