/** A text to paste into a letter or a message. */
export interface PlainText {
  /** Without folder. */
  readonly fileName: string;
  /** Lines end with a line feed. */
  readonly text: string;
}
