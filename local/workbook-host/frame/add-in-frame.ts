import {
  createInterpreter,
  type Interpreter,
  type InterpreterOptions,
} from '../interpreter/create-interpreter.ts';
import { type Conversation, frameAddress, frameName } from './frame-name.ts';
import { createFrameSession, type FrameSession } from './frame-session.ts';

export interface AddInFrameOptions extends InterpreterOptions {
  address: string;
  title: string;
  isSilent: boolean;
  moreSets: readonly string[];
  leave: () => void;
  /** Calls that are not supported, whenever there is one more. */
  unsupportedChanged: (calls: string[]) => void;
}

export interface AddInFrame {
  element: HTMLIFrameElement;
  interpreter: Interpreter;
  session: FrameSession;
  unsupported: () => string[];
  close: () => void;
}

/** An iframe in which Microsoft's office.js finds the host that it expects in Excel on the web. */
export function createAddInFrame(options: AddInFrameOptions): AddInFrame {
  const { workbook, title, isSilent, moreSets, leave, excelApi = '1.17', locale = 'ja-JP' } = options;
  const interpreter = createInterpreter(options);
  const missed = new Set<string>();
  const unsupported = () => [...interpreter.unsupported(), ...missed];
  const conversation: Conversation = {
    id: crypto.randomUUID(),
    controlId: 'addin1',
    locale,
    origin: location.origin,
  };
  const element = document.createElement('iframe');
  element.title = title;
  element.name = frameName(conversation);
  element.src = frameAddress(options.address, location.href, conversation);
  const session = createFrameSession({
    interpreter,
    conversation,
    title,
    excelApi,
    moreSets,
    isSilent,
    leave,
    documentAddress: new URL(encodeURIComponent(workbook.fileName), location.href).href,
    settings: workbook.settings,
    settingsSaved: () => options.changed?.(),
    faulted: reportError,
    missed: (call) => missed.add(call),
    post: (text) => element.contentWindow?.postMessage(text, conversation.origin),
  });
  let told = 0;
  const receive = ({ source, origin, data }: MessageEvent) => {
    if (source === null || source !== element.contentWindow || origin !== conversation.origin) return;
    session.receive(data);
    const calls = unsupported();
    if (calls.length !== told) options.unsupportedChanged(calls);
    told = calls.length;
  };
  addEventListener('message', receive);
  return {
    element,
    interpreter,
    session,
    unsupported,
    close: () => {
      removeEventListener('message', receive);
      element.remove();
    },
  };
}
