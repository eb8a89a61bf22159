export { settledBasis } from './bare-basis.js';
export { buildContext, type ContextOptions, type DocumentContext } from './context.js';
export type { CalendarDate } from './interval.js';
export { shortNameAt } from './named-parts.js';
export type { FoundPeriod } from './period.js';
export { detectRegion } from './region.js';
export { clauseStatus } from './status.js';
export type { SubjectList } from './subject-list.js';
