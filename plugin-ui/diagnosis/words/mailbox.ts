import { exchange } from '#facts/explanations/exchange.ts';
import { exchangeLoad } from '#facts/explanations/exchange-load.ts';
import { exchangeSmtp } from '#facts/explanations/exchange-smtp.ts';
import { graph } from '#facts/explanations/graph.ts';
import { graphLoad } from '#facts/explanations/graph-load.ts';
import { graphMailbox } from '#facts/explanations/graph-mailbox.ts';
import { mailbox } from '#facts/explanations/mailbox.ts';

export const words = {
  ...mailbox,
  ...exchange,
  ...exchangeLoad,
  ...exchangeSmtp,
  ...graph,
  ...graphLoad,
  ...graphMailbox,
};
