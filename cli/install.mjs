// The install step of `npm start` and `npm test`: `node cli/install.mjs start|test|app`.
//
// Runs on whatever Node ≥ 20 the machine has, before anything is installed, so it has no dependency and no types.
// Each step looks whether there is something to do (fast), does it, and otherwise says which step is stuck, why, and
// the ways to do it by hand.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '..');
const BIN = path.join(ROOT, 'node_modules', '.bin');

/** One list is the map: what each npm script needs, in order. */
const STEPS = {
  start: [packages, ownNode, redis, app],
  test: [packages, ownNode, redis, chromium, prometheus, postgres, app],
  app: [packages, ownNode, app],
};

export function install(what) {
  const steps = STEPS[what];
  if (!steps) throw new Stuck('read its arguments', `"${what}" is none of ${Object.keys(STEPS).join(', ')}`, []);
  for (const step of steps) step();
}

class Stuck extends Error {
  constructor(step, why, ways) {
    const byHand = ways.length > 0 ? `\nBy hand, one of:\n${ways.map((w) => `  - ${w}`).join('\n')}` : '';
    super(`Atlas could not ${step}.\nWhy: ${why}${byHand}`);
  }
}

/** `npm ci` when node_modules does not belong to this package-lock.json. */
function packages() {
  const lock = path.join(ROOT, 'package-lock.json');
  const stamp = path.join(ROOT, 'node_modules', '.atlas-lock');
  const wanted = createHash('sha256').update(fs.readFileSync(lock)).digest('hex');
  if (readText(stamp) === wanted) return;
  // npm writes its own lockfile last; when that is the newer one, someone has just run npm by hand.
  const npmsOwn = path.join(ROOT, 'node_modules', '.package-lock.json');
  if (!(mtime(npmsOwn) >= mtime(lock))) {
    say('installing packages (npm ci), about a minute');
    // onnxruntime-node's script would ask another host for GPU binaries; the CPU one is in the package.
    // Without node_modules/.bin on the path: npm must not run on the Node that it is about to replace.
    const env = { ...process.env, PATH: pathWithoutBin(), ONNXRUNTIME_NODE_INSTALL: 'skip' };
    // Quiet about engines: the packages are for the Node 24 that comes with them.
    const quietly = ['--no-audit', '--no-fund', '--loglevel=error'];
    let done = run('npm', ['ci', ...quietly], { env });
    if (done.status !== 0) {
      say('npm ci did not work, trying npm install');
      done = run('npm', ['install', '--no-save', ...quietly], { env });
    }
    if (done.status !== 0) {
      throw new Stuck('install its packages', `npm ended with ${outcome(done)}; its output is above`, [
        'make the npm registry reachable (npm config get registry), then run this again',
        'run `npm ci` yourself in this folder',
      ]);
    }
  }
  fs.writeFileSync(stamp, wanted);
}

/** @medplum/* 5.2 needs a global WebSocket, so Atlas brings its own Node by the npm package `node`. */
function ownNode() {
  const major = () => versionOf(path.join(ROOT, 'node_modules', 'node', 'package.json')).split('.')[0];
  const binary = path.join(ROOT, 'node_modules', 'node', 'bin', 'node');
  if (major() === '24' && fs.existsSync(binary)) return;
  if (Number(process.versions.node.split('.')[0]) >= 24) return;
  say("running the install script of the package 'node'");
  run('npm', ['rebuild', 'node'], { env: { ...process.env, PATH: pathWithoutBin() } });
  if (!fs.existsSync(binary)) {
    throw new Stuck('set up its own Node 24', 'the install script of the npm package `node` did not leave a binary', [
      'npm rebuild node   (it has to be allowed to run its install script)',
      'install Node 24 on the machine and run this again with it',
    ]);
  }
}

export function redis(folders = pathFolders()) {
  const onPath = (name) => find(name, folders);
  if (process.env.REDIS_URL || onPath('redis-server') || onPath('valkey-server')) return;
  const tried = aptInstall(['redis-server', 'valkey-server'], 'Redis');
  if (onPath('redis-server') || onPath('valkey-server')) return;
  const engine = ['docker', 'podman'].find((name) => onPath(name) && quiet(name, ['info']).status === 0);
  if (engine) return say(`no redis-server here, Atlas will run one as a container with ${engine}`);
  throw new Stuck('find a Redis', `there is no redis-server or valkey-server on the PATH, and ${tried}`, [
    'apt-get install redis-server   (Debian, Ubuntu)   |   brew install redis   (macOS)',
    'start Docker or Podman: Atlas then runs Redis as a container',
    'set REDIS_URL to a Redis that you run, such as redis://127.0.0.1:6379',
  ]);
}

/** For `promtool`, which checks the alert rules. Where there is none, those tests say so and are left out. */
function prometheus() {
  if (onPath('promtool')) return;
  const tried = aptInstall(['prometheus'], 'Prometheus');
  if (!onPath('promtool')) say(`the alert rules will not be checked, for there is no promtool: ${tried}`);
}

/** For the tests of the outbox, which run a private one. Debian keeps its binaries off the PATH. */
function postgres() {
  const installed = () => list('/usr/lib/postgresql').length > 0 || Boolean(onPath('initdb'));
  if (installed()) return;
  const tried = aptInstall(['postgresql'], 'PostgreSQL');
  if (installed()) return;
  throw new Stuck(
    'find a PostgreSQL for the tests',
    `there is none below /usr/lib/postgresql or on the PATH, and ${tried}`,
    ['apt-get install postgresql   (Debian, Ubuntu)   |   brew install postgresql   (macOS)']
  );
}

