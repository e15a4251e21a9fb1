/** What a reader saw of a workbook. Readers that saw different things have not done the same work. */
export interface Seen {
  readonly cells: number;
  readonly sum: number;
  readonly characters: number;
}

export class Sum {
  private cells = 0;
  private total = 0;
  private characters = 0;

  number(value: number): void {
    this.cells++;
    this.total += value;
  }

  text(value: string): void {
    this.cells++;
    this.characters += value.length;
  }

  get seen(): Seen {
    return { cells: this.cells, sum: Math.round(this.total), characters: this.characters };
  }
}
