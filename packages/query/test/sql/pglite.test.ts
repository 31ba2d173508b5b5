import { holdToEngine } from './holds.js';
import { pglite } from './pglite.js';

holdToEngine('PGlite', pglite());
