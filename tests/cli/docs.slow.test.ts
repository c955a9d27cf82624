/** The pages that are computed from the model are those of the model as it is. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { computedPages } from '#cli/docs';

const pages = computedPages();

describe('pages computed from the model', () => {
  test.each(Object.keys(pages))('%s is not stale', (path) => {
    expect(existsSync(path), `there is no ${path}: run npm run docs`).toBe(true);
    expect(readFileSync(path, 'utf8') === pages[path], `${path} is stale: run npm run docs`).toBe(true);
  });

  test('there is one for each thing that is promised, and none without figures', () => {
    const named = Object.keys(pages).map((path) => path.split('/').at(-1));
    for (const page of ['validation.md', 'inputs.md', 'identification.md', 'counterfactuals.md', 'uncertainty.md'])
      expect(named).toContain(page);
    for (const [path, text] of Object.entries(pages)) expect(text, path).toMatch(/\d\.\d/);
    for (const [path, text] of Object.entries(pages)) expect(text, path).not.toMatch(/NaN|undefined|Infinity/);
  });
});
