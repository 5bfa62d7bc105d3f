import type { Plugin } from 'esbuild';

/** Packages that the SDK imports and the function never calls, each with what stands in its place. */
const unused: Readonly<Record<string, string>> = {
  /** The search for credentials; the client is given those of the environment, and asks for no others. */
  '@aws-sdk/credential-provider-node':
    'export const defaultProvider = () => { throw new Error("Give the client its credentials."); };',
  /** Names of browsers; asked for in a browser only. */
  bowser: 'export default {};',
};

/** Leaves out of a bundle what would only be loaded, or only be carried. */
export const withoutUnused: Plugin = {
  name: 'without-unused',
  setup: (build) => {
    const names = Object.keys(unused).join('|');
    build.onResolve({ filter: new RegExp(`^(${names})$`) }, ({ path }) => ({ path, namespace: 'unused' }));
    build.onLoad({ filter: /./, namespace: 'unused' }, ({ path }) => ({ contents: unused[path] ?? '' }));
  },
};
