/** Work that writes into the workbook. */
export type WriteTask =
  | 'annotate'
  | 'clear'
  | 'columns'
  | 'fix'
  | 'revert'
  | 'accept'
  | 'settle'
  | 'write-quotas'
  | 'write-statistics'
  | 'undo';

export type TaskKind = 'check' | 'load' | 'what-if' | 'export' | WriteTask;

export interface Task {
  readonly kind: TaskKind;
  /** Share done, 0 to 1; null while nobody can tell. */
  readonly share: number | null;
  readonly cancelling: boolean;
}
