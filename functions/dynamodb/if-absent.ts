/** A put with it never changes anything. */
export const ifAbsent = { ConditionExpression: 'attribute_not_exists(pk)' } as const;
