import { ExcelObject } from '../objects/excel-object.ts';
import type { FunctionCalls } from './function-calls.ts';

/** Result of a call as the library sends it to an Excel that knows no arrays. */
interface InvocationResult {
  readonly id: number;
  readonly failed?: boolean;
  readonly value?: unknown;
  readonly errorCode?: number;
}

/** Through it office.js says that functions are there, and what they answer. */
export class CustomFunctionsService extends ExcelObject {
  private readonly calls: FunctionCalls;
  constructor(calls: FunctionCalls) {
    super();
    this.calls = calls;
  }
  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.calls.becomeReady();
  }
  _GetEnabledFeatures(): readonly number[] {
    return [];
  }
  SetInvocationArrayResults(results: readonly (readonly [number, boolean, unknown, number?])[]): void {
    for (const [id, succeeded, value, code] of results) this.calls.answered(id, succeeded, value, code);
  }
  SetInvocationResults(results: readonly InvocationResult[]): void {
    for (const { id, failed, value, errorCode } of results) this.calls.answered(id, !failed, value, errorCode);
  }
}
