export { checkRecord, RECORD_FIELDS, recordSchema } from './schema.js';
export { type Identity, stableIds } from './stable-id.js';
export { type RecordContext, type RecordMaker, recordMaker } from './to-record.js';
