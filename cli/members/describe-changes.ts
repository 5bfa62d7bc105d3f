import type { Membership } from '#domain/rights/rights.ts';
import type { MemberChange } from './compare-members.ts';
import type { KnownPlan } from './known-plan.ts';
import { roleNames } from './role-names.ts';

const kinds = { added: '追加', changed: '変更', removed: '削除' };

/** `変更：jinken-1 大山 さくら　＋男女共同参画プラン・事務局` */
export function describeChange(change: MemberChange, plans: readonly KnownPlan[]): string {
  const { kind, member, gains, loses, formerName } = change;
  const say = (sign: string, list: readonly Membership[]) =>
    list.map((one) => `　${sign}${nameOf(one, plans)}`).join('');
  const renamed = formerName === undefined ? '' : `　氏名「${formerName}」→「${member.name}」`;
  return `${kinds[kind]}：${member.subject} ${member.name}${renamed}${say('＋', gains)}${say('−', loses)}`;
}

/** `男女共同参画プラン・所管課（市民協働課）` */
function nameOf({ plan: id, role, department }: Membership, plans: readonly KnownPlan[]): string {
  const plan = plans.find((one) => one.id === id);
  const own = plan?.departments.find((one) => one.id === department)?.name ?? department;
  return `${plan?.name ?? id}・${roleNames[role]}${own === undefined ? '' : `（${own}）`}`;
}
