import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const { env, platform } = process;

const firstOf = (files: readonly string[]): string | undefined =>
  files.find((file) => existsSync(file));

function onPath(names: readonly string[]): string | undefined {
  const folders = (env['PATH'] ?? '').split(delimiter);
  return firstOf(folders.flatMap((folder) => names.map((name) => join(folder, name))));
}

const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];

/** Where Windows, macOS and Linux keep Chrome, Edge and Chromium. */
function installed(): string | undefined {
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    const programs = [
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ];
    return firstOf(
      roots.flatMap((root) => (root ? programs.map((program) => join(root, program)) : [])),
    );
  }
  if (platform === 'darwin') {
    const apps = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
    return firstOf(apps.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`));
  }
  return onPath(LINUX_NAMES);
}

const playwrights = (): string | undefined => firstOf([chromium.executablePath()]);

const run = (command: string, args: readonly string[], seconds: number): boolean =>
  spawnSync(command, args, {
    stdio: 'ignore',
    timeout: seconds * 1000,
    shell: platform === 'win32',
  }).status === 0;

/** Playwright's own download; fails fast where its host cannot be reached. */
function download(): string | undefined {
  run('npx', ['playwright', 'install', 'chromium'], 300);
  return playwrights();
}

/** The distribution's package, where this user may install one without being asked for a password. */
function fromDistribution(): string | undefined {
  if (platform !== 'linux' || onPath(['apt-get']) === undefined) return undefined;
  const isRoot = process.getuid?.() === 0;
  const sudo = isRoot ? [] : ['sudo', '-n'];
  const apt = (...args: readonly string[]): boolean => {
    const [command = '', ...rest] = [...sudo, 'apt-get', '-o', 'DPkg::Lock::Timeout=300', ...args];
    return run(command, rest, 600);
  };
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
  return installed();
}

const ADVICE = [
  'The browser tests need Chrome, Edge or Chromium, and none was found or could be installed.',
  'Install one of them, or run "npx playwright install chromium", or name one in E2E_CHROMIUM.',
].join('\n');

/**
 * Finds a browser for the tests, or gets one: E2E_CHROMIUM, an installed one, Playwright's own download, the
 * distribution's package; else throws one plain sentence saying what to do.
 */
export function findBrowser(): string {
  const named = env['E2E_CHROMIUM'];
  const found = named ?? installed() ?? playwrights() ?? download() ?? fromDistribution();
  if (found === undefined) throw new Error(ADVICE);
  return found;
}

/** Keeps the browser quiet: no requests of its own, and no sandbox where the user is root. */
export const BROWSER_ARGS: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
