import { z } from 'zod';

/**
 * The report of a check, `keshen.report/1`: stable, in canonical order, addresses as Excel shows them (row 7 is row 7).
 * Additions keep the version; anything else is a new one.
 */

const citation = z.object({ document: z.string(), paragraph: z.string() });
const severity = z.enum(['error', 'confirm', 'hint']);

const place = z.object({ workbook: z.int(), sheet: z.string(), row: z.int() });

/** Somebody has looked and lets it stand, with a reason. */
const acceptance = z.object({ reason: z.string(), by: z.string(), on: z.string() });

const table = z.object({
  table: z.string(),
  workbook: z.int(),
  sheet: z.string(),
  /** Head rows and data columns, such as A3:N4. */
  header: z.string(),
  firstRow: z.int(),
  /** Rows of data, heads, totals and notes left out. */
  rows: z.int(),
  columns: z.record(z.string(), z.string()),
});

const issue = z.object({
  code: z.string(),
  severity,
  workbook: z.int(),
  sheet: z.string(),
  cell: z.string(),
  row: z.int(),
  field: z.string(),
  /** Identity numbers only masked. */
  found: z.string(),
  expected: z.string(),
  message: z.string(),
  /** What would stand there in good form; null when more than form is wrong. */
  fix: z.union([z.string(), z.number(), z.boolean(), z.null()]),
  accepted: acceptance.optional(),
});

const finding = z.object({
  code: z.string(),
  severity,
  /** The rows it touches; empty when it is about a whole table or the case. */
  places: z.array(place),
  message: z.string(),
  citation: citation.nullable(),
  accepted: acceptance.optional(),
});

const reason = z.object({ code: z.string(), message: z.string(), citation });

/** What stands in the way of an answer. `theirs` is for the applicant to mend (待补正), `ours` for the office (待核定). */
const missing = z.object({
  kind: z.enum(['cell', 'parameter', 'reading', 'table', 'verdict', 'choice', 'standard']),
  by: z.enum(['theirs', 'ours']),
  /** The field, parameter, table or rule that is meant. */
  name: z.string(),
  message: z.string(),
});

/** What a meeting has decided of one row, beside the computed verdict (集体研究). */
const exception = z.object({
  status: z.enum(['eligible', 'ineligible']),
  /** 会议纪要号. */
  minutes: z.string(),
  on: z.string(),
  decided: z.string(),
  handled: z.string(),
  checked: z.string(),
  reason: z.string(),
  /** Where it is listed. */
  workbook: z.int(),
  sheet: z.string(),
  row: z.int(),
});

const decision = z.object({
  table: z.string(),
  workbook: z.int(),
  sheet: z.string(),
  row: z.int(),
  /** Credit code or identity number, the latter masked; empty when unreadable. */
  key: z.string(),
  name: z.string(),
  status: z.enum(['eligible', 'ineligible', 'undetermined']),
  reasons: z.array(reason),
  missing: z.array(missing),
  /** Codes of the findings that touch the row. */
  flags: z.array(z.string()),
  /** `status` stays what was computed; lists and money follow the exception. */
  exception: exception.optional(),
});

const amount = z.object({
  table: z.string(),
  workbook: z.int(),
  sheet: z.string(),
  row: z.int(),
  key: z.string(),
  item: z.string(),
  /** Calendar year, or year 1 and 2 of the term where the documents leave the first payment open. */
  year: z.int(),
  yuan: z.string(),
  /** The intake year whose figures hold, where it is known. */
  batch: z.int().optional(),
  /** 预计: what it depends on has not happened yet, such as a signature. */
  expected: z.literal(true).optional(),
  /** No money paid, such as tax saved: in no total. */
  figure: z.literal(true).optional(),
});

export interface TraceNode {
  readonly kind: 'rule' | 'fact' | 'cell' | 'parameter' | 'reading' | 'verdict' | 'amount';
  readonly label: string;
  /** What came out, as the clerk reads it; 未知 where nothing did. */
  readonly value: string;
  /** The cell that was read, as Sheet!C7, or the paragraph that says so. */
  readonly source?: string | undefined;
  readonly reads: readonly TraceNode[];
}

const traceNode: z.ZodType<TraceNode> = z.object({
  kind: z.enum(['rule', 'fact', 'cell', 'parameter', 'reading', 'verdict', 'amount']),
  label: z.string(),
  value: z.string(),
  source: z.string().optional(),
  get reads() {
    return z.array(traceNode);
  },
});

/** What an office has settled for this check: a figure, a reading, or a line of the year's notice. */
export const settingSchema = z.object({
  /** Id of the parameter or reading; what the sheet 政策口径 calls it where it has none. */
  id: z.string(),
  label: z.string(),
  value: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  source: z.string(),
  by: z.string(),
  reason: z.string(),
  /** The workbook that carries it; null where it was asked for this run alone. */
  workbook: z.int().nullable(),
  /** Its row on the sheet 政策口径. */
  row: z.int().nullable(),
});

const trace = z.object({
  table: z.string(),
  workbook: z.int(),
  sheet: z.string(),
  row: z.int(),
  nodes: z.array(traceNode),
});

export const reportSchema = z.object({
  schema: z.literal('keshen.report/1'),
  programme: z.string(),
  asOf: z.string(),
  rules: z.string(),
  settings: z.array(settingSchema),
  workbooks: z.array(
    z.object({
      name: z.string(),
      /** Hash of the file; null in a host that gives no file. */
      file: z.string().nullable(),
      /** Hash of the recognised tables' cells, without our columns: the same from Excel, file and annotated copy. */
      content: z.string(),
    }),
  ),
  tables: z.array(table),
  issues: z.array(issue),
  findings: z.array(finding),
  decisions: z.array(decision),
  amounts: z.array(amount),
  allocations: z.array(z.object({ unit: z.string(), places: z.int() })),
  totals: z.object({
    rows: z.int(),
    eligible: z.int(),
    ineligible: z.int(),
    undetermined: z.int(),
    issues: z.int(),
    findings: z.int(),
    yuan: z.string(),
    /** Verdicts lifted by meetings; left out where there are none. The counts above are of computed verdicts. */
    exceptions: z.int().optional(),
  }),
  /** Only when asked for. */
  traces: z.array(trace).optional(),
});

export type Report = z.infer<typeof reportSchema>;
export type ReportIssue = Report['issues'][number];
export type ReportFinding = Report['findings'][number];
export type ReportDecision = Report['decisions'][number];
export type ReportAmount = Report['amounts'][number];
export type ReportTable = Report['tables'][number];
export type ReportMissing = ReportDecision['missing'][number];
export type ReportSetting = Report['settings'][number];
export type ReportTrace = NonNullable<Report['traces']>[number];
