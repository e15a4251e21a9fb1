/** Tables or programmes wait for each other: no order answers them all. The path is in the message. */
export class CycleError extends Error {
  override readonly name = 'CycleError';
  readonly path: readonly string[];
  constructor(path: readonly string[]) {
    super(`verdicts wait for each other: ${path.join(' → ')}`);
    this.path = path;
  }
}
