import { expect, test } from '@jest/globals';
import { organizations } from '../organizations.ts';
import { renderRegistrationsPage } from './registrations-page.ts';

test('shows every registration with what a person copies, under an anchor of its plan', () => {
  const page = renderRegistrationsPage(new Date('2026-11-23'));
  for (const { plan, tenantId, registrations } of organizations) {
    expect(page).toContain(`id="${plan}"`);
    expect(page).toContain(`<code>${tenantId}</code>`);
    for (const { clientId, secrets, about } of registrations) {
      expect(page).toContain(`<code>${clientId}</code>`);
      expect(page).toContain(about);
      for (const { id, value } of secrets) {
        expect(page).toContain(`<code>${value}</code>`);
        expect(page).toContain(`<code>${id}</code>`);
      }
    }
  }
  expect(page).toContain('2026-01-31 (expired)');
});
