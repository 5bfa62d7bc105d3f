import { type CostLanguage, type CostTableName, costTable } from './cost-tables.ts';

const place = /(<!-- table: (\w+) -->\n)[\s\S]*?(\n<!-- end -->)/g;

/** The page with each of its tables as they are counted now. */
export function fillTables(page: string, language: CostLanguage): string {
  return page.replace(place, (_all, before, name: CostTableName, after) => {
    return `${before}\n${costTable(name, language)}\n${after}`;
  });
}
