import type { Applied, Area, Book, CellBlock, Edit, Job, Listener, Mark, Watch, Workbook } from '@keshen/workbook/port';
import { proxy, transfer, type Remote } from 'comlink';
import { callWithJob, jobOver } from './job-port.ts';

/** The port of a workbook with ports in the place of jobs: what crosses between the threads. */
export interface WorkbookService {
  book(port?: MessagePort): Promise<Book>;
  read(at: Area, also: readonly 'formulas'[], port?: MessagePort): Promise<CellBlock>;
  apply(edits: readonly Edit[], port?: MessagePort, upTo?: number): Promise<Applied>;
  mark(layer: string, marks: readonly Mark[], port?: MessagePort): Promise<void>;
  select(at: Area): Promise<void>;
  watch(listener: Listener): Promise<Watch>;
}

/** Serves a workbook that must stay on this thread, as Office.js must. Columns of a block are handed over, not copied. */
export const serveWorkbook = (workbook: Workbook): WorkbookService =>
  proxy({
    book: (port) => workbook.book(jobOver(port)),
    read: async (at, also, port) => {
      const block = await workbook.read(at, also, jobOver(port));
      return transfer(block, buffersOf(block));
    },
    apply: (edits, port, upTo) => workbook.apply(edits, jobOver(port), upTo),
    mark: (layer, marks, port) => workbook.mark(layer, marks, jobOver(port)),
    select: (at) => workbook.select(at),
    // On this side the listener is a remote, which answers with a promise: a change waits for nobody.
    watch: async (listener) => proxy(await workbook.watch((change, number) => void listener(change, number))),
  } satisfies WorkbookService);

const buffersOf = ({ kinds, numbers }: CellBlock): Transferable[] => [
  ...new Set([...kinds, ...numbers].map(({ buffer }) => buffer as ArrayBuffer)),
];

/** The served workbook, as the port on the other thread. */
export const remoteWorkbook = (service: Remote<WorkbookService>): Workbook => ({
  book: (job?: Job) => callWithJob(job, (port) => service.book(port)),
  read: (at, also = [], job) => callWithJob(job, (port) => service.read(at, also, port)),
  apply: (edits, job, upTo) => callWithJob(job, (port) => service.apply(edits, port, upTo)),
  mark: (layer, marks, job) => callWithJob(job, (port) => service.mark(layer, marks, port)),
  select: (at) => service.select(at),
  watch: async (listener) => {
    const watch = await service.watch(proxy(listener));
    return { from: await watch.from, stop: () => watch.stop() };
  },
});
