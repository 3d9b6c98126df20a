import Button from '@atlaskit/button/default/button';
import { useEffect, useState } from 'react';
import { say } from '../../phrases.ts';

/** Copies by the clipboard API, or by a selection where the page is not served over https. */
async function copyText(text: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  // Deprecated, and the only way on plain http: an intranet Jira may well be opened so.
  document.execCommand('copy');
  area.remove();
}

interface CopyButtonProps {
  readonly value: string;
  readonly what: string;
  /** The button's own words, where they say more than “Copy”. */
  readonly label?: string;
}

/** Copies a value and says so for two seconds; `what` names the value for those who do not see it beside the button. */
export function CopyButton({ value, what, label }: CopyButtonProps) {
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [isCopied]);
  return (
    <span className="jmo-copy">
      <Button
        spacing="compact"
        {...(label === undefined && { 'aria-label': say('page.copyOf', what) })}
        onClick={() => {
          copyText(value).then(
            () => setCopied(true),
            () => undefined,
          );
        }}
      >
        {isCopied ? say('page.copied') : (label ?? say('page.copy'))}
      </Button>
      <span role="status" className="jmo-unseen">
        {isCopied ? say('page.copiedOf', what) : ''}
      </span>
    </span>
  );
}
