import { Host } from './host';
import { Workbook } from './workbook';

/*
 * Runs in the page around the add-in's frame: Excel on the web as it speaks to an add-in, by messages between windows of two
 * origins. The test reaches the host through `window.simulatedExcel`.
 */

const RICH_API = 93;
const APP = { excel: 16, editing: 1, taskPane: 2 };

interface Message {
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly ArrayData?: readonly unknown[];
  };
}

const ACTION = { invoke: 0, register: 1, unregister: 2 };
const host = new Host(new Workbook());
window.simulatedExcel = host;

let answerTo: (message: Message, data: unknown, isEvent?: boolean) => void = () => {};
let richApiMessages: Message | undefined;

window.addEventListener('message', ({ data, origin, source }) => {
  if (typeof data !== 'string' || origin === location.origin) return;
  const message = JSON.parse(data) as Message;
  answerTo = ({ _actionName, _conversationId, _correlationId }, answer, isEvent = false) => {
    const response = {
      _messageType: 1,
      _responseType: isEvent ? 1 : 0,
      _actionName,
      _conversationId,
      _correlationId,
      _errorCode: 0,
      _data: answer,
      _serializerVersion: 1,
    };
    setTimeout(() => (source as Window).postMessage(JSON.stringify(response), origin), 0);
  };
  if (message._actionType === ACTION.register) {
    if (/richApiMessage/i.test(message._actionName)) richApiMessages = message;
    answerTo(message, { Error: 0 });
  } else if (message._actionType === ACTION.unregister) {
    answerTo(message, { Error: 0 });
  } else {
    answerTo(message, invoked(message));
  }
});

host.send = (messages) => {
  const ArrayData = messages.map(({ messageCategory, messageType, targetId, message }) => [
    messageCategory,
    messageType,
    targetId,
    message,
  ]);
  if (richApiMessages) answerTo(richApiMessages, { ArrayData }, true);
};

function invoked({ _actionName, _data }: Message): unknown {
  if (_actionName === 'ContextActivationManager_getAppContextAsync') {
    return {
      _id: 'pane',
      _appName: APP.excel,
      _appVersion: '16.01',
      _appUILocale: host.language,
      _dataLocale: host.language,
      _docUrl: 'https://localhost/工作簿1.xlsx',
      _clientMode: APP.editing,
      _settings: [],
      _reason: 'documentOpened',
      _requirementMatrix: JSON.stringify(host.sets),
      _initialDisplayMode: APP.taskPane,
    };
  }
  // focus, keys, telemetry, settings: taken, and nothing said
  if (_actionName !== 'executeMethod' || _data.DdaMethod?.DispatchId !== RICH_API)
    return { Version: 1, Error: 0 };
  const answer = host.answer(JSON.parse(String(_data.ArrayData?.[4])));
  return { Version: 1, Error: 0, Data: [200, [], JSON.stringify(answer)] };
}
