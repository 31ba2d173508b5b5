import { VitrineError } from '@vitrine/core';

/**
 * The JSON of a query that somebody typed. Whether it is a query is for the engine to say.
 *
 * @throws VitrineError `invalid-query` where it is not JSON
 */
export function parseQuery(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `the query is not JSON: ${reason}. On a command line, put it in single quotes: '{"v":1,"from":"brand"}'`;
    throw new VitrineError('invalid-query', [{ code: 'invalid-json', path: '', message }]);
  }
}
