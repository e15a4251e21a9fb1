import type { Comparison, MoneyTotal, Pair } from '@keshen/review';
import type { Before, ChangedRow, ComparisonView, FigureView, MoneyView } from '../views.ts';
import { yuanOf } from '../model/yuan.ts';

export function comparisonView({ settings, tables, money, figures, rows }: Comparison): ComparisonView {
  return {
    settings: settings.map(({ label, before, after }) => ({ label, before, after })),
    tables: tables.map(({ table, before, after }) => ({ label: table.label, before, after })),
    money: moneyPair(money),
    figures: figures.map(figureView),
    rows: rows.map(changedRow),
  };
}

const changedRow = ({ place, name, status, money, figures, gained, lost }: Comparison['rows'][number]): ChangedRow => ({
  workbook: place.table.workbook,
  sheet: place.table.found.sheet.name,
  row: place.row + 1,
  name,
  status,
  money: moneyPair(money),
  figures: figures.map(figureView),
  gained: gained.map(({ message }) => message),
  lost: lost.map(({ label }) => label),
});

const figureView = ({ item, ...sums }: Comparison['figures'][number]): FigureView => ({ item, ...moneyPair(sums) });

const moneyPair = ({ before, after }: Pair<MoneyTotal>): Before<MoneyView> => ({
  before: moneyView(before),
  after: moneyView(after),
});

const moneyView = ({ known, open }: MoneyTotal): MoneyView => ({ yuan: yuanOf(known), open });
