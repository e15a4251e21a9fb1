/**
 * How office.js in a frame and Excel on the web talk: JSON by `postMessage`, as Microsoft's loader writes and reads it.
 */

export const messageType = { request: 0, response: 1 } as const;
export const requestKind = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
/** An answer to a call, or an event of ours. */
export const responseKind = { toCall: 0, event: 1 } as const;

/** The methods of Excel that reach us by number. */
export const method = {
  saveSettings: 76,
  richApi: 93,
  commandCompleted: 94,
} as const;

/** The number of Excel on the web among the applications of Office. */
export const excelOnTheWeb = 16;

/** Answers, where a number says that a call failed. */
export const failure = { internal: 5001 } as const;

/** A message as it travels. */
interface Wired {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** What office.js asks. */
export interface Request {
  readonly action: string;
  readonly kind: number;
  readonly conversation: string;
  readonly correlation: number;
  readonly data: unknown;
}

/** What `executeMethod` carries, as far as we read it. */
export interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  /** Of a rich API call: custom data, HTTP method, path, headers, body, permission, flags. */
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly unknown[])[] };
}

/** Reads a message of office.js; `undefined` when it is none of this conversation. */
export function requestIn(text: unknown, conversation: string): Request | undefined {
  const wired = typeof text === 'string' ? parsed(text) : undefined;
  if (!wired) return undefined;
  const { _messageType: type, _conversationId: of, _actionName: action, _actionType: kind } = wired;
  if (type !== messageType.request || of !== conversation) return undefined;
  const { _correlationId: correlation, _data: data } = wired;
  return { action, kind, conversation, correlation, data };
}

function parsed(text: string): Wired | undefined {
  try {
    return JSON.parse(text) as Wired;
  } catch {
    return undefined;
  }
}

export const responseTo = (request: Request, data: unknown, kind: number = responseKind.toCall): string =>
  JSON.stringify({
    _messageType: messageType.response,
    _actionName: request.action,
    _conversationId: request.conversation,
    _correlationId: request.correlation,
    _origin: location.origin,
    _data: data,
    _errorCode: 0,
    _responseType: kind,
    _serializerVersion: 1,
  });
