import { Broken, type Outcome, type Target } from '../targets/target.ts';

/** JSON escapes the lower ones itself; line ends and tabs may stay. */
const control = /(?<!\\)(?:\\\\)*\\(?:u00[01][0-9a-f]|[bfr])|[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
const pieceLength = 16;

/** Runs a target on one input and holds it to its promises; rejects with what it broke, or whatever it threw. */
export async function judged(target: Target, input: Buffer): Promise<Outcome> {
  const running = target.run(input);
  const outcome = running instanceof Promise ? await running : running;
  const shown = JSON.stringify(outcome.output) ?? '';
  if (shown.length > target.maxOutput) throw new Broken(`an output of ${shown.length} characters`);
  if (target.isPrintable && control.test(shown))
    throw new Broken(`a control character is shown: ${control.exec(shown)}`);
  for (const secret of outcome.secrets ?? target.secrets ?? []) mustHide(secret, shown, input);
  for (const secret of target.shapedSecrets ?? []) if (shown.includes(secret)) throw new Broken('a secret is shown');
  return outcome;
}

function mustHide(secret: string, shown: string, input: Buffer): void {
  if (shown.includes(secret)) throw new Broken('a secret is shown');
  for (let at = 0; at + pieceLength <= secret.length; at += pieceLength / 2) {
    const piece = secret.slice(at, at + pieceLength);
    // What a control character or another spelling cuts is not to be recognised; one that sends the whole is.
    if (shown.includes(piece) && !spellingsOf(input).some((text) => text.replaceAll(secret, '').includes(piece)))
      throw new Broken(`the piece of a secret from character ${at} on is shown`);
  }
}

/** The input as it stands and with what readers decode decoded. */
function spellingsOf(input: Buffer): string[] {
  const text = input.toString('latin1');
  // A run may begin with characters that are none of it.
  const decoded = [0, 1, 2, 3].map((skipped) =>
    text.replace(/[A-Za-z0-9+/]{8,}={0,2}/g, (run) => Buffer.from(run.slice(skipped), 'base64').toString('latin1')),
  );
  const unescaped = text.replace(/\\u([0-9a-f]{4})/gi, (_all, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return [text, ...decoded, unescaped];
}
