export { RECORD_FIELDS } from './fields.js';
export { checkRecord, recordSchema } from './schema.js';
export { type Identity, stableIds } from './stable-id.js';
export { type RecordContext, type RecordMaker, recordMaker } from './to-record.js';
