import type { Maybe, Programme, Row, Table } from '@keshen/rules';
import type { JudgedCase } from '../../case/judge-case.ts';
import type { ListedRow } from '../listed-rows.ts';
import { prefectureName } from '../prefecture-name.ts';
import { oneNameEach } from '../reporting-units.ts';

/** The field by which a programme's statistics are divided, and the table that holds it. */
interface DividingField {
  readonly table: Table;
  readonly field: string;
}

/** Who reports comes before where it is, and the prefecture before the county. */
const divides: readonly ((id: string, kind: string) => boolean)[] = [
  (id) => id === 'reportingUnit',
  (_id, kind) => kind === 'place',
  (id) => id === 'district',
];

function dividingField({ tables }: Programme): Maybe<DividingField> {
  for (const isIt of divides)
    for (const table of tables)
      for (const [field, { kind }] of Object.entries(table.fields)) if (isIt(field, kind)) return { table, field };
  return undefined;
}

const everything = '全部';

/** What the lines of the statistics are called: 推荐单位, 注册地（市州）, … */
export function divisionHead(programme: Programme): string {
  const found = dividingField(programme);
  return found ? found.table.fields[found.field]!.label : '范围';
}

/**
 * The unit or place to which a row belongs; undefined where nothing says so. What does not say it itself belongs where the
 * enterprise belongs whose credit code it names.
 */
export function divisionOf({
  programme,
  evaluation,
}: JudgedCase): (listed: Pick<ListedRow, 'table' | 'row'>) => Maybe<string> {
  const dividing = dividingField(programme);
  if (!dividing) return () => everything;
  const { table: home, field } = dividing;
  const nameOf = namer(
    home,
    field,
    programme.tables.flatMap((table) => evaluation.rows(table)),
  );
  const byCode = new Map<unknown, Set<string>>();
  for (const row of evaluation.rows(home)) {
    const name = nameOf(row);
    if (name !== undefined) byCode.set(row[home.key], (byCode.get(row[home.key]) ?? new Set()).add(name));
  }
  return ({ table, row }) => {
    if (field in table.fields) return nameOf(row);
    const [name, ...others] = byCode.get(row[codeField(table) ?? '']) ?? [];
    return others.length > 0 ? undefined : name;
  };
}

const codeField = ({ fields }: Table): Maybe<string> =>
  Object.keys(fields).find((field) => fields[field]!.kind === 'credit-code');

/** How a value of the field is called: places by their prefecture, units by one name each. */
function namer({ fields }: Table, field: string, rows: readonly Row<Table>[]): (row: Row<Table>) => Maybe<string> {
  const textOf = (row: Row<Table>): Maybe<string> => {
    const value = row[field];
    return typeof value === 'string' ? value : undefined;
  };
  if (fields[field]!.kind === 'place')
    return (row) => {
      const place = textOf(row);
      return place === undefined ? undefined : prefectureName(place);
    };
  const names = oneNameEach(rows.flatMap((row) => textOf(row) ?? []));
  return (row) => names.get(textOf(row) ?? '');
}
