export * from './form.ts';
export { fillForm } from './fill-form.ts';
export type { Shell, ShellPart, ShellStyles } from './shell.ts';
