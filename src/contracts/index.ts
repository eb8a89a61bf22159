export * from './draft.js';
export * from './figure.js';
export * from './record.js';
export * from './rule.js';
export * from './site.js';
export * from './table.js';
export * from './text.js';
