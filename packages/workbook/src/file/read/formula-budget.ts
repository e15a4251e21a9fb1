import { limits } from '../limits.ts';
import { FileRefused } from '../refused.ts';

/** How many formulas a workbook has so far: a shared one is a few bytes in the file and a whole text in memory. */
export class FormulaBudget {
  private formulas = 0;
  private written = 0;
  private moved = 0;

  /** Formulas, characters as they are written, and characters of shared ones written out. Raises `FileRefused` when these are too many. */
  spend(formulas: number, written: number, moved: number, place: string): void {
    this.formulas += formulas;
    this.written += written;
    this.moved += moved;
    if (this.formulas > limits.formulas) throw new FileRefused('too-large', { limit: 'formulas', place });
    if (this.written > limits.textCharacters) throw new FileRefused('too-large', { limit: 'textCharacters', place });
    if (this.moved > limits.formulaCharacters)
      throw new FileRefused('too-large', { limit: 'formulaCharacters', place });
  }
}
