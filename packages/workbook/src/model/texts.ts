/** The texts of a workbook, each named by its index. */
export class Texts {
  readonly list: string[];
  /** What came by `indexOf`. What a reader has appended is not in it: to look among millions of texts costs more than to hold a few twice. */
  private readonly known = new Map<string, number>();

  constructor(list: string[] = []) {
    this.list = list;
  }

  /** Appends without looking whether it is there: for readers whose source is free of repeats already. */
  append(text: string): number {
    return this.list.push(text) - 1;
  }

  /** The index of a text that comes again and again; of one that was only appended a new one. */
  indexOf(text: string): number {
    let index = this.known.get(text);
    if (index === undefined) this.known.set(text, (index = this.append(text)));
    return index;
  }
}
