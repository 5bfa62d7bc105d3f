import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { MunicipalityId } from '#domain/plan/plan-definition.ts';
import type { Member } from '#domain/rights/member.ts';
import type { AdministrationOutcome, MemberChange, StoredMember } from '../ports/administration-store.ts';
import { administrationItem } from './administration-items.ts';
import { ifAbsent } from './if-absent.ts';
import { memberKey, memberPartition } from './keys.ts';
import { queryAll } from './pages.ts';
import { readItem } from './read-item.ts';
import { stamped } from './stamped.ts';
import type { Tables } from './tables.ts';
import { isConditionFailed, transact } from './transact.ts';

export async function findMember(
  tables: Tables,
  municipality: MunicipalityId,
  subject: string,
): Promise<StoredMember | undefined> {
  return (await readItem(tables, tables.core, memberKey(municipality, subject)))?.member;
}

export async function listMembers(tables: Tables, municipality: MunicipalityId): Promise<StoredMember[]> {
  const items = await queryAll(tables, {
    TableName: tables.core,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': memberPartition(municipality) },
    ConsistentRead: true,
  });
  return items.map((item) => item.member);
}

/** Not for two who write at once: the one after the other wins. */
export async function putMember(tables: Tables, municipality: MunicipalityId, member: Member): Promise<void> {
  const revision = ((await findMember(tables, municipality, member.subject))?.revision ?? 0) + 1;
  const item = memberItem(municipality, { ...member, revision });
  await tables.client.send(new PutCommand({ TableName: tables.core, Item: item }));
}

/** One item for each person, so that nobody ever has half of what they may do. */
export async function saveMember(
  tables: Tables,
  { municipality, base, member, audit }: MemberChange,
): Promise<AdministrationOutcome> {
  const ifBase =
    base === 0
      ? ifAbsent
      : { ConditionExpression: 'revision = :base', ExpressionAttributeValues: { ':base': base } };
  const records = audit.map((record) => administrationItem(tables, municipality, record));
  const input = {
    TransactItems: [
      { Put: { TableName: tables.core, Item: memberItem(municipality, member), ...ifBase } },
      ...records,
    ],
  };
  return transact(tables, input, async ([reason]) =>
    isConditionFailed(reason) ? ('overtaken' as const) : undefined,
  );
}

function memberItem(municipality: MunicipalityId, member: StoredMember) {
  return stamped({ ...memberKey(municipality, member.subject), revision: member.revision, member });
}
