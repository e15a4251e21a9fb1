import type { Texts } from '../../model/index.ts';
import { limits } from '../limits.ts';
import { FileRefused } from '../refused.ts';

/** The texts of a workbook as they come, and what they add up to. */
export class TextBudget {
  private readonly texts: Texts;
  private characters = 0;

  constructor(texts: Texts) {
    this.texts = texts;
  }

  /** Appends a text of the part `place`; answers its index. Raises `FileRefused` when they are too many, or too long together. */
  append(text: string, place: string): number {
    this.characters += text.length;
    if (this.texts.list.length > limits.texts) throw new FileRefused('too-large', { limit: 'texts', place });
    if (this.characters > limits.textCharacters) throw new FileRefused('too-large', { limit: 'textCharacters', place });
    return this.texts.append(text);
  }
}
