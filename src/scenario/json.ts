/** Text → JSON, or one problem that says where the text stops being JSON. */
import type { Checked } from '#scenario/problem';

export function parseJson(text: string, path: string): Checked<unknown> {
  const clean = text.startsWith('\uFEFF') ? text.slice(1) : text; // a byte order mark of some editors
  try {
    return { ok: true, value: JSON.parse(clean) };
  } catch (error) {
    return { ok: false, problems: [{ code: 'json', path, message: whereItBreaks(clean, String(error)) }] };
  }
}

function whereItBreaks(text: string, said: string): string {
  if (text.trim() === '') return 'found an empty file, expected JSON';
  const position = Number(/position (\d+)/.exec(said)?.[1] ?? text.length);
  if (position >= text.trimEnd().length) return `the file ends in the middle, after ${text.length} characters; expected whole JSON`;
  const before = text.slice(0, position).split('\n');
  const found = text.slice(position, position + 12).split('\n')[0];
  return `found “${found}” in line ${before.length}, column ${before.at(-1)!.length + 1}; expected JSON`;
}
