/** `npm run -s config`: every variable of the companion with its meaning and default, as a file to start from. */
import { configDescription } from '../companion-service/config.ts';

const width = 100;

/** Words in lines of at most `width` characters, each behind `# `. */
function commented(text: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + word.length + 3 > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.map((line) => `# ${line}`).join('\n');
}

for (const { name, meaning, byDefault } of configDescription()) {
  process.stdout.write(`${commented(meaning)}\n#${name}=${byDefault ?? ''}\n\n`);
}
