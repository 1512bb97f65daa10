// `npm test`: every check of the course in turn, quiet about what passes, and one line at the end that counts.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { ensureChromium } from './browser/chromium.ts';

/** A second build, under a base path, for the tests that open one. */
const UNDER_BASE = { BASE_PATH: '/curso/', OUT_DIR: 'dist-base' };

const top = resolve(import.meta.dirname, '..');
const reports = mkdtempSync(join(tmpdir(), 'course-tests-'));
const count = { passed: 0, failed: 0 };

type Environment = Record<string, string>;

/** Runs a command at the repository's top; `quiet` keeps its output back. */
function run(command: string, environment: Environment, quiet: boolean) {
  const path = join(top, 'node_modules/.bin') + delimiter + process.env.PATH;
  const child = spawn(command, {
    cwd: top,
    shell: true,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment, PATH: path },
  });
  let output = '';
  child.stdout?.on('data', (text) => {
    output += text;
  });
  child.stderr?.on('data', (text) => {
    output += text;
  });
  return new Promise<{ passed: boolean; output: string }>((done) =>
    child.on('close', (code) => done({ passed: code === 0, output })),
  );
}

/** A check that passes or fails as a whole. Its output is shown only when it fails. */
async function check(name: string, command: string, environment: Environment = {}): Promise<boolean> {
  const start = performance.now();
  const { passed, output } = await run(command, environment, true);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(passed ? `✓ ${name} (${seconds} s)` : `${output}\n✗ ${name}: ${command}`);
  count[passed ? 'passed' : 'failed']++;
  return passed;
}

/** What Vitest's JSON report says, as far as it is counted here. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** A Vitest run; each of its tests counts. */
async function tests(...projects: string[]): Promise<void> {
  console.log(`\nTests: ${projects.join(', ')}`);
  const file = join(reports, `${projects.join('-')}.json`);
  const chosen = projects.map((project) => `--project ${project}`).join(' ');
  const { passed } = await run(
    `vitest run ${chosen} --reporter=default --reporter=json --outputFile.json="${file}"`,
    {},
    false,
  );
  const report: Report = JSON.parse(readFileSync(file, 'utf8'));
  // A file that does not even load, or an error outside any test, has no test to count.
  const unloaded = report.testResults.filter((r) => r.status === 'failed' && r.assertionResults.length === 0);
  const failed = report.numFailedTests + unloaded.length;
  count.passed += report.numPassedTests;
  count.failed += passed ? failed : Math.max(1, failed);
}

async function everything(): Promise<void> {
  await Promise.all([
    check('format, lint and import rules', 'biome check --error-on-warnings .'),
    check('types', 'astro check --minimumFailingSeverity warning'),
    tests('unit'),
  ]);
  console.log('');
  if (!(await check('data and build', 'npm run --silent build'))) return;
  if (!(await check('build under a base path', 'npm run --silent build', UNDER_BASE))) return;
  process.env.CHROMIUM_PATH = ensureChromium();
  await tests('content', 'browser');
}

try {
  await everything();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  count.failed++;
}
console.log(`\n${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed === 0 ? 0 : 1;
