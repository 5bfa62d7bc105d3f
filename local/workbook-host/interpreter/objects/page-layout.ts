import { type PageData, pageOrientations, paperSizes } from '../../model/page-data.ts';
import type { WorksheetData } from '../../model/workbook-data.ts';
import { checkUnprotected } from '../cells/may-change.ts';
import { ExcelError } from '../excel-error.ts';
import type { Argument, ObjectType, Property } from '../host-object.ts';
import type { Json } from '../json.ts';
import { wordArgument } from './find-chart.ts';
import { findRecord } from './read-argument.ts';

const property = (
  get: (page: PageData) => Json,
  set: (value: Argument) => PageData,
): Property<WorksheetData> => ({
  get: ({ page = {} }) => get(page),
  set: (worksheet, value) => {
    checkUnprotected(worksheet);
    worksheet.page = { ...worksheet.page, ...set(value) };
  },
});

/** How a worksheet prints, as far as an add-in here sets it. */
export const pageLayoutType: ObjectType<WorksheetData> = {
  properties: {
    Orientation: property(
      ({ orientation = 'Portrait' }) => orientation,
      (value) => ({ orientation: wordArgument(pageOrientations, value) }),
    ),
    PaperSize: property(
      ({ paper = 'A4' }) => paper,
      (value) => ({ paper: wordArgument(paperSizes, value) }),
    ),
    Zoom: property(
      ({ scale = 100 }) => ({ scale }),
      (value) => ({ scale: scaleOf(value) }),
    ),
  },
};

/** Per cent; a page that is fitted instead is not supported. */
function scaleOf(zoom: Argument): number {
  const scale = findRecord(zoom)?.scale;
  if (typeof scale !== 'number' || scale < 10 || scale > 400) throw new ExcelError('InvalidArgument');
  return scale;
}
