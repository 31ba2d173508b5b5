import { holdToEngine } from './holds.js';
import { duckdb } from './duckdb.js';

// It works beside the test, so that two of them take half the time where there are two cores.
holdToEngine('DuckDB', duckdb(), [duckdb()]);
