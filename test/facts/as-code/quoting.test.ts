import { execFileSync } from 'node:child_process';
import { beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bashLiteral, powerShellLiteral, terraformLiteral } from '../../../companion-service/facts/as-code/quoting.ts';
import { loadGrammars } from './grammars.ts';
import { hostileText } from './hostile-text.ts';

let parse: Awaited<ReturnType<typeof loadGrammars>>;
beforeAll(async () => {
  parse = await loadGrammars();
});

test('bash gives back exactly the text, and runs nothing of it', () => {
  const texts = fc.sample(hostileText, 400);
  const script = texts.map((text) => `printf '%s\\0' ${bashLiteral(text)}`).join('\n');
  const given = execFileSync('bash', ['-c', script], { maxBuffer: 10_000_000 }).toString('utf8').split('\0');
  expect(given.slice(0, -1)).toEqual(texts);
});

test('PowerShell sees one literal string, whose doubled quotes are the text', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const literal = powerShellLiteral(text);
      const { errors, textsOf } = parse('powershell', `$name = ${literal}\n`);
      expect(errors).toEqual([]);
      expect(textsOf('verbatim_string_characters')).toEqual([literal]);
      expect(textsOf('command')).toEqual([]);
      expect(literal.slice(1, -1).replaceAll(/(['\u2018\u2019\u201A\u201B])\1/g, '$1')).toBe(text);
    }),
    { numRuns: 300 },
  );
});

test('Terraform sees one template without interpolation, whose escapes are the text', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const literal = terraformLiteral(text);
      const { errors, textsOf } = parse('terraform', `name = ${literal}\n`);
      expect(errors).toEqual([]);
      expect(textsOf('template_interpolation')).toEqual([]);
      expect(textsOf('template_directive')).toEqual([]);
      expect(textsOf('string_lit').length + textsOf('template_expr').length).toBeLessThanOrEqual(2);
      const read = literal
        .slice(1, -1)
        .replaceAll(/\\u([0-9a-f]{4})|\\(["\\])/g, (_, code, escaped) =>
          code === undefined ? escaped : String.fromCharCode(Number.parseInt(code, 16)),
        );
      expect(read).toBe(text);
    }),
    { numRuns: 300 },
  );
});
