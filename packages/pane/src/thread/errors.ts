import { WorkbookTrouble, type Trouble } from '@keshen/workbook/port';
import { transferHandlers, type TransferHandler } from 'comlink';
import { isRefusal } from '../session-port.ts';

/** An error as data; comlink by itself would drop all but name, message and stack. */
type Sent =
  | { readonly kind: 'trouble'; readonly trouble: Trouble }
  | { readonly kind: 'refusal'; readonly message: string; readonly code: string; readonly sentence: string }
  | { readonly kind: 'other'; readonly name: string; readonly message: string; readonly stack: string | undefined };

interface Thrown {
  readonly value: unknown;
}

/** Lets a refusal and a host's trouble arrive as what they are. To be called once on both threads. */
export function carryErrors(): void {
  const standard = transferHandlers.get('throw')!;
  const carrying: TransferHandler<Thrown, Sent> = {
    canHandle: (value): value is Thrown => standard.canHandle(value),
    serialize: ({ value }) => [pack(value), []],
    deserialize: (sent) => {
      throw unpack(sent);
    },
  };
  transferHandlers.set('throw', carrying);
}

function pack(value: unknown): Sent {
  if (value instanceof WorkbookTrouble) return { kind: 'trouble', trouble: value.trouble };
  if (isRefusal(value)) return { kind: 'refusal', message: value.message, code: value.code, sentence: value.sentence };
  if (value instanceof Error) return { kind: 'other', name: value.name, message: value.message, stack: value.stack };
  return { kind: 'other', name: 'Error', message: String(value), stack: undefined };
}

function unpack(sent: Sent): Error {
  if (sent.kind === 'trouble') return new WorkbookTrouble(sent.trouble);
  const error = new Error(sent.message);
  if (sent.kind === 'refusal') return Object.assign(error, { code: sent.code, sentence: sent.sentence });
  return Object.assign(error, { name: sent.name }, sent.stack === undefined ? {} : { stack: sent.stack });
}
