import type { CellArea } from './workbook-data.ts';

/** The kinds that can be drawn and saved. A file's charts of any other kind stay in the file, untouched and unseen. */
export const chartTypes = ['BarStacked', 'LineMarkers'] as const;
export type ChartType = (typeof chartTypes)[number];

/** A chart over the cells of a worksheet. What is absent is drawn as Excel does by itself. */
export interface ChartData {
  id: string;
  name: string;
  type: ChartType;
  anchor: ChartAnchor;
  /** Absent: not shown. */
  title?: ChartText;
  axes: Record<ChartAxisName, ChartAxisData>;
  /** Absent: not shown. */
  legend?: LegendPosition;
  blanks: 'NotPlotted' | 'Zero' | 'Interpolated';
  series: ChartSeriesData[];
}

export type ChartAxisName = 'category' | 'value';

export const legendPositions = ['Top', 'Bottom', 'Left', 'Right'] as const;
export type LegendPosition = (typeof legendPositions)[number];

export interface ChartAxisData {
  title?: ChartText;
  /** The first category stands at the far end: at the top of a bar chart. */
  isReversed?: true;
  /** The other axis crosses this one at its end, not at its start. */
  isCrossedAtEnd?: true;
}

export interface ChartText extends ChartFontData {
  text: string;
}

export interface ChartFontData {
  /** Points. */
  size?: number;
  bold?: boolean;
  /** `#RRGGBB` */
  colour?: string;
}

export interface ChartSeriesData {
  name?: ChartCells;
  categories?: ChartCells;
  values: ChartCells;
  fill?: string;
  line?: { colour?: string; weight?: number; style?: LineStyle };
  marker?: { style?: MarkerStyle; size?: number; fill?: string; line?: string };
  /** Each value is written beside its point; absent: none is. */
  labels?: ChartFontData;
  /** Per cent of a bar's height; of the first series, as all share it. */
  gap?: number;
}

export const lineStyles = ['Continuous', 'Dash', 'Dot'] as const;
export type LineStyle = (typeof lineStyles)[number];

export const markerStyles = ['Circle', 'Diamond', 'Square', 'Triangle'] as const;
export type MarkerStyle = (typeof markerStyles)[number];

/** Cells by the worksheet's id, so that they follow its name. */
export interface ChartCells {
  worksheetId: string;
  /** Absent: they were deleted. */
  area?: CellArea;
}

/** From the corner of one cell to that of another: a chart moves and grows with the cells under it. */
export interface ChartAnchor {
  from: ChartCorner;
  to: ChartCorner;
}

/** `x` and `y` are pixels from the cell's top left. */
export interface ChartCorner {
  row: number;
  column: number;
  x: number;
  y: number;
}
