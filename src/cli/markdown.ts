/** Markdown as the generated pages use it. */

export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  rightFrom = head.length,
): string {
  const cells = [head, ...rows].map((row) => row.map((text) => text.replaceAll('|', '\\|')));
  const widths = head.map((_, i) => Math.max(3, ...cells.map((row) => [...row[i]!].length)));
  const padded = (text: string, i: number) => {
    const space = ' '.repeat(widths[i]! - [...text].length);
    return i >= rightFrom ? space + text : text + space;
  };
  const line = (row: readonly string[]) => `| ${row.map(padded).join(' | ')} |`;
  const rule = widths.map((width, i) => (i >= rightFrom ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)));
  const [first, ...rest] = cells;
  return [line(first!), `| ${rule.join(' | ')} |`, ...rest.map(line)].join('\n');
}

/** What stands between two markers of a page, replaced. */
export function between(page: string, name: string, text: string): string {
  const [open, close] = [`<!-- generated: ${name} -->`, `<!-- end: ${name} -->`];
  const from = page.indexOf(open);
  const to = page.indexOf(close);
  if (from < 0 || to < from) throw new Error(`the page has no place marked ${open} … ${close}`);
  return `${page.slice(0, from + open.length)}\n\n${text}\n\n${page.slice(to)}`;
}
