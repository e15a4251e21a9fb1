export * from './port.ts';
export * from './model/index.ts';
export * from './forms/form.ts';
