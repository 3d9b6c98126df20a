import { factsToReview, sourcedFacts } from '../companion-service/facts/sourced-facts.ts';

/** Lists the facts that are older than six months or unconfirmed: what to look up again, and where. */
const today = new Date().toISOString().slice(0, 10);
const due = factsToReview(today);
for (const { name, source } of due) {
  console.log(
    `${name}\n  ${source.certainty}, read on ${source.readOn}${source.doubt ? `: ${source.doubt}` : ''}\n  ${source.url}`,
  );
}
console.log(`\n${due.length} of ${sourcedFacts().length} facts to review on ${today}`);
