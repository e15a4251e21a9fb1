import { limits } from '../limits.ts';
import { FileRefused } from '../refused.ts';

/** How many formulas a workbook has so far: a shared one is a few bytes in the file and a whole text in memory. */
export class FormulaBudget {
  private formulas = 0;
  private characters = 0;

  /** Raises `FileRefused` when these are too many. */
  spend(formulas: number, characters: number, place: string): void {
    this.formulas += formulas;
    this.characters += characters;
    if (this.formulas > limits.formulas) throw new FileRefused('too-large', { limit: 'formulas', place });
    if (this.characters > limits.formulaCharacters)
      throw new FileRefused('too-large', { limit: 'formulaCharacters', place });
  }
}
