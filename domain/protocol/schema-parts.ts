import * as z from 'zod';

/** The schemas that a value at the path may have: several where there are branches, none where nothing may stand. */
export function schemasAt(schema: unknown, path: readonly PropertyKey[]): unknown[] {
  return path.reduce<unknown[]>(
    (schemas, key) => schemas.flatMap((one) => within(one, key)),
    branches(schema),
  );
}

/** The objects among the branches of a schema. */
export function objectsOf(schemas: readonly unknown[]): z.ZodObject[] {
  return schemas.filter((schema) => schema instanceof z.ZodObject);
}

export function keysOf(object: z.ZodObject): string[] {
  return Object.keys(object.shape);
}

/** The properties that an object must have. */
export function requiredKeysOf(object: z.ZodObject): string[] {
  return keysOf(object).filter((key) => !(object.shape[key] instanceof z.ZodExactOptional));
}

/** Of several branches those whose own word the value has, such as `kind`; all where it has none. */
export function meantObjects(objects: readonly z.ZodObject[], value: unknown): readonly z.ZodObject[] {
  if (typeof value !== 'object' || value === null) return objects;
  const given: Readonly<Record<string, unknown>> = { ...value };
  const meant = objects.filter((object) =>
    requiredKeysOf(object).every((key) => {
      const property = object.shape[key];
      const isWord = property instanceof z.ZodLiteral || property instanceof z.ZodEnum;
      return !isWord || property.safeParse(given[key]).success;
    }),
  );
  return meant.length > 0 ? meant : objects;
}

function within(schema: unknown, key: PropertyKey): unknown[] {
  if (schema instanceof z.ZodObject) {
    const name = String(key);
    return Object.hasOwn(schema.shape, name) ? branches(schema.shape[name]) : [];
  }
  if (schema instanceof z.ZodArray) return branches(schema.element);
  if (schema instanceof z.ZodTuple) {
    const { items, rest } = schema.def;
    return branches((typeof key === 'number' ? items[key] : undefined) ?? rest);
  }
  return [];
}

function branches(schema: unknown): unknown[] {
  if (schema instanceof z.ZodExactOptional) return branches(schema.unwrap());
  return schema instanceof z.ZodUnion ? schema.options.flatMap(branches) : [schema];
}
