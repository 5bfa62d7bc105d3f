import type { TableValue } from '../tables/table-content.ts';

/** A chart that the secretariat's workbook shall hold. */
export interface ChartContent {
  /** By which it is found again, whatever its title: `Tenken_Chart_Progress`. */
  name: string;
  title: string;
  kind: 'stackedBars' | 'lines';
  /** What the categories are: 所管課, 年度. */
  categoryTitle: string;
  /** The unit of the values; empty where there is none. */
  valueTitle: string;
  categories: string[];
  series: ChartSeries[];
}

export interface ChartSeries {
  name: string;
  /** One for each category; `''` is a gap. */
  values: TableValue[];
  /** `#RRGGBB` */
  colour: string;
  /** Of the figures on a bar. */
  labelColour?: string;
  /** How a line is told from the others without colour. */
  line?: { isDashed: boolean; marker: 'Circle' | 'Diamond' | 'Square' | 'Triangle' };
}

/** The worksheet of the charts with all that is written on it. */
export interface ChartSheet {
  /** The worksheet that is made for them. */
  worksheet: string;
  heading: string;
  /** When the figures were brought in. */
  asOf: string;
  /** Above the figures: whose they are. */
  figuresNote: string;
  charts: ChartContent[];
}
