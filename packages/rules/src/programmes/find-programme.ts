import { together, type Maybe, type Programme, type Table } from '../kernel/index.ts';
import { programmes } from './index.ts';

/** By its id or its title, or several together by theirs: `cocoon+high-tech`. Undefined where one of them is none. */
export function findProgramme(name: string): Maybe<Programme> {
  const parts = name.split('+').map((part) => programmes.find(({ id, title }) => id === part || title === part));
  return parts.every((part) => part !== undefined) ? together(parts) : undefined;
}

let tables: ReadonlyMap<string, Table> | undefined;

/** The table of whichever programme has it. */
export const findTable = (id: string): Maybe<Table> =>
  (tables ??= new Map(programmes.flatMap((programme) => programme.tables).map((table) => [table.id, table]))).get(id);
