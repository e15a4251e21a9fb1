import { moneyUnits, type MoneyUnit } from '../match/index.ts';
import type { Cells } from './cells.ts';

/**
 * 单位：万元, also among other units: 单位：人、万元. Neither 填报单位：… nor a name that begins like a unit, such as 元通公司:
 * a wrong unit makes every amount wrong by four places.
 */
const unit = new RegExp(
  `(?<!填报|推荐|申报|报送|派出|所在|主管)单位[:：]?(?:[人个件项家户%]+[、,，/])*(?:人民币)?(${moneyUnits.join('|')})(?=$|[)）、,，;；/])`,
);

/** The row over a head that names the unit of money: 单位：万元, or 金额单位：元 in a corner of the title. */
export function findUnitRow(
  cells: Cells,
  header: number,
  from: number,
): { readonly row: number; readonly unit: MoneyUnit } | undefined {
  for (let row = header - 1; row >= Math.max(from, header - 6, cells.top); row--) {
    for (const column of cells.filled(row, 60)) {
      const found = unit.exec(cells.text(row, column).replace(/\s/g, ''));
      if (found) return { row, unit: found[1] as MoneyUnit };
    }
  }
  return undefined;
}
