// Preloaded by tests (`node --import`), in the program and its threads: puts ./reader.mjs in the place of the reader of separated values.
import { register } from 'node:module';

register('./hooks.mjs', import.meta.url);
