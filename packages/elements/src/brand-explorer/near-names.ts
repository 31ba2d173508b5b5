import type { LocalizedText } from '@vitrine/core';
import type { Search } from '@vitrine/query/search';
import type { ReactiveControllerHost } from 'lit';
import type { Exhibits } from '../shared/exhibits.js';

/** So many names are offered in the place of one that nothing goes by. */
const most = 3;

/**
 * Names that a text may mean by which no brand is found: pinyin, a typing error, or what is nearest. They are known
 * once the search has been loaded, which the field above the brands loads too.
 */
export class NearNames {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  #of: Exhibits | undefined;
  #search: Search | undefined;

  /** @param host - is drawn again once the names are known */
  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  to(text: string, exhibits: Exhibits): readonly LocalizedText[] {
    if (text.trim() === '') return [];
    if (this.#of !== exhibits) void this.#load(exhibits);
    const found = this.#search?.find(text, { collections: ['brands'], limit: most });
    if (!found) return [];
    return (found.hits.length > 0 ? found.hits : found.nearest).map(({ name }) => name);
  }

  async #load(exhibits: Exhibits): Promise<void> {
    this.#of = exhibits;
    this.#search = undefined;
    try {
      const search = await exhibits.search?.();
      if (this.#of !== exhibits) return;
      this.#search = search;
      this.#host.requestUpdate();
    } catch {
      // The field says that names cannot be loaded; what to leave out is offered all the same.
    }
  }
}
