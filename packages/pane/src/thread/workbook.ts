import type { Area, Book, CellBlock, Job, Listener, Mark, Watch, Workbook } from '@keshen/workbook/port';
import { proxy, transfer, type Remote } from 'comlink';
import {
  appliedIn,
  editsIn,
  inAppliedParcel,
  inEditsParcel,
  type AppliedParcel,
  type EditsParcel,
} from './edits-parcel.ts';
import { callWithJob, jobOver } from './job-port.ts';

/** The port of a workbook with ports in the place of jobs: what crosses between the threads. */
export interface WorkbookService {
  book(port?: MessagePort): Promise<Book>;
  read(at: Area, also: readonly 'formulas'[], port?: MessagePort): Promise<CellBlock>;
  apply(edits: EditsParcel, port?: MessagePort, upTo?: number): Promise<AppliedParcel>;
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
    apply: async (parcel, port, upTo) => {
      const edits = await editsIn(parcel);
      return inAppliedParcel(await workbook.apply(edits, jobOver(port), upTo), edits);
    },
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
  apply: (edits, job, upTo) =>
    callWithJob(job, async (port) => appliedIn(await service.apply(await inEditsParcel(edits), port, upTo), edits)),
  mark: (layer, marks, job) => callWithJob(job, (port) => service.mark(layer, marks, port)),
  select: (at) => service.select(at),
  watch: async (listener) => {
    const watch = await service.watch(proxy(listener));
    return { from: await watch.from, stop: () => watch.stop() };
  },
});