/** For the browser tests. Debian packages Chromium; Ubuntu's package is a pointer to a snap, so Playwright's there. */
function chromium() {
  if (findChromium()) return;
  const debian = /^ID="?debian"?$/m.test(readText('/etc/os-release') ?? '');
  let tried = 'this is not Debian, whose package would be used';
  if (debian) tried = aptInstall(['chromium'], 'Chromium');
  if (findChromium()) return;
  say("installing Playwright's Chromium");
  const node = ownNodeBinary();
  const cli = path.join(ROOT, 'node_modules', 'playwright-core', 'cli.js');
  const withDeps = process.platform === 'linux' && isRoot() ? ['--with-deps'] : [];
  const done = run(node, [cli, 'install', ...withDeps, 'chromium']);
  if (done.status === 0) return;
  throw new Stuck(
    'find a Chromium for the browser tests',
    `${tried}, and playwright-core's install ended with ${outcome(done)}`,
    [
      'apt-get install chromium   (Debian)',
      'npx playwright-core install --with-deps chromium',
      'set CHROMIUM_PATH to a Chromium or Chrome that you have',
    ]
  );
}

function findChromium() {
  const own = process.env.CHROMIUM_PATH;
  if (own) return fs.existsSync(own) ? own : undefined;
  return ['chromium', 'google-chrome', 'google-chrome-stable'].map(onPath).find(Boolean) ?? playwrightsOwn();
}

function playwrightsOwn() {
  const home = process.env.HOME ?? '';
  const folders = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    path.join(home, '.cache', 'ms-playwright'),
    path.join(home, 'Library', 'Caches', 'ms-playwright'),
  ];
  for (const folder of folders) {
    const found = folder && list(folder).find((name) => name.startsWith('chromium'));
    if (found) return path.join(folder, found);
  }
  return undefined;
}

/** The built app is newer than everything it is built from, or it is built. */
function app() {
  const source = path.join(ROOT, 'app');
  const stamp = path.join(source, 'dist', '.built');
  const newest = Math.max(mtime(path.join(ROOT, 'node_modules', '.atlas-lock')), newestIn(source));
  if (mtime(stamp) >= newest) return;
  say('building the app');
  const vite = path.join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const done = run(ownNodeBinary(), [vite, 'build', 'app', '--logLevel', 'warn']);
  if (done.status !== 0) {
    throw new Stuck('build the app', `vite ended with ${outcome(done)}; its output is above`, ['npx vite build app']);
  }
  fs.writeFileSync(stamp, '');
}

/**
 * Installs the first of these Debian packages that there is. Answers why it could not, for the message.
 * The package's own service must not start: Atlas runs a private one. policy-rc.d is Debian's way to say so; ours is
 * there for the length of this call only, and an existing one is left as it is.
 */
function aptInstall(names, what) {
  if (!onPath('apt-get')) return 'there is no apt-get here';
  const sudo = isRoot() ? [] : ['sudo', '-n'];
  if (!isRoot() && (!onPath('sudo') || quiet('sudo', ['-n', 'true']).status !== 0)) {
    return 'apt-get needs root, or a sudo that asks for no password';
  }
  say(`installing ${what} with apt-get`);
  for (const name of names) {
    const script = `
      set -e
      export DEBIAN_FRONTEND=noninteractive
      if [ ! -e /usr/sbin/policy-rc.d ]; then
        trap 'rm -f /usr/sbin/policy-rc.d' EXIT
        trap 'exit 130' INT TERM HUP
        printf '#!/bin/sh\\nexit 101\\n' > /usr/sbin/policy-rc.d
        chmod 755 /usr/sbin/policy-rc.d
      fi
      get() { apt-get -o DPkg::Lock::Timeout=120 install -y --no-install-recommends ${name}; }
      get || { apt-get update && get; }
      if [ -d /run/systemd/system ] && [ ${name} != chromium ]; then systemctl disable --now ${name} || true; fi`;
    const [command, ...args] = [...sudo, 'sh', '-c', script];
    const done = quiet(command, args);
    if (done.status === 0) return '';
    lastAptError = `${done.stderr ?? ''}`.trim().split('\n').slice(-3).join(' | ');
  }
  return `apt-get could not install ${names.join(' or ')} (${lastAptError})`;
}
let lastAptError = '';

function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: ROOT, stdio: ['ignore', 2, 2], ...options });
}
const quiet = (command, args) => spawnSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const outcome = (done) => done.error?.message ?? done.signal ?? `exit code ${done.status}`;
const isRoot = () => process.getuid?.() === 0;
const say = (text) => process.stderr.write(`atlas: ${text}\n`);
const mtime = (file) => fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Number.NEGATIVE_INFINITY;
const readText = (file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined);
const list = (folder) => (fs.existsSync(folder) ? fs.readdirSync(folder) : []);
const versionOf = (manifest) => JSON.parse(readText(manifest) ?? '{"version":"none"}').version;

function pathWithoutBin() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.filter((folder) => !folder.endsWith(path.join('node_modules', '.bin'))).join(path.delimiter);
}

const pathFolders = () => [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin'];
const find = (name, folders) => folders.map((folder) => path.join(folder, name)).find((file) => fs.existsSync(file));
const onPath = (name) => find(name, pathFolders());

function ownNodeBinary() {
  const own = path.join(BIN, 'node');
  return fs.existsSync(own) ? own : process.execPath;
}

function newestIn(folder) {
  let newest = Number.NEGATIVE_INFINITY;
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    if (['dist', 'e2e', 'screenshots', 'node_modules'].includes(entry.name)) continue;
    const file = path.join(folder, entry.name);
    newest = Math.max(newest, entry.isDirectory() ? newestIn(file) : mtime(file));
  }
  return newest;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    install(process.argv[2] ?? 'start');
  } catch (err) {
    process.stderr.write(`${err instanceof Stuck ? err.message : err.stack}\n`);
    process.exit(1);
  }
}
