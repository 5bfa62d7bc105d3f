import * as z from 'zod/mini';
import type { AddinSettings } from '#domain/deployment/addin-settings.ts';

const text = z.string().check(z.minLength(1));
const providerSchema = z.object({
  kind: z.enum(['entra', 'openid']),
  id: text,
  name: z.exactOptional(text),
  authority: z.url(),
  clientId: text,
  scope: text,
  audience: z.exactOptional(text),
  prompt: z.exactOptional(z.enum(['login', 'select_account'])),
  cliClientId: z.exactOptional(text),
});

/** `config.json` of an installation; what a newer one adds is passed over. */
const addinSettingsSchema = z.object({
  apiBase: text,
  providers: z.array(providerSchema).check(z.minLength(1)),
});

/** Nothing where it is none. */
export function parseAddinSettings(json: string): AddinSettings | undefined {
  try {
    return addinSettingsSchema.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}
