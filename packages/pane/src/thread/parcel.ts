import type { Report } from '@keshen/review';
import { transfer } from 'comlink';
import { buffersOf, fromPieces, inPieces, type Pieces } from './pieces.ts';

/** The lists of a report that grow with the rows of its tables. */
const longLists = ['issues', 'findings', 'decisions', 'amounts'] as const;
type LongList = (typeof longLists)[number];

/** A report of 50,000 rows takes the page a third of a second to receive in one piece: it crosses in many. */
interface Parcel {
  readonly parcel: Report;
  readonly lists: Readonly<Record<LongList, Pieces>>;
}

/** An answer with its report in pieces, which are handed over, not copied. */
export async function inParcels<T>(answer: T): Promise<T> {
  const report = reportIn(answer);
  if (!report) return answer;
  const parcel = await pack(report);
  // Until it is unpacked on the other side, a parcel stands where the report is promised.
  const sent = (answer === report ? parcel : { ...answer, report: parcel }) as T & object;
  return transfer(sent, Object.values(parcel.lists).flatMap(buffersOf));
}

/** The same answer again; pauses between the pieces. */
export async function unpacked<T>(answer: T): Promise<T> {
  if (isParcel(answer)) return (await unpack(answer)) as T;
  if (typeof answer === 'object' && answer !== null && 'report' in answer && isParcel(answer.report))
    return { ...answer, report: await unpack(answer.report) };
  return answer;
}

function reportIn(answer: unknown): Report | undefined {
  if (isReport(answer)) return answer;
  return typeof answer === 'object' && answer !== null && 'report' in answer && isReport(answer.report)
    ? answer.report
    : undefined;
}

const isReport = (value: unknown): value is Report =>
  typeof value === 'object' && value !== null && 'schema' in value && value.schema === 'keshen.report/1';

const isParcel = (value: unknown): value is Parcel => typeof value === 'object' && value !== null && 'parcel' in value;

async function pack(report: Report): Promise<Parcel> {
  const lists: [LongList, Pieces][] = [];
  for (const list of longLists) lists.push([list, await inPieces(report[list])]);
  return {
    parcel: { ...report, issues: [], findings: [], decisions: [], amounts: [] },
    lists: Object.fromEntries(lists) as Parcel['lists'],
  };
}

/** A report is JSON by its schema, so what was written as JSON is the same again. */
async function unpack({ parcel, lists }: Parcel): Promise<Report> {
  return {
    ...parcel,
    issues: await fromPieces(lists.issues),
    findings: await fromPieces(lists.findings),
    decisions: await fromPieces(lists.decisions),
    amounts: await fromPieces(lists.amounts),
  };
}
