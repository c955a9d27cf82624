/** The table of systems in the README, row by row, as its tests read it. */
import { read } from '../architecture/sources';

/** The systems of the period, as they were asked for. */
export const NAMES = [
  'GOELRO',
  'Recovery',
  'Scissors crisis',
  'NEP institutions',
  'Overpopulation and unemployment',
  'Genetic and teleological planning',
  'War scare and grain crisis of 1927-28',
  'The plan itself',
  'Giants',
  'Foreign technology',
  'Foreign exchange',
  'Collectivization',
  'Money and rations',
  'Schools and skills',
  'Incentives',
  'Labour law',
  'Coercion',
  'Statistics',
  'Consumption and housing',
  'Second and third plans',
  'Defence and 1941',
  'The world',
  'Culture and voices',
] as const;

export interface Row {
  readonly name: string;
  /** Of its page in the office; its file is named after the system. */
  readonly page: string;
  readonly mechanisms: readonly { readonly path: string; readonly equations: readonly string[] }[];
  readonly levers: readonly string[];
  readonly test: string;
}

const LINK = /\[([^\]]+)\]\(([^)]+)\)/;

export function rowsOf(readme: string): Row[] {
  const [, part = ''] = readme.split('## The systems of the period');
  const lines = part.split('\n## ')[0]!.split('\n');
  return lines.flatMap((line): Row[] => {
    const [, first = '', mechanisms = '', levers = '', test = ''] = line.split('|').map((cell) => cell.trim());
    const [, name, page] = first.match(LINK) ?? [];
    if (!name || !page) return [];
    return [
      {
        name,
        page,
        mechanisms: [...mechanisms.matchAll(new RegExp(`${LINK.source}([^[]*)`, 'g'))].map(([, , path, after]) => ({
          path: path!,
          equations: after!.match(/E\d+/g) ?? [],
        })),
        levers: [...levers.matchAll(/`([^`]+)`/g)].map(([, lever]) => lever!),
        test: test.match(LINK)?.[2] ?? '',
      },
    ];
  });
}

export const readmeRows = rowsOf(read('README.md'));

/** `goelro` of `src/report/systems/goelro.ts`. */
export const idOf = ({ page }: Row): string => page.replace(/^.*\//, '').replace(/\.ts$/, '');
