export { closedWord } from './closed-words.js';
export { metricsNamed } from './metric-names.js';
export { type Days, periodDays } from './period-days.js';
export { type RecordFilter, recordFilter, type Wanted } from './record-filter.js';
export { UnknownName } from './unknown-name.js';
