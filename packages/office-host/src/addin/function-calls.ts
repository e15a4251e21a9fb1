import type { EventEntry } from '../objects/events.ts';

/** What a function may be handed for one argument, and what it may answer in one cell. */
export type FunctionValue = string | number | boolean | null;

/** What a call of a custom function comes to. A sentence comes with #VALUE! and #N/A alone. */
export type FunctionResult =
  | { readonly value: FunctionValue | readonly (readonly FunctionValue[])[] }
  | { readonly error: string; readonly sentence: string };

export type FunctionArgument = FunctionValue | readonly (readonly FunctionValue[])[];

/** Category of messages about custom functions, and the one that asks for a result. */
const functionCall = 1;
const invoke = 1000;

/** The errors of Excel by the numbers in which the library tells them. 2 and 3: the function raised something of its own. */
const errors: Readonly<Record<number, string>> = {
  1: '#N/A',
  2: '#VALUE!',
  3: '#VALUE!',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
};

/** Calls of custom functions that Excel makes through the library, which batches the answers. */
export class FunctionCalls {
  private readonly deliver: (entry: EventEntry) => void;
  private readonly waiting = new Map<number, (result: FunctionResult) => void>();
  private readonly untilReady: EventEntry[] = [];
  private ready = false;
  private last = 0;

  constructor(deliver: (entry: EventEntry) => void) {
    this.deliver = deliver;
  }

  /** `id` is that of functions.json. The cell that asks is given as `申报!C7`. Waits until the add-in has its functions. */
  call(id: string, args: readonly FunctionArgument[], cell: string): Promise<FunctionResult> {
    const number = ++this.last;
    const message = JSON.stringify([number, id, args, cell, 0]);
    const entry = { messageCategory: functionCall, messageType: invoke, targetId: '', message, id: '' };
    return new Promise((resolve) => {
      this.waiting.set(number, resolve);
      if (this.ready) this.deliver(entry);
      else this.untilReady.push(entry);
    });
  }

  /** The library says that functions may be called. */
  becomeReady(): void {
    this.ready = true;
    for (const entry of this.untilReady.splice(0)) this.deliver(entry);
  }

  answered(number: number, succeeded: boolean, value: unknown, code = 0): void {
    this.waiting.get(number)?.(
      succeeded
        ? { value: value as FunctionValue }
        : { error: errors[code] ?? '#VALUE!', sentence: typeof value === 'string' ? value : '' },
    );
    this.waiting.delete(number);
  }
}
