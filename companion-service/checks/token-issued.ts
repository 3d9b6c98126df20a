import { defineCheck, pass } from './define-check.ts';
import { tokenFault } from './reading/answers.ts';
import { resources, tokenOf, wantsTokenFor } from './reading/subjects.ts';

/** An access token was issued for each resource that a protocol needs. */
export const tokenIssued = resources.map((resource) =>
  defineCheck({
    id: 'token-issued',
    subject: resource,
    stage: 'authorization',
    needs: [tokenOf[resource]],
    appliesTo: wantsTokenFor(resource),
    judge: (observed) => {
      const { expiresInSeconds } = observed[tokenOf[resource]];
      return (
        tokenFault(observed[tokenOf[resource]]) ??
        pass(expiresInSeconds === undefined ? undefined : { expiresInSeconds })
      );
    },
  }),
);
