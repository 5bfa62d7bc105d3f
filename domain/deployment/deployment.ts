import type { MunicipalityId } from '../plan/plan-definition.ts';

/** One installation in one AWS account, as `infra/deployments/NAME.json` says it. Several stand side by side. */
export interface Deployment {
  /** Part of each stack's name: `production` gives `Tenken-production-Data` and `Tenken-production-App`. */
  name: string;
  /** Twelve digits; the account of the credentials where absent. */
  account?: string;
  /** Where everything lies that is stored: Tokyo or Osaka. */
  region: 'ap-northeast-1' | 'ap-northeast-3';
  providers: readonly SignInProvider[];
  municipalities: readonly DeployedMunicipality[];
  site: DeployedSite;
  manifest: DeployedManifest;
  /** Who is told of an alarm. */
  alarmMail: readonly string[];
  /** IPv4 or IPv6 networks (CIDR) that the API answers; everybody with a token where absent. */
  networks?: readonly string[];
  /** The address that mail comes from; its domain is registered with SES. No mail where absent. */
  mailSender?: string;
  /**
   * How many calls run at once: kept free for this deployment, and never more. 50 where absent. `0` keeps none free: a
   * new account's quota is so small that AWS lets nobody keep a part of it.
   */
  concurrency?: number;
}

/** Who signs people in, and the add-in's registration there. */
export type SignInProvider = EntraProvider | OpenIdProvider;

/** Microsoft Entra ID; each municipality is a tenant of its own. */
export interface EntraProvider {
  kind: 'entra';
  id: string;
  /** Application (client) ID of the registration, a GUID; with v2 tokens it is the audience too. */
  clientId: string;
}

/** Any other OpenID provider that gives access tokens as JWT (RFC 9068). Stands for one municipality. */
export interface OpenIdProvider {
  kind: 'openid';
  id: string;
  /** On the button where people choose: `庁内アカウント`. */
  name: string;
  /** The issuer exactly as tokens say it. */
  issuer: string;
  jwksUri: string;
  clientId: string;
  /** The `aud` of the tokens. */
  audience: string;
  /** Sent as RFC 8707 `resource` where the provider asks for it. */
  resource?: string;
}

export interface DeployedMunicipality {
  id: MunicipalityId;
  name: string;
  signIn: readonly MunicipalitySignIn[];
}

export interface MunicipalitySignIn {
  /** Of `providers`. */
  provider: string;
  /** Directory (tenant) ID, a GUID. Only for Entra ID. */
  tenant?: string;
  /** Object IDs (Entra ID) or subjects of who administers the municipality before anybody is a member. */
  administrators: readonly string[];
}

/** Where the add-in's files lie. */
export type DeployedSite =
  /** S3 behind CloudFront, under a name of CloudFront's where there is no domain of one's own. */
  | { kind: 'cloudfront'; domain?: { name: string; certificateArn: string } }
  /** A web server of one's own, in the office's network for example: nothing of ours lies outside of the region. */
  | { kind: 'own'; origin: string };

export interface DeployedManifest {
  /** A GUID of its own for each deployment. */
  id: string;
  name?: string;
  version?: string;
}
