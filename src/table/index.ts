export { type Caption, captionOf } from './caption.js';
export { type LaidOutTable, layOutTable } from './lay-out-table.js';
export { overlongNumbers } from './overlong-numbers.js';
export { otherNumbers, tableFigures } from './table-figures.js';
export { withoutTables } from './without-tables.js';
