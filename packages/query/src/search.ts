export { openSearch } from './search/open-search.js';
export { searchedCollections } from './search/types.js';
export type {
  Findable,
  Findables,
  FindOptions,
  Found,
  Hit,
  How,
  Matched,
  Nearest,
  Search,
  SearchedCollection,
} from './search/types.js';
