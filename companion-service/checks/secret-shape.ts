import type { SecretShape } from '../probes/observations.ts';
import { defineCheck, fail, pass, type Verdict, warn } from './define-check.ts';

const verdicts: Readonly<Record<SecretShape['form'], (shape: SecretShape) => Verdict>> = {
  secretValue: () => pass(),
  guid: () => fail('SECRET_ID_PASTED', {}),
  clientId: () => fail('SECRET_IS_CLIENT_ID', {}),
  tenantId: () => fail('SECRET_IS_TENANT_ID', {}),
  masked: () => fail('SECRET_MASKED', {}),
  urlEncoded: () => warn('SECRET_URL_ENCODED', {}),
  surroundedBySpace: () => warn('SECRET_WITH_SPACES', {}),
  tooShort: ({ length }) => warn('SECRET_TOO_SHORT', { length }),
  other: ({ length }) => warn('SECRET_SHAPE_UNUSUAL', { length }),
};

/** The client secret has the shape of one. Only what cannot be a secret fails; Microsoft's answer decides the rest. */
export const secretShape = defineCheck({
  id: 'secret-shape',
  stage: 'registration',
  needs: ['secretShape'],
  judge: ({ secretShape: shape }) => verdicts[shape.form](shape),
});
