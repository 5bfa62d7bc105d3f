import * as z from 'zod/mini';

/** The schemas that a value at the path may have: several where there are branches, none where nothing may stand. */
export function schemasAt(schema: unknown, path: readonly PropertyKey[]): unknown[] {
  return path.reduce<unknown[]>(
    (schemas, key) => schemas.flatMap((one) => within(one, key)),
    branches(schema),
  );
}

/** The objects among the branches of a schema. */
export function objectsOf(schemas: readonly unknown[]): z.ZodMiniObject[] {
  return schemas.filter((schema) => schema instanceof z.ZodMiniObject);
}

export function keysOf(object: z.ZodMiniObject): string[] {
  return Object.keys(object.shape);
}

/** The properties that an object must have. */
export function requiredKeysOf(object: z.ZodMiniObject): string[] {
  return keysOf(object).filter((key) => !(object.shape[key] instanceof z.ZodMiniExactOptional));
}

/** Of several branches those whose own word the value has, such as `kind`; all where it has none. */
export function meantObjects(
  objects: readonly z.ZodMiniObject[],
  value: unknown,
): readonly z.ZodMiniObject[] {
  if (typeof value !== 'object' || value === null) return objects;
  const given: Readonly<Record<string, unknown>> = { ...value };
  const meant = objects.filter((object) =>
    requiredKeysOf(object).every((key) => {
      const property = object.shape[key];
      const isWord = property instanceof z.ZodMiniLiteral || property instanceof z.ZodMiniEnum;
      return !isWord || property.safeParse(given[key]).success;
    }),
  );
  return meant.length > 0 ? meant : objects;
}

function within(schema: unknown, key: PropertyKey): unknown[] {
  if (schema instanceof z.ZodMiniObject) {
    const name = String(key);
    return Object.hasOwn(schema.shape, name) ? branches(schema.shape[name]) : [];
  }
  if (schema instanceof z.ZodMiniArray) return branches(schema.def.element);
  if (schema instanceof z.ZodMiniTuple) {
    const { items, rest } = schema.def;
    return branches((typeof key === 'number' ? items[key] : undefined) ?? rest);
  }
  return [];
}

function branches(schema: unknown): unknown[] {
  if (schema instanceof z.ZodMiniExactOptional) return branches(schema.def.innerType);
  const isUnion = schema instanceof z.ZodMiniUnion || schema instanceof z.ZodMiniDiscriminatedUnion;
  return isUnion ? schema.def.options.flatMap(branches) : [schema];
}
