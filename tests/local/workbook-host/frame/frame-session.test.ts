import { describe, expect, test } from 'vitest';
import { createFrameSession, type FrameSessionOptions } from '#local/workbook-host/frame/frame-session.ts';
import { createInterpreter } from '#local/workbook-host/interpreter/create-interpreter.ts';
import { buildWorkbook, buildWorksheet } from '../build-workbook.ts';

const conversation = { id: 'c1', controlId: 'addin1', locale: 'ja-JP', origin: 'https://localhost' };

function opened(given: Partial<FrameSessionOptions> = {}) {
  const worksheet = buildWorksheet();
  const workbook = buildWorkbook([worksheet], { settings: { k: '1' } });
  const interpreter = createInterpreter({ workbook });
  const posted: Record<string, unknown>[] = [];
  const told: string[] = [];
  const session = createFrameSession({
    interpreter,
    conversation,
    excelApi: '1.10',
    moreSets: [],
    documentAddress: 'https://localhost/Book1.xlsx',
    settings: workbook.settings,
    title: 'アドイン',
    post: (text) => posted.push(JSON.parse(text)),
    settingsSaved: () => told.push('settings'),
    missed: (call) => told.push(call),
    leave: () => told.push('leave'),
    faulted: () => told.push('fault'),
    ...given,
  });
  const ask = (name: string, data: unknown = null, given: object = {}) => {
    const before = posted.length;
    const message = {
      _messageType: 0,
      _actionName: name,
      _conversationId: 'c1',
      _correlationId: 7,
      _actionType: 0,
      _data: data,
      ...given,
    };
    session.receive(JSON.stringify(message));
    return posted.slice(before);
  };
  const call = (number: number, data: object = {}) =>
    ask('executeMethod', { ...data, DdaMethod: { DispatchId: number } })[0]?._data;
  return { session, worksheet, workbook, interpreter, posted, told, ask, call };
}

const listen = { _actionType: 1 };

describe('an answer', () => {
  test('carries the name and the ids of what was asked', () => {
    expect(opened().ask('executeMethod', { DdaMethod: { DispatchId: 75 } })).toEqual([
      {
        _messageType: 1,
        _actionName: 'executeMethod',
        _conversationId: 'c1',
        _correlationId: 7,
        _origin: 'https://localhost',
        _errorCode: 0,
        _responseType: 0,
        _serializerVersion: 1,
        _data: { Version: 1, Error: 0, Properties: { Settings: [{ Name: 'k', Value: '1' }] } },
      },
    ]);
  });

  test('is given to nobody of another conversation, and to no noise', () => {
    const { ask, session, posted } = opened();
    expect(ask('executeMethod', {}, { _conversationId: 'c2' })).toEqual([]);
    for (const noise of ['', 'hello', '{', '{}', 'null', undefined, { _messageType: 0 }])
      session.receive(noise);
    expect(posted).toEqual([]);
  });

  test('is given to nothing where the host is silent', () => {
    const { ask } = opened({ isSilent: true });
    expect(ask('ContextActivationManager_getAppContextAsync')).toEqual([]);
    expect(ask('appCommandInvoked', {}, listen)).toEqual([]);
  });
});

test('the context names the language, the settings and the API sets, versions as texts', () => {
  const [answer] = opened().ask('ContextActivationManager_getAppContextAsync');
  expect(answer?._data).toMatchObject({
    _appUILocale: 'ja-JP',
    _dataLocale: 'ja-JP',
    _settings: [['k', '1']],
    _requirementMatrix: expect.stringContaining('"ExcelApi":"1.10"'),
  });
});

test('a set of Office is there only where the host was told so', () => {
  const setsOf = (moreSets: string[]) =>
    JSON.stringify(opened({ moreSets }).ask('ContextActivationManager_getAppContextAsync')[0]?._data);
  expect(setsOf(['NestedAppAuth'])).toContain('NestedAppAuth\\":\\"1.1');
  expect(setsOf([])).not.toContain('NestedAppAuth');
});

