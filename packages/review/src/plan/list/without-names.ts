/** A sentence without the names of workbooks in it: a copy has another name, and says the same. */
export const withoutNames = (sentence: string, names: readonly string[]): string =>
  names
    .filter((name) => name !== '')
    .toSorted((a, b) => b.length - a.length)
    .reduce((text, name) => text.replaceAll(name, ''), sentence);
