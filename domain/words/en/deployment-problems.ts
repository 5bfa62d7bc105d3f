import type { DeploymentProblemWords } from '../deployment-problem-words.ts';

export const deploymentProblems: DeploymentProblemWords = {
  notAnAccount: ({ value }) =>
    `“${value}” is no AWS account. Write its twelve digits between quotation marks.`,
  notAGuid: ({ value }) =>
    `“${value}” is no GUID. Copy the ID of 8-4-4-4-12 digits as the Microsoft Entra admin center shows it.`,
  notHttps: ({ value, wants }) =>
    wants === 'origin'
      ? `“${value}” cannot be used. Write https:// and the host name (and port) in small letters, without a path or a slash at the end.`
      : `“${value}” cannot be used. Write an address of https with a host name that can be read from the internet, without “?” or “#”.`,
  notADomain: ({ value }) => `“${value}” is no domain. Write the host name alone, in small letters.`,
  notMail: ({ value }) => `“${value}” is no mail address. Write one that somebody reads.`,
  notANetwork: ({ value }) =>
    `“${value}” is no network. Write it as 203.0.113.0/24 or 2001:db8::/32; a single machine is 203.0.113.7/32.`,
  networkInside: ({ value }) =>
    `“${value}” exists inside offices only. The API sees the address that an office has outside, so nobody could use it. Ask for the fixed address of the line.`,
  notACertificate: ({ value }) =>
    `“${value}” is no ARN of a certificate. Copy arn:aws:acm:us-east-1:… from AWS Certificate Manager.`,
  certificateElsewhere: ({ region }) =>
    `The certificate lies in ${region}. CloudFront takes those of us-east-1 only: have one issued there for the same name.`,
  certificateOfOthers: ({ certificateAccount, account }) =>
    `The certificate belongs to account ${certificateAccount}, but ${account} is deployed to. Have one issued there.`,
  versionMalformed: ({ value }) =>
    `“${value}” is no version. Write one to four numbers with dots between them, as 1.0.0.0.`,
  nameMalformed: () => 'Write a name of at most 125 characters on one line.',
  idRepeated: ({ id }) => `“${id}” stands twice. Give each an ID of its own.`,
  mailRepeated: ({ value }) => `“${value}” stands twice. Take one away.`,
  providerUnknown: ({ id, known, nearest }) =>
    `There is no “${id}” among the providers. ${
      nearest === undefined
        ? `There are ${known.map((one) => `“${one}”`).join(', ')}.`
        : `Did you mean “${nearest}”?`
    }`,
  providerUnused: ({ id }) =>
    `No municipality uses “${id}”: it would be a button that lets nobody in. Add it to a signIn, or take it away.`,
  tenantMissing: () => "Add the municipality's directory (tenant) ID of Microsoft Entra ID as tenant.",
  tenantNotNeeded: ({ provider }) =>
    `“${provider}” is not Microsoft Entra ID and has no tenant. Take it away.`,
  issuerShared: ({ issuer, firstPlace }) =>
    `“${issuer}” is used by ${firstPlace} already. One provider (tenant) is one way into one municipality. Mend one of the two.`,
  microsoftAsOpenId: () =>
    'This is how Microsoft signs in. Make the kind "entra" and write the tenant ID into the municipality\'s signIn.',
  administratorMissing: ({ municipality }) =>
    `${municipality} has no administrator. Name who gives the first people access (their object ID in Entra ID) as administrators.`,
};
