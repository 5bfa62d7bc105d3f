import { cellReference, columnIndex } from '../codec/cell-reference.ts';
import type { CellArea } from '../model/workbook-data.ts';
import { createCellEditor } from './cell-editor.ts';
import { rowsToText, textToRows } from './clipboard-rows.ts';
import { openColumnFilter } from './column-filter.ts';
import { drawCharts } from './draw-charts.ts';
import { enteredText } from './entered-text.ts';
import { formatValue } from './format-value.ts';
import { type GridGeometry, gridGeometry } from './grid-geometry.ts';
import { openMenu } from './grid-menu.ts';
import type { GridPort } from './grid-port.ts';
import type { GridWords } from './grid-words.ts';
import { areaAround, type CellPlace, neighbour, spannedArea } from './move-selection.ts';
import { readyKeys } from './ready-keys.ts';
import { headerHeight, headerWidth, type RenderedWindow, renderWindow } from './render-window.ts';

export interface Grid {
  /** Draws again what the workbook holds now; what is being typed stays. */
  refresh: () => void;
  /** Another worksheet is shown: from its top. */
  show: () => void;
  select: (area: CellArea) => void;
  selection: () => CellArea;
  /** Text of the active cell as one would edit it. */
  activeText: () => string;
  isEditing: () => boolean;
  commit: () => void;
  focus: () => void;
}

export interface GridOptions {
  port: GridPort;
  words: GridWords;
  /** What is being typed, for the formula bar; nothing when it is done. */
  editing: (text: string | undefined) => void;
}

