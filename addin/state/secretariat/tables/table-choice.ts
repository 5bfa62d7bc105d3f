import { createStore, type Store } from '#addin/state/store.ts';
import { type TableId, tableIds } from '#domain/tables/table-ids.ts';
import { firstTables } from '#domain/tables/table-names.ts';
import type { SecretariatDesk } from '../secretariat-desk.ts';

/** 表の選択: which tables this workbook holds; kept in the file, so that it is the same wherever it is opened. */
export interface TableChoice {
  state: Store<ChoiceState>;
  /** A table that is left out stays where it is. */
  choose(table: TableId, isChosen: boolean): Promise<void>;
}

export interface ChoiceState {
  chosen: readonly TableId[];
  /** The file does not know it yet: a cell was being edited. */
  isUnsaved: boolean;
}

export function createTableChoice({ ports, store }: SecretariatDesk): TableChoice {
  const state = createStore<ChoiceState>({
    chosen: store.get().identity?.tables ?? firstTables,
    isUnsaved: false,
  });

  const save = async (chosen: readonly TableId[]) => {
    const { identity } = store.get();
    // Until the file is the secretariat's there is nothing to keep it in: it is kept with the identity.
    if (!identity) return;
    const next = { ...identity, tables: chosen };
    try {
      await ports.workbook.saveIdentity(next);
      store.change((now) => ({ ...now, identity: next }));
      state.change((now) => ({ ...now, isUnsaved: false }));
    } catch {
      state.change((now) => ({ ...now, isUnsaved: true }));
    }
  };

  return {
    state,
    async choose(table, isChosen) {
      const { chosen } = state.get();
      const next = tableIds.filter((id) => (id === table ? isChosen : chosen.includes(id)));
      state.change((now) => ({ ...now, chosen: next }));
      await save(next);
    },
  };
}
