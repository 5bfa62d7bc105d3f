import {
  createInterpreter,
  type Interpreter,
  type InterpreterOptions,
} from '#local/workbook-host/interpreter/create-interpreter.ts';
import { isAtLeast } from '#local/workbook-host/interpreter/excel-api.ts';
import type { WorkbookData } from '#local/workbook-host/model/workbook-data.ts';
import { type LoadedExcel, loadExcel } from './load-excel.ts';

export interface OfficeSession extends LoadedExcel {
  /** As `Excel.run` in an add-in. */
  run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  interpreter: Interpreter;
  /** What went over the wire so far. */
  traffic: { request: unknown; response: unknown }[];
  /** Lets handlers hear what the user does on the page. */
  userDid: (what: (interpreter: Interpreter) => void) => Promise<void>;
}

/** Microsoft's client plugged into our interpreter, in Node: `Excel.run` works on the given workbook. */
export function officeSession(
  workbook: WorkbookData,
  options: Omit<InterpreterOptions, 'workbook'> = {},
): OfficeSession {
  const { excelApi = '1.17' } = options;
  const interpreter = createInterpreter({ ...options, workbook });
  const loaded = loadExcel((name, version = '1.1') => name !== 'ExcelApi' || isAtLeast(excelApi, version));
  const { OfficeExtension } = loaded;
  // The package leaves its own gate open: a call above the declared version has to fail here as in Excel.
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  const traffic: OfficeSession['traffic'] = [];

  const sendEvents = () => {
    const entries = interpreter.takeEvents().map(([messageCategory, messageType, targetId, message]) => ({
      messageCategory,
      messageType,
      targetId,
      message,
    }));
    if (entries.length > 0) OfficeExtension._testTriggerRichApiMessageEvent({ entries });
  };
  const executor = {
    executeAsync: async (_customData: unknown, _flags: unknown, { Body }: { Body: unknown }) => {
      const answer = interpreter.process(JSON.stringify(Body));
      setTimeout(sendEvents);
      traffic.push({ request: JSON.parse(JSON.stringify(Body)), response: JSON.parse(answer) });
      return { HttpStatusCode: 200, ErrorCode: '', ErrorMessage: '', Headers: {}, Body: JSON.parse(answer) };
    },
  };
  class Session extends OfficeExtension.SessionBase {
    _resolveRequestUrlAndHeaderInfo() {
      return Promise.resolve({ url: '', headers: {} });
    }
    _createRequestExecutorOrNull() {
      return executor;
    }
  }
  OfficeExtension.SessionBase._overrideSession = new Session();
  return {
    Excel: loaded.Excel,
    Office: loaded.Office,
    OfficeExtension,
    run: (batch) => loaded.Excel.run(batch),
    interpreter,
    traffic,
    userDid: async (what) => {
      what(interpreter);
      sendEvents();
    },
  };
}
