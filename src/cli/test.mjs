// `npm test`: installs what is missing, then runs every check. Plain JavaScript: it runs before anything is installed.
import { installed } from './install.mjs';
import { npm } from './npm.mjs';

installed();
npm('test:run', process.argv.slice(2));
