import type { ObjectTypes } from './host-object.ts';
import { addinInternalType } from './objects/addin-internal.ts';
import { chartType } from './objects/chart.ts';
import {
  chartAxesType,
  chartAxisTitleFormatType,
  chartAxisTitleType,
  chartAxisType,
} from './objects/chart-axes.ts';
import { chartCollectionType } from './objects/chart-collection.ts';
import {
  chartDataLabelFormatType,
  chartDataLabelsType,
  chartFillType,
  chartLineFormatType,
  chartSeriesCollectionType,
  chartSeriesFormatType,
  chartSeriesType,
} from './objects/chart-series.ts';
import {
  chartFontType,
  chartLegendType,
  chartTitleFormatType,
  chartTitleType,
} from './objects/chart-texts.ts';
import {
  customXmlPartCollectionType,
  customXmlPartScopedCollectionType,
  customXmlPartType,
} from './objects/custom-xml-parts.ts';
import { namedItemCollectionType, namedItemType } from './objects/named-items.ts';
import { pageLayoutType } from './objects/page-layout.ts';
import { rangeType } from './objects/range.ts';
import { rangeAreasType, rangeCollectionType } from './objects/range-areas.ts';
import {
  formatProtectionType,
  rangeFillType,
  rangeFontType,
  rangeFormatType,
} from './objects/range-format.ts';
import { settingCollectionType, settingType } from './objects/settings.ts';
import { tableType } from './objects/table.ts';
import { tableCollectionType } from './objects/table-collection.ts';
import { tableColumnCollectionType, tableColumnType } from './objects/table-columns.ts';
import { autoFilterType, filterType } from './objects/table-filters.ts';
import { tableRowCollectionType, tableRowType } from './objects/table-rows.ts';
import { tableSortType } from './objects/table-sort.ts';
import { applicationType, workbookType } from './objects/workbook.ts';
import { workbookCreatedType } from './objects/workbook-created.ts';
import { worksheetType } from './objects/worksheet.ts';
import { worksheetCollectionType } from './objects/worksheet-collection.ts';
import { worksheetFreezePanesType } from './objects/worksheet-freeze-panes.ts';
import { worksheetProtectionType } from './objects/worksheet-protection.ts';

/** Every kind of object that there is. What is in none of these tables is not supported. */
export const excelObjects: ObjectTypes = {
  AddinInternalService: addinInternalType,
  Application: applicationType,
  AutoFilter: autoFilterType,
  Chart: chartType,
  ChartAxes: chartAxesType,
  ChartAxis: chartAxisType,
  ChartAxisTitle: chartAxisTitleType,
  ChartAxisTitleFormat: chartAxisTitleFormatType,
  ChartCollection: chartCollectionType,
  ChartDataLabelFormat: chartDataLabelFormatType,
  ChartDataLabels: chartDataLabelsType,
  ChartFill: chartFillType,
  ChartFont: chartFontType,
  ChartLegend: chartLegendType,
  ChartLineFormat: chartLineFormatType,
  ChartSeries: chartSeriesType,
  ChartSeriesCollection: chartSeriesCollectionType,
  ChartSeriesFormat: chartSeriesFormatType,
  ChartTitle: chartTitleType,
  ChartTitleFormat: chartTitleFormatType,
  CustomXmlPart: customXmlPartType,
  CustomXmlPartCollection: customXmlPartCollectionType,
  CustomXmlPartScopedCollection: customXmlPartScopedCollectionType,
  Filter: filterType,
  FormatProtection: formatProtectionType,
  NamedItem: namedItemType,
  NamedItemCollection: namedItemCollectionType,
  PageLayout: pageLayoutType,
  Range: rangeType,
  RangeAreas: rangeAreasType,
  RangeCollection: rangeCollectionType,
  RangeFill: rangeFillType,
  RangeFont: rangeFontType,
  RangeFormat: rangeFormatType,
  Setting: settingType,
  SettingCollection: settingCollectionType,
  Table: tableType,
  TableCollection: tableCollectionType,
  TableColumn: tableColumnType,
  TableColumnCollection: tableColumnCollectionType,
  TableRow: tableRowType,
  TableRowCollection: tableRowCollectionType,
  TableSort: tableSortType,
  Workbook: workbookType,
  WorkbookCreated: workbookCreatedType,
  Worksheet: worksheetType,
  WorksheetCollection: worksheetCollectionType,
  WorksheetFreezePanes: worksheetFreezePanesType,
  WorksheetProtection: worksheetProtectionType,
};
