import { describe, expect, test, vi } from 'vitest';
import { readSettings } from '#addin/read-settings.ts';
import { entra, staff } from './sign-in/pane-providers.ts';

function lies(settings: unknown, status = 200) {
  vi.stubGlobal('fetch', async () => Response.json(settings, { status }));
}

test('the settings beside the page are read', async () => {
  lies({ apiBase: '/api/v1', providers: [entra, staff], more: 1 });
  expect(await readSettings()).toEqual({ apiBase: '/api/v1', providers: [entra, staff] });
});

describe('settings that the pane cannot work with are a fault', () => {
  const cases: [string, unknown][] = [
    ['no API', { providers: [staff] }],
    ['nobody to sign people in', { apiBase: '/api/v1', providers: [] }],
    ['those of an earlier pane', { apiBase: '/api/v1', identity: {} }],
    ['a provider without an address', { apiBase: '/api/v1', providers: [{ ...staff, authority: '' }] }],
  ];
  test.each(cases)('%s', async (_, settings) => {
    lies(settings);
    await expect(readSettings()).rejects.toThrow();
  });

  test('none at all', async () => {
    lies({}, 404);
    await expect(readSettings()).rejects.toThrow('404');
  });
});
