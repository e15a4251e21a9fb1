import type { Messages } from '../../packages/pane/src/messages/messages.ts';
import type { OpenSimulator } from './open-simulator.ts';

/** Goes through every screen, as a clerk would, and says at each where it is. */
export async function walkScreens(
  { pane, bar }: OpenSimulator,
  say: Messages,
  at: (screen: string) => Promise<void>,
): Promise<void> {
  const press = (name: string | RegExp) => pane.getByRole('button', { name, exact: true }).first().click();
  const tab = (name: string) => pane.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
  const heading = (name: string | RegExp) => pane.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  const tool = async (name: string) => {
    await tab(say.tools);
    await pane.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    await heading(name);
  };
  const list = (name: string) => pane.getByRole('list', { name }).waitFor();

  await pane.getByRole('button', { name: say.check, exact: true }).waitFor();
  await at('01-first-run');
  await press(say.check);
  await pane.getByRole('tab', { name: new RegExp(`^${say.problems}`) }).waitFor();
  await at('02-problems');
  await press(`${say.accept}…`);
  await heading(say.accept);
  await press(say.acceptNow);
  await at('03-accept');
  await press(say.back);
  await tab(say.verdicts);
  await at('04-verdicts');
  await press(say.trace);
  await pane.getByRole('tree').waitFor();
  await at('05-trace');
  await press(say.back);
  await tab(say.tools);
  await at('06-tools');
  await tool(say.setup);
  await pane.getByRole('combobox').nth(3).waitFor();
  await at('07-setup');
  await press(say.back);
  await tool(say.fixes);
  await list(say.preview);
  await at('08-fixes');
  await press(say.back);
  await tool(say.policy);
  await pane.getByRole('heading', { level: 2 }).first().waitFor();
  await at('09-policy');
  await pane.getByRole('listitem').first().getByRole('button').click();
  await pane.getByRole('button', { name: say.settle }).waitFor();
  await at('10-settle');
  await press(say.back);
  await press(say.back);
  await tool(say.whatIf);
  await pane.getByRole('combobox').first().selectOption('yearly-subsidy');
  await pane.getByRole('textbox').fill('6万元');
  await press(say.tryNow);
  await pane.getByRole('table').waitFor();
  await at('11-what-if');
  await press(say.back);
  await tool(say.statistics);
  await list(say.statistics);
  await at('12-statistics');
  await press(say.quotas);
  await list(say.units);
  await at('13-quotas');
  await press(say.subsidies);
  await list(say.subsidies);
  await at('14-subsidies');
  await press(say.export);
  await list(say.papers);
  await at('15-papers');
  await press(say.back);
  for (let steps = 0; steps < 6 && (await pane.getByRole('button', { name: say.back }).count()) > 0; steps++)
    await press(say.back);
  await press(say.annotate);
  await bar.waitFor();
  await at('16-annotated');
}
