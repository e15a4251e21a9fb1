import { isCellsEdit, isChartEdit, isSheetEdit, sameContent, type CellsEdit } from '../model/index.ts';
import {
  WorkbookTrouble,
  type Applied,
  type Area,
  type CellBlock,
  type ColumnsEdit,
  type Content,
  type Edit,
  type Job,
  type Trouble,
} from '../port.ts';
import { contentIn } from './block-builder.ts';
import type { Echoes } from './echoes.ts';
import type { Features } from './features.ts';
import type { KnownOutline } from './known-outline.ts';
import { askOutline } from './outline.ts';
import { readCells, stopIfCancelled } from './read-cells.ts';
import type { Requests } from './requests.ts';
import type { SheetKeys } from './sheet-keys.ts';
import { needsOutline, shadowOf, type Shadow } from './shadow.ts';
import { breath, Pace } from './pace.ts';
import { editsOf, packed, planOf, type Plan, type Step } from './steps.ts';
import { trustedPlan, type TrustedPlan } from './trusted-plan.ts';
import { refusedWhole } from './trouble.ts';
import { writeSteps } from './write-step.ts';

/** The way to Excel, and what is known of it. */
export interface Excelling {
  readonly requests: Requests;
  readonly features: Features;
  readonly echoes: Echoes;
  readonly outline: KnownOutline;
  /** Nothing has changed since the edits were planned: what they say that they saw still stands there. */
  readonly trusted: boolean;
}

/** Reads what stands there, decides, writes: one request to read and one to write, unless the bytes are too many. */
export async function applyEdits(excel: Excelling, edits: readonly Edit[], job?: Job): Promise<Applied> {
  const { requests, outline } = excel;
  let shadow: Shadow;
  try {
    stopIfCancelled(job);
    if (edits.length === 0) return { done: [], stale: [], failed: null };
    const sure = excel.trusted ? await trusted(excel, edits) : undefined;
    if (sure) return await writeTrusted(excel, sure, job);
    if (edits.some(({ do: what }) => what !== 'write')) outline.forget();
    shadow = await shadowOf(requests, edits, job);
  } catch (cause) {
    return { done: [], stale: [], failed: troubleIn(cause) };
  }
  const plan = await planOf(shadow.model, edits, new Pace());
  const { finished, failed } = await writePlan(excel, plan, shadow, job);
  return { done: editsOf(finished, plan.steps), stale: plan.stale, failed: failed ?? plan.failed };
}

/** One request, unless the bytes are too many: nothing is looked at before. */
async function trusted({ requests, outline }: Excelling, edits: readonly Edit[]): Promise<TrustedPlan | undefined> {
  if (!outline.known && edits.some(needsOutline)) outline.keep(await requests.send(askOutline));
  return trustedPlan(edits, outline.known);
}

async function writeTrusted(excel: Excelling, { steps, keys }: TrustedPlan, job?: Job): Promise<Applied> {
  const { finished, failed } = await writePlan(excel, { steps }, { criteria: new Map(), keys, lost: [] }, job);
  return { done: editsOf(finished, steps), stale: [], failed };
}

interface Written {
  readonly finished: readonly Step[];
  readonly failed: Trouble | null;
}

async function writePlan(
  { requests, features, echoes }: Excelling,
  { steps }: Pick<Plan, 'steps'>,
  { criteria, keys, lost }: Pick<Shadow, 'criteria' | 'keys' | 'lost'>,
  job?: Job,
): Promise<Written> {
  const finished: Step[] = [];
  const total = steps.reduce((sum, { bytes }) => sum + bytes, 0);
  let sent = 0;
  for (const request of packed(steps)) {
    try {
      stopIfCancelled(job);
      await breath();
      await requests.send((context) => {
        context.workbook.application.suspendApiCalculationUntilNextSync();
        writeSteps(context, request, { features, criteria, keys, lost, echoes });
        return () => {};
      });
    } catch (cause) {
      const failed = troubleIn(cause);
      return { finished: [...finished, ...(await standing(requests, request, keys, failed))], failed };
    }
    finished.push(...request);
    for (const { bytes } of request) sent += bytes;
    job?.progress?.(sent, total);
  }
  return { finished, failed: null };
}

function troubleIn(cause: unknown): Trouble {
  if (cause instanceof WorkbookTrouble) return cause.trouble;
  throw cause;
}

/** A request that fails leaves what it did before, as far as anybody knows: we look. */
async function standing(
  requests: Requests,
  steps: readonly Step[],
  keys: SheetKeys,
  failed: Trouble,
): Promise<readonly Step[]> {
  if (refusedWhole(failed) || failed.code === 'cancelled') return [];
  try {
    const areas = steps.map(({ part }) => looksAt(part)).map((at) => at && { ...at, sheet: keys.find(at.sheet) });
    const blocks = await readCells(
      requests,
      areas.filter((at) => at !== undefined),
      { formulas: true },
    );
    const { anchors } = steps.some(({ part }) => isSheetEdit(part)) ? await requests.send(askOutline) : noAnchors;
    const charts = steps.some(({ part }) => isChartEdit(part))
      ? await requests.send((context) => askCharts(context, steps, keys))
      : noCharts;
    let next = 0;
    return steps.filter(({ part }, i) => {
      if (isSheetEdit(part)) return anchors.has(part.anchor) === (part.do === 'add-sheet');
      if (isChartEdit(part)) return charts.has(part) === (part.do === 'add-chart');
      return stands(part, areas[i] && blocks[next++]);
    });
  } catch (cause) {
    // Excel does not answer any more. What it did is unknown; nothing is claimed.
    troubleIn(cause);
    return [];
  }
}

const noCharts: ReadonlySet<Edit> = new Set();
const noAnchors = { anchors: new Map<string, Area>() };

/** The charts of the steps that stand. */
function askCharts(
  { workbook }: Excel.RequestContext,
  steps: readonly Step[],
  keys: SheetKeys,
): () => ReadonlySet<Edit> {
  const edits = steps.map(({ part }) => part).filter(isChartEdit);
  const charts = edits.map(({ at, chart }) => {
    const sheet = workbook.worksheets.getItemOrNullObject(keys.find(at.sheet));
    return sheet.charts.getItemOrNullObject(chart.name).load('name');
  });
  return () => new Set(edits.filter((_, i) => !charts[i]!.isNullObject));
}

/** Cells that tell whether an edit was done: of our columns the heads. */
function looksAt(edit: Edit): Area | undefined {
  if (!isCellsEdit(edit)) return undefined;
  return edit.do === 'write' ? edit.at : { ...edit.at, rows: 1 };
}

function stands(part: CellsEdit, block: CellBlock | undefined): boolean {
  if (!block) return false;
  const expected = part.do === 'write' ? part.now : headers(part);
  return expected.every((content, i) =>
    sameContent(
      contentIn(block, Math.floor(i / part.at.columns), i % part.at.columns),
      content === '' ? null : content,
    ),
  );
}

/** The first row of our columns when the step is done. */
const headers = ({ do: what, columns }: ColumnsEdit): readonly Content[] =>
  columns.map(({ header }) => (what === 'add-columns' ? header : null));
