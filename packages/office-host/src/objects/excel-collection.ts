import { invalidArgument, itemNotFound } from '../host-error.ts';
import { ExcelObject } from './excel-object.ts';

export abstract class ExcelCollection<T extends ExcelObject> extends ExcelObject {
  abstract items(): readonly T[];
  abstract find(key: unknown): T | undefined;

  get Count(): number {
    return this.items().length;
  }
  GetCount(): number {
    return this.items().length;
  }
  GetItem(key: unknown): T {
    const item = this.find(key);
    if (!item) throw itemNotFound(String(key));
    return item;
  }
  GetItemOrNullObject(key: unknown): T | null {
    return this.find(key) ?? null;
  }
  GetItemAt(index: number): T {
    const item = this.items()[index];
    if (!item) throw invalidArgument(`no item at ${index}`);
    return item;
  }
}

/** Excel compares names without regard to case. */
export const sameName = (a: string, b: unknown): boolean =>
  typeof b === 'string' && a.toLowerCase() === b.toLowerCase();
