import type { ShapeProblem } from '../plan/shape-problem.ts';

/** What is wrong with a deployment's file. `place` is as one would look for it: `municipalities[0].signIn[1].tenant`. */
export type DeploymentProblem = ShapeProblem | DeploymentFact;

/** What has the right shape and would fail all the same, most of it only while it is deployed or when people come. */
export type DeploymentFact =
  | { code: 'notAnAccount'; place: string; value: string }
  | { code: 'notAGuid'; place: string; value: string }
  /** An address of https with a public host name; `wants` says whether a path may follow. */
  | { code: 'notHttps'; place: string; value: string; wants: 'address' | 'origin' }
  | { code: 'notADomain'; place: string; value: string }
  | { code: 'notMail'; place: string; value: string }
  | { code: 'notANetwork'; place: string; value: string }
  /** The API sees the address that an office has outside. */
  | { code: 'networkInside'; place: string; value: string }
  | { code: 'notACertificate'; place: string; value: string }
  /** CloudFront takes certificates of us-east-1 only, wherever the rest lies. */
  | { code: 'certificateElsewhere'; place: string; region: string }
  | { code: 'certificateOfOthers'; place: string; certificateAccount: string; account: string }
  | { code: 'versionMalformed'; place: string; value: string }
  | { code: 'nameMalformed'; place: string }
  | { code: 'idRepeated'; place: string; id: string }
  | { code: 'mailRepeated'; place: string; value: string }
  | { code: 'providerUnknown'; place: string; id: string; known: string[]; nearest?: string }
  | { code: 'providerUnused'; place: string; id: string }
  | { code: 'tenantMissing'; place: string }
  | { code: 'tenantNotNeeded'; place: string; provider: string }
  /** An issuer stands for one municipality, and for one way into it. */
  | { code: 'issuerShared'; place: string; issuer: string; firstPlace: string }
  | { code: 'microsoftAsOpenId'; place: string }
  /** Nobody could give anybody access. */
  | { code: 'administratorMissing'; place: string; municipality: string };
