import * as z from 'zod/mini';
import type { PropertyHelps } from '../words/property-help.ts';
import { planDefinitionSchema } from './plan-definition-schema.ts';

/** A part of a JSON Schema, as far as it is walked through here. */
export interface SchemaPart {
  properties?: Record<string, SchemaPart>;
  prefixItems?: SchemaPart[];
  items?: SchemaPart;
  anyOf?: SchemaPart[];
  oneOf?: SchemaPart[];
  [other: string]: unknown;
}

/** The published JSON Schema (2020-12) of a plan definition, each property with its name and help. */
export function publishedSchema(title: string, helps: PropertyHelps): SchemaPart {
  const schema = z.toJSONSchema(planDefinitionSchema, { io: 'input', unrepresentable: 'any' }) as SchemaPart;
  const { $schema, ...rest } = explained(schema, '', helps);
  return { $schema, title, ...rest };
}

function explained(part: SchemaPart, path: string, helps: PropertyHelps): SchemaPart {
  const { properties, prefixItems, items, anyOf, oneOf, ...rest } = part;
  const within = (inner: SchemaPart) => explained(inner, `${path}[]`, helps);
  const same = (inner: SchemaPart) => explained(inner, path, helps);
  return {
    ...rest,
    ...(properties && { properties: propertiesExplained(properties, path, helps) }),
    // What `wordingSchema` asks for besides: the schema library cannot say it of a tuple.
    ...(prefixItems && { prefixItems: prefixItems.map(within), maxItems: 50 }),
    ...(items && { items: within(items) }),
    ...(anyOf && { anyOf: anyOf.map(same) }),
    ...(oneOf && { oneOf: oneOf.map(same) }),
  };
}

function propertiesExplained(
  properties: Record<string, SchemaPart>,
  above: string,
  helps: PropertyHelps,
): Record<string, SchemaPart> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, part]) => {
      const path = above === '' ? name : `${above}.${name}`;
      const help = helps[path];
      return [
        name,
        { ...(help && { title: help.name, description: help.help }), ...explained(part, path, helps) },
      ];
    }),
  );
}
