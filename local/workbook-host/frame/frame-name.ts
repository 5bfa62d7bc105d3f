export interface Conversation {
  /** Fresh for every document: the client keeps settings in `sessionStorage` under it. */
  id: string;
  controlId: string;
  locale: string;
  origin: string;
}

/** Application, platform, version, locale, correlation, dialog, logging off, flags. */
function hostInfo({ locale, id }: Conversation): string {
  return ['Excel', 'Web', '16.00', locale, id, '', 'disableLogging', '0'].join('$');
}

/** The name of the add-in's window, from which the client learns where it is. It has to be set before the iframe is inserted. */
export function frameName(conversation: Conversation): string {
  return JSON.stringify({
    baseFrameName: conversation.controlId,
    hostInfo: hostInfo(conversation),
    xdmInfo: [conversation.id, conversation.controlId, conversation.origin].join('|'),
    serializerVersion: '1',
    flights: '[]',
  });
}

/** The add-in's address with what the client also reads from it. */
export function frameAddress(address: string, base: string, conversation: Conversation): string {
  const url = new URL(address, base);
  const query = `_host_Info=${hostInfo(conversation)}`;
  url.search = url.search === '' ? query : `${url.search}&${query}`;
  return url.href;
}
