import { isIP } from 'node:net';
import { withoutTracking } from '@vitrine/core/lint';
import { UsageError } from '../usage-error.js';

const longest = 2000;

function reasonAgainst(given: string): string | undefined {
  if (given.length > longest) return `is longer than ${longest} characters`;
  if (/[\s\p{Cc}]/u.test(given)) return 'has white space in it; put it in quotes and take it out';
  if (!URL.canParse(given))
    return 'is no address; give the whole of it, as https://example.com/article';
  const { protocol, username, password, hostname } = new URL(given);
  if (protocol !== 'https:' && protocol !== 'http:') return 'is no http or https address';
  if (username !== '' || password !== '') return 'carries a name or a password; take them out';
  const bare = hostname.replace(/^\[|\]$/gu, '');
  if (isIP(bare) !== 0 || !bare.includes('.') || /\.(?:local|internal|localhost)$/u.test(bare)) {
    return 'leads to a place that only some can reach; cite what everybody can look up';
  }
  return undefined;
}

/**
 * The address of a document as a source cites it: without tracking, otherwise as it was given.
 *
 * @throws UsageError where nobody could look it up, or should not
 */
export function citedAddress(given: string): string {
  const reason = reasonAgainst(given);
  if (reason !== undefined) throw new UsageError(`\`${given.slice(0, 80)}\` ${reason}`);
  return withoutTracking(given);
}
