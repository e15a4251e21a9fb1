import { useEffect } from 'react';

/** A main action, as a button outside the pane may ask for it, such as one on Excel's ribbon. */
export type PaneCommand = 'check' | 'quotas' | 'subsidies' | 'export';

/** Where such buttons are. */
export interface CommandSource {
  /** Hears every command from now on; also one that was given before anybody listened. Ends with the call that it answers with. */
  listen(run: (command: PaneCommand) => void): () => void;
}

/** What the pane does at each command: the same as its own button does. */
export type CommandActions = Readonly<Record<PaneCommand, () => void>>;

export function useCommands(source: CommandSource | undefined, actions: CommandActions): void {
  useEffect(() => source?.listen((command) => actions[command]()), [source, actions]);
}
