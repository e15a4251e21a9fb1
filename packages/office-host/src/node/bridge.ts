import type { Answer, ExcelHost } from '../excel-host.ts';

/** The library's own way to a host in the same process: two functions that pass text. */
interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

interface BridgeMessage {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

const response = 2;
const event = 3;

export function connect(host: ExcelHost): Bridge {
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const { id, flags, message } = JSON.parse(text) as BridgeMessage;
      void host
        .answer(JSON.stringify(message.body), flags)
        .then((answer) => bridge.onMessageFromHost?.(JSON.stringify({ id, type: response, message: asHttp(answer) })));
    },
  };
  host.book.events.deliver = (entry) =>
    bridge.onMessageFromHost?.(JSON.stringify({ type: event, controlId: '', message: { entries: [entry] } }));
  return bridge;
}

function asHttp(answer: Answer) {
  if ('body' in answer) return { statusCode: 200, headers: {}, body: answer.body };
  const error = { code: answer.refused, message: answer.refused };
  return { statusCode: 400, headers: {}, body: JSON.stringify({ error }) };
}
