/** Messages between an add-in's iframe and its host: JSON text, sent with `postMessage`. */
export interface IncomingMessage {
  _messageType: number;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _actionType: number;
  _data: unknown;
}

export interface OutgoingMessage {
  _messageType: 0 | 1;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _origin: string;
  _data: unknown;
  /** Only in calls of the host. */
  _actionType?: number;
  _errorCode?: number;
  _responseType?: 0 | 1;
  _serializerVersion: 1;
}

export const incoming = { request: 0, invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const outgoing = { response: 1, answer: 0, event: 1 } as const;

/** A request of the add-in, or nothing: other scripts post messages too. */
export function readMessage(text: unknown): IncomingMessage | undefined {
  if (typeof text !== 'string' || !text.startsWith('{')) return undefined;
  try {
    const message: unknown = JSON.parse(text);
    return isRequest(message) ? message : undefined;
  } catch {
    return undefined;
  }
}

function isRequest(message: unknown): message is IncomingMessage {
  return (
    typeof message === 'object' &&
    message !== null &&
    '_messageType' in message &&
    message._messageType === incoming.request &&
    '_actionName' in message &&
    typeof message._actionName === 'string' &&
    '_conversationId' in message &&
    typeof message._conversationId === 'string' &&
    '_correlationId' in message &&
    typeof message._correlationId === 'number'
  );
}
