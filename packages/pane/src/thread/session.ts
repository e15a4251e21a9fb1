import type { Job, Workbook } from '@keshen/workbook/port';
import { expose, proxy, wrap, type Endpoint, type Remote } from 'comlink';
import type { News, SessionPort } from '../session-port.ts';
import { carryErrors } from './errors.ts';
import { callWithJob, jobOver } from './job-port.ts';
import { inParcels, unpacked } from './parcel.ts';
import { remoteWorkbook, serveWorkbook, type WorkbookService } from './workbook.ts';

/** What a session is told besides its workbooks: which rules it runs, and which day it is. */
export interface SessionSettings {
  readonly rulesHash: string;
  readonly today: string;
}

export type OpenSession = (books: readonly Workbook[], settings: SessionSettings) => SessionPort;

/** Calls that are answered once; following is not. */
type Method = Exclude<keyof SessionPort, 'follow'>;

/** Which argument of each call is its job. Those without one take none. */
const jobAt: Readonly<Record<Method, number>> = {
  check: 1,
  annotate: 0,
  clear: 0,
  show: 1,
  setup: 0,
  chooseColumns: 1,
  fixes: 0,
  fix: 2,
  revert: 0,
  accept: 2,
  policy: 0,
  settle: 1,
  whatIf: 1,
  trace: 1,
  quotas: 0,
  writeQuotas: 0,
  statistics: 0,
  writeStatistics: 0,
  papers: 0,
  paper: 1,
  undo: 0,
  unfollow: 0,
};

/** All calls cross in one way: by name, with their arguments, and a port in the place of the job. */
interface SessionService {
  open(settings: SessionSettings, ...books: WorkbookService[]): void;
  call(method: Method, args: readonly unknown[], port?: MessagePort): Promise<unknown>;
  follow(heard: (news: News) => void): Promise<void>;
}

type AnyCall = (...args: readonly unknown[]) => Promise<unknown>;

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
      call: async (method, args, port) => {
        const given = Array.from({ length: jobAt[method] }, (_, i) => args[i]);
        return inParcels(await (opened()[method] as AnyCall)(...given, jobOver(port)));
      },
      // On this side the listener is a remote, which answers with a promise: news waits for nobody.
      follow: async (heard) => opened().follow((news) => void inParcels(news).then(heard)),
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
  const call =
    (method: Method): AnyCall =>
    (...args) =>
      callWithJob(args[jobAt[method]] as Job | undefined, (port) =>
        service.call(method, args.slice(0, jobAt[method]), port),
      ).then(unpacked);
  const methods = Object.keys(jobAt) as Method[];
  // Each entry is the call of its name; an object made of entries cannot say so to the compiler.
  const calls = Object.fromEntries(methods.map((method) => [method, call(method)])) as unknown as Omit<
    SessionPort,
    'follow'
  >;
  return { ...calls, follow: (heard) => service.follow(proxy(async (news) => heard(await unpacked(news)))) };
}
