type Reading<Rest extends readonly unknown[], Result> = (text: string, file: string, ...rest: Rest) => Result;

/**
 * A reading that keeps what it made of every file: while its text stays the same, the file is not read again. For
 * readings that depend on nothing but what they are given, and whose results nobody changes.
 */
export function remember<Rest extends readonly unknown[], Result>(read: Reading<Rest, Result>): Reading<Rest, Result> {
  const last = new Map<string, { given: readonly unknown[]; result: Result }>();
  return (text, file, ...rest) => {
    const given = [text, ...rest];
    const known = last.get(file);
    if (known?.given.length === given.length && known.given.every((each, index) => each === given[index]))
      return known.result;
    const result = read(text, file, ...rest);
    last.set(file, { given, result });
    return result;
  };
}
