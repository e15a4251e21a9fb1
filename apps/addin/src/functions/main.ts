import { associate, type FunctionsRuntime } from './associate.ts';
import { customFunctions } from './index.ts';

declare const CustomFunctions: FunctionsRuntime | undefined;

// Outside Excel there is no runtime, and where office.js could not be loaded the page says so.
if (typeof CustomFunctions === 'object') associate(customFunctions, CustomFunctions);
