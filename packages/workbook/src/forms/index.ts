export * from './form.ts';
export { fillForm, fillingForm } from './fill-form.ts';
export { packTemplate } from './pack-template.ts';
export type { Shell, ShellPart, ShellStyles } from './shell.ts';
export * from './template.ts';
