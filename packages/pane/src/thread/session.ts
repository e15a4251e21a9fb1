import type { Report } from '@keshen/review';
import type { Applied, Workbook } from '@keshen/workbook/port';
import { expose, wrap, type Endpoint, type Remote } from 'comlink';
import type { CheckRequest, Place, SessionPort } from '../session-port.ts';
import { carryErrors } from './errors.ts';
import { callWithJob, jobOver } from './job-port.ts';
import { remoteWorkbook, serveWorkbook, type WorkbookService } from './workbook.ts';

/** What a session is told besides its workbooks: which rules it runs, and which day it is. */
export interface SessionSettings {
  readonly rulesHash: string;
  readonly today: string;
}

export type OpenSession = (books: readonly Workbook[], settings: SessionSettings) => SessionPort;

interface SessionService {
  open(settings: SessionSettings, ...books: WorkbookService[]): void;
  check(request: CheckRequest, port?: MessagePort): Promise<Report>;
  annotate(port?: MessagePort): Promise<readonly Applied[]>;
  clear(port?: MessagePort): Promise<readonly Applied[]>;
  show(place: Place): Promise<void>;
}

/** In the worker: opens the session that the page asks for, over the page's workbooks, and serves it. */
export function serveSession(openSession: OpenSession, endpoint?: Endpoint): void {
  carryErrors();
  let session: SessionPort | undefined;
  const opened = (): SessionPort => {
    if (!session) throw new Error('the session is asked before it is opened');
    return session;
  };
  expose(
    {
      // Comlink turns what was served as a proxy into a remote; its types keep the one that was sent.
      open: (settings, ...books) => {
        const remotes = books as unknown as readonly Remote<WorkbookService>[];
        session = openSession(remotes.map(remoteWorkbook), settings);
      },
      check: async (request, port) => opened().check(request, jobOver(port)),
      annotate: async (port) => opened().annotate(jobOver(port)),
      clear: async (port) => opened().clear(jobOver(port)),
      show: async (place) => opened().show(place),
    } satisfies SessionService,
    endpoint,
  );
}

/** On the page: a session in the worker, over workbooks that stay here. */
export async function connectSession(
  worker: Endpoint,
  books: readonly Workbook[],
  settings: SessionSettings,
): Promise<SessionPort> {
  carryErrors();
  const service = wrap<SessionService>(worker);
  await service.open(settings, ...books.map(serveWorkbook));
  return {
    check: (request, job) => callWithJob(job, (port) => service.check(request, port)),
    annotate: (job) => callWithJob(job, (port) => service.annotate(port)),
    clear: (job) => callWithJob(job, (port) => service.clear(port)),
    show: (place) => service.show(place),
  };
}
