import type { Ask } from './ask.ts';
import type { Maybe } from './truth.ts';

/** Something derived from a row that has a name in policy, such as the size class. */
export type Fact<R, T> = (row: R, ask: Ask) => Maybe<T>;

/** Gives a derivation its name and its words, under which traces show it. */
export function fact<R, T>(label: string, says: (value: T) => string, of: Fact<R, T>): Fact<R, T> {
  return (row, ask) => {
    const { recorder } = ask;
    if (!recorder) return of(row, ask);
    const { value, reads } = recorder.within(() => of(row, ask));
    recorder.note({ kind: 'fact', label, value, said: value === undefined ? undefined : says(value), reads });
    return value;
  };
}
