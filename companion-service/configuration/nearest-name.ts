/** How many letters have to be put in, taken out or exchanged to make one text of another (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const exchanged = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(exchanged, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/** The known name that a mistyped one probably means; undefined when none is close. */
export function nearestName(typed: string, known: readonly string[]): string | undefined {
  const [nearest] = known
    .map((name) => ({ name, letters: distance(typed.toUpperCase().replaceAll('-', '_'), name) }))
    .toSorted((one, other) => one.letters - other.letters);
  return nearest && nearest.letters <= Math.max(2, typed.length / 4) ? nearest.name : undefined;
}