describe('a batch', () => {
  const path = { 1: { Id: 1, ObjectPathType: 1, Name: '' } };
  const body = JSON.stringify({ Actions: [{ Id: 2, ActionType: 1, ObjectPathId: 1 }], ObjectPaths: path });

  test('is answered as text', () => {
    expect(opened().call(93, { ArrayData: ['', 'POST', 'ProcessQuery', [], body, 0, 1] })).toEqual({
      Version: 1,
      Error: 0,
      Data: [200, [], '{"Results":[{"ActionId":2,"Value":{}}],"TraceIds":[]}'],
      path: 'ProcessQuery',
    });
  });

  test('that the host cannot read is an error to the add-in, and told', () => {
    const { call, told } = opened();
    const answer = call(93, { ArrayData: ['', 'POST', 'ProcessQuery', [], 'nonsense'] });
    expect(JSON.stringify(answer)).toContain('GeneralException');
    expect(told).toEqual(['fault']);
  });

  test('comes before the events that it caused', () => {
    const { ask, interpreter, worksheet } = opened();
    ask('richApiMessage', {}, listen);
    const action = { Id: 3, ActionType: 3, Name: '_RegisterDataChangedEvent', ObjectPathId: 2 };
    const worksheets = { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 };
    interpreter.process(JSON.stringify({ Actions: [action], ObjectPaths: { ...path, 2: worksheets } }));
    interpreter.edited({
      worksheet,
      area: { row: 0, column: 0, rows: 1, columns: 1 },
      changeType: 'RangeEdited',
    });
    const messages = ask('executeMethod', {
      ArrayData: ['', 'POST', 'ProcessQuery', [], body],
      DdaMethod: { DispatchId: 93 },
    });
    expect(messages.map(({ _actionName, _responseType }) => [_actionName, _responseType])).toEqual([
      ['executeMethod', 0],
      ['richApiMessage', 1],
    ]);
    expect(messages[1]?._data).toMatchObject({
      ArrayData: [[65_536, 10, 'Workbook', expect.any(String), 0, false]],
    });
  });
});

test('saving settings replaces them all and is told', () => {
  const { call, workbook, told } = opened();
  expect(call(76, { DdaSettingsMethod: { Properties: [['l', '2']] } })).toEqual({ Version: 1, Error: 0 });
  expect([workbook.settings, told]).toEqual([{ l: '2' }, ['settings']]);
});

test('there is no token: the add-in has to ask in a dialog', () => {
  expect(opened().call(98)).toMatchObject({ Error: 13_012 });
});

test('a call that is not there is refused and told', () => {
  const { call, ask, told } = opened();
  expect(call(64)).toEqual({ Version: 1, Error: 5000 });
  expect(ask('somethingElse')).toMatchObject([{ _errorCode: -2 }]);
  expect(told).toEqual(['Office method 64', 'somethingElse']);
});

test('a button of the ribbon runs its function, where the add-in listens', () => {
  const { session, ask, posted } = opened();
  session.runCommand('send', 'Button1');
  expect(posted).toEqual([]);
  ask('appCommandInvoked', {}, { ...listen, _correlationId: 3 });
  session.runCommand('send', 'Button1');
  expect(posted.at(-1)).toMatchObject({
    _actionName: 'appCommandInvoked',
    _correlationId: 3,
    _responseType: 1,
    _data: ['Button1', 'send', '{"source":{"id":"Button1"}}'],
  });
});

test('an event is told until the add-in listens no more', () => {
  const { session, ask, posted } = opened();
  ask('documentSelectionChanged', {}, listen);
  session.selectionChanged();
  expect(posted).toHaveLength(2);
  ask('documentSelectionChanged', {}, { _actionType: 2 });
  session.selectionChanged();
  expect(posted).toHaveLength(3);
});

test('the keyboard leaves the add-in and comes into it', () => {
  const { session, ask, posted, told } = opened();
  ask('ContextActivationManager_notifyHost', ['addin1', 21, 'https://localhost']);
  expect(told).toEqual([]);
  ask('ContextActivationManager_notifyHost', ['addin1', 13]);
  expect(told).toEqual(['leave']);
  session.enter();
  expect(posted).toMatchObject([
    { _actionName: 'Office_notifyAgave', _conversationId: 'c1_ntf', _data: [11] },
  ]);
});
