import { expect, test } from 'vitest';
import { filesLike, read } from './sources';

interface Credit {
  files: string[];
  what?: string;
  by?: string;
  licence?: string;
  source?: string;
}

const credits = JSON.parse(read('assets/credits.json')) as Credit[];
const assets = filesLike(/^assets\//)
  .map((path) => path.replace(/^assets\//, ''))
  .filter((path) => path !== 'credits.json');

/** `*` stands for part of a name, `**` for any folders. */
function matches(glob: string, path: string): boolean {
  const escaped = glob.replaceAll(/[.+^${}()|[\]\\]/g, '\\$&');
  const pattern = escaped.replaceAll(/\*\*\/?|\*/g, (stars) => (stars === '*' ? '[^/]*' : '.*'));
  return new RegExp(`^${pattern}$`).test(path);
}

test('every asset has one licence, its author and its source', () => {
  const wrong = assets.filter(
    (path) => credits.filter(({ files }) => files.some((glob) => matches(glob, path))).length !== 1,
  );
  expect(wrong).toEqual([]);
  const incomplete = credits.filter(({ what, by, licence, source }) => !(what && by && licence && source));
  expect(incomplete).toEqual([]);
});

test('every credit is for something that is there', () => {
  const idle = credits.flatMap(({ files }) => files).filter((glob) => !assets.some((path) => matches(glob, path)));
  expect(idle).toEqual([]);
});
