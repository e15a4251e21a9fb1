import { columnLetters } from '@keshen/workbook/model';
import { columns } from './rows.ts';

const wholeColumns = columns.map((_, c) => `${columnLetters(c)}2:${columnLetters(c)}1048576`);

/** What templates bring along that costs other readers minutes: it stands behind the rows of a sheet, and holds no value. */
export const hostile = {
  'a validation on every whole column': `<dataValidations count="${columns.length}">${wholeColumns
    .map((at) => `<dataValidation type="list" sqref="${at}"><formula1>"是,否"</formula1></dataValidation>`)
    .join('')}</dataValidations>`,
  '50,000 merged areas': `<mergeCells count="50000">${Array.from(
    { length: 50_000 },
    (_, i) => `<mergeCell ref="AQ${2 * i + 1}:AR${2 * i + 2}"/>`,
  ).join('')}</mergeCells>`,
  'a format on every whole column': wholeColumns
    .map(
      (at, i) =>
        `<conditionalFormatting sqref="${at}"><cfRule type="expression" priority="${i + 1}"><formula>${at.split(':')[0]}=""</formula></cfRule></conditionalFormatting>`,
    )
    .join(''),
} as const;
