import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, Script } from 'node:vm';
import type { ExcelHost } from '../excel-host.ts';
import { supports, type RequirementSets } from '../requirement-sets.ts';
import { connect } from './bridge.ts';

/** The builds of Microsoft's library, one a platform. The debug ones name what they refuse in full. */
const builds = {
  web: 'excel-web-16.00.js',
  'web-debug': 'excel-web-16.00.debug.js',
  win32: 'excel-win32-16.01.js',
  mac: 'excel-mac-16.00.js',
} as const;

export interface LoadOptions {
  readonly build?: keyof typeof builds;
  /** What this Excel can. The library refuses every member above it. Default: `{ ExcelApi: '1.9' }`. */
  readonly sets?: RequirementSets;
}

export interface LoadedExcel {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** As `Office.context.requirements.isSetSupported` answers in this Excel. */
  readonly isSetSupported: (set: string, version?: string) => boolean;
}

const scripts = new Map<string, Script>();

/** Loads the unmodified client library of the pinned package into a realm of its own and connects it to a host. */
export function loadExcel(
  host: ExcelHost,
  { build = 'web', sets = { ExcelApi: '1.9' } }: LoadOptions = {},
): LoadedExcel {
  const isSetSupported = (set: string, version = '1.1') => supports(sets, set, version);
  const realm = createContext({ ...browserParts(), _richApiNativeBridge: connect(host) });
  Object.assign(realm, { window: realm, self: realm });
  scriptOf(builds[build]).runInContext(realm);
  // The library looks for these when it is used, not when it is loaded: a real host refuses unknown members by itself.
  Object.assign(realm, { Office: { context: { requirements: { isSetSupported } } } });
  const loaded = realm as unknown as Omit<LoadedExcel, 'isSetSupported'>;
  Object.assign(Reflect.get(loaded.OfficeExtension, 'CommonUtility'), { _doApiNotSupportedCheck: true });
  return { Excel: loaded.Excel, OfficeExtension: loaded.OfficeExtension, isSetSupported };
}

function scriptOf(file: string): Script {
  const path = createRequire(import.meta.url).resolve(`@microsoft/office-js/dist/${file}`);
  const script = scripts.get(file) ?? new Script(readFileSync(path, 'utf8'), { filename: path });
  scripts.set(file, script);
  return script;
}

/** As much of a browser as the library touches. */
function browserParts() {
  const location = { href: 'https://localhost/', search: '' };
  const addEventListener = () => {};
  return {
    console,
    setTimeout,
    clearTimeout,
    performance,
    location,
    addEventListener,
    removeEventListener: addEventListener,
    navigator: { userAgent: 'node' },
    document: { location, getElementsByTagName: () => [], addEventListener },
  };
}
