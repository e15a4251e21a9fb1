import { sayFigure } from '@keshen/rules';
import { noticeItems } from './notice.ts';
import { columnItemOf, noColumn, waived, type Settlement } from './settlement.ts';

/** What a settlement is about, as the sheet calls it. */
export function itemOf(one: Settlement): string {
  switch (one.kind) {
    case 'notice':
      return noticeItems[one.item].label;
    case 'figure':
      return one.parameter.label;
    case 'way':
      return one.reading.label;
    case 'column':
      return columnItemOf(one.field);
  }
}

/** What it says, as the sheet writes it. */
export function valueOf(one: Settlement): string {
  switch (one.kind) {
    case 'notice':
      return one.says;
    case 'figure':
      return one.dated.value === null ? waived : sayFigure(one.parameter.unit, one.dated.value);
    case 'way':
      return one.reading.ways.find(([way]) => way === one.way)![1];
    case 'column':
      return one.letters === '' ? noColumn : `${one.letters} ${one.head}`.trim();
  }
}
