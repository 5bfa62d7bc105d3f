import { eventType } from '../events.ts';
import { ExcelError } from '../excel-error.ts';
import type { Argument, Host, HostObject, ObjectStates, ObjectType } from '../host-object.ts';
import { addTable } from './add-table.ts';
import { eventMethods } from './event-methods.ts';
import { allTables, type PlacedTable } from './find-table.ts';
import { indexArgument } from './read-argument.ts';

type Scope = ObjectStates['TableCollection'];

const object = ({ table }: PlacedTable): HostObject => ({ kind: 'Table', state: { tableId: table.id } });

function findTable(host: Host, { worksheetId }: Scope, key: Argument): PlacedTable | undefined {
  const text = String(key).toLowerCase();
  return allTables(host, worksheetId).find(
    ({ table }) => table.id === text || table.name.toLowerCase() === text,
  );
}

export const tableCollectionType: ObjectType<Scope> = {
  properties: { Count: { get: ({ worksheetId }, host) => allTables(host, worksheetId).length } },
  items: ({ worksheetId }, host) => allTables(host, worksheetId).map(object),
  item: (scope, key, host) => {
    const found = findTable(host, scope, key);
    return found && object(found);
  },
  methods: {
    GetCount: ({ worksheetId }, _, host) => ({ value: allTables(host, worksheetId).length }),
    GetItemAt: ({ worksheetId }, [index], host) => {
      const found = allTables(host, worksheetId)[indexArgument(index)];
      if (!found) throw new ExcelError('InvalidArgument');
      return object(found);
    },
    GetItemOrNullObject: (scope, [key], host) => {
      const found = findTable(host, scope, key);
      return found ? object(found) : null;
    },
    ...eventMethods<Scope>(
      {
        AddedEvent: eventType.tableAdded,
        DataChangedEvent: eventType.tableChanged,
        DeletedEvent: eventType.tableDeleted,
      },
      ({ worksheetId }) => worksheetId,
    ),
  },
  changes: {
    Add: ({ worksheetId }, [address, hasHeaders], host) =>
      object(addTable(host, worksheetId, address, hasHeaders)),
  },
};
