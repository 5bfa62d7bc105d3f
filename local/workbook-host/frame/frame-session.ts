import type { Interpreter } from '../interpreter/create-interpreter.ts';
import { answerMethod } from './answer-method.ts';
import { type AppContextFacts, appContext } from './app-context.ts';
import { type IncomingMessage, incoming, type OutgoingMessage, outgoing, readMessage } from './envelope.ts';

export interface FrameSessionOptions extends AppContextFacts {
  interpreter: Interpreter;
  post: (text: string) => void;
  /** Settings were saved, which changes the document. */
  settingsSaved: () => void;
  /** A member of Office, not of Excel, that was asked for and is not there. */
  missed: (call: string) => void;
  /** The host itself has failed; the add-in gets an error. */
  faulted: (fault: unknown) => void;
  /** Tab or Escape left the add-in. */
  leave: () => void;
  /** A host that never answers, to try what an add-in does then. */
  isSilent?: boolean;
}

export interface FrameSession {
  /** Takes whatever the frame's window posted. */
  receive: (text: unknown) => void;
  /** Tells the add-in what has happened. */
  sendEvents: () => void;
  selectionChanged: () => void;
  /** Runs a function that the add-in has associated with a button of the ribbon. */
  runCommand: (functionName: string, controlId: string) => void;
  /** The keyboard comes into the add-in. */
  enter: () => void;
}

/** What the client calls with `ContextActivationManager_notifyHost` when the keyboard leaves the add-in. */
const leaving = [5, 6, 13, 14, 15, 16, 17, 18];
const tabIn = 11;
const invalidAction = -2;

/** The host's side of the conversation with one add-in. */
export function createFrameSession(options: FrameSessionOptions): FrameSession {
  const { conversation, interpreter, isSilent = false } = options;
  /** Correlation ids of what the add-in listens to. */
  const listeners = new Map<string, number>();

  const post = (message: Omit<OutgoingMessage, '_origin' | '_serializerVersion'>) =>
    options.post(JSON.stringify({ ...message, _origin: conversation.origin, _serializerVersion: 1 }));
  const reply = ({ _actionName, _correlationId }: IncomingMessage, data: unknown, errorCode = 0) =>
    post({
      _messageType: outgoing.response,
      _actionName,
      _conversationId: conversation.id,
      _correlationId,
      _data: data,
      _errorCode: errorCode,
      _responseType: outgoing.answer,
    });
  const push = (name: string, data: unknown) => {
    const correlation = listeners.get(name);
    if (correlation === undefined || isSilent) return;
    post({
      _messageType: outgoing.response,
      _actionName: name,
      _conversationId: conversation.id,
      _correlationId: correlation,
      _data: data,
      _errorCode: 0,
      _responseType: outgoing.event,
    });
  };
  const sendEvents = () => {
    const entries = interpreter.takeEvents();
    if (entries.length > 0) push('richApiMessage', { ArrayData: entries });
  };
  const invoke = (message: IncomingMessage) => {
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return reply(message, appContext(options));
      case 'ContextActivationManager_notifyHost':
        if (isLeaving(message._data)) options.leave();
        return;
      case 'executeMethod':
        reply(message, answerMethod(options, message._data));
        return sendEvents();
      default:
        options.missed(message._actionName);
        return reply(message, null, invalidAction);
    }
  };
  return {
    receive: (text) => {
      const message = readMessage(text);
      if (!message || message._conversationId !== conversation.id || isSilent) return;
      if (message._actionType === incoming.registerEvent) {
        listeners.set(message._actionName, message._correlationId);
        reply(message, { Error: 0 });
      } else if (message._actionType === incoming.unregisterEvent) {
        listeners.delete(message._actionName);
        reply(message, { Error: 0 });
      } else invoke(message);
    },
    sendEvents,
    selectionChanged: () => push('documentSelectionChanged', {}),
    runCommand: (functionName, controlId) =>
      push('appCommandInvoked', [controlId, functionName, JSON.stringify({ source: { id: controlId } })]),
    enter: () => {
      if (isSilent) return;
      post({
        _messageType: 0,
        _actionType: incoming.invoke,
        _actionName: 'Office_notifyAgave',
        _conversationId: `${conversation.id}_ntf`,
        _correlationId: 0,
        _data: [tabIn],
      });
    },
  };
}

function isLeaving(data: unknown): boolean {
  return Array.isArray(data) && leaving.includes(Number(data[1]));
}
