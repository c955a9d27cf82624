/** Markdown as the generated pages use it. */

export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  rightFrom = head.length,
): string {
  const cell = (text: string) => text.replaceAll('|', '\\|');
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  const rule = head.map((_, i) => (i >= rightFrom ? '--:' : '---'));
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}

/** What stands between two markers of a page, replaced. */
export function between(page: string, name: string, text: string): string {
  const [open, close] = [`<!-- generated: ${name} -->`, `<!-- end: ${name} -->`];
  const from = page.indexOf(open);
  const to = page.indexOf(close);
  if (from < 0 || to < from) throw new Error(`the page has no place marked ${open} … ${close}`);
  return `${page.slice(0, from + open.length)}\n\n${text}\n\n${page.slice(to)}`;
}
