import { build, type Metafile, type Plugin } from 'esbuild';

/** A handler and all that it needs in `folder`, as ES modules: `index.mjs`, and chunks of what it loads later. */
export async function bundleHandler(
  entry: string,
  folder: string,
  plugins: Plugin[] = [],
): Promise<Metafile> {
  const { metafile } = await build({
    entryPoints: { index: entry },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    minify: true,
    metafile: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    // The minifier knows nothing of this line: a short name here is taken a second time in some chunk.
    banner: {
      js: "import{createRequire as requireOfNode}from'node:module';const require=requireOfNode(import.meta.url);",
    },
    plugins,
  });
  return metafile;
}
