import { holdToEngine } from './holds.js';
import { duckdb } from './duckdb.js';

holdToEngine('DuckDB', duckdb());
