/**
 * The walls of the house, tried by running into them. Each file below breaks one rule; a wall that lets it through, because
 * a pattern matches nothing any more, fails here.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const IMPORTS = 'lint/style/noRestrictedImports';
const GLOBALS = 'lint/style/noRestrictedGlobals';

/** File, rule that must refuse it, source. */
const violations: [file: string, rule: string, source: string][] = [
  ['src/core/a-phaser.ts', IMPORTS, "import Phaser from 'phaser';\nexport const game = Phaser;\n"],
  ['src/core/a-node.ts', IMPORTS, "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n"],
  ['src/core/a-package.ts', IMPORTS, "import * as v from 'valibot';\nexport const check = v;\n"],
  ['src/core/a-scenario.ts', IMPORTS, "import { load } from '#scenario/load';\nexport const f = load;\n"],
  ['src/core/kernel/a-climb.ts', IMPORTS, "import { load } from '../../scenario/load';\nexport const f = load;\n"],
  ['src/core/a-seedrandom.ts', IMPORTS, "import xor from 'seedrandom/lib/xor128.js';\nexport const f = xor;\n"],
  ['src/core/mechanisms/a-type.ts', IMPORTS, "import type { Run } from '#session/session';\nexport type F = Run;\n"],
  ['src/core/mechanisms/a-lazy.ts', IMPORTS, "export const f = () => import('#report/beats');\n"],
  ['src/scenario/a.ts', IMPORTS, "import { replay } from '#replay/verify';\nexport const f = replay;\n"],
  ['src/scenario/a-climb.ts', IMPORTS, "import { replay } from '../replay/verify';\nexport const f = replay;\n"],
  ['src/replay/a.ts', IMPORTS, "import { branch } from '#counterfactual/branch';\nexport const f = branch;\n"],
  ['src/counterfactual/a.ts', IMPORTS, "import { session } from '#session/session';\nexport const f = session;\n"],
  ['src/report/a.ts', IMPORTS, "import { session } from '#session/session';\nexport const f = session;\n"],
  ['src/report/a-phaser.ts', IMPORTS, "import Phaser from 'phaser';\nexport const f = Phaser;\n"],
  ['src/session/a.ts', IMPORTS, "import { chart } from '#ui/chart';\nexport const f = chart;\n"],
  ['src/session/a-phaser.ts', IMPORTS, "import Phaser from 'phaser';\nexport const f = Phaser;\n"],
  ['src/cli/a.ts', IMPORTS, "import { boot } from '#scenes/boot';\nexport const f = boot;\n"],
  ['src/classroom/a.ts', IMPORTS, "import { chart } from '#ui/chart';\nexport const f = chart;\n"],
  ['src/worker/a.ts', IMPORTS, "import { session } from '#session/session';\nexport const f = session;\n"],
  ['src/ui/a.ts', IMPORTS, "import { session } from '#session/session';\nexport const f = session;\n"],
  ['src/scenes/a.ts', IMPORTS, "import { harvest } from '#core/mechanisms/harvest';\nexport const f = harvest;\n"],
  ['src/scenes/a-scenario.ts', IMPORTS, "import { load } from '#scenario/load';\nexport const f = load;\n"],

  ...['Date', 'performance', 'document', 'window', 'globalThis', 'process', 'console', 'fetch', 'setTimeout'].map(
    (name): [string, string, string] => [
      `src/core/see-${name.toLowerCase()}.ts`,
      GLOBALS,
      `export const f = ${name};\n`,
    ],
  ),

  ...[
    'random',
    'exp',
    'log',
    'log2',
    'log10',
    'log1p',
    'expm1',
    'pow',
    'sin',
    'cos',
    'tan',
    'tanh',
    'cbrt',
    'hypot',
  ].map((name): [string, string, string] => [
    `src/core/math-${name}.ts`,
    'plugin',
    `export const f = Math.${name}(0.5, 2);\n`,
  ]),
  ['src/core/power.ts', 'plugin', 'export const f = (x: number) => x ** 0.5;\n'],
  [
    'src/core/power-assigned.ts',
    'plugin',
    'export const f = (x: number) => {\n  let y = x;\n  y **= 2;\n  return y;\n};\n',
  ],
  ['src/core/math-renamed.ts', 'plugin', 'const { exp } = Math;\nexport const f = exp;\n'],
  ['src/core/math-by-name.ts', 'plugin', "export const f = Math['exp'](1);\n"],

  [
    'src/core/circle-a.ts',
    'lint/suspicious/noImportCycles',
    "import { b } from '#core/circle-b';\nexport const a = () => b;\n",
  ],
  [
    'src/core/circle-b.ts',
    'lint/suspicious/noImportCycles',
    "import { a } from './circle-a';\nexport const b = () => a;\n",
  ],
  ['src/report/camelCase.ts', 'lint/style/useFilenamingConvention', 'export const f = 1;\n'],
  ['src/report/barrel.ts', 'lint/performance/noBarrelFile', "export { f } from '#core/year';\n"],
  ['src/session/loud.ts', 'lint/suspicious/noConsole', "console.log('hello');\n"],
];

