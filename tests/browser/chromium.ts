// Finds a Chromium for the browser tests and the benchmark: the environment's, the system's, Playwright's own;
// and, where there is none, installs one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

/** Headless in a container too, and asking nobody for anything. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // On a busy machine a software GPU is slow, which is no reason for the browser to end it.
  '--disable-gpu-watchdog',
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** Where browsers live on systems that do not put them on PATH. */
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  `${process.env.PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
];

function onSystem(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...PLACES].find((file) => existsSync(file));
}

const playwrightsOwn = () => [chromium.executablePath()].find((file) => existsSync(file));

/** Path of a Chromium that is there already. CHROMIUM_PATH wins, and is an error when nothing is there. */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, and no file is there.`);
  return named || onSystem() || playwrightsOwn();
}

const run = (command: string, ...args: string[]) =>
  spawnSync(command, args, { stdio: 'inherit' }).status === 0;

/** Path of a Chromium, installed first when there is none. Throws one sentence that says what to do. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  console.log('No Chromium found: installing Playwright’s.');
  const asRoot = process.getuid?.() === 0;
  const cli = join(import.meta.dirname, '../../node_modules/playwright/cli.js');
  run(process.execPath, cli, 'install', ...(asRoot ? ['--with-deps'] : []), 'chromium');
  const downloaded = playwrightsOwn();
  if (downloaded) return downloaded;
  if (asRoot && existsSync('/usr/bin/apt-get')) {
    console.log('That did not work: installing Debian’s chromium package.');
    if (run('apt-get', 'update', '-q')) run('apt-get', 'install', '-y', '-q', 'chromium');
    const packaged = onSystem();
    if (packaged) return packaged;
  }
  throw new Error(
    'The browser tests need Chromium or Google Chrome: install one and run again, or set CHROMIUM_PATH to its program file.',
  );
}
