export { buildShell } from './build-shell.ts';
export { buildTemplate } from './build-template.ts';
