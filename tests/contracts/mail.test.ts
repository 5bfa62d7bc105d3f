import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSesMail } from '#functions/mail/create-ses-mail.ts';
import { createFolderMail } from '#local/mail/create-folder-mail.ts';
import { mailContract } from './mail.contract.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tenken-mail-'));
const credentials = { accessKeyId: 'here', secretAccessKey: 'here' };
const sender = 'tenken@vendor.example';

interface SentByApi {
  FromEmailAddress: string;
  Destination: { ToAddresses: string[] };
  Content: { Simple: { Subject: { Data: string }; Body: { Text: { Data: string } } } };
}

const taken: SentByApi[] = [];

/** Answers as SES’s API does: 400 with a named refusal for what is no address, 503 for one that stands for an outage. */
const ses = createServer(async (request, response) => {
  const mail: SentByApi = JSON.parse(await textOf(request));
  const [to = ''] = mail.Destination.ToAddresses;
  const answer = (status: number, body: object, headers = {}) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  };
  if (to === 'outage@city.example.jp') return answer(503, { message: 'down' });
  if (!to.includes('@')) {
    return answer(400, { message: 'Missing @' }, { 'x-amzn-errortype': 'BadRequestException' });
  }
  taken.push(mail);
  answer(200, { MessageId: String(taken.length) });
});

let endpoint = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => ses.listen(0, '127.0.0.1', resolve));
  endpoint = `http://127.0.0.1:${(ses.address() as AddressInfo).port}`;
});
afterAll(() => {
  ses.close();
  rmSync(folder, { recursive: true });
});

const sesMail = () =>
  createSesMail(sender, { endpoint, credentials, region: 'ap-northeast-1', maxAttempts: 1 });

mailContract('SES, by its API', async () => ({
  mail: sesMail(),
  arrived: async (to) =>
    taken
      .filter(({ Destination }) => Destination.ToAddresses.includes(to))
      .map(({ Content: { Simple } }) => ({ subject: Simple.Subject.Data, text: Simple.Body.Text.Data })),
}));

mailContract('the folder of one machine', async () => {
  const own = mkdtempSync(path.join(folder, 'own-'));
  return { mail: createFolderMail(own), arrived: async (to) => filesTo(own, to) };
});

test('SES is told the one sender, and an outage is no refusal', async () => {
  await expect(
    sesMail().send({ to: 'outage@city.example.jp', subject: '件名', text: '本文' }),
  ).rejects.toThrow();
  expect(new Set(taken.map(({ FromEmailAddress }) => FromEmailAddress))).toEqual(new Set([sender]));
});

function filesTo(own: string, to: string) {
  return readdirSync(own)
    .sort()
    .map((name) => readFileSync(path.join(own, name), 'utf8'))
    .filter((mail) => mail.startsWith(`To: ${to}\n`))
    .map((mail) => {
      const [head = '', ...rest] = mail.split('\n\n');
      return { subject: head.split('Subject: ')[1] ?? '', text: rest.join('\n\n').slice(0, -1) };
    });
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}
