/** The words of an attribute that lists some, with spaces or commas between them: `tmall jd-com`. */
export const listed = (attribute: string): readonly string[] =>
  attribute.split(/[\s,]+/).filter(Boolean);
