import * as z from 'zod/mini';
import { municipalityIdSchema } from './ids-schema.ts';
import { nameSchema } from './plan-words-schema.ts';

/** Texts whose form is looked at afterwards, with a sentence of their own. */
const text = z.string().check(z.minLength(1), z.maxLength(500));
const some = <One extends z.ZodMiniType>(one: One, most: number) =>
  z.array(one).check(z.minLength(1), z.maxLength(most));

const providerId = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,20}$/));

const provider = z.union([
  z.strictObject({ kind: z.literal('entra'), id: providerId, clientId: text }),
  z.strictObject({
    kind: z.literal('openid'),
    id: providerId,
    name: nameSchema,
    issuer: text,
    jwksUri: text,
    clientId: text,
    audience: text,
    resource: z.exactOptional(text),
  }),
]);

const municipality = z.strictObject({
  id: municipalityIdSchema,
  name: nameSchema,
  signIn: some(
    z.strictObject({
      provider: text,
      tenant: z.exactOptional(text),
      administrators: z.array(text).check(z.maxLength(50)),
    }),
    20,
  ),
});

const site = z.union([
  z.strictObject({
    kind: z.literal('cloudfront'),
    domain: z.exactOptional(z.strictObject({ name: text, certificateArn: text })),
  }),
  z.strictObject({ kind: z.literal('own'), origin: text }),
]);

/** A deployment's file. Strict: a word that nobody knows is a mistake that would be found out too late. */
export const deploymentSchema = z.strictObject({
  name: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,20}$/)),
  account: z.exactOptional(text),
  region: z.enum(['ap-northeast-1', 'ap-northeast-3']),
  // Each stands in the manifest and the pages' security policy, and as a button in the pane.
  providers: some(provider, 20),
  municipalities: some(municipality, 2000),
  site,
  manifest: z.strictObject({ id: text, name: z.exactOptional(text), version: z.exactOptional(text) }),
  alarmMail: some(text, 10),
  networks: z.exactOptional(some(text, 200)),
  mailSender: z.exactOptional(text),
  concurrency: z.exactOptional(z.int().check(z.minimum(0), z.maximum(1000))),
});
