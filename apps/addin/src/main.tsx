import { Pane, type CommandSource } from '@keshen/pane';
import { createRoot } from 'react-dom/client';
import { announce } from './announce.ts';
import { NoHost } from './no-host.tsx';
import { openSession } from './open-session.ts';
import { openWorkbook } from './open-workbook.ts';
import { connectRibbon } from './ribbon.ts';
import { useAppearance } from './use-appearance.ts';

const root = createRoot(document.getElementById('pane')!);

void start();

async function start(): Promise<void> {
  // Where office.js could not be loaded, there is no Office to ask.
  const { host } = 'Office' in globalThis ? await Office.onReady() : { host: null };
  if (host !== Office.HostType.Excel) return root.render(<NoHost lack="excel" />);
  const { requirements, displayLanguage } = Office.context;
  if (!requirements.isSetSupported('ExcelApi', '1.9')) return root.render(<NoHost lack="version" />);
  const commands = connectRibbon(Office);
  const session = await openSession();
  root.render(<AddIn session={session} locale={displayLanguage} commands={commands} />);
}

function AddIn({
  session,
  locale,
  commands,
}: {
  readonly session: Awaited<ReturnType<typeof openSession>>;
  readonly locale: string;
  readonly commands: CommandSource;
}) {
  const host = { locale, appearance: useAppearance(), openWorkbook };
  return <Pane session={session} host={host} onReport={announce} commands={commands} />;
}
