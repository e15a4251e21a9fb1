/** Milliseconds of work on end. A page that is blocked for 50 is felt. */
const stretch = 10;

/** Lets others have the thread. */
export const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Lets others have the thread when work has taken long enough. */
export class Pace {
  private since = performance.now();

  async breathe(): Promise<void> {
    if (performance.now() - this.since < stretch) return;
    await breath();
    this.since = performance.now();
  }

  /** The result of work that stops here and there, with a breath in between. */
  async run<T>(work: Generator<undefined, T>): Promise<T> {
    for (;;) {
      const { done, value } = work.next();
      if (done) return value;
      await this.breathe();
    }
  }
}
