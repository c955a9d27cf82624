/** Names that were mistyped: what was probably meant. */

/** Insertions, deletions and changes that turn one name into the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}

export function nearest(name: string, names: readonly string[]): string | undefined {
  const short = name.slice(0, 80).toLowerCase();
  let best: string | undefined;
  let least = Math.max(2, Math.floor(short.length / 3)) + 1;
  for (const candidate of names) {
    const apart = distance(short, candidate.toLowerCase());
    if (apart < least) {
      least = apart;
      best = candidate;
    }
  }
  return best;
}

/** `there is no lens “alen”; did you mean “allen”? Expected one of consensus, allen, millar`. */
export function unknownName(kind: string, name: string, names: readonly string[]): string {
  const close = nearest(name, names);
  const guess = close === undefined ? '' : `; did you mean “${close}”?`;
  const list = names.length > 12 ? '' : `${guess ? ' Expected' : '; expected'} one of ${names.join(', ') || 'none at all'}`;
  return `there is no ${kind} “${name.slice(0, 60)}”${guess}${list}`;
}
