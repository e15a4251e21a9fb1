/** The texts of a workbook, each held once and named by its index. */
export class Texts {
  readonly list: string[];
  /** Built when somebody first asks for an index: a reader that only appends never pays for it. */
  private known: Map<string, number> | undefined;

  constructor(list: string[] = []) {
    this.list = list;
  }

  /** Appends without looking whether it is there: for readers whose source is free of repeats already. */
  append(text: string): number {
    this.known?.set(text, this.list.length);
    return this.list.push(text) - 1;
  }

  indexOf(text: string): number {
    if (!this.known) {
      this.known = new Map();
      for (let i = this.list.length - 1; i >= 0; i--) this.known.set(this.list[i]!, i);
    }
    return this.known.get(text) ?? this.append(text);
  }
}
