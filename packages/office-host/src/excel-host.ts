import type { ModelWorkbook } from '@keshen/workbook/model';
import { Addin } from './addin/addin.ts';
import { HostError } from './host-error.ts';
import { interpret, type PlannedFailure } from './interpreter.ts';
import { OpenBook } from './objects/open-book.ts';
import { Workbook } from './objects/workbook.ts';
import { requestFlag, type RequestBody, type ResponseBody } from './wire.ts';

/** How Excel on the web answers a request that it does not run at all. */
export const refusals = {
  InvalidOperationInCellEditMode: 5004,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
} as const;

export type Refusal = keyof typeof refusals;

export type Answer = { readonly body: string } | { readonly refused: Refusal };

/** One request as it was seen. Sizes are in bytes of UTF-8. */
export interface RequestRecord {
  readonly actions: number;
  readonly objectPaths: number;
  /** Members that it names: those of its object paths, then those of its actions. */
  readonly names: readonly string[];
  readonly write: boolean;
  readonly bytesIn: number;
  bytesOut: number;
  /** The code it was answered with, when it failed. */
  error?: string;
}

/** What goes wrong with a request on purpose; `silence` never answers. */
export type Fault = { readonly refuse: Refusal } | { readonly fail: PlannedFailure } | 'silence';

export interface HostOptions {
  /** Limit of a request and of an answer. Excel on the web: 5 MB. */
  readonly byteLimit?: number;
  /** Milliseconds before an answer. */
  readonly latency?: number;
  /** Asked before each request, which it counts from 1. */
  readonly fault?: (request: number) => Fault | undefined;
}

const fiveMegabytes = 5 * 1024 * 1024;

/** Excel as its client library sees it: answers the library's requests over a workbook in memory. */
export class ExcelHost {
  readonly book: OpenBook;
  readonly addin = new Addin((entry) => this.book.events.deliver?.(entry));
  readonly requests: RequestRecord[] = [];
  /** Members that were asked for and are not played, such as `Worksheet.PivotTables`. */
  readonly unknown = new Set<string>();
  byteLimit: number;
  latency: number;
  fault: (request: number) => Fault | undefined;
  private editing = false;
  private waiting: (() => void)[] = [];

  constructor(workbook: ModelWorkbook, options: HostOptions = {}) {
    this.book = new OpenBook(workbook);
    this.byteLimit = options.byteLimit ?? fiveMegabytes;
    this.latency = options.latency ?? 0;
    this.fault = options.fault ?? (() => undefined);
    void workbook.watch((change) => this.book.changedByOthers(change));
  }

  /** The clerk types in a cell: requests are refused, or wait when they have asked for that. */
  get cellEditing(): boolean {
    return this.editing;
  }
  set cellEditing(editing: boolean) {
    this.editing = editing;
    if (!editing) for (const go of this.waiting.splice(0)) go();
  }

  /** Answers one request, as text, so that sizes are real. */
  async answer(text: string, flags: number): Promise<Answer> {
    const body = JSON.parse(text) as RequestBody;
    const record = recordOf(body, text, flags);
    this.requests.push(record);
    const fault = this.fault(this.requests.length);
    if (fault === 'silence') return new Promise(() => {});
    await new Promise((resolve) => setTimeout(resolve, this.latency));
    if (this.editing && flags & requestFlag.delayForCellEdit) await this.editingEnds();
    const refused = this.refusal(record, fault);
    if (refused) return refuse(record, refused);
    return this.run(body, record, fault && 'fail' in fault ? fault.fail : undefined);
  }

  private run(body: RequestBody, record: RequestRecord, failure: PlannedFailure | undefined): Answer {
    const roots = {
      workbook: new Workbook(this.book),
      created: (name: string) => this.addin.service(name),
      kept: (id: string) => this.book.kept(id),
    };
    const response = interpret(body, roots, failure);
    this.note(record, response);
    const text = JSON.stringify(response);
    record.bytesOut = byteLength(text);
    if (record.bytesOut > this.byteLimit) return refuse(record, 'ResponsePayloadSizeLimitExceeded');
    return { body: text };
  }

  private refusal(record: RequestRecord, fault: Exclude<Fault, 'silence'> | undefined): Refusal | undefined {
    if (fault && 'refuse' in fault) return fault.refuse;
    if (this.editing) return 'InvalidOperationInCellEditMode';
    return record.bytesIn > this.byteLimit ? 'RequestPayloadSizeLimitExceeded' : undefined;
  }

  private note(record: RequestRecord, { Error: error }: ResponseBody): void {
    if (!error) return;
    record.error = error.Code;
    if (error.Code === 'ApiNotImplementedInHost') this.unknown.add(error.Message.replace(/^.*?: /, ''));
  }

  private editingEnds(): Promise<void> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}

function refuse(record: RequestRecord, refused: Refusal): Answer {
  record.error = refused;
  return { refused };
}

const recordOf = (body: RequestBody, text: string, flags: number): RequestRecord => ({
  actions: body.Actions.length,
  objectPaths: Object.keys(body.ObjectPaths).length,
  names: [...Object.values(body.ObjectPaths), ...body.Actions].flatMap(({ Name }) => Name || []),
  write: (flags & requestFlag.write) !== 0,
  bytesIn: byteLength(text),
  bytesOut: 0,
});

const encoder = new TextEncoder();
const byteLength = (text: string): number => encoder.encode(text).length;

/** A failure before the action number `before`, as Excel would report it. */
export const failing = (before: number, code: string, message = code): Fault => ({
  fail: { before, error: new HostError(code, message) },
});
