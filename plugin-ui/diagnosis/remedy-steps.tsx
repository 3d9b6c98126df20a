import type { ToldStep } from '#facts/explanations/explanation.ts';
import { CopyButton } from '../mail-oauth-page/parts/copy-button.tsx';
import { OutsideLink } from '../mail-oauth-page/parts/outside-link.tsx';
import { say } from '../phrases.ts';

/** What to do, step by step, with the page to open or the line to paste. */
export function RemedySteps({ steps }: { readonly steps: readonly ToldStep[] }) {
  return (
    <ol className="jmo-steps">
      {steps.map(({ text, link, command }) => (
        <li key={`${text} ${command ?? ''}`}>
          {text} {link && <OutsideLink href={link}>{say('finding.openLink')}</OutsideLink>}
          {command && (
            <div className="jmo-command">
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long line scrolls, and the keyboard has to reach it */}
              <pre tabIndex={0}>{command}</pre>
              <CopyButton value={command} what={say('finding.command')} />
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}
