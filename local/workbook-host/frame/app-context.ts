import type { Conversation } from './frame-name.ts';

export interface AppContextFacts {
  conversation: Conversation;
  documentAddress: string;
  excelApi: string;
  /** Sets of Office that this Excel has besides, each in its first version: `NestedAppAuth`. */
  moreSets: readonly string[];
  settings: Record<string, string>;
  title: string;
}

/** What the client asks first: the application, the document, the settings and which API sets there are. */
export function appContext({
  conversation,
  documentAddress,
  excelApi,
  moreSets,
  settings,
  title,
}: AppContextFacts): Record<string, unknown> {
  return {
    _id: conversation.controlId,
    _appName: 16,
    _appVersion: '16.00',
    _appMinorVersion: 0,
    _appUILocale: conversation.locale,
    _dataLocale: conversation.locale,
    _docUrl: documentAddress,
    _clientMode: 1,
    _settings: Object.entries(settings),
    _reason: 'inserted',
    _osfControlType: 0,
    _eToken: '',
    _correlationId: conversation.id,
    _appInstanceId: conversation.controlId,
    _requirementMatrix: JSON.stringify(requirementSets(excelApi, moreSets)),
    _hostFullVersion: '16.0.0.0',
    _addinName: title,
    _appDomains: [conversation.origin],
    _featureGates: {},
  };
}

/** Versions are texts: as a number, 1.10 would be 1.1. No token sets unless told: signing in goes through a dialog here. */
function requirementSets(excelApi: string, moreSets: readonly string[]): Record<string, string> {
  return {
    AddinCommands: '1.1',
    DialogApi: '1.2',
    ExcelApi: excelApi,
    RichApiRuntime: '1.2',
    RichApiRuntimeFlag: '1.2',
    Settings: '1.1',
    ...Object.fromEntries(moreSets.map((name) => [name, '1.1'])),
  };
}
