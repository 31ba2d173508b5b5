import { holdToEngine } from './holds.js';
import { sqlite } from './sqlite.js';

holdToEngine('SQLite', sqlite());
