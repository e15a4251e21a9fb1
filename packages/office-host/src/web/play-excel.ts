import { refusals, type Answer, type ExcelHost } from '../excel-host.ts';
import type { EventEntry } from '../objects/events.ts';
import type { RequirementSets } from '../requirement-sets.ts';
import { appContext, paneAddress, settingsIn, type Settings } from './app-context.ts';
import {
  failure,
  method,
  requestIn,
  requestKind,
  responseKind,
  responseTo,
  type MethodCall,
  type Request,
} from './messages.ts';

export interface PlayExcelOptions {
  /** Where the pane is shown. Its page loads office.js itself. */
  readonly frame: HTMLIFrameElement;
  /** The workbook that is open. */
  readonly host: ExcelHost;
  /** The built task pane, from the same host name as this page: office.js trusts no other. */
  readonly paneUrl: string;
  /** Language of Excel. */
  readonly locale?: 'zh-CN' | 'en-US';
  readonly sets?: RequirementSets;
  readonly documentUrl?: string;
}

/** An Excel that is being played. */
export interface PlayedExcel {
  /** What the pane has saved with `Office.context.document.settings`: name → JSON. */
  readonly settings: Settings;
  /** What was asked and is not played, such as `executeMethod 77`. */
  readonly unknown: ReadonlySet<string>;
  /** Whether the pane has told of its commands. */
  readonly hasCommands: boolean;
  /** A button of the ribbon that runs a function: the name that `Office.actions.associate` knows. */
  clickCommand(action: string): void;
  /** How many commands have called `event.completed()`. */
  readonly completedCommands: number;
  /** Takes the pane away and listens no more. */
  stop(): void;
}

/** What Excel for Microsoft 365 has had for years, as far as the library knows it. */
export const ordinary: RequirementSets = {
  ExcelApi: '1.15',
  AddinCommands: '1.3',
  CompressedFile: '1.1',
  CustomFunctions: '1.7',
  CustomFunctionsRuntime: '1.3',
  CustomXmlParts: '1.1',
  DialogApi: '1.2',
  Settings: '1.1',
  SharedRuntime: '1.2',
};

/**
 * Plays Excel on the web round a task pane: the office.js that it loads finds a host and does not know the difference.
 * Raises on a page without https, which office.js would show as an untrusted host.
 */
export function playExcel(options: PlayExcelOptions): PlayedExcel {
  if (location.protocol !== 'https:') throw new RangeError('office.js trusts a host on https alone');
  const excel = new PlayedPage(options);
  excel.start(options.paneUrl);
  return excel;
}

class PlayedPage implements PlayedExcel {
  readonly settings = new Map<string, string>();
  readonly unknown = new Set<string>();
  completedCommands = 0;
  private readonly frame: HTMLIFrameElement;
  private readonly host: ExcelHost;
  readonly locale: string;
  readonly sets: RequirementSets;
  readonly documentUrl: string;
  private readonly conversation = crypto.randomUUID();
  readonly instance = crypto.randomUUID();
  /** What the pane has registered for, by name. */
  private readonly events = new Map<string, Request>();

  constructor({ frame, host, locale = 'zh-CN', sets = ordinary, documentUrl }: PlayExcelOptions) {
    this.frame = frame;
    this.host = host;
    this.locale = locale;
    this.sets = sets;
    this.documentUrl = documentUrl ?? `${location.origin}/${host.book.model.name}`;
    host.book.events.deliver = (entry) => this.deliver(entry);
  }

  start(paneUrl: string): void {
    addEventListener('message', this.receive);
    this.frame.src = paneAddress(paneUrl, this.locale, this.conversation, this.instance);
  }

  stop(): void {
    removeEventListener('message', this.receive);
    this.frame.src = 'about:blank';
  }

  get hasCommands(): boolean {
    return this.events.has('appCommandInvoked');
  }

  clickCommand(action: string): void {
    const listener = this.events.get('appCommandInvoked');
    if (!listener) throw new RangeError('the pane has not told office.js of any command');
    const data = { 0: crypto.randomUUID(), 1: action, 2: JSON.stringify({ source: { id: action } }) };
    this.post(responseTo(listener, data, responseKind.event));
  }

  /** An event of the workbook, or a call of a function; lost where the pane does not listen yet, as in Excel. */
  private deliver({ messageCategory, messageType, targetId, message, id }: EventEntry): void {
    const listener = this.events.get('richApiMessage');
    const entry = [messageCategory, messageType, targetId, message, id, false];
    if (listener) this.post(responseTo(listener, { ArrayData: [entry] }, responseKind.event));
  }

  private readonly receive = ({ source, data }: MessageEvent): void => {
    if (source !== this.frame.contentWindow) return;
    const request = requestIn(data, this.conversation);
    if (!request) return;
    if (request.kind !== requestKind.invoke) this.register(request);
    else if (request.action === 'executeMethod') void this.execute(request);
    else if (request.action === 'ContextActivationManager_getAppContextAsync') this.answer(request, appContext(this));
    // The pane also reports focus and loading, which asks for no answer.
    else if (request.action !== 'ContextActivationManager_notifyHost') this.unknown.add(request.action);
  };

  private register(request: Request): void {
    if (request.kind === requestKind.registerEvent) this.events.set(request.action, request);
    else this.events.delete(request.action);
    this.answer(request, { Error: 0 });
  }

  private async execute(request: Request): Promise<void> {
    const call = request.data as MethodCall;
    const { DispatchId } = call.DdaMethod;
    if (DispatchId === method.richApi) return this.answer(request, await this.richApi(call));
    if (DispatchId === method.saveSettings) this.save(call);
    else if (DispatchId === method.commandCompleted) this.completedCommands++;
    else {
      this.unknown.add(`executeMethod ${DispatchId}`);
      return this.answer(request, { Version: 1, Error: failure.internal });
    }
    this.answer(request, { Version: 1, Error: 0 });
  }

  private async richApi({ ArrayData = [] }: MethodCall) {
    const [body, , flags] = ArrayData.slice(4);
    return asData(await this.host.answer(String(body), Number(flags)));
  }

  private save(call: MethodCall): void {
    this.settings.clear();
    for (const [name, json] of settingsIn(call)) this.settings.set(name, json);
  }

  private answer(request: Request, data: unknown): void {
    this.post(responseTo(request, data));
  }

  private post(message: string): void {
    this.frame.contentWindow?.postMessage(message, new URL(this.frame.src).origin);
  }
}

const asData = (answer: Answer) =>
  'body' in answer
    ? { Version: 1, Error: 0, Data: [200, [], answer.body] }
    : { Version: 1, Error: refusals[answer.refused] };
