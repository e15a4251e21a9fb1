import { ExcelCollection } from './excel-collection.ts';
import { ExcelObject } from './excel-object.ts';
import type { Range } from './range.ts';

class RangeCollection extends ExcelCollection<Range> {
  private readonly ranges: readonly Range[];
  constructor(ranges: readonly Range[]) {
    super();
    this.ranges = ranges;
  }
  override items(): readonly Range[] {
    return this.ranges;
  }
  override find(key: unknown): Range | undefined {
    return this.ranges.find((range) => range.Address === key);
  }
}

/** Several areas of one sheet as one object. */
export class RangeAreas extends ExcelObject {
  private readonly ranges: readonly Range[];
  constructor(ranges: readonly Range[]) {
    super();
    this.ranges = ranges;
  }
  get Areas(): RangeCollection {
    return new RangeCollection(this.ranges);
  }
  get AreaCount(): number {
    return this.ranges.length;
  }
  get Address(): string {
    return this.ranges.map((range) => range.Address).join(',');
  }
}
