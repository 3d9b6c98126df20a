import { expect, test } from '@jest/globals';
import { planIds } from '../../companion-service/facts/plans.ts';
import { choicesOf, presetOf } from '../../companion-service/facts/presets.ts';
import { secretShapeOf } from '../../companion-service/facts/secret-shape.ts';
import { factsToReview, sourcedFacts } from '../../companion-service/facts/sourced-facts.ts';

test('every fact has a source, a day and, when nobody confirms it, a doubt', () => {
  for (const { name, source } of sourcedFacts()) {
    expect([name, URL.canParse(source.url), /^20\d\d-\d\d-\d\d$/.test(source.readOn)]).toEqual([name, true, true]);
    if (source.certainty === 'unconfirmed' && !name.startsWith('explanation'))
      expect([name, source.doubt]).not.toEqual([name, undefined]);
  }
});

test('facts older than six months are to be reviewed, fresh ones only when unconfirmed', () => {
  expect(factsToReview('2026-11-23').every(({ source }) => source.certainty === 'unconfirmed')).toBe(true);
  expect(factsToReview('2027-06-01').length).toBe(sourcedFacts().length);
});

test('offline_access stands bare in every delegated preset and in no other', () => {
  for (const choice of choicesOf(planIds)) {
    const { scopes, alternativeScopes } = presetOf(choice);
    for (const set of [scopes, ...alternativeScopes]) {
      expect(set.includes('offline_access')).toBe(choice.grant === 'authorization_code');
      expect(set.filter((scope) => scope.endsWith('/offline_access'))).toEqual([]);
      expect(new Set(set.filter((scope) => scope.includes('//')).map((scope) => new URL(scope).host)).size).toBe(1);
    }
  }
});

test('DoD carries both scope hosts in order', () => {
  const { scopes, alternativeScopes } = presetOf({
    plan: 'dod',
    protocol: 'imap',
    grant: 'authorization_code',
    sharedMailbox: false,
  });
  expect([scopes[0], alternativeScopes[0]?.[0]]).toEqual([
    'https://outlook-dod.office365.us/IMAP.AccessAsUser.All',
    'https://outlook.office365.us/IMAP.AccessAsUser.All',
  ]);
});

const ids = { clientId: '3f0a1e52-6c5d-4e0e-9f7d-2b8c4a6d1e90', tenant: 'e4a0b8c1-2d3f-4a5b-8c6d-7e9f0a1b2c3d' };
const value = 'abc8Q~ABCDEFGHIJKLMNOPQRSTUVWXYZ01234567';

test.each([
  ['a value of the portal', value, 'secretValue'],
  ['a Secret ID', '11111111-2222-4333-8444-555555555555', 'guid'],
  ['the client ID', ids.clientId.toUpperCase(), 'clientId'],
  ['the tenant ID', ` ${ids.tenant} `, 'tenantId'],
  ['a masked copy', 'abc******************', 'masked'],
  ['a shortened copy', 'abc8Q~ABCDEF...', 'masked'],
  ['a value with a line break', `${value}\n`, 'surroundedBySpace'],
  ['a value in quotes', `"${value}"`, 'surroundedBySpace'],
  ['a value that was URL-encoded', value.replace('~', '%7E'), 'urlEncoded'],
  ['something short', 'hunter2', 'tooShort'],
  ['an older secret', 'k/3hZ=1abcdefghijklmnop[]', 'other'],
] as const)('%s is told by its shape', (_, secret, form) => {
  expect(secretShapeOf(secret, ids)).toEqual({ length: secret.length, form });
});
