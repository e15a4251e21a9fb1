import type { CommandSource, PaneCommand } from '@keshen/pane';
import { ribbonCommands } from './ribbon-commands.ts';

/** The part of Office that ribbon commands need. */
export interface RibbonOffice {
  readonly actions: {
    associate(name: string, run: (event: { completed(): void }) => void): void;
  };
  readonly addin: { showAsTaskpane(): Promise<void> };
}

/**
 * Buttons of the ribbon do what those of the pane do, in the same session, and open it: the outcome is to be seen. A
 * command that comes before the pane listens is kept until it does.
 */
export function connectRibbon({ actions, addin }: RibbonOffice): CommandSource {
  let run: ((command: PaneCommand) => void) | undefined;
  let waiting: PaneCommand | undefined;
  for (const command of ribbonCommands)
    actions.associate(command, async (event) => {
      if (run) run(command);
      else waiting = command;
      // Excel holds back the add-in's other buttons until it hears this; the pane shows progress by itself.
      event.completed();
      await addin.showAsTaskpane();
    });
  return {
    listen(listener) {
      run = listener;
      if (waiting) listener(waiting);
      waiting = undefined;
      return () => {
        run = undefined;
      };
    },
  };
}
