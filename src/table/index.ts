export { type LaidOutTable, layOutTable, type TableFigure, tableFigures } from './table-figures.js';
export { withoutTables } from './without-tables.js';
