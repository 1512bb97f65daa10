// Adds the built site's new public addresses to content/anchors.lock. Run by `npm run anchors`, after a build.
// It never takes one away: an address that is gone breaks someone's link, and has to be removed by hand, on purpose.
import { readFileSync, writeFileSync } from 'node:fs';
import { publicAddresses } from './anchors.ts';

const LOCK = 'content/anchors.lock';
const locked = readFileSync(LOCK, 'utf8').split('\n').filter(Boolean);
const known = new Set(locked);
const added = publicAddresses('dist').filter((address) => !known.has(address));
writeFileSync(LOCK, `${[...locked, ...added].sort().join('\n')}\n`);
const news = added.length > 0 ? ['added', ...added].join('\n') : 'nothing new';
process.stdout.write(`${LOCK}: ${news}\n`);
