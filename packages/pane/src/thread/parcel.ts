import type { Report } from '@keshen/review';
import { transfer } from 'comlink';

/** The lists of a report that grow with the rows of its tables. */
const longLists = ['issues', 'findings', 'decisions', 'amounts'] as const;
type LongList = (typeof longLists)[number];

/** A report of 50,000 rows takes the page a third of a second to receive in one piece: it crosses in many. */
interface Parcel {
  readonly parcel: Report;
  readonly pieces: readonly { readonly list: LongList; readonly bytes: Uint8Array<ArrayBuffer> }[];
}

const itemsAPiece = 500;
/** Milliseconds of unpacking after which the page may do something else. */
const slice = 16;

/** An answer with its report in pieces, which are handed over, not copied. */
export function inParcels<T>(answer: T): T {
  const report = reportIn(answer);
  if (!report) return answer;
  const parcel = pack(report);
  const buffers = parcel.pieces.map(({ bytes }) => bytes.buffer);
  // Until it is unpacked on the other side, a parcel stands where the report is promised.
  return transfer((answer === report ? parcel : { ...answer, report: parcel }) as T & object, buffers);
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

function pack(report: Report): Parcel {
  const encoder = new TextEncoder();
  const pieces = longLists.flatMap((list) =>
    Array.from({ length: Math.ceil(report[list].length / itemsAPiece) }, (_, i) => ({
      list,
      bytes: encoder.encode(JSON.stringify(report[list].slice(i * itemsAPiece, (i + 1) * itemsAPiece))),
    })),
  );
  return { parcel: { ...report, issues: [], findings: [], decisions: [], amounts: [] }, pieces };
}

async function unpack({ parcel, pieces }: Parcel): Promise<Report> {
  const decoder = new TextDecoder();
  const lists: Record<LongList, unknown[]> = { issues: [], findings: [], decisions: [], amounts: [] };
  let since = performance.now();
  for (const { list, bytes } of pieces) {
    lists[list].push(...(JSON.parse(decoder.decode(bytes)) as unknown[]));
    if (performance.now() - since < slice) continue;
    await new Promise((resume) => setTimeout(resume));
    since = performance.now();
  }
  // A report is JSON by its schema, so what was written as JSON is the same again.
  return { ...parcel, ...lists } as Report;
}
