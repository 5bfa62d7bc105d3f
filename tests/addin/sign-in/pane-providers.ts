import type { PaneProvider } from '#domain/deployment/addin-settings.ts';

export const tenant = '3f1c2d9e-0a4b-4c5d-8e6f-7a8b9c0d1e2f';
export const clientId = '6b1d5c1e-3c2a-4b7f-9d58-0f2f5f0f7a11';

/** Entra ID as a deployment of one municipality has it. */
export const entra: PaneProvider = {
  kind: 'entra',
  id: 'm365',
  authority: `https://login.microsoftonline.com/${tenant}/v2.0`,
  clientId,
  scope: `openid profile api://${clientId}/Tenken.Use`,
  prompt: 'select_account',
};

/** As a vendor with many municipalities has it. */
export const manyTenants: PaneProvider = {
  ...entra,
  authority: 'https://login.microsoftonline.com/organizations/v2.0',
};

export const staff: PaneProvider = {
  kind: 'openid',
  id: 'staff',
  name: '庁内アカウント',
  authority: 'https://id.city.test',
  clientId: 'tenken',
  scope: 'openid profile Tenken.Use',
};
