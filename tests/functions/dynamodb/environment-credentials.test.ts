import { expect, test } from 'vitest';
import { environmentCredentials } from '#functions/dynamodb/environment-credentials.ts';

const local = { AWS_ACCESS_KEY_ID: 'key', AWS_SECRET_ACCESS_KEY: 'secret' };

test('the role’s credentials are read where Lambda puts them, anew at each call', async () => {
  const environment: NodeJS.ProcessEnv = { ...local, AWS_SESSION_TOKEN: 'first' };
  const credentials = environmentCredentials(environment);
  const found = { accessKeyId: 'key', secretAccessKey: 'secret' };
  expect(await credentials()).toEqual({ ...found, sessionToken: 'first' });
  environment.AWS_SESSION_TOKEN = 'second';
  expect(await credentials()).toEqual({ ...found, sessionToken: 'second' });
});

test('an engine on this machine gets by without a session', async () => {
  expect(await environmentCredentials(local)()).toEqual({ accessKeyId: 'key', secretAccessKey: 'secret' });
});

test.each(['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'])('without %s nothing is signed', async (name) => {
  const credentials = environmentCredentials({ ...local, [name]: '' });
  await expect(credentials()).rejects.toThrow('The environment has no credentials.');
});
