import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { keptFolder, projectFolder } from '../setup/project-folder.ts';

/** As much of a synthesised table as an engine wants to know. */
export interface TableTemplate {
  TableName: string;
  KeySchema: { AttributeName: string; KeyType: 'HASH' | 'RANGE' }[];
  AttributeDefinitions: { AttributeName: string; AttributeType: 'S' }[];
  GlobalSecondaryIndexes?: {
    IndexName: string;
    KeySchema: { AttributeName: string; KeyType: 'HASH' | 'RANGE' }[];
    Projection: { ProjectionType: 'ALL' };
  }[];
}

interface Resource {
  Type: string;
  Properties: Omit<TableTemplate, 'TableName'>;
}

const sources = [
  'infra/lib/data-stack.ts',
  'infra/lib/kept-table.ts',
  'domain/storage/core-tables.ts',
  'package-lock.json',
];

/** The tables of the CDK stack; kept, because loading the CDK takes seconds, until its sources change. */
export async function tableTemplates(folder = path.join(keptFolder, 'cache')): Promise<TableTemplate[]> {
  const hash = createHash('sha256');
  for (const source of sources) hash.update(readFileSync(path.join(projectFolder, source)));
  const file = path.join(folder, `tables-${hash.digest('hex').slice(0, 16)}.json`);
  const cached = readCached(file);
  if (cached) return cached;
  const templates = await synthesise();
  mkdirSync(folder, { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, JSON.stringify(templates));
  renameSync(unfinished, file);
  return templates;
}

function readCached(file: string): TableTemplate[] | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

async function synthesise(): Promise<TableTemplate[]> {
  const { App } = await import('aws-cdk-lib');
  const { Template } = await import('aws-cdk-lib/assertions');
  const { DataStack } = await import('#infra/lib/data-stack.ts');
  const { Resources } = Template.fromStack(new DataStack(new App(), 'TenkenData')).toJSON();
  return Object.entries<Resource>(Resources)
    .filter(([, { Type }]) => Type === 'AWS::DynamoDB::GlobalTable')
    .map(([id, { Properties }]) => ({
      // The construct's id without the hash that CloudFormation's name ends with.
      TableName: id.replace(/[0-9A-F]{8}$/, ''),
      KeySchema: Properties.KeySchema,
      AttributeDefinitions: Properties.AttributeDefinitions,
      ...(Properties.GlobalSecondaryIndexes
        ? { GlobalSecondaryIndexes: Properties.GlobalSecondaryIndexes }
        : {}),
    }));
}
