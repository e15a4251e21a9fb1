import { contentAt, sameContent } from '@keshen/workbook/model';
import type { Area, CellBlock, Content, WriteEdit } from '@keshen/workbook/port';

/** Single cells of some sheets, as they stand and as they shall be. */
export class Cells {
  private readonly blocks: ReadonlyMap<string, CellBlock>;
  private readonly changes = new Map<string, WriteEdit>();

  /** `blocks` by sheet. */
  constructor(blocks: ReadonlyMap<string, CellBlock>) {
    this.blocks = blocks;
  }

  /** What stands in a cell, or will by then. */
  contentOf = (at: Area): Content => this.changes.get(keyOf(at))?.now[0] ?? this.standing(at);

  put(at: Area, content: Content): void {
    this.changes.set(keyOf(at), { do: 'write', at, was: [this.standing(at)], now: [content] });
  }

  /** One edit a cell, however often it has changed. */
  edits(): readonly WriteEdit[] {
    return [...this.changes.values()].filter(({ was, now }) => !sameContent(was[0]!, now[0]!));
  }

  private standing({ sheet, top, left }: Area): Content {
    const block = this.blocks.get(sheet);
    return block ? contentAt(block, top, left) : null;
  }
}

const keyOf = ({ sheet, top, left }: Area): string => `${sheet} ${top} ${left}`;
