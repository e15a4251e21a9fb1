import type { Change } from '../port.ts';
import type { Outline } from './outline.ts';

/** Changes that leave sheets, tables and names where they are. */
const ofCells: ReadonlySet<Change['what']> = new Set(['edited', 'sorted', 'calculated']);

/**
 * The outline as it was read last, as long as every change is told and none has touched it. Where Excel does not tell of
 * new names of sheets, before ExcelApi 1.17, a link may be written to the old one.
 */
export class KnownOutline {
  private outline: Outline | undefined;

  get known(): Outline | undefined {
    return this.outline;
  }

  keep(outline: Outline): void {
    this.outline = outline;
  }

  forget(): void {
    this.outline = undefined;
  }

  hear({ what }: Change): void {
    if (!ofCells.has(what)) this.forget();
  }
}
