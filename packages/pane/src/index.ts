export type { CommandSource, PaneCommand } from './commands.ts';
export { Pane, type PaneHost, type PaneProps } from './pane.tsx';
export type { Appearance } from './theme.ts';
export {
  isRefusal,
  type CheckRequest,
  type Place,
  type Refusal,
  type SessionPort,
  type Written,
} from './session-port.ts';
export type * from './views.ts';
