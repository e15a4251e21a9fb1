import { FormulaError, type CustomFunction, type Shown } from './custom-function.ts';

/** The part of Microsoft's runtime that carries custom functions. */
export interface FunctionsRuntime {
  associate(id: string, run: (...args: readonly never[]) => Shown): void;
  readonly Error: new (code: string, sentence?: string) => Error;
  readonly ErrorCode: { readonly invalidValue: string; readonly notAvailable: string };
}

/** Tells Excel's runtime which function answers which id. What they cannot answer becomes an error with its sentence. */
export function associate(functions: readonly CustomFunction[], runtime: FunctionsRuntime): void {
  for (const { id, run, parameters } of functions)
    runtime.associate(id, (...args) => {
      try {
        // Behind the arguments Excel hands over a description of the call.
        return run(...args.slice(0, parameters.length));
      } catch (cause) {
        throw cause instanceof FormulaError ? excelError(cause, runtime) : cause;
      }
    });
}

const excelError = ({ kind, message }: FormulaError, { Error, ErrorCode }: FunctionsRuntime): Error =>
  new Error(kind === 'value' ? ErrorCode.invalidValue : ErrorCode.notAvailable, message);
