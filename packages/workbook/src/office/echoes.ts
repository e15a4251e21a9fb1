import { areaAddress } from '../model/index.ts';
import type { Area } from '../port.ts';

/** Excel tells of a writing within moments, or not at all. */
const lifetime = 5_000;

/**
 * What our own requests will be told back to us. Excel says whose writing it was from ExcelApi 1.14 on, and never whose
 * sheet: what is not recognised here is told as somebody's, and costs a look at cells that have not changed.
 */
export class Echoes {
  private readonly expected = new Map<string, number[]>();

  wrote(at: Area): void {
    this.expect(keyOf(at));
  }

  expect(key: string): void {
    const times = this.expected.get(key) ?? [];
    times.push(performance.now());
    this.expected.set(key, times);
  }

  /** Whether it is an echo; each is taken once. */
  takes(key: string): boolean {
    const times = (this.expected.get(key) ?? []).filter((time) => performance.now() - time < lifetime);
    const known = times.shift() !== undefined;
    if (times.length > 0) this.expected.set(key, times);
    else this.expected.delete(key);
    return known;
  }
}

export const keyOf = (at: Area): string => `${at.sheet} ${areaAddress(at)}`;
export const sheetAdded = 'sheet added';
export const sheetDeleted = 'sheet deleted';
