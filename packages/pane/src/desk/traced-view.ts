import type { TracedRow } from '@keshen/review';
import type { TracedView } from '../views.ts';

export const tracedView = ({ place, name, decision, missing, nodes }: TracedRow): TracedView => ({
  workbook: place.table.workbook,
  sheet: place.table.found.sheet.name,
  row: place.row + 1,
  name,
  status: decision.status,
  missing: missing.map(({ message }) => message),
  nodes,
});
