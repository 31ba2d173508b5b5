const longest = 5;

/** Words that an id can do without. */
const small = new Set(
  'a an and as at by for from has in into is it its of on or s the to via with'.split(' '),
);

/** A text in the letters of an id: `Gucci’s Été on Tmall` as `gucci-ete-tmall`; empty where it has none. */
function slugOf(text: string, words = longest): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '' && !small.has(word))
    .slice(0, words)
    .join('-');
}

/** The subject that an address names: its last part that has words. */
function subjectIn(address: string): string {
  const parts = decoded(new URL(address).pathname).split('/').reverse();
  const slugs = parts.map((part) => slugOf(part.replace(/\.\w{2,5}$/u, '')));
  return slugs.find((slug) => /[a-z]{3}/u.test(slug)) ?? slugs.find((slug) => slug !== '') ?? '';
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The year that an address gives as the first part of a date, as `/2019/09/`; nothing where it gives none. */
export function yearIn(address: string): string | undefined {
  return /\/((?:19|20)\d\d)(?:[/-]?(?:0[1-9]|1[0-2]))?(?:[/-]|$)/u.exec(
    new URL(address).pathname,
  )?.[1];
}

/** What an id is made of. */
interface IdParts {
  readonly address: string;
  readonly publisher: string;
  readonly year: string | undefined;
  readonly title: string | undefined;
}

/** `<publisher>-<year>-<subject>` as far as they are known; empty where nothing names the subject. */
export function sourceIdOf({ address, publisher, year, title }: IdParts): string {
  const subject = slugOf(title ?? '') || subjectIn(address);
  if (subject === '') return '';
  return [slugOf(publisher), year, subject]
    .filter((part) => part !== undefined && part !== '')
    .join('-');
}
