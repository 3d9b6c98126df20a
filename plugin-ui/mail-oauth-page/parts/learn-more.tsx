import { say } from '../../phrases.ts';
import { OutsideLink } from './outside-link.tsx';

/** Where it is written: Microsoft's pages by their maker, every other one by its host. */
export function LearnMore({ href }: { readonly href: string }) {
  const { hostname } = new URL(href);
  const isMicrosofts = hostname === 'microsoft.com' || hostname.endsWith('.microsoft.com');
  return (
    <OutsideLink href={href}>
      {isMicrosofts ? say('finding.learnMore') : say('finding.learnMoreAt', hostname)}
    </OutsideLink>
  );
}
