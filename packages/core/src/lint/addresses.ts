/** Parameters that say who sent the reader, and nothing of the document. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|ref_src|spm|scm|share_token|cmpid|ncid|smid|_hsenc|_hsmi|mkt_tok)$/iu;

/** The address without tracking, otherwise to the letter as it was. */
export function withoutTracking(address: string): string {
  const [, base = address, query, fragment = ''] = /^([^?#]*)\?([^#]*)(#.*)?$/u.exec(address) ?? [];
  if (query === undefined) return address;
  const kept = query.split('&').filter((part) => !tracking.test(part.split('=')[0] ?? ''));
  return `${base}${kept.length > 0 ? `?${kept.join('&')}` : ''}${fragment}`;
}

/**
 * What two addresses of one document have in common: without scheme, `www.` or `m.`, tracking,
 * fragment, order of the parameters and slash at the end.
 */
export function sameDocument(address: string): string {
  const { hostname, pathname, searchParams } = new URL(withoutTracking(address));
  searchParams.sort();
  const host = hostname.replace(/^(?:www\d?|m|mobile|amp)\./u, '');
  const path = pathname.replace(/\/(?:index\.\w+|amp)?\/?$/u, '');
  const query = searchParams.toString();
  return `${host}${path}${query === '' ? '' : `?${query}`}`.toLowerCase();
}