/** What is allowed, so that a wall around everything fails too. */
const allowed: [file: string, source: string][] = [
  [
    'src/core/fine.ts',
    "import { produce } from 'immer';\nimport { exp } from '#core/kernel/math';\nimport { f } from './fine-too';\n\nexport const g = () => [produce, exp, f];\n",
  ],
  [
    'src/core/fine-too.ts',
    'export const f = (x: number) => Math.sqrt(Math.abs(Math.min(Math.floor(x), Math.SQRT1_2)));\n',
  ],
  ['src/core/fine-random.ts', "import alea from 'seedrandom/lib/alea.js';\n\nexport const f = alea;\n"],
  [
    'src/report/fine.ts',
    "import { year } from '#core/year';\nimport { load } from '#scenario/load';\n\nexport const f = [year, load];\n",
  ],
  [
    'src/ui/fine.ts',
    "import Phaser from 'phaser';\nimport words from '../../assets/text/en.json';\n\nexport const f = [Phaser, words];\n",
  ],
  [
    'src/scenes/fine.ts',
    "import Phaser from 'phaser';\nimport type { Plan } from '#core/plan';\nimport { session } from '#session/session';\n\nexport const f = (plan: Plan) => [Phaser, session, plan];\n",
  ],
  [
    'src/cli/fine.ts',
    "import { readFileSync } from 'node:fs';\nimport { branch } from '#counterfactual/branch';\n\nconsole.log(readFileSync, branch);\n",
  ],
  [
    'src/main.ts',
    "import Phaser from 'phaser';\nimport { session } from '#session/session';\n\nexport const f = [Phaser, session];\n",
  ],
];

const root = process.cwd();
const house = mkdtempSync(join(tmpdir(), 'walls-'));
const refusals = new Map<string, string[]>();

function put(file: string, source: string): void {
  mkdirSync(dirname(join(house, file)), { recursive: true });
  writeFileSync(join(house, file), source);
}

/** Runs an installed program inside the house and returns what it says. */
function run(program: string, ...args: string[]): string {
  const { stdout } = spawnSync(process.execPath, [join(root, 'node_modules', program), ...args], {
    cwd: house,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return stdout;
}

beforeAll(() => {
  for (const file of ['biome.json', 'package.json', '.gitignore', '.ci/exact-math.grit', 'tsconfig.json'])
    put(file, readFileSync(join(root, file), 'utf8'));
  for (const [file, , source] of violations) put(file, source);
  for (const [file, source] of allowed) put(file, source);
  const said = run('@biomejs/biome/bin/biome', 'lint', '--reporter=json', '--max-diagnostics=none', 'src');
  const { diagnostics } = JSON.parse(said) as { diagnostics: { category: string; location: { path: string } }[] };
  for (const { category, location } of diagnostics) {
    const file = location.path.replaceAll('\\', '/');
    refusals.set(file, [...(refusals.get(file) ?? []), category]);
  }
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

test.each(violations)('%s is refused by %s', (file, rule) => {
  expect(refusals.get(file) ?? []).toContain(rule);
});

test.each(allowed)('%s is allowed', (file) => {
  expect(refusals.get(file) ?? []).toEqual([]);
});

test('the compiler hides the page and the machine from the core', () => {
  put('src/core/tsconfig.json', readFileSync(join(root, 'src/core/tsconfig.json'), 'utf8'));
  put('src/core/sees.ts', 'export const page = document;\nexport const machine = process;\n');
  const said = run('typescript/bin/tsc', '-p', 'src/core', '--pretty', 'false');
  expect(said).toMatch(/sees\.ts\(1,.*'document'/);
  expect(said).toMatch(/sees\.ts\(2,.*'process'/);
});

test('the compiler knows no file outside a project and its references', () => {
  expect(run('typescript/bin/tsc', '-p', 'src/core', '--pretty', 'false')).toMatch(/a-climb\.ts\(1,/);
});
