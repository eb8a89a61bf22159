export {
  type LaidOutTable,
  layOutTable,
  otherNumbers,
  type TableFigure,
  tableFigures,
} from './table-figures.js';
export { withoutTables } from './without-tables.js';
