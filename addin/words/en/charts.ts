import type { ChartsWords } from '../ja/charts.ts';

export const charts: ChartsWords = {
  title: 'Charts',
  note: 'Draws the submission by department and each indicator over the years as charts of Excel. The figures are those of the last time you brought them in.',
  draw: 'Make or update the charts',
  asking: 'Reading the figures of the indicators…',
  drawing: 'Drawing the charts…',
  drawn: (worksheet, made, renewed) =>
    [
      made > 0 ? `${made} charts were made on the worksheet “${worksheet}”.` : '',
      renewed > 0 ? `${renewed} charts on the worksheet “${worksheet}” have new figures.` : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  none: 'There is nothing to draw yet. An indicator is drawn once it has figures of two years.',
  deleted: (count) => `${count} charts were deleted. They were not made again.`,
  remake: 'Make the deleted charts again',
  left: (count) => `There are too many indicators: ${count} charts, the last of the plan, were left out.`,
  refused: {
    protected: 'The worksheet of the charts is protected. Unprotect it, then press again.',
    cellBeingEdited: 'A cell is being edited in Excel. Finish it with Enter, then press again.',
  },
  failed:
    'The charts could not be finished. See whether the workbook’s structure is protected, then press again.',
};
