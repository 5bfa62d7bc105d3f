/**
 * The credentials of the function's role, which Lambda puts into the environment and renews with it. The SDK's own search
 * (files, single sign-on, a machine's metadata) would find the same here, and is left out of the bundle.
 */
export function environmentCredentials(environment: NodeJS.ProcessEnv) {
  return async () => {
    const {
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
      AWS_SESSION_TOKEN: sessionToken,
    } = environment;
    if (!accessKeyId || !secretAccessKey) throw new Error('The environment has no credentials.');
    return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) };
  };
}
