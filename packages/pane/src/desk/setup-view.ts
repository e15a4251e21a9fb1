import type { Session } from '@keshen/review';
import { columnLetters } from '@keshen/workbook/model';
import type { FieldView, SetupView, TableView } from '../views.ts';

type Judged = Session['result'];
type Found = Judged['read']['tables'][number]['found'];

/** What the last check recognised. */
export function setupView({ programme, read, settled }: Judged): SetupView {
  return {
    asOf: settled.terms.day,
    dayFrom: settled.dayFrom,
    tables: read.tables
      .filter(({ found }) => programme.tables.some(({ id }) => id === found.definition.id))
      .map(({ found, workbook }) => tableView(found, workbook)),
  };
}

function tableView({ definition, sheet, heads, ...found }: Found, workbook: number): TableView {
  return {
    table: definition.id,
    label: definition.label,
    workbook,
    sheet: sheet.name,
    heads: heads.map(({ column, texts }) => ({ letters: columnLetters(column), text: texts.join('') })),
    fields: Object.entries(definition.fields).map(([field, { label, required }]): FieldView => {
      const column = found.columns.get(field) ?? found.uncertain.get(field);
      return {
        field,
        label,
        required,
        letters: column ? columnLetters(column.column) : '',
        isDoubtful: found.uncertain.has(field),
      };
    }),
  };
}
