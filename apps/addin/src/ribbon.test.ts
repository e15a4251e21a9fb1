import type { PaneCommand } from '@keshen/pane';
import { describe, expect, it } from 'vitest';
import { ribbonCommands } from './ribbon-commands.ts';
import { connectRibbon } from './ribbon.ts';

/** Office as far as the ribbon goes, with its buttons to be pressed. */
function office() {
  const buttons = new Map<string, (event: { completed(): void }) => void>();
  const seen = { completed: 0, shown: 0 };
  const source = connectRibbon({
    actions: { associate: (name, run) => buttons.set(name, run) },
    addin: {
      showAsTaskpane: () => {
        seen.shown++;
        return Promise.resolve();
      },
    },
  });
  const press = (name: string) => buttons.get(name)!({ completed: () => seen.completed++ });
  return { source, press, seen, names: [...buttons.keys()] };
}

describe('the buttons of the ribbon', () => {
  it('are the main actions', () => {
    expect(office().names).toEqual([...ribbonCommands]);
  });

  it('run in the pane, open it, and let Excel go on', () => {
    const { source, press, seen } = office();
    const heard: PaneCommand[] = [];
    source.listen((command) => heard.push(command));
    press('check');
    press('export');
    expect(heard).toEqual(['check', 'export']);
    expect(seen).toEqual({ completed: 2, shown: 2 });
  });

  it('wait for a pane that does not listen yet: the last one counts', () => {
    const { source, press } = office();
    const heard: PaneCommand[] = [];
    press('check');
    press('quotas');
    const end = source.listen((command) => heard.push(command));
    expect(heard).toEqual(['quotas']);
    end();
    press('subsidies');
    expect(heard).toEqual(['quotas']);
  });
});
