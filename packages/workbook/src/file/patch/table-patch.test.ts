import { expect, it } from 'vitest';
import { patchTable } from './table-patch.ts';

const at = (columns: number) => ({ sheet: '', top: 1, left: 0, rows: 4, columns });
const patched = (xml: string, columns: number, headers: readonly string[]) =>
  new TextDecoder().decode(patchTable(new TextEncoder().encode(xml), '表', at(columns), headers));

const table =
  '<table id="1" ref="A2:B5" totalsRowCount="1"><autoFilter ref="A2:B4"/><tableColumns count="2"><tableColumn id="4" name="甲"/><tableColumn id="9" name="乙"><calculatedColumnFormula>1</calculatedColumnFormula></tableColumn></tableColumns></table>';

it('grows to the right, leaving the row of totals out of its filter', () => {
  expect(patched(table, 4, ['结论', '行\n二 & 三'])).toBe(
    table
      .replace('A2:B5', 'A2:D5')
      .replace('A2:B4', 'A2:D4')
      .replace('count="2"', 'count="4"')
      .replace(
        '</tableColumns>',
        '<tableColumn id="10" name="结论"/><tableColumn id="11" name="行_x000a_二 &amp; 三"/></tableColumns>',
      ),
  );
});

it('comes back as it was', () => {
  expect(patched(patched(table, 4, ['结论', '标记']), 2, [])).toBe(table);
});

it('writes with the prefix of the part', () => {
  const prefixed = table.replace(/<(\/?)/g, '<$1x:');
  expect(patched(prefixed, 3, ['结论'])).toContain('<x:tableColumn id="10" name="结论"/></x:tableColumns>');
});
