import { openAnyWorkbook } from '@keshen/workbook/file';
import { browserCodec } from '@keshen/workbook/file/browser';

/** What the page sends: a file, and a text to write into its first cell. */
export interface Order {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly text: string;
}

/** What comes back: the first sheet as it was read, and the file as it was saved. */
export interface Outcome {
  readonly cells: readonly (readonly [row: number, column: number, value: unknown])[];
  readonly saved: Uint8Array;
}

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  void edited(data).then((outcome) => postMessage(outcome));
});

async function edited({ bytes, name, text }: Order): Promise<Outcome> {
  const workbook = await openAnyWorkbook(bytes, name, browserCodec);
  const { id, grid } = workbook.model.sheets[0]!;
  const cells = [...grid.filled()].map(([row, column]) => [row, column, grid.value(row, column)] as const);
  const at = { sheet: id, top: 0, left: 0, rows: 1, columns: 1 };
  await workbook.apply([{ do: 'write', at, was: [grid.get(0, 0)], now: [text] }]);
  return { cells, saved: workbook.save({ level: 1 }) };
}
