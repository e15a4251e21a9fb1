import type { RequirementSets } from '../requirement-sets.ts';
import { excelOnTheWeb, type MethodCall } from './messages.ts';

/** Settings that an add-in keeps in the workbook: name → JSON. */
export type Settings = ReadonlyMap<string, string>;

export interface PlayedOffice {
  readonly instance: string;
  readonly locale: string;
  readonly documentUrl: string;
  readonly sets: RequirementSets;
  readonly settings: Settings;
}

/** What Excel tells office.js about itself and the document before `Office.onReady`. */
export const appContext = ({ instance, locale, documentUrl, sets, settings }: PlayedOffice) => ({
  _id: instance,
  _appInstanceId: instance,
  _appName: excelOnTheWeb,
  _appVersion: '16.0',
  _hostFullVersion: '16.0.18000.0',
  _appUILocale: locale,
  _dataLocale: locale,
  _docUrl: documentUrl,
  /** The document may be written. */
  _clientMode: 1,
  _settings: [...settings],
  _reason: 'documentOpened',
  /** A task pane. */
  _osfControlType: 1,
  _eToken: '',
  _correlationId: '',
  _addinName: 'Keshen',
  _appDomains: [],
  _featureGates: {},
  _requirementMatrix: JSON.stringify(sets),
});

/** In the host's flags: custom functions, and one runtime for them, the pane and the commands. */
const sharedRuntime = 3;

/** The pane's address with what office.js looks for in it: which host this is, and where to send messages. */
export function paneAddress(paneUrl: string, locale: string, conversation: string, instance: string): string {
  const address = new URL(paneUrl, location.href);
  const search = address.search ? `${address.search}&` : '?';
  const hostPage = location.origin + location.pathname;
  // Without a query of its own, the frame would take the address of the next play for a place on the same page.
  address.search = `${search}played=${conversation}&_host_Info=Excel$Web$16.01$${locale}$$$$${sharedRuntime}`;
  address.hash = `&_xdm_Info=${[conversation, instance, hostPage].join('|')}&_serializer_version=1`;
  return address.href;
}

/** Settings travel as pairs of name and JSON. */
export function settingsIn({ DdaSettingsMethod }: MethodCall): [name: string, json: string][] {
  const pairs = DdaSettingsMethod?.Properties ?? [];
  return pairs.map(([name, json]) => [String(name), String(json)]);
}
