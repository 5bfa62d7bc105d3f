import type { CellArea } from '../model/workbook-data.ts';
import type { GridGeometry } from './grid-geometry.ts';
import type { GridPort } from './grid-port.ts';
import { type CellPlace, type Direction, jump, neighbour } from './move-selection.ts';

export interface ReadyKeysContext {
  port: GridPort;
  geometry: () => GridGeometry;
  active: () => CellPlace;
  /** The moving corner of the selection. */
  corner: () => CellPlace;
  area: () => CellArea;
  moveTo: (place: CellPlace, isExtending: boolean) => void;
  pageRows: () => number;
}

const arrows: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Keys while no cell is being edited, as Excel takes them; gives true for those it used. */
export function readyKeys(context: ReadyKeysContext): (event: KeyboardEvent) => boolean {
  const { port, moveTo } = context;
  return (event) => {
    const isControl = event.ctrlKey || event.metaKey;
    const from = event.shiftKey ? context.corner() : context.active();
    const arrow = arrows[event.key];
    if (arrow) {
      const target = isControl
        ? jump(port.worksheet(), context.geometry(), from, arrow)
        : neighbour(context.geometry(), from, arrow);
      moveTo(target, event.shiftKey);
      return true;
    }
    if (isControl) return controlKey(event, context);
    const step = steps(event, context);
    if (step) {
      moveTo(step, false);
      return true;
    }
    if (event.key === 'Delete') {
      if (port.mayEdit(context.area())) port.clear(context.area());
      return true;
    }
    return event.key === 'Escape';
  };
}

function controlKey(event: KeyboardEvent, { port, moveTo, active }: ReadyKeysContext): boolean {
  const key = event.key.toLowerCase();
  if (key === 'z' && !event.shiftKey) port.undo();
  else if (key === 'y' || key === 'z') port.redo();
  else if (key === 'home') moveTo({ row: 0, column: 0 }, event.shiftKey);
  else if (key === 'end') moveTo(lastUsed(port), event.shiftKey);
  else if (key === 'a') moveTo(active(), false);
  else return false;
  return true;
}

function lastUsed(port: GridPort): CellPlace {
  const place = { row: 0, column: 0 };
  for (const [key, { value }] of port.worksheet().cells) {
    if (value === null) continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    place.row = Math.max(place.row, row);
    place.column = Math.max(place.column, column);
  }
  return place;
}

function steps(
  event: KeyboardEvent,
  { geometry, active, pageRows }: ReadyKeysContext,
): CellPlace | undefined {
  const { row, column } = active();
  const last = geometry().rows - 1;
  switch (event.key) {
    case 'Enter':
      return event.altKey ? undefined : neighbour(geometry(), active(), event.shiftKey ? 'up' : 'down');
    case 'Tab':
      return neighbour(geometry(), active(), event.shiftKey ? 'left' : 'right');
    case 'Home':
      return { row, column: 0 };
    case 'PageDown':
      return { row: Math.min(row + pageRows(), last), column };
    case 'PageUp':
      return { row: Math.max(row - pageRows(), 0), column };
    default:
      return undefined;
  }
}
