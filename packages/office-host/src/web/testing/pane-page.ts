import { OfficeWorkbook } from '@keshen/workbook/office';
import type { Area, Change } from '@keshen/workbook/port';

declare global {
  interface Window {
    /** For the test: what a task pane does. */
    pane: ReturnType<typeof paneOf>;
  }
}

const at: Area = { sheet: '1', top: 1, left: 1, rows: 2, columns: 1 };

Office.actions.associate('greet', async (event: Office.AddinCommands.Event) => {
  await window.pane.fill('命令');
  event.completed();
});

declare const CustomFunctions: {
  associate(id: string, run: (...args: readonly never[]) => unknown): void;
  readonly Error: new (code: string, sentence?: string) => Error;
  readonly ErrorCode: { readonly notAvailable: string };
};

CustomFunctions.associate('TWICE', (numbers: readonly (readonly number[])[]) =>
  numbers.map((row) => row.map((number) => number * 2)),
);
CustomFunctions.associate('NEVER', () => {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, '没有数据');
});

void Office.onReady((info) => {
  window.pane = paneOf(info);
  document.body.dataset['ready'] = 'yes';
});

function paneOf(info: { readonly host: Office.HostType; readonly platform: Office.PlatformType }) {
  const { context } = Office;
  const { requirements } = context;
  const workbook = new OfficeWorkbook(Excel, { isSetSupported: requirements.isSetSupported.bind(requirements) });
  const { settings } = context.document;
  const heard: Change[] = [];
  return {
    about: {
      host: String(info.host),
      platform: String(info.platform),
      locale: context.displayLanguage,
      since13: requirements.isSetSupported('ExcelApi', '1.13'),
      since18: requirements.isSetSupported('ExcelApi', '1.18'),
      query: location.search,
    },
    sheets: async () => (await workbook.book()).sheets.map(({ name, used }) => ({ name, used })),
    fill: (text: string) => workbook.apply([{ do: 'write', at: { ...at, top: 2, rows: 1 }, was: [null], now: [text] }]),
    trouble: () =>
      workbook.read(at).then(
        () => null,
        (cause: { readonly trouble: { readonly code: string; readonly detail: string } }) => cause.trouble,
      ),
    heard,
    watch: async () => {
      await workbook.watch((change) => heard.push(change));
    },
    show: () => Office.addin.showAsTaskpane(),
    openBeside: (base64: string) => Excel.createWorkbook(base64),
    remember: (name: string, value: unknown) =>
      new Promise<string>((resolve) => {
        settings.set(name, value);
        settings.saveAsync(({ status }) => resolve(String(status)));
      }),
  };
}
