import { defineCheck, fail, notApplicable, pass } from './define-check.ts';
import { failOAuth } from './reading/recognised.ts';

/** Of the plan's alternative names of Exchange Online, the tenant knows one; DoD is where they are in question. */
export const exchangeResource = defineCheck({
  id: 'exchange-resource',
  stage: 'registration',
  needs: ['outlookResourceAnswers'],
  judge: ({ outlookResourceAnswers: { answers } }) => {
    const accepted = answers.find((answer) => answer.accepted);
    if (accepted) return pass({ resource: accepted.resource });
    if (answers.length === 0) return notApplicable();
    const refused = answers.find(({ oauthError }) => oauthError !== undefined)?.oauthError;
    return refused
      ? failOAuth(refused)
      : fail('EXCHANGE_RESOURCE_UNKNOWN', { tried: answers.map(({ resource }) => resource) });
  },
});
