/** A run this long out of a secret is no chance. */
const pieceLength = 16;
/** Up to here it is cheaper to search the secrets than to make a table of their pieces. */
const shortRun = 200;

const piecesOf = (secrets: readonly string[]): ReadonlySet<string> => {
  const pieces = new Set<string>();
  for (const secret of secrets) {
    for (let at = 0; at + pieceLength <= secret.length; at += 1) pieces.add(secret.slice(at, at + pieceLength));
  }
  return pieces;
};

/** Whoever holds a piece holds a block of half its length that begins at a multiple of that: a quick way to say no. */
const blockLength = pieceLength / 2;

function mayHoldPiece(run: string, secrets: readonly string[]): boolean {
  for (let at = 0; at + blockLength <= run.length; at += blockLength) {
    const block = run.slice(at, at + blockLength);
    if (secrets.some((secret) => secret.includes(block))) return true;
  }
  return false;
}

/** Stars over every stretch of the run that stands in one of the secrets. */
function maskRun(run: string, isPiece: (piece: string) => boolean): string {
  let masked = '';
  let from = 0;
  for (let at = 0; at + pieceLength <= run.length; ) {
    if (!isPiece(run.slice(at, at + pieceLength))) {
      at += 1;
      continue;
    }
    let end = at + pieceLength;
    while (end < run.length && isPiece(run.slice(end - pieceLength + 1, end + 1))) end += 1;
    masked += run.slice(from, at) + '*'.repeat(end - at);
    from = end;
    at = end;
  }
  return from === 0 ? run : masked + run.slice(from);
}

/**
 * Hides pieces of the given secrets, at least 16 characters long: who echoes a secret may cut it in two, by a line, a
 * literal of IMAP or a limit, and neither half is the whole.
 */
export function maskPieces(text: string, secrets: readonly string[]): string {
  const long = secrets.filter((secret) => secret.length > pieceLength);
  if (long.length === 0 || text.length < pieceLength) return text;
  let pieces: ReadonlySet<string> | undefined;
  return text.replace(/\S{16,}/g, (run) => {
    if (!mayHoldPiece(run, long)) return run;
    if (run.length <= shortRun) return maskRun(run, (piece) => long.some((secret) => secret.includes(piece)));
    pieces ??= piecesOf(long);
    const known = pieces;
    return maskRun(run, (piece) => known.has(piece));
  });
}
