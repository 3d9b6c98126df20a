import fc from 'fast-check';

/** Pieces that end a literal, start a command or a template, or look like more of the file, in one language or another. */
const pieces = [
  "'",
  '"',
  '`',
  '\\',
  '$',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what Terraform and Bash would take for their own
  '${path.module}',
  '%{ if true }',
  '$(touch /tmp/planted)',
  '`id`',
  '; rm -rf ~ #',
  '\n',
  '\r\n',
  '‘',
  '’',
  '‚',
  '‛',
  '“',
  '<<EOT',
  '\n}\nresource "x" "y" {\n',
  "'@\n",
  '"@\n',
  '#>',
  '%s',
  '@file',
  '\u2028',
  '\u0085',
  '\u202E',
  '\t',
  '--help',
  '中文',
  'é',
  '😀',
];

/** Any text, mostly made of what could break out of a literal. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'binary', maxLength: 5 })), {
    maxLength: 8,
  })
  .map((parts) => Buffer.from(parts.join('').replaceAll('\0', '')).toString());
