export { type FoundFiles, findFiles, type SkippedFiles, type Source, STDIN } from './find-files.js';
export { READABLE_EXTENSIONS } from './formats.js';
export { IsolatedReader, type ReadingLimits } from './isolated/isolated-reader.js';
export { lineBatches } from './lines.js';
export { MAX_BYTES, MOST_BYTES, tooLong } from './read-bytes.js';
export { type Document, documentOf, type ReadOptions, readDocument } from './read-document.js';
export { type ReadResult, readDocuments } from './read-documents.js';
export { fileSystemError, ReadError, type ReadErrorCode } from './read-error.js';
export { SeenContent } from './seen-content.js';
