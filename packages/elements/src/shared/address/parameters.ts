/** A parameter of an address, decoded: what its key says after the name of its element, and its value. */
export type Parameter = readonly [suffix: string, value: string];

/** Whether an element has parameters whose keys end like this. */
type Owns = (suffix: string) => boolean;

/** The parameter that a part of an address is, where it belongs to the element of that name. */
function ownParameter(part: string, name: string, owns: Owns): Parameter | undefined {
  const [[key = '', value = ''] = []] = new URLSearchParams(part);
  const suffix = key.slice(name.length);
  return key.startsWith(name) && owns(suffix) ? [suffix, value] : undefined;
}

const partsOf = (text: string): readonly string[] => text.split('&').filter(Boolean);

/** What is the element's own in a query or a hash without its `?` or `#`. */
export const readOwn = (text: string, name: string, owns: Owns): readonly Parameter[] =>
  partsOf(text).flatMap((part) => {
    const parameter = ownParameter(part, name, owns);
    return parameter ? [parameter] : [];
  });

/** Puts other parameters in their place, and leaves all else as it stands: a section of the page, the parameters of others. */
export function writeOwn(
  text: string,
  name: string,
  owns: Owns,
  parameters: readonly Parameter[],
): string {
  const others = partsOf(text).filter((part) => !ownParameter(part, name, owns));
  const own = parameters.map(([suffix, value]) =>
    // Colons are plain in an address, and a link is read by people.
    new URLSearchParams([[`${name}${suffix}`, value]]).toString().replaceAll('%3A', ':'),
  );
  return [...others, ...own].join('&');
}
