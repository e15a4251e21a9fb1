import type { Ask } from './ask.ts';
import type { Maybe } from './truth.ts';

/** Something derived from a row that has a name in policy, such as the size class. */
export type Fact<R, T> = (row: R, ask: Ask) => Maybe<T>;

/** Gives a derivation its name, under which traces show it. */
export function fact<R, T>(label: string, of: Fact<R, T>): Fact<R, T> {
  return (row, ask) => {
    const { recorder } = ask;
    if (!recorder) return of(row, ask);
    const { value, reads } = recorder.within(() => of(row, ask));
    recorder.note({ kind: 'fact', label, value, reads });
    return value;
  };
}
