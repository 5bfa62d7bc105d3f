/**
 * The two tables, laid out once: the CDK stack creates them, the store writes them, the local engine is made from the
 * stack's template. Names of attributes are part of the stored data, so they do not change.
 */
export interface TableLayout {
  /** The construct's id and the name of the table on a local engine. */
  id: 'Core' | 'Ledger';
  partitionKey: 'pk';
  sortKey: 'sk';
  /** The attribute with the second (epoch) after which an item may vanish. */
  timeToLive?: 'expires';
  indexes: readonly IndexLayout[];
}

export interface IndexLayout {
  name: 'feed' | 'department';
  partitionKey: string;
  sortKey: string;
}

/** Everything of a round that changed, in the order of time. */
export const feedIndex = { name: 'feed', partitionKey: 'feedPk', sortKey: 'feedSk' } as const;
/** The same, for one department. */
export const departmentIndex = {
  name: 'department',
  partitionKey: 'departmentPk',
  sortKey: 'departmentSk',
} as const;

/** Heads, definitions, members: what is true now. */
export const coreTable = {
  id: 'Core',
  partitionKey: 'pk',
  sortKey: 'sk',
  timeToLive: 'expires',
  indexes: [feedIndex, departmentIndex],
} as const satisfies TableLayout;

/** Revisions and audit: only ever appended to. */
export const ledgerTable = {
  id: 'Ledger',
  partitionKey: 'pk',
  sortKey: 'sk',
  indexes: [],
} as const satisfies TableLayout;
