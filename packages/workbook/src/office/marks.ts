import { markColours, markFormula } from '../model/index.ts';
import { WorkbookTrouble, type Mark, type Severity } from '../port.ts';
import { rangeOf } from './placement.ts';
import type { Requests } from './requests.ts';

const gravest: readonly Severity[] = ['error', 'confirm', 'hint'];

const tag = (layer: string) => `keshen:${layer}:`;

/** Replaces the marks of a layer. Three requests: the sheets, their formats, the change. */
export async function replaceMarks(requests: Requests, layer: string, marks: readonly Mark[]): Promise<void> {
  const locked = await requests.send(askLocked);
  const standing = await requests.send((context) => {
    const answers = [...locked.keys()].map((id) => askOurs(context, id, layer));
    return () => answers.flatMap((answer) => answer());
  });
  // Said before anything is changed: half a layer would be worse than none.
  for (const { sheet } of [...standing, ...marks.map(({ at }) => at)]) mayChange(locked, sheet);
  if (standing.length === 0 && marks.length === 0) return;
  await requests.send((context) => {
    for (const { sheet, id } of standing) formatsOf(context, sheet).getItem(id).delete();
    for (const mark of byGravity(marks)) add(context, layer, mark);
    return () => {};
  });
}

type Locked = ReadonlyMap<string, boolean>;

function askLocked({ workbook }: Excel.RequestContext): () => Locked {
  const sheets = workbook.worksheets.load('items/id,items/protection/protected');
  return () => new Map(sheets.items.map(({ id, protection }) => [id, protection.protected]));
}

function mayChange(locked: Locked, sheet: string): void {
  const known = locked.get(sheet);
  if (known === undefined) throw new WorkbookTrouble({ code: 'gone', detail: `no sheet with id ${sheet}` });
  if (known) throw new WorkbookTrouble({ code: 'protected', detail: `the sheet with id ${sheet} is protected` });
}

const formatsOf = ({ workbook }: Excel.RequestContext, sheet: string): Excel.ConditionalFormatCollection =>
  workbook.worksheets.getItem(sheet).getRange().conditionalFormats;

/** The formats of a layer on a sheet. */
function askOurs(context: Excel.RequestContext, sheet: string, layer: string): () => { sheet: string; id: string }[] {
  const formats = formatsOf(context, sheet).load('items/id,items/customOrNullObject/rule/formula');
  const ours = (format: Excel.ConditionalFormat) =>
    !format.customOrNullObject.isNullObject && format.customOrNullObject.rule.formula.includes(`ISTEXT("${tag(layer)}`);
  return () => formats.items.filter(ours).map(({ id }) => ({ sheet, id }));
}

/** The gravest is added last: each takes the first place from the one before. */
const byGravity = (marks: readonly Mark[]): Mark[] =>
  marks.toSorted((a, b) => gravest.indexOf(b.severity) - gravest.indexOf(a.severity));

function add({ workbook }: Excel.RequestContext, layer: string, mark: Mark): void {
  if (mark.codes.sheet !== mark.at.sheet || mark.codes.top !== mark.at.top)
    throw new RangeError('the codes of a mark stand in its own rows: old Excel takes no rule that names another sheet');
  const range = rangeOf(workbook.worksheets.getItem(mark.at.sheet), mark.at);
  const format = range.conditionalFormats.add('Custom');
  const { fill, text } = markColours[mark.severity];
  format.custom.rule.formula = `=${markFormula(layer, mark)}`;
  format.custom.format.fill.color = fill;
  format.custom.format.font.color = text;
  // Before the clerk's own, one of which may end the matter.
  format.priority = 0;
}
