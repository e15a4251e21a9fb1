import { sameContent } from '../model/index.ts';
import {
  WorkbookTrouble,
  type Applied,
  type CellBlock,
  type Content,
  type Edit,
  type Job,
  type Trouble,
} from '../port.ts';
import { contentIn } from './block-builder.ts';
import type { Features } from './features.ts';
import { readCells, stopIfCancelled } from './read-cells.ts';
import type { Requests } from './requests.ts';
import { shadowOf, type Shadow } from './shadow.ts';
import { editsOf, packed, planOf, type Plan, type Step } from './steps.ts';
import { refusedWhole } from './trouble.ts';
import { writeSteps } from './write-step.ts';

/** Reads what stands there, decides, writes: one request to read and one to write, unless the bytes are too many. */
export async function applyEdits(
  requests: Requests,
  features: Features,
  edits: readonly Edit[],
  job?: Job,
): Promise<Applied> {
  let shadow: Shadow;
  try {
    stopIfCancelled(job);
    if (edits.length === 0) return { done: [], stale: [], failed: null };
    shadow = await shadowOf(requests, edits, job);
  } catch (cause) {
    return { done: [], stale: [], failed: troubleIn(cause) };
  }
  const plan = await planOf(shadow.model, edits);
  const { finished, failed } = await writePlan(requests, features, plan, shadow, job);
  return { done: editsOf(finished, plan.steps), stale: plan.stale, failed: failed ?? plan.failed };
}

interface Written {
  readonly finished: readonly Step[];
  readonly failed: Trouble | null;
}

async function writePlan(
  requests: Requests,
  features: Features,
  { steps }: Plan,
  { criteria }: Shadow,
  job?: Job,
): Promise<Written> {
  const finished: Step[] = [];
  const total = steps.reduce((sum, { bytes }) => sum + bytes, 0);
  let sent = 0;
  for (const request of packed(steps)) {
    try {
      stopIfCancelled(job);
      await requests.send((context) => {
        context.workbook.application.suspendApiCalculationUntilNextSync();
        writeSteps(context, request, features, criteria);
        return () => {};
      });
    } catch (cause) {
      const failed = troubleIn(cause);
      return { finished: [...finished, ...(await standing(requests, request, failed))], failed };
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
async function standing(requests: Requests, steps: readonly Step[], failed: Trouble): Promise<readonly Step[]> {
  if (refusedWhole(failed) || failed.code === 'cancelled') return [];
  try {
    const areas = steps.map(({ part }) => (part.do === 'write' ? part.at : { ...part.at, rows: 1 }));
    const blocks = await readCells(requests, areas, { formulas: true });
    return steps.filter((step, i) => stands(step, blocks[i]));
  } catch (cause) {
    // Excel does not answer any more. What it did is unknown; nothing is claimed.
    troubleIn(cause);
    return [];
  }
}

function stands({ part }: Step, block: CellBlock | undefined): boolean {
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
const headers = ({ do: what, columns }: Exclude<Edit, { do: 'write' }>): readonly Content[] =>
  columns.map(({ header }) => (what === 'add-columns' ? header : null));
