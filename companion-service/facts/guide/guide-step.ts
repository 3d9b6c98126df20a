import type { FixedBy } from '../explanations/explanation.ts';
import type { Source } from '../fact.ts';

/** A value to paste, under the name of the field it belongs into. */
interface CopyValue {
  readonly label: string;
  readonly value: string;
}

/** One thing to do: where to click, in the portal's own names, and what to paste there. */
interface GuideAction {
  readonly text: string;
  readonly link?: string;
  readonly copy?: readonly CopyValue[];
  /** Lines for Exchange Online PowerShell, with the admin's own values. */
  readonly command?: string;
}

/** One step of the registration. Its id is permanent: the page remembers by it what was ticked off. */
export interface GuideStep {
  readonly id: string;
  readonly title: string;
  readonly actions: readonly GuideAction[];
  /** What to see when it is done. */
  readonly doneWhen: string;
  /** Check ids, each of which proves the step by itself when it passes; empty where no check can see it. */
  readonly provedBy: readonly string[];
  readonly who: FixedBy;
  readonly source: Source;
}
