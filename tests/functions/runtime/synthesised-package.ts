import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { App } from 'aws-cdk-lib';
import * as z from 'zod';
import { readDeployment } from '#infra/lib/read-deployment.ts';
import { synthesise } from '#infra/lib/synthesise.ts';

const templateSchema = z.object({
  Resources: z.record(
    z.string(),
    z.object({
      Type: z.string(),
      Properties: z.object({ Runtime: z.unknown(), Code: z.unknown() }).partial().optional(),
    }),
  ),
});
const codeSchema = z.object({ S3Key: z.string() });
const assetsSchema = z.object({
  files: z.record(z.string(), z.object({ source: z.object({ path: z.string(), packaging: z.string() }) })),
});

/**
 * The example deployment as `npm run synth` makes it, in a folder of its own, and of that the folder which the manifest of
 * assets uploads as the function's code. The add-in beside it is one page: its build takes longer than all the rest.
 */
export async function synthesisedPackage(): Promise<{ packageFolder: string; remove(): void }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tenken-synth-'));
  const addinFolder = path.join(folder, 'addin');
  mkdirSync(addinFolder);
  writeFileSync(path.join(addinFolder, 'taskpane.html'), '<title>taskpane</title>');
  // Vitest leaves to Node what lies in a folder of this name, as Lambda does.
  const outdir = path.join(folder, 'node_modules', 'cdk.out');
  const { directory } = await synthesise(new App({ outdir }), {
    deployment: readDeployment('infra/deployments/example.json'),
    addinFolder,
    builtFolder: path.join(folder, 'dist'),
  });
  return { packageFolder: codeFolder(directory), remove: () => rmSync(folder, { recursive: true }) };
}

function codeFolder(directory: string): string {
  const read = (name: string): unknown => JSON.parse(readFileSync(path.join(directory, name), 'utf8'));
  const { Resources } = templateSchema.parse(read('Tenken-example-App.template.json'));
  const functions = Object.values(Resources).filter(
    ({ Type, Properties }) => Type === 'AWS::Lambda::Function' && Properties?.Runtime === 'nodejs24.x',
  );
  if (functions.length !== 1) throw new Error(`There are ${functions.length} functions on Node 24.`);
  const { S3Key } = codeSchema.parse(functions[0]?.Properties?.Code);
  const { files } = assetsSchema.parse(read('Tenken-example-App.assets.json'));
  const source = files[S3Key.replace('.zip', '')]?.source;
  if (source?.packaging !== 'zip') throw new Error(`No folder is uploaded as ${S3Key}.`);
  return path.join(directory, source.path);
}
