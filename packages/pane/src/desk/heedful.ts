import { WorkbookTrouble, type Job } from '@keshen/workbook/port';

/** Milliseconds of work on end: a cancel is heard in between, and progress is seen to move. */
const stretch = 50;

/**
 * The result of work that stops now and then and tells how much of `total` is done. In the stops the thread is free to
 * hear of a cancel, for which it raises `cancelled`.
 */
export async function heedful<T>(work: Iterator<number, T, undefined>, total: number, job?: Job): Promise<T> {
  let since = performance.now();
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - since < stretch) continue;
    job?.progress?.(value, total);
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (job?.cancel?.aborted) throw new WorkbookTrouble({ code: 'cancelled', detail: 'the clerk cancelled' });
    since = performance.now();
  }
}
