import { stopped, type Told } from '#cli/installation/trouble.ts';
import type { PaneProvider } from '#domain/deployment/addin-settings.ts';

/** The named one, or the only one. */
export function chooseProvider(
  providers: readonly PaneProvider[],
  given: string | undefined,
): Told<PaneProvider> {
  const known = providers.map(({ id }) => id);
  const fitting = given === undefined ? providers : providers.filter(({ id }) => id === given);
  const [provider, ...more] = fitting;
  if (!provider) return stopped({ code: 'providerUnknown', given: given ?? '', known });
  return more.length === 0 ? { ok: true, value: provider } : stopped({ code: 'providerMissing', known });
}
