/**
 * `npm run -s config`: every setting of the companion with its meaning and default, as an environment file to start
 * from; with `-- --json` as a configuration file, where a name behind `//` is a comment.
 */
import { configDescription } from '../companion-service/configuration/config-schema.ts';

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

const settings = configDescription();
if (process.argv.includes('--json')) {
  const inFile = settings.filter(({ name }) => name !== 'MAIL_OAUTH_CONFIG');
  const members = inFile.flatMap(({ name, meaning, byDefault }) => [
    [`// ${name}`, meaning],
    ...(byDefault ? [[name, byDefault]] : []),
  ]);
  process.stdout.write(`${JSON.stringify(Object.fromEntries(members), null, 2)}\n`);
} else {
  for (const { name, meaning, byDefault } of settings) {
    process.stdout.write(`${commented(meaning)}\n#${name}=${byDefault ?? ''}\n\n`);
  }
}
