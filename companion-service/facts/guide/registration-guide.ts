import { type RegistrationRequest, wantedRegistration } from '../registration.ts';
import type { Translate } from '../say.ts';
import {
  consentStep,
  identifiersStep,
  permissionsStep,
  redirectUriStep,
  registerStep,
  secretStep,
} from './entra-steps.ts';
import { appInExchangeStep, applicationRbacStep, mailboxAccessSteps, mailboxPermissionStep } from './exchange-steps.ts';
import { type GuideStep, toldStep, type WrittenStep } from './guide-step.ts';

/** Days a new secret should last when nobody says otherwise: Microsoft advises less than twelve months. */
const defaultSecretDays = 180;

export interface GuideRequest extends RegistrationRequest {
  readonly secretDays?: number | undefined;
}

function writtenGuide(request: GuideRequest): readonly WrittenStep[] {
  const wanted = wantedRegistration(request);
  const isAppOnly = request.grant === 'client_credentials';
  return [
    registerStep(request, wanted),
    ...(isAppOnly ? [] : [redirectUriStep(request, wanted)]),
    ...(wanted.permissions.length === 0 ? [] : [permissionsStep(request, wanted)]),
    ...(wanted.permissions.length === 0 || request.plan === 'personal' ? [] : [consentStep(request, wanted)]),
    secretStep(request, request.secretDays ?? defaultSecretDays),
    identifiersStep(request),
    ...(wanted.needsMailboxPermission || wanted.exchangeRoles.length > 0 ? [appInExchangeStep(request, wanted)] : []),
    ...(wanted.needsMailboxPermission ? [mailboxPermissionStep(request)] : []),
    ...(wanted.exchangeRoles.length > 0 ? [applicationRbacStep(request, wanted)] : []),
    ...mailboxAccessSteps(request),
  ];
}

/** What to do at Microsoft for this plan, protocol and grant, in order, with the values of this connection filled in. */
export const registrationGuide = (request: GuideRequest, translate?: Translate): readonly GuideStep[] =>
  writtenGuide(request).map((step) => toldStep(step, translate));
