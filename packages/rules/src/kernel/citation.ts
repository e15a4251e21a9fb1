/** Where a rule, a figure or a reading stands: document number, paragraph, and what it says in our own words. */
export interface Citation {
  readonly document: string;
  readonly paragraph: string;
  readonly summary: string;
}

/** Cites paragraphs of one document. */
export const citing =
  (document: string) =>
  (paragraph: string, summary: string): Citation => ({ document, paragraph, summary });