/** The worksheet as a table of the browser, which a test and a screen reader can address. */
export function createGrid(container: HTMLElement, { port, words, editing }: GridOptions): Grid {
  const scroller = document.createElement('div');
  scroller.className = 'grid-scroller';
  const canvas = document.createElement('div');
  canvas.className = 'grid-canvas';
  const marker = document.createElement('div');
  marker.className = 'grid-selection';
  const body = document.createElement('div');
  scroller.append(canvas);
  container.replaceChildren(scroller);

  let geometry: GridGeometry = gridGeometry(port.worksheet(), port.styles());
  let active: CellPlace = { row: 0, column: 0 };
  let anchor: CellPlace = active;
  let area: CellArea = areaAround(geometry, active);
  let rendered: RenderedWindow | undefined;

  const cellData = ({ row, column }: CellPlace) => port.worksheet().cells.get(`${row},${column}`);
  const activeText = () => enteredText(cellData(active));

  const editor = createCellEditor({
    mayEdit: () => port.mayEdit(areaAround(geometry, active)),
    currentText: activeText,
    commit: (text) => {
      if (text !== activeText()) port.enterText(active.row, active.column, text);
    },
    move: (direction) => moveTo(neighbour(geometry, active, direction), false),
    readyKey: (event) => keys(event),
    editing,
  });
  const charts = document.createElement('div');
  canvas.append(body, charts, marker, editor.element);

  const rangeRect = ({ row, column, rows, columns }: CellArea) => {
    let width = 0;
    for (let index = column; index < Math.min(column + columns, geometry.columns); index += 1) {
      width += geometry.columnWidth(index);
    }
    const top = geometry.rowTop(row) + headerHeight;
    return { left: columnLeft(column), top, width, height: geometry.rowTop(row + rows) + headerHeight - top };
  };
  const columnLeft = (column: number) => {
    let left = headerWidth;
    for (let index = 0; index < column; index += 1) left += geometry.columnWidth(index);
    return left;
  };

  const draw = (isForced: boolean) => {
    const first = geometry.rowAt(Math.max(0, scroller.scrollTop - headerHeight));
    const last = geometry.rowAt(scroller.scrollTop + scroller.clientHeight);
    if (!isForced && rendered && rendered.first <= first && rendered.last >= last) return;
    const context = { worksheet: port.worksheet(), styles: port.styles(), geometry, words };
    rendered = renderWindow(context, { first, last });
    body.replaceChildren(rendered.table);
    if (isForced) charts.replaceChildren(...drawCharts(port, geometry));
    mark();
  };
  const mark = () => {
    const { left, top, width, height } = rangeRect(area);
    Object.assign(marker.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
    rendered?.mark(active, area);
    placeEditor();
  };
  const placeEditor = () => {
    const place = rangeRect(areaAround(geometry, active));
    const style = port.styles()[cellData(active)?.style ?? 0];
    Object.assign(editor.element.style, {
      left: `${place.left}px`,
      top: `${place.top}px`,
      minWidth: `${Math.max(place.width, 40)}px`,
      width: `${Math.max(place.width, editor.isEditing() ? 120 : 40)}px`,
      minHeight: `${Math.max(place.height, 20)}px`,
      fontSize: `${style?.fontSize ?? 11}pt`,
    });
    const data = cellData(active);
    const shown = data ? formatValue(data, style?.numberFormat ?? 'General') : '';
    editor.element.setAttribute('aria-label', words.cell(cellReference(active.row, active.column), shown));
    editor.setLocked(!editor.isEditing() && isLocked());
  };
  const isLocked = () => {
    const { isProtected } = port.worksheet();
    return isProtected && (port.styles()[cellData(active)?.style ?? 0]?.locked ?? true);
  };

  const reveal = () => {
    const { left, top, width, height } = rangeRect(areaAround(geometry, active));
    const { rows: frozenRows = 0, columns: frozenColumns = 0 } = port.worksheet().frozen ?? {};
    const fixedTop = headerHeight + geometry.rowTop(frozenRows);
    const fixedLeft = columnLeft(frozenColumns);
    if (active.row >= frozenRows) {
      if (top < scroller.scrollTop + fixedTop) scroller.scrollTop = top - fixedTop;
      else if (top + height > scroller.scrollTop + scroller.clientHeight) {
        scroller.scrollTop = Math.min(top - fixedTop, top + height - scroller.clientHeight + 4);
      }
    }
    if (active.column >= frozenColumns) {
      if (left < scroller.scrollLeft + fixedLeft) scroller.scrollLeft = left - fixedLeft;
      else if (left + width > scroller.scrollLeft + scroller.clientWidth) {
        scroller.scrollLeft = Math.min(left - fixedLeft, left + width - scroller.clientWidth + 4);
      }
    }
  };
  const moveTo = (place: CellPlace, isExtending: boolean) => {
    editor.commit();
    if (!isExtending) {
      active = place;
      anchor = place;
      area = areaAround(geometry, place);
    } else {
      anchor = place;
      area = spannedArea(geometry, active, place);
    }
    reveal();
    draw(false);
    mark();
    port.selected(area);
  };
  const select = (wanted: CellArea) => {
    editor.commit();
    const { row, column } = areaAround(geometry, wanted);
    active = { row, column };
    anchor = active;
    area = spannedArea(geometry, wanted, {
      row: Math.min(wanted.row + wanted.rows, geometry.rows) - 1,
      column: Math.min(wanted.column + wanted.columns, geometry.columns) - 1,
    });
    reveal();
    draw(false);
    mark();
    port.selected(area);
  };
  const keys = readyKeys({
    port,
    geometry: () => geometry,
    active: () => active,
    corner: () => anchor,
    area: () => area,
    moveTo,
    pageRows: () => Math.max(1, Math.floor(scroller.clientHeight / 30) - 2),
  });
  const refresh = () => {
    geometry = gridGeometry(port.worksheet(), port.styles());
    area = spannedArea(geometry, active, anchor);
    draw(true);
  };

  const placeOf = (target: EventTarget | null): CellPlace | undefined => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-address]') : null;
    const match = /^([A-Z]+)(\d+)$/.exec(cell?.dataset.address ?? '');
    if (!match) return undefined;
    const [, letters = '', digits = ''] = match;
    return { row: Number(digits) - 1, column: columnIndex(letters) };
  };
  scroller.addEventListener('mousedown', (event) => {
    if (event.button !== 0 || event.target === editor.element) return;
    if (event.target instanceof Element && event.target.closest('.filter-button')) return;
    const place = placeOf(event.target);
    if (place) {
      event.preventDefault();
      moveTo(place, event.shiftKey);
      editor.focus();
      drag();
    } else if (event.target instanceof HTMLElement && event.target.matches('th')) {
      event.preventDefault();
      selectHeader(event.target);
      editor.focus();
    }
  });
  const drag = () => {
    const over = (event: MouseEvent) => {
      const place = placeOf(event.target);
      if (place && (place.row !== anchor.row || place.column !== anchor.column)) moveTo(place, true);
    };
    scroller.addEventListener('mouseover', over);
    addEventListener('mouseup', () => scroller.removeEventListener('mouseover', over), { once: true });
  };
  const selectHeader = (header: HTMLElement) => {
    const row = header.closest<HTMLElement>('tr[data-row]')?.dataset.row;
    const { column } = header.dataset;
    if (row !== undefined) select({ row: Number(row), column: 0, rows: 1, columns: geometry.columns });
    else if (column !== undefined) {
      select({ row: 0, column: Number(column), rows: Math.min(geometry.rows, 2000), columns: 1 });
    }
  };
  scroller.addEventListener('dblclick', (event) => {
    if (placeOf(event.target)) editor.begin();
  });
  // The field over the active cell takes the second click of a double click.
  editor.element.addEventListener('dblclick', () => {
    if (!editor.isEditing()) editor.begin();
  });
  scroller.addEventListener('click', (event) => {
    const button =
      event.target instanceof Element ? event.target.closest<HTMLElement>('.filter-button') : null;
    if (button) openColumnFilter(container, button, port, words);
  });
  scroller.addEventListener('contextmenu', (event) => {
    const rowText =
      event.target instanceof Element
        ? event.target.closest<HTMLElement>('tr[data-row]')?.dataset.row
        : undefined;
    const isOnEditor = event.target === editor.element && !editor.isEditing();
    if (rowText === undefined && !isOnEditor) return;
    event.preventDefault();
    const row = rowText === undefined ? active.row : Number(rowText);
    const isInside = row >= area.row && row < area.row + area.rows;
    const [at, count] = isInside ? [area.row, area.rows] : [row, 1];
    const items = [
      { text: words.insertRow, choose: () => port.insertRows(at, count) },
      { text: words.deleteRow, choose: () => port.deleteRows(at, count) },
    ];
    openMenu(container, { x: event.clientX, y: event.clientY }, { label: words.rowMenu, items });
  });
  const copied = (): string[][] =>
    Array.from({ length: Math.min(area.rows, 5000) }, (_, row) =>
      Array.from({ length: Math.min(area.columns, geometry.columns) }, (_, column) => {
        const data = cellData({ row: area.row + row, column: area.column + column });
        return data ? formatValue(data, port.styles()[data.style]?.numberFormat ?? 'General') : '';
      }),
    );
  editor.element.addEventListener('copy', (event) => {
    if (editor.isEditing()) return;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', rowsToText(copied()));
  });
  editor.element.addEventListener('paste', (event) => {
    if (editor.isEditing()) return;
    event.preventDefault();
    const rows = textToRows(event.clipboardData?.getData('text/plain') ?? '');
    port.pasteRows(active.row, active.column, rows);
  });
  scroller.addEventListener('scroll', () => draw(false), { passive: true });
  new ResizeObserver(() => draw(false)).observe(scroller);
  draw(true);

  return {
    refresh,
    show: () => {
      editor.cancel();
      active = { row: 0, column: 0 };
      anchor = active;
      scroller.scrollTo(0, 0);
      geometry = gridGeometry(port.worksheet(), port.styles());
      area = areaAround(geometry, active);
      draw(true);
      port.selected(area);
    },
    select,
    selection: () => area,
    activeText,
    isEditing: editor.isEditing,
    commit: editor.commit,
    focus: editor.focus,
  };
}
