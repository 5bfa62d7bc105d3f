import type { Interpreter } from '../interpreter/create-interpreter.ts';

export interface MethodPort {
  interpreter: Interpreter;
  settings: Record<string, string>;
  settingsSaved: () => void;
  /** Asked for and not there. */
  missed: (call: string) => void;
  /** The host itself has failed. */
  faulted: (fault: unknown) => void;
}

type Answer = Record<string, unknown>;

/** Error codes of Office's common API. */
const notSupported = 5000;
const noTokenHere = 13_012;

const methods: Record<number, (port: MethodPort, data: object) => Answer> = {
  75: ({ settings }) => ({
    Properties: { Settings: Object.entries(settings).map(([Name, Value]) => ({ Name, Value })) },
  }),
  76: (port, data) => {
    saveSettings(port, data);
    return {};
  },
  93: (port, data) => {
    const [, , path, , body] = arrayOf(data, 'ArrayData');
    return { Data: [200, [], processed(port, String(body))], path };
  },
  // A function of the ribbon has ended.
  94: () => ({}),
  98: () => ({ Error: noTokenHere }),
};

/** A fault of the host is an error to the add-in, which would otherwise wait for ever. */
function processed({ interpreter, faulted }: MethodPort, body: string): string {
  try {
    return interpreter.process(body);
  } catch (fault) {
    faulted(fault);
    const error = {
      Code: 'GeneralException',
      Message: 'An internal error has occurred.',
      HttpStatusCode: 500,
    };
    return JSON.stringify({ Error: error, Results: [], TraceIds: [] });
  }
}

/** Answers a call of Office's common API by its number. */
export function answerMethod(port: MethodPort, data: unknown): Answer {
  const call = typeof data === 'object' && data !== null ? data : {};
  const number = dispatchId(call);
  const method = methods[number];
  if (!method) {
    port.missed(`Office method ${number}`);
    return { Version: 1, Error: notSupported };
  }
  return { Version: 1, Error: 0, ...method(port, call) };
}

function dispatchId(data: object): number {
  const method = 'DdaMethod' in data ? data.DdaMethod : undefined;
  const isMethod = typeof method === 'object' && method !== null && 'DispatchId' in method;
  return isMethod ? Number(method.DispatchId) : Number.NaN;
}

function arrayOf(data: object, name: string): unknown[] {
  const value: unknown = Object.entries(data).find(([key]) => key === name)?.[1];
  return Array.isArray(value) ? value : [];
}

/** Saving writes all settings: those that are not sent are gone. */
function saveSettings({ settings, settingsSaved }: MethodPort, data: object): void {
  const method = 'DdaSettingsMethod' in data ? data.DdaSettingsMethod : undefined;
  if (typeof method !== 'object' || method === null) return;
  const sent = arrayOf(method, 'Properties').filter(Array.isArray);
  for (const key of Object.keys(settings)) delete settings[key];
  for (const [key, value] of sent) settings[String(key)] = String(value);
  settingsSaved();
}
