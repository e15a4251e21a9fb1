import { bearsVerdicts, divisionName, enterprises, findDivision, type Enterprise, type Maybe } from '@keshen/rules';
import type { JudgedCase } from '../case/judge-case.ts';
import type { ListedRow } from './listed-rows.ts';

type Subject = Pick<ListedRow, 'table' | 'row'>;

/** Who stands behind a row: the unit that recommends the enterprise, or the enterprise that a person is to join. */
export class ReportingUnits {
  private readonly hosts: ReadonlyMap<Maybe<string>, Enterprise>;
  /** Spellings of one unit, and the one by which it is called. */
  private readonly called: ReadonlyMap<string, string>;
  /** Every unit that recommends a subject of the case, once. */
  readonly all: readonly string[];

  constructor({ evaluation, programme }: JudgedCase) {
    const rows = evaluation.rows(enterprises) as readonly Enterprise[];
    this.hosts = new Map(rows.map((row) => [row.creditCode, row]));
    const subjects = programme.tables.filter((table) => bearsVerdicts(programme, table));
    const named = subjects.flatMap((table) => evaluation.rows(table).flatMap((row) => unitIn(row) ?? []));
    this.called = oneNameEach([...rows.flatMap((row) => unitIn(row) ?? []), ...named]);
    this.all = [...new Set(this.called.values())].toSorted(byDivision);
  }

  /** The enterprise of a row: itself, or a person's host where it has applied. */
  enterpriseOf(listed: Subject): Maybe<Enterprise> {
    if (listed.table.id === enterprises.id) return listed.row as Enterprise;
    const code = this.codeOf(listed);
    return code === undefined ? undefined : this.hosts.get(code);
  }

  /** The credit code of the enterprise, also where it has not applied. */
  codeOf({ table, row }: Subject): Maybe<string> {
    return textIn(row, table.id === enterprises.id ? 'creditCode' : 'hostCode');
  }

  unitOf(listed: Subject): Maybe<string> {
    const unit = unitIn(this.enterpriseOf(listed) ?? listed.row);
    return unit === undefined ? undefined : this.called.get(unit);
  }

  /** Who is written to about a row: its reporting unit, else the unit that sends the person. */
  addresseeOf(listed: Subject): Maybe<string> {
    return this.unitOf(listed) ?? textIn(listed.row, 'sendingUnit');
  }
}

/** A text of a row, in whatever programme's form; under one name all of them have the same. */
function textIn(row: object, field: 'creditCode' | 'hostCode' | 'reportingUnit' | 'sendingUnit'): Maybe<string> {
  const value: unknown = (row as Readonly<Record<string, unknown>>)[field];
  return typeof value === 'string' ? value : undefined;
}

/** The unit that a row names itself. */
const unitIn = (row: object): Maybe<string> => textIn(row, 'reportingUnit');

/** 长春市, 长春市科技局 and 长春市科学技术局 are one unit, called by its longest name; 长春市高新区 is another. */
export function oneNameEach(spellings: readonly string[]): ReadonlyMap<string, string> {
  const distinct = [...new Set(spellings)];
  const longest = new Map<string, string>();
  for (const spelling of distinct) {
    const unit = identityOf(spelling);
    const standing = longest.get(unit);
    if (standing === undefined || longerFirst(spelling, standing) < 0) longest.set(unit, spelling);
  }
  return new Map(distinct.map((spelling) => [spelling, longest.get(identityOf(spelling))!]));
}

const longerFirst = (a: string, b: string): number => b.length - a.length || (a < b ? -1 : 1);

/** The division code where the name is a division and its office, and nothing beyond it; else the name itself. */
function identityOf(spelling: string): string {
  const place = spelling
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/(科学技术和工业信息化局|科学技术局|科技局|人民政府)$/, '');
  const code = findDivision(place);
  const name = code === undefined ? undefined : divisionName(code)?.normalize('NFKC');
  return code !== undefined && name?.startsWith(place.replace(/[市州县区]$/, '')) ? code : spelling;
}

/** Units in the order of the division codes, then of their names; rows without a unit come last. */
export function byDivision(a: Maybe<string>, b: Maybe<string>): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const [first, second] = [rankOf(a), rankOf(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** Zones that report like a prefecture have a letter in their code: after the prefectures. */
const rankOf = (unit: string): string => `${(findDivision(unit) ?? '~').replace(/^..(?=00[A-Z])/, '~')} ${unit}`;
