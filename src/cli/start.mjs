// `npm start`: installs what is missing, builds the site and serves it. Plain JavaScript: it runs before anything is installed.
import { installed } from './install.mjs';
import { npm } from './npm.mjs';

installed();
npm('build');
npm('preview');
