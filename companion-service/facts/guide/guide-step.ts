import type { FixedBy } from '../explanations/explanation.ts';
import type { Source } from '../fact.ts';
import { type Said, spoken, type Translate } from '../say.ts';

/** A value to paste, under the name of the field it belongs into. The value is never translated. */
interface CopyValue<Text> {
  readonly label: Text;
  readonly value: string;
}

/** One thing to do: where to click, in the portal's own names, and what to paste there. */
interface GuideAction<Text> {
  readonly text: Text;
  readonly link?: string;
  readonly copy?: readonly CopyValue<Text>[];
  /** Lines for Exchange Online PowerShell, with the admin's own values. Never translated. */
  readonly command?: string;
}

/** One step of the registration. Its id is permanent: the page remembers by it what was ticked off. */
interface StepOf<Text> {
  readonly id: string;
  readonly title: Text;
  readonly actions: readonly GuideAction<Text>[];
  /** What to see when it is done. */
  readonly doneWhen: Text;
  /** Check ids, each of which proves the step by itself when it passes; empty where no check can see it. */
  readonly provedBy: readonly string[];
  readonly who: FixedBy;
  readonly source: Source;
}

/** A step as it is written: a text with values in it is `` say`…` ``. */
export type WrittenStep = StepOf<Said>;
/** A step as it is told. */
export type GuideStep = StepOf<string>;

/** Tells a step in the language of `translate`, in English without. */
export function toldStep(step: WrittenStep, translate?: Translate): GuideStep {
  const told = (said: Said): string => spoken(said, translate);
  return {
    ...step,
    title: told(step.title),
    doneWhen: told(step.doneWhen),
    actions: step.actions.map(({ text, copy, ...rest }) => ({
      ...rest,
      text: told(text),
      ...(copy && { copy: copy.map(({ label, value }) => ({ label: told(label), value })) }),
    })),
  };
}
