import { expect, test } from 'vitest';
import { MODEL_VERSION } from '#core/model';
import { chartCsv, chartFileName } from '#report/chart-csv';

const run = { scenario: 'great-turn-1928', seed: 'my seed, 7', lens: 'consensus', firstYear: 1928, year: 1930 };
const figures = {
  series: 'steel',
  title: 'Steel',
  unit: 'Mt',
  columns: [
    {
      name: 'this run',
      points: [
        { year: 1928, value: 4.25 },
        { year: 1929, value: 4.9 },
      ],
    },
    { name: 'record, "revised"', points: [{ year: 1929, value: 4.85 }] },
  ],
};

test('a table says of which run it is, and its columns name their unit', () => {
  const lines = chartCsv(run, figures).split('\r\n');
  expect(lines).toContain('# scenario,great-turn-1928');
  expect(lines).toContain('# seed,"my seed, 7"');
  expect(lines).toContain(`# modelVersion,${MODEL_VERSION}`);
  expect(lines.slice(-3)).toEqual(['year,this run [Mt],"record, ""revised"" [Mt]"', '1928,4.25,', '1929,4.9,4.85']);
});

test('a file is named after its run and its series, with nothing that a disk refuses', () => {
  expect(chartFileName(run, 'steel')).toBe('pyatiletka-great-turn-1928-my-seed-7-consensus-1928-1930-steel');
});
