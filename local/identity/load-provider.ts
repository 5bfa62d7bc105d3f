/**
 * On Node 20 the provider says on the console that it prefers 22, each time that it is loaded. Nothing that somebody
 * who runs `npm start` could act on; that it works there is tested.
 */
export async function loadProvider(): Promise<typeof import('oidc-provider')> {
  const { warn } = console;
  console.warn = () => {};
  try {
    return await import('oidc-provider');
  } finally {
    console.warn = warn;
  }
}
