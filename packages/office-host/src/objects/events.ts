import { areaAddress, columnLetters } from '@keshen/workbook/model';
import type { Area, Change } from '@keshen/workbook/port';

/** Numbers of Excel's events on the wire, by the name that they are registered with. */
const types = {
  DataChanged: 10,
  Added: 13,
  Deleted: 15,
  Calculated: 16,
  RowSorted: 19,
  ColumnSorted: 20,
  NameChanged: 25,
} as const;

export type EventName = keyof typeof types;

/** An event as it travels to the library. */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
  readonly id: string;
}

/** The category of all events of Excel's objects, and the target of those of all sheets. */
const objectEvent = 65536;
const everySheet = 'Workbook';

type Message = Readonly<Record<string, unknown>>;

/** What has been registered for, and what is to be told of it. */
export class Events {
  /** Set by whoever carries events to the library. */
  deliver: ((entry: EventEntry) => void) | undefined;
  private readonly registered = new Map<EventName, number>();

  register(name: EventName): void {
    this.registered.set(name, (this.registered.get(name) ?? 0) + 1);
  }

  unregister(name: EventName): void {
    this.registered.set(name, Math.max(0, (this.registered.get(name) ?? 0) - 1));
  }

  /** What people have done, as the model tells it. */
  tell(change: Change): void {
    switch (change.what) {
      case 'edited':
        return this.dataChanged(change.at.sheet, areaAddress(change.at), 'RangeEdited', { ...byOf(change), ...nobody });
      case 'sorted':
        return this.fire('RowSorted', {
          ...byOf(change),
          worksheetId: change.at.sheet,
          address: areaAddress(change.at),
        });
      case 'rows-inserted':
      case 'rows-deleted':
        return this.dataChanged(
          change.sheet,
          `${change.first + 1}:${change.first + change.count}`,
          change.what === 'rows-inserted' ? 'RowInserted' : 'RowDeleted',
          { ...byOf(change), ...nobody },
        );
      case 'columns-inserted':
      case 'columns-deleted':
        return this.dataChanged(
          change.sheet,
          `${columnLetters(change.first)}:${columnLetters(change.first + change.count - 1)}`,
          change.what === 'columns-inserted' ? 'ColumnInserted' : 'ColumnDeleted',
          { ...byOf(change), ...nobody },
        );
      case 'sheet-added':
        return this.fire('Added', { ...byOf(change), worksheetId: change.sheet });
      case 'sheet-deleted':
        return this.fire('Deleted', { ...byOf(change), worksheetId: change.sheet });
      case 'sheet-renamed':
        return this.fire('NameChanged', { ...byOf(change), worksheetId: change.sheet });
      case 'calculated':
        return this.fire('Calculated', { worksheetId: change.sheet });
      case 'unknown':
        throw new RangeError('Excel tells nothing of a change that nobody knows');
    }
  }

  /** The add-in itself has written cells. */
  written(at: Area): void {
    this.dataChanged(at.sheet, areaAddress(at), 'RangeEdited', { source: 'Local', triggerSource: 'ThisLocalAddin' });
  }

  /** A column of a table came or went by a request of the add-in. */
  columns(changeType: 'ColumnInserted' | 'ColumnDeleted', at: Area): void {
    const by = { source: 'Local', triggerSource: 'ThisLocalAddin' };
    this.dataChanged(at.sheet, areaAddress(at), changeType, by);
  }

  /** A sheet came or went by a request of the add-in: Excel does not say by whom. */
  sheets(name: 'Added' | 'Deleted', worksheetId: string): void {
    this.fire(name, { source: 'Local', worksheetId });
  }

  private dataChanged(worksheetId: string, address: string, changeType: string, more: Message): void {
    this.fire('DataChanged', { worksheetId, address, changeType, shiftDirection: 'None', ...more });
  }

  /** Not before the request that caused it was answered. */
  private fire(name: EventName, message: Message): void {
    if (!this.registered.get(name)) return;
    const entry = {
      messageCategory: objectEvent,
      messageType: types[name],
      targetId: everySheet,
      message: JSON.stringify(message),
      id: '',
    };
    setTimeout(() => this.deliver?.(entry), 0);
  }
}

const nobody = { triggerSource: 'Unknown' };

const byOf = ({ by }: { readonly by: 'clerk' | 'co-author' }): Message => ({
  source: by === 'clerk' ? 'Local' : 'Remote',
});
