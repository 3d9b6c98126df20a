import { toolClouds } from './as-code/tool-clouds.ts';
import { cloudInstances } from './cloud-instances.ts';
import { sovereignClouds } from './custom-clouds.ts';
import { catalogue, explanationOf } from './explanations/catalogue.ts';
import type { Source } from './fact.ts';
import { registrationGuide } from './guide/registration-guide.ts';
import { nameZonesSource } from './name-zones.ts';
import { permissions } from './permission-ids.ts';
import { planIds, plans } from './plans.ts';
import { portalLinksSource } from './portal-links.ts';
import { grants, protocols } from './scopes.ts';
import { wayTakenSource } from './way-taken.ts';

/** A fact by a name that leads to its line, with where it was read. */
export interface SourcedFact {
  readonly name: string;
  readonly source: Source;
}

const named = (kind: string, facts: Readonly<Record<string, { readonly source: Source }>>): SourcedFact[] =>
  Object.entries(facts).map(([key, { source }]) => ({ name: `${kind} ${key}`, source }));

/** Each step of the guide, as it stands in some plan. */
const guideSteps = (): Readonly<Record<string, { readonly source: Source }>> =>
  Object.fromEntries(
    planIds.flatMap((plan) =>
      grants.flatMap((grant) =>
        registrationGuide({ plan, grant, protocols, sharedMailbox: true, redirectUris: [] }).map((step) => [
          step.id,
          step,
        ]),
      ),
    ),
  );

/** Everything the product claims to know, each with source, day and certainty. */
export const sourcedFacts = (): readonly SourcedFact[] => [
  ...named('plan', plans),
  ...named('cloud instance', cloudInstances),
  ...named('permission', permissions),
  ...named('sovereign cloud', sovereignClouds),
  ...named('cloud as tools call it', toolClouds),
  ...named('guide step', guideSteps()),
  { name: 'portal links', source: portalLinksSource },
  { name: 'name zones', source: nameZonesSource },
  { name: 'way taken', source: wayTakenSource },
  ...Object.keys(catalogue).flatMap((code) => {
    const words = explanationOf(code);
    if (words === undefined) return [];
    const { learnMore: url, readOn, certainty } = words;
    return [{ name: `explanation ${code}`, source: { url, readOn, certainty } }];
  }),
];

const sixMonthsMs = 183 * 86_400_000;

/** Facts to look at again: read more than six months before `today` (ISO day), or not confirmed by anyone. */
export const factsToReview = (today: string): readonly SourcedFact[] =>
  sourcedFacts().filter(
    ({ source }) => source.certainty === 'unconfirmed' || Date.parse(today) - Date.parse(source.readOn) > sixMonthsMs,
  );
