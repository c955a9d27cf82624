/** What the other scripts need to find in place before they run: the packages, and a browser to test in. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const root = join(import.meta.dirname, '..');
export const windows = process.platform === 'win32';

/** Runs a command in the repository, its output passed through, and returns its exit code. */
function run(command, ...args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: windows });
  return status ?? 1;
}

/** The script behind an installed package's command, to be run by Node itself: no shell, the same on every system. */
export const tools = {
  biome: join(root, 'node_modules/@biomejs/biome/bin/biome'),
  knip: join(root, 'node_modules/knip/bin/knip.js'),
  tsc: join(root, 'node_modules/typescript/bin/tsc'),
  tsx: join(root, 'node_modules/tsx/dist/cli.mjs'),
  vite: join(root, 'node_modules/vite/bin/vite.js'),
  vitest: join(root, 'node_modules/vitest/vitest.mjs'),
};

/** True when every package of the lock file is there in the version it names; dates of files do not survive a checkout. */
function isInstalled() {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const packages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const present = packages(installed);
  return Object.entries(packages(join(root, 'package-lock.json'))).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  );
}

export function ensureInstalled() {
  if (isInstalled()) return;
  console.log('Installing the packages (once) …');
  // A lock file written on one system may not name what another needs: then npm settles it without a page of complaints.
  const quiet = { cwd: root, stdio: ['inherit', 'inherit', 'ignore'], shell: windows };
  if (spawnSync('npm', ['ci', '--no-audit', '--no-fund'], quiet).status === 0) return;
  if (run('npm', 'install', '--no-save', '--no-audit', '--no-fund') === 0) return;
  throw new Error('npm could not install the packages: see its message above.');
}

const PLACES = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((folder) => [
    join(process.env[folder] ?? '', 'Google/Chrome/Application/chrome.exe'),
    join(process.env[folder] ?? '', 'Microsoft/Edge/Application/msedge.exe'),
    join(process.env[folder] ?? '', 'Chromium/Application/chrome.exe'),
  ]),
};
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];

function installedChromium() {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, windows ? `${name}.exe` : name)));
  return [...(PLACES[process.platform] ?? []), ...onPath].find((file) => existsSync(file));
}

/** Debian and Ubuntu as root, or as a user whom sudo asks nothing. */
function aptInstall() {
  if (!existsSync('/usr/bin/apt-get')) return;
  const sudo = process.getuid() === 0 ? [] : ['sudo', '-n'];
  if (sudo.length > 0 && spawnSync('sudo', ['-n', 'true']).status !== 0) return;
  console.log('Installing Chromium for the browser tests (once) …');
  const apt = (...args) => {
    const [command, ...rest] = [...sudo, 'apt-get', ...args];
    return run(command, ...rest);
  };
  apt('update');
  apt('install', '--yes', '--no-install-recommends', 'chromium');
}

/** The path of a Chromium, or undefined after saying what to install. */
export function findChromium({ install = false } = {}) {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (existsSync(given)) return given;
    console.error(`CHROMIUM_PATH names ${given}, where there is nothing.`);
    return undefined;
  }
  let found = installedChromium();
  if (!found && install && process.platform === 'linux') {
    aptInstall();
    found = installedChromium();
  }
  if (!found)
    console.error(
      [
        'The browser tests need Chromium, Chrome or Edge. Install one:',
        '  Debian, Ubuntu   sudo apt-get install chromium',
        '  Fedora           sudo dnf install chromium',
        '  macOS            brew install --cask chromium',
        '  Windows          winget install Google.Chrome',
        'or set CHROMIUM_PATH to its program file.',
      ].join('\n'),
    );
  return found;
}
