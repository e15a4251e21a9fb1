/** Why a check cannot start, said to the clerk. Not a fault of ours: apps show `sentence` and end with exit code 2. */
export class CheckRefused extends Error {
  override readonly name = 'CheckRefused';
  readonly code:
    | 'no-table'
    | 'no-such-setting'
    | 'unknown-programme'
    | 'no-such-day'
    | 'no-such-column'
    | 'not-checked'
    | 'nothing-to-undo'
    | 'no-trail'
    | 'not-acceptable'
    | 'no-such-place'
    | 'no-statistics';
  readonly sentence: string;
  constructor(code: CheckRefused['code'], sentence: string) {
    super(`${code}: ${sentence}`);
    this.code = code;
    this.sentence = sentence;
  }
}
