export { checkDocument, type ReadReport, uncheckedReport } from './check-document.js';
export { type CheckReport, checkReport, checkReportSchema, type UnreadFile } from './check-report.js';
export { CHECKED_FIELDS, type CheckedField } from './checked-fields.js';
export { ExpectedFileError, expectedText, readExpected } from './expected-file.js';
export { type ExpectedLine, expectedLineSchema, expectedOf } from './expected-line.js';
export { type CheckedReport, folderOf, pairWithExpected, staleExpected } from './expected-paths.js';
export { labelsAgree } from './label-agreement.js';
export { REPORTERS, type Reporter, writeReport } from './reporters/index.js';
export { updatedLines } from './update-expected.js';
