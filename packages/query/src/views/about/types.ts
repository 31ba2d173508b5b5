import type { IdOf } from '../../ids.js';

/**
 * What a view is to be about. Of one kind any of the ids will do; of several kinds each has to be met:
 * `{ brands: ['coach'], platforms: ['tmall', 'jd-com'] }` is Coach on Tmall or on JD.com.
 */
export interface About {
  readonly brands?: readonly IdOf<'brand'>[] | undefined;
  readonly platforms?: readonly IdOf<'platform'>[] | undefined;
  readonly organizations?: readonly IdOf<'organization'>[] | undefined;
}
