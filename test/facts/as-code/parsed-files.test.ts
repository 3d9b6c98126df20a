import { beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { exchangePowerShellScript } from '../../../companion-service/facts/as-code/exchange-powershell.ts';
import { graphPowerShellScript } from '../../../companion-service/facts/as-code/graph-powershell.ts';
import { powerShellLiteral, terraformLiteral } from '../../../companion-service/facts/as-code/quoting.ts';
import { terraformFile } from '../../../companion-service/facts/as-code/terraform.ts';
import { loadGrammars } from './grammars.ts';
import { hostileText } from './hostile-text.ts';
import { everyCase, requestFor } from './requests.ts';

let parse: Awaited<ReturnType<typeof loadGrammars>>;
beforeAll(async () => {
  parse = await loadGrammars();
});

test('the grammars find faults at all', () => {
  expect(parse('powershell', 'if ($a) {').errors).not.toEqual([]);
  expect(parse('terraform', 'resource "a" {').errors).not.toEqual([]);
});

test.each(everyCase)('%s, %s: every file keeps the grammar of its language', (plan, grant) => {
  const request = requestFor(plan, grant);
  expect(parse('powershell', graphPowerShellScript(request)).errors).toEqual([]);
  expect(parse('terraform', terraformFile(request)).errors).toEqual([]);
  const exchange = exchangePowerShellScript(request);
  expect(exchange === undefined).toBe(grant === 'authorization_code');
  if (exchange !== undefined) expect(parse('powershell', exchange).errors).toEqual([]);
});

test('hostile values change the words of a file and never its shape', () => {
  const from = (text: string) => {
    const request = requestFor('gccHigh', 'client_credentials', {
      displayName: `a${text}b`,
      mailAddress: `a${text}b`,
      tenant: `a${text}b`,
      clientId: `a${text}b`,
    });
    const files = [graphPowerShellScript(request), exchangePowerShellScript(request) ?? ''];
    return { files, shapes: files.map((file) => parse('powershell', file).shape) };
  };
  const harmless = from('x').shapes;
  fc.assert(
    fc.property(hostileText, (text) => {
      const { files, shapes } = from(text);
      expect(shapes).toEqual(harmless);
      expect(files[1]).toContain(powerShellLiteral(`a${text}b`));
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('hostile values stay one Terraform literal each', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const displayName = `a${text}b`;
      const file = terraformFile(
        requestFor('commercial', 'authorization_code', {
          displayName,
          tenant: displayName,
          redirectUris: [displayName],
        }),
      );
      const { errors, textsOf } = parse('terraform', file);
      expect(errors).toEqual([]);
      expect(textsOf('template_interpolation')).toEqual([]);
      expect(textsOf('template_directive')).toEqual([]);
      expect(textsOf('block')).toHaveLength(
        parse('terraform', terraformFile(requestFor('commercial', 'authorization_code'))).textsOf('block').length,
      );
      expect(file.split(terraformLiteral(displayName))).toHaveLength(4);
    }),
    { numRuns: 60 },
  );
}, 60_000);

test.each([
  ['gccHigh', 'USGov', 'usgovernmentl4', 'O365USGovGCCHigh'],
  ['dod', 'USGovDoD', 'usgovernmentl5', 'O365USGovDoD'],
  ['china', 'China', 'china', 'O365China'],
] as const)('%s: every tool is sent to the cloud of the plan', (plan, graph, terraform, exchange) => {
  const request = requestFor(plan, 'client_credentials');
  expect(graphPowerShellScript(request)).toContain(`Connect-MgGraph -Environment ${graph} `);
  expect(terraformFile(request)).toContain(`environment = "${terraform}"`);
  expect(exchangePowerShellScript(request)).toContain(`Connect-ExchangeOnline -ExchangeEnvironmentName ${exchange} `);
});

test('Exchange gives IMAP and POP the mailbox, Graph and SMTP a role on it alone', () => {
  const imap = exchangePowerShellScript(requestFor('commercial', 'client_credentials', { protocols: ['imap'] }));
  expect(imap).toContain('Add-MailboxPermission');
  expect(imap).not.toContain('New-ManagementRoleAssignment');
  const graph = exchangePowerShellScript(requestFor('commercial', 'client_credentials', { protocols: ['graph'] }));
  expect(graph).toContain("@('Application Mail.ReadWrite')");
  expect(graph).not.toContain('Add-MailboxPermission');
});

test('Terraform makes no secret: its state would keep it', () => {
  for (const [plan, grant] of everyCase) {
    expect(terraformFile(requestFor(plan, grant))).not.toMatch(/^(?!#).*(password|secret)/im);
  }
});
