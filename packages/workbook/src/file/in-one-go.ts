/** The result of work that stops here and there, where nobody wants it to stop. */
export function inOneGo<T>(work: Iterator<unknown, T, undefined>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
