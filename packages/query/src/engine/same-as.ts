/**
 * Whether what a caller gives is still what it was when it was copied, as far as it is plain data. It may have been
 * changed since, and may be made of getters and proxies: each property is read once, and what is the same is not used.
 */
export function sameAs(copy: unknown, given: unknown): boolean {
  try {
    return isSame(copy, given);
  } catch {
    return false;
  }
}

function isSame(copy: unknown, given: unknown): boolean {
  if (typeof copy !== 'object' || copy === null) return copy === given;
  if (typeof given !== 'object' || given === null) return false;
  if (Array.isArray(copy)) {
    if (!Array.isArray(given) || given.length !== copy.length) return false;
    for (let at = 0; at < copy.length; at++) if (!isSame(copy[at], given[at])) return false;
    return true;
  }
  if (Array.isArray(given) || Object.getPrototypeOf(given) !== Object.prototype) return false;
  const [names, wanted] = [Object.keys(given), Object.keys(copy)];
  if (names.length !== wanted.length) return false;
  for (let at = 0; at < names.length; at++) {
    const name = names[at];
    if (name === undefined || name !== wanted[at]) return false;
    if (!isSame(own(copy, name), own(given, name))) return false;
  }
  return true;
}

/** Any object can be read by name; what comes back is unknown. */
const own = (value: object, name: string): unknown =>
  (value as Readonly<Record<string, unknown>>)[name];
