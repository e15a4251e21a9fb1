/** What stands in a cell must not steer the terminal: no control characters, no turned writing. */
export const harmless = (line: string): string =>
  line.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ');
