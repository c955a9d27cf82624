/** Unknown JSON → a replay and its scenario, or all that is wrong with it. */
import { type Opened, openChoices } from '#replay/choices';
import type { Replay } from '#replay/replay-file';
import type { Checked, Problem } from '#scenario/problem';
import { shapeProblems, shapes } from '#scenario/shapes';
import type { Library } from '#scenario/shipped';

export interface OpenedReplay extends Opened {
  readonly replay: Replay;
}

export function parseReplay(file: unknown, library: Library): Checked<OpenedReplay> {
  const problems = shapeProblems(shapes.replay, file, 'replay');
  if (problems.length > 0) return { ok: false, problems };
  const replay = file as Replay;
  const opened = openChoices(replay, { name: 'to', value: replay.to }, 'replay', library);
  if (!opened.ok) return opened;
  const wrong = yearsProblems(replay, opened.value.scenario.firstYear);
  return wrong.length > 0 ? { ok: false, problems: wrong } : { ok: true, value: { ...opened.value, replay } };
}

function yearsProblems({ years, to }: Replay, firstYear: number): Problem[] {
  const problems = years.flatMap(({ year }, i): Problem[] =>
    year === firstYear + i
      ? []
      : [{ code: 'year', path: `replay/years/${i}/year`, message: `found ${year}, expected ${firstYear + i}` }],
  );
  const expected = to - firstYear + 1;
  if (years.length !== expected)
    problems.push({
      code: 'length',
      path: 'replay/years',
      message: `found ${years.length} years, expected ${expected} from ${firstYear} to ${to}`,
    });
  return problems;
}
