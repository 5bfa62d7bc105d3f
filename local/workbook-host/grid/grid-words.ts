/** What the grid itself says; given by the page in its language. */
export interface GridWords {
  insertRow: string;
  deleteRow: string;
  cell: (address: string, text: string) => string;
  filterButton: (column: string) => string;
  sortAscending: string;
  sortDescending: string;
  allValues: string;
  blankValue: string;
  apply: string;
  cancel: string;
  rowMenu: string;
}
