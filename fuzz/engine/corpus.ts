import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const fileOf = (name: string): URL => new URL(`../corpus/${name}/inputs.jsonl`, import.meta.url);

/** The kept inputs of a target; none where none were kept. One JSON string a line, one character a byte. */
export function readCorpus(name: string): Buffer[] {
  let text: string;
  try {
    text = readFileSync(fileOf(name), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Buffer.from(JSON.parse(line) as string, 'latin1'));
}

/** What stands in the repository is limited; of the rest the largest go first. */
const mostBytes = 22_500;

/** Writes inputs, the smallest first, up to the size that one target may take in the repository. */
export function writeCorpus(name: string, inputs: readonly Buffer[]): { inputs: number; bytes: number } {
  const lines: string[] = [];
  let bytes = 0;
  for (const input of [...inputs].sort((one, other) => one.length - other.length || one.compare(other))) {
    const line = `${JSON.stringify(input.toString('latin1')).replace(/[\u007f-\u00ff]/g, escaped)}\n`;
    if (bytes + line.length > mostBytes) break;
    bytes += line.length;
    lines.push(line);
  }
  const file = fileOf(name);
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, lines.join(''));
  return { inputs: lines.length, bytes };
}

const escaped = (character: string): string => `\\u00${character.charCodeAt(0).toString(16)}`;
