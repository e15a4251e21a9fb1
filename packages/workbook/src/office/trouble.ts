import { WorkbookTrouble, type Trouble } from '../port.ts';

/** What the codes of `OfficeExtension.Error` mean to us; any other is the host's own failure. */
const codes: Readonly<Record<string, Trouble['code']>> = {
  InvalidOperationInCellEditMode: 'cell-edit',
  AccessDenied: 'protected',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  ItemNotFound: 'gone',
  InvalidReference: 'gone',
};

/** Excel did not even begin with such a request. */
export const refusedWhole = ({ code }: Trouble): boolean => code === 'cell-edit' || code === 'too-large';

/** An error of Excel as trouble. Anything else is our bug and stays what it is. */
export function troubleOf(cause: unknown): unknown {
  if (!isOfficeError(cause)) return cause;
  const code = codes[cause.code] ?? 'host';
  // The location names a member, such as `Range.values`. The statements that Excel also gives may hold personal data.
  const where = cause.debugInfo?.errorLocation;
  return new WorkbookTrouble({ code, detail: `${cause.code}${where ? ` at ${where}` : ''}: ${cause.message}` });
}

interface OfficeError {
  readonly name: 'RichApi.Error';
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** Not by class: the library may come from another frame. */
const isOfficeError = (cause: unknown): cause is OfficeError =>
  typeof cause === 'object' && cause !== null && 'name' in cause && cause.name === 'RichApi.Error' && 'code' in cause;
