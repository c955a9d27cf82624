import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';
import { defineConfig } from 'vitest/config';

/** Modules that src/loading/bundle.ts writes from the scenarios and the words, whenever they are asked for. */
function bundledTexts(): Plugin {
  let bundle: Promise<{ moduleNamed(name: string): string }> | undefined;
  return {
    name: 'bundled-texts',
    buildStart() {
      bundle = undefined;
    },
    resolveId: { filter: { id: /^virtual:/ }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: /^\0virtual:/ },
      async handler(id) {
        bundle ??= runnerImport<typeof import('./src/loading/bundle')>('./src/loading/bundle.ts').then(
          (run) => run.module,
        );
        return (await bundle).moduleNamed(id.slice(1));
      },
    },
  };
}

/** The parts of Phaser that draw these rooms, on a 2D canvas; the whole of it is three times as long. */
function phaserOnCanvas(): Plugin {
  const source = fileURLToPath(new URL('./node_modules/phaser/src/', import.meta.url)).replaceAll('\\', '/');
  const entry = `
    export { default as Game } from '${source}core/Game.js';
    export { default as Scene } from '${source}scene/Scene.js';
    import Events from '${source}core/events/index.js';
    import ScaleModes from '${source}scale/const/SCALE_MODE_CONST.js';
    import CanvasTexture from '${source}textures/CanvasTexture.js';
    import { CANVAS } from '${source}const.js';
    import '${source}cameras/2d/CameraManager.js';
    import '${source}events/EventEmitter.js';
    import '${source}gameobjects/DisplayList.js';
    import '${source}gameobjects/GameObjectCreator.js';
    import '${source}gameobjects/GameObjectFactory.js';
    import '${source}gameobjects/UpdateList.js';
    import '${source}gameobjects/container/ContainerFactory.js';
    import '${source}gameobjects/image/ImageFactory.js';
    import '${source}scene/ScenePlugin.js';
    import '${source}time/Clock.js';
    import '${source}tweens/TweenManager.js';
    export { CANVAS };
    export const Core = { Events };
    export const Scale = { ScaleModes };
    export const Textures = { CanvasTexture };
  `;
  return {
    name: 'phaser-on-canvas',
    apply: 'build',
    enforce: 'pre',
    resolveId: { filter: { id: /^phaser$/ }, handler: () => '\0phaser' },
    load: { filter: { id: /^\0phaser$/ }, handler: () => entry },
    transform: {
      filter: { id: /phaser[\\/]src[\\/]/ },
      // Phaser’s own switches, which its builds set.
      handler: (code) =>
        code
          .replaceAll('typeof CANVAS_RENDERER', 'true')
          .replaceAll(/typeof (WEBGL_RENDERER|FEATURE_SOUND|PLUGIN_\w+)/g, 'false'),
    },
  };
}

export default defineConfig({
  base: './', // the built game runs from any folder of any host
  publicDir: false,
  plugins: [bundledTexts(), phaserOnCanvas()],
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 700, // kB: Phaser
    rolldownOptions: {
      checks: { pluginTimings: false }, // the texts are read while the page is built, and that takes a moment
      output: {
        // Phaser changes seldom and is needed last: its own file, cached by itself.
        codeSplitting: { groups: [{ name: 'phaser', test: /^\0phaser$|node_modules[\\/]phaser[\\/]/ }] },
      },
    },
  },
  cacheDir: '.cache/vite',
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'quick',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.slow.test.ts', 'tests/e2e/**'],
          testTimeout: 20_000, // two cores may be shared with a browser
          isolate: false, // the code under test keeps no state, and fifty fresh worlds cost half the time
        },
      },
      {
        extends: true,
        test: { name: 'slow', include: ['tests/**/*.slow.test.ts'], testTimeout: 300_000 },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.ts'],
          globalSetup: 'tests/e2e/serve.ts',
          testTimeout: 120_000,
          hookTimeout: 60_000,
          maxWorkers: 2, // browsers; more starve each other of frames
        },
      },
      {
        extends: true,
        test: {
          name: 'alone',
          include: ['tests/e2e/**/*.alone.ts'],
          globalSetup: 'tests/e2e/serve.ts',
          testTimeout: 120_000,
        },
      },
    ],
  },
});
