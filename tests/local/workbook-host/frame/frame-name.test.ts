import { expect, test } from 'vitest';
import { frameAddress, frameName } from '#local/workbook-host/frame/frame-name.ts';

const conversation = { id: 'c1', controlId: 'addin1', locale: 'ja-JP', origin: 'https://localhost' };

test("the window's name says where the add-in is and with whom it speaks", () => {
  expect(JSON.parse(frameName(conversation))).toEqual({
    baseFrameName: 'addin1',
    hostInfo: 'Excel$Web$16.00$ja-JP$c1$$disableLogging$0',
    xdmInfo: 'c1|addin1|https://localhost',
    serializerVersion: '1',
    flights: '[]',
  });
});

test.each([
  ['/pane.html', 'https://localhost/pane.html?_host_Info=Excel$Web$16.00$ja-JP$c1$$disableLogging$0'],
  ['/pane.html?a=1', 'https://localhost/pane.html?a=1&_host_Info=Excel$Web$16.00$ja-JP$c1$$disableLogging$0'],
])('the address %s says it too', (address, expected) => {
  expect(frameAddress(address, 'https://localhost/host/', conversation)).toBe(expected);
});
