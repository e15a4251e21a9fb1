import { findProgramme } from '@keshen/rules';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { contentAt } from '@keshen/workbook/model';
import type { Book, CellBlock, ColumnLook, Content, RowLook } from '@keshen/workbook/port';
import { trailSchema, type CaseTrail, type TrailHead } from './case-trail.ts';

/** The hidden name that finds the sheet again. */
export const trailAnchor = '_keshen.trail';
export const trailName = '审核留痕表';

export const trailColumns: readonly (ColumnLook & { readonly header: string })[] = [
  { header: '项目', width: 16 },
  { header: '内容', width: 60, format: '@' },
  { header: '说明', width: 60, format: '@' },
  { header: '科审标记', width: 4, hidden: true, format: '@' },
];
export const trailRows: readonly RowLook[] = ['title', 'note', 'head'];

const markColumn = trailColumns.length - 1;
/** What Excel lets a cell hold is 32,767 characters. */
const chunk = 30_000;

export const trailSheetOf = ({ anchors }: Pick<Book, 'anchors'>): string | undefined => anchors.get(trailAnchor)?.sheet;

type Line = readonly [item: string, content: string, note: string];

/** The trail for a reader, line by line. Whoever signs does so on the last lines, which are theirs. */
export function trailLines(trail: TrailHead): readonly Line[] {
  const { settings, accepted, exceptions, allocations, draws, totals, workbooks, request } = trail;
  const title = findProgramme(trail.programme)?.title ?? trail.programme;
  const asked = [
    ...Object.entries(request.set).map(([item, value]) => `${item}=${value}`),
    ...(request.published ? ['不采用工作簿自带的政策口径'] : []),
    ...Object.entries(request.columns).map(([field, letters]) => `${field}=${letters || '无此列'}`),
  ];
  const lines: Line[] = [
    ['专项', title, trail.programme],
    ['判定日', trail.asOf, ''],
    ['软件版本', trail.software, ''],
    ['规则版本', trail.rules, '规则和参数的校验码，版本不同则结论可能不同'],
    ...workbooks.map(({ name, content }, i): Line => [
      i === trail.workbook ? '工作簿（本件）' : '工作簿',
      name,
      content,
    ]),
    ...settings.map(({ label, value, from, to, source, by, reason }): Line => [
      '政策口径',
      `${label}：${value}${from || to ? `（${from ?? ''}至${to ?? '今'}）` : ''}`,
      [source, by, reason].filter(Boolean).join('，'),
    ]),
    ...asked.map((text): Line => ['本次指定', text, '']),
    ...accepted.map(({ message, reason, by, on }): Line => [
      '核实通过',
      message,
      [reason, by, on].filter(Boolean).join('，'),
    ]),
    ...exceptions.map((text): Line => ['集体研究', text, '']),
    ...draws.map((text): Line => ['抽签或会议', text, '']),
    ...(allocations.length > 0
      ? [['测算名额', allocations.map(({ unit, places }) => `${unit}${places}`).join('、'), ''] as const]
      : []),
    ['申报行数', String(totals.rows), ''],
    ...Object.entries(totals.verdicts).map(([verdict, count]): Line => [verdict, String(count), '']),
    ['金额合计（元）', totals.yuan, '各年合计，金额未定的不计入'],
  ];
  return lines;
}

export const signatures = ['经办人（签字）', '复核人（签字）', '负责人（签字）', '日期'];

/** Everything on the sheet, row by row, with the data in the hidden column. `signed` is what stands beside the signatures. */
export function trailContents(trail: CaseTrail, signed: readonly (readonly Content[])[] = []): readonly Content[][] {
  const wide = (text: string): Content[] => trailColumns.map((_, column) => (column === 0 ? text : null));
  const lines = [
    ...trailLines(trail).map((line): Content[] => [...line.map((text) => text || null), null]),
    ...signatures.map((text, i): Content[] => [text, signed[i]?.[0] ?? null, signed[i]?.[1] ?? null, null]),
  ];
  const marks = marksOf(trail);
  while (lines.length < marks.length) lines.push([null, null, null, null]);
  marks.forEach((mark, i) => (lines[i]![markColumn] = mark));
  const title = findProgramme(trail.programme)?.title ?? '';
  const note = '本表由科审写出，供复核时核对；除签字外请勿改动。校验码不是电子签名。';
  return [wide(`${title}${trailName}`), wide(note), trailColumns.map(({ header }) => header), ...lines];
}

/** The data in pieces, the first of which is a checksum of the rest. */
function marksOf(trail: CaseTrail): readonly string[] {
  const text = JSON.stringify(trail);
  const pieces = Array.from({ length: Math.ceil(text.length / chunk) }, (_, i) =>
    text.slice(i * chunk, (i + 1) * chunk),
  );
  return [checksum(text), ...pieces];
}

const checksum = (text: string): string => `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`;

/** A trail as it stands on a sheet, and what on the sheet does not agree with it. */
export interface StandingTrail {
  readonly trail: CaseTrail;
  /** What stands beside the signatures. */
  readonly signed: readonly (readonly Content[])[];
  /** Rows of the sheet, counted from 0, whose text was changed. */
  readonly altered: readonly { readonly row: number; readonly found: string; readonly expected: string }[];
}

/** Reads a trail back. `broken`: there is one, and its data do not hold together any more. */
export function readTrail(block: CellBlock): StandingTrail | 'broken' {
  const bottom = block.at.top + block.at.rows;
  const marks: string[] = [];
  for (let row = trailRows.length; row < bottom; row++) {
    const mark = contentAt(block, row, markColumn);
    if (typeof mark === 'string') marks.push(mark);
  }
  const [sum, ...pieces] = marks;
  const text = pieces.join('');
  if (sum !== checksum(text)) return 'broken';
  const parsed = trailSchema.safeParse(JSON.parse(text));
  if (!parsed.success) return 'broken';
  const trail = parsed.data;
  const first = trailRows.length + trailLines(trail).length;
  const signed = signatures.map((_, i) => [1, 2].map((column) => contentAt(block, first + i, column)));
  const contents = trailContents(trail, signed);
  // Whatever stands below the last line was never written by us.
  const altered = Array.from({ length: Math.max(contents.length, bottom) }, (_, row) => {
    const expected = shown((contents[row] ?? []).slice(0, markColumn));
    const found = shown(trailColumns.slice(0, markColumn).map((_, column) => contentAt(block, row, column)));
    return { row, found, expected };
  }).filter(({ found, expected }) => found !== expected);
  return { trail, signed, altered };
}

const shown = (contents: readonly Content[]): string =>
  contents
    .map((content) => (content === null ? '' : String(content)))
    .join('　')
    .trim();
