// Preloaded: writes the names of all of Node's own modules that a process has loaded to the file that BUILTIN_MODULES names.
const { writeFileSync } = require('node:fs');

process.on('exit', () => writeFileSync(process.env.BUILTIN_MODULES, process.moduleLoadList.join('\n')));
