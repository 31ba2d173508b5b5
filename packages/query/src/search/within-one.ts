/**
 * Where letters that begin at a place of a text end, when they differ from it by one letter that is missing,
 * too many, other, or swapped with the next. `undefined` where they differ by nothing or by more.
 *
 * @param isEnd - whether a match may end at a place
 */
export function withinOne(
  letters: string,
  text: string,
  start: number,
  isEnd: (place: number) => boolean,
): number | undefined {
  let same = 0;
  while (same < letters.length && letters[same] === text[start + same]) same++;
  if (same === letters.length) return undefined;
  const place = start + same;
  /** The rest of the letters from `from` on stands in the text from `to` on. */
  const goesOn = (from: number, to: number): number | undefined => {
    const end = to + letters.length - from;
    return end <= text.length && isEnd(end) && text.startsWith(letters.slice(from), to)
      ? end
      : undefined;
  };
  const swapped =
    letters[same] === text[place + 1] && letters[same + 1] === text[place]
      ? goesOn(same + 2, place + 2)
      : undefined;
  return (
    swapped ?? goesOn(same + 1, place + 1) ?? goesOn(same, place + 1) ?? goesOn(same + 1, place)
  );
}
