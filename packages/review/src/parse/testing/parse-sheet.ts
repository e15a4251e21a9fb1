import { commissioner, type Table } from '@keshen/rules';
import { ModelWorkbook } from '@keshen/workbook/model';
import type { Area, Content } from '@keshen/workbook/port';
import { findTables } from '../../find/index.ts';
import { candidateHeads, enterpriseHeads } from '../../testing/applications.ts';
import { parseTable } from '../parse-table.ts';

type Cells = readonly (readonly Content[])[];

/** The first table of a sheet of these cells, found and parsed. */
export function parse(
  cells: Cells,
  options: { readonly date1904?: boolean; readonly merges?: readonly Omit<Area, 'sheet'>[] } = {},
) {
  const model = new ModelWorkbook('样表.xlsx');
  const { grid, used } = model.addSheet({ name: '申报', cells });
  const block = grid.block(used!, true);
  const merges = options.merges?.map((merge) => ({ ...merge, sheet: '1' })) ?? null;
  const sheet = { id: '1', name: '申报', shown: 'yes', locked: false, used, merges, hiddenRows: [] } as const;
  const [found] = findTables({ ...sheet, hiddenColumns: [], lists: [] }, block, commissioner.tables);
  if (!found) throw new Error('no table');
  return { found, ...parseTable<Table>(found, block, { date1904: options.date1904 ?? false }) };
}

/** What is the matter, as triples. */
export const flat = ({ issues }: ReturnType<typeof parse>) => issues.map(({ row, field, code }) => [row, field, code]);

export const heads: readonly string[] = enterpriseHeads;
const sound = [
  '长春示例光电有限公司',
  '91220101MA0XX0015U',
  '长春市',
  '长春市科技局',
  '新装备',
  'C39',
  320,
  5331.7,
  8000,
  '否',
  '光学检测',
  '张示例',
  '13800000000',
] as const;

/** The sound row with some cells changed, by head. */
export const row = (changed: Readonly<Record<string, Content>> = {}): Content[] =>
  heads.map((head, i) => (head in changed ? changed[head]! : sound[i]!));
/** The sound row under its heads, with some cells changed. */
export const parseRow = (changed: Readonly<Record<string, Content>>) => parse([heads, row(changed)]);

export const persons: readonly string[] = candidateHeads;
export const person = [
  '李示例',
  '居民身份证',
  '220104197001010010',
  '研究生',
  '博士',
  '教授',
  '吉林大学',
  '长春示例光电有限公司',
  '91220101MA0XX0015U',
  '光学工程',
  '是',
  45352,
  46081,
] as const;
/** A sound candidate, with some cells changed. */
export const parsePerson = (changed: Readonly<Record<string, Content>>) =>
  parse([persons, persons.map((head, i) => (head in changed ? changed[head]! : person[i]!))]);
