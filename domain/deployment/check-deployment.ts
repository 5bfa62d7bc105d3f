import { mailPattern } from '../text/mail-pattern.ts';
import { checkSignIn } from './check-sign-in.ts';
import { checkSite } from './check-site.ts';
import type { Deployment } from './deployment.ts';
import type { DeploymentFact } from './deployment-problem.ts';
import { isInnerNetwork, isNetwork } from './is-network.ts';
import { placesOfRepeated } from './places-of-repeated.ts';

/**
 * What would fail while a deployment is made, or when the first people come, although its file has the right shape.
 * In the order of the file.
 */
export function checkDeployment(deployment: Deployment): DeploymentFact[] {
  const { account, alarmMail, networks = [], mailSender } = deployment;
  return [
    ...(account === undefined || /^\d{12}$/.test(account)
      ? []
      : [{ code: 'notAnAccount' as const, place: 'account', value: account }]),
    ...checkSignIn(deployment),
    ...checkSite(deployment),
    ...alarmMail.flatMap((mail, index) => checkMail(mail, `alarmMail[${index}]`)),
    ...placesOfRepeated(alarmMail, (mail) => mail.toLowerCase()).map(({ one, index }) => ({
      code: 'mailRepeated' as const,
      place: `alarmMail[${index}]`,
      value: one,
    })),
    ...networks.flatMap((network, index) => checkNetwork(network, `networks[${index}]`)),
    ...(mailSender === undefined ? [] : checkMail(mailSender, 'mailSender')),
  ];
}

function checkMail(value: string, place: string): DeploymentFact[] {
  return mailPattern.test(value) ? [] : [{ code: 'notMail', place, value }];
}

function checkNetwork(value: string, place: string): DeploymentFact[] {
  if (!isNetwork(value)) return [{ code: 'notANetwork', place, value }];
  return isInnerNetwork(value) ? [{ code: 'networkInside', place, value }] : [];
}
