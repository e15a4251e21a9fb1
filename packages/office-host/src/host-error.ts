/** An error that Excel would answer with. The library turns it into an `OfficeExtension.Error` with the same code. */
export class HostError extends Error {
  override readonly name = 'HostError';
  readonly code: string;
  readonly status: number;
  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

export const itemNotFound = (what: string): HostError =>
  new HostError('ItemNotFound', `The requested resource doesn't exist: ${what}.`, 404);

export const invalidArgument = (why: string): HostError => new HostError('InvalidArgument', why);

export const accessDenied = (sheet: string): HostError =>
  new HostError('AccessDenied', `The worksheet ${sheet} is protected.`, 403);

/** The host plays only what we use. What it does not play it names, instead of answering nonsense. */
export const notPlayed = (member: string): HostError =>
  new HostError('ApiNotImplementedInHost', `ApiNotImplementedInHost: ${member}`, 501);
