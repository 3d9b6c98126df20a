import { applicationObject } from '#facts/explanations/application-object.ts';
import { authorization } from '#facts/explanations/authorization.ts';
import { discovery } from '#facts/explanations/discovery.ts';
import { entraClient } from '#facts/explanations/entra-client.ts';
import { entraPlatform } from '#facts/explanations/entra-platform.ts';
import { entraRequest } from '#facts/explanations/entra-request.ts';
import { entraTenant } from '#facts/explanations/entra-tenant.ts';
import { registration } from '#facts/explanations/registration.ts';
import { scopes } from '#facts/explanations/scopes.ts';

export const words = {
  ...discovery,
  ...registration,
  ...applicationObject,
  ...authorization,
  ...scopes,
  ...entraClient,
  ...entraPlatform,
  ...entraRequest,
  ...entraTenant,
};
