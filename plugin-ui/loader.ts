import './loader.css';
import { followAddress, isOpenedAtOnce } from './jira/follow-address.ts';
import { readJiraHost } from './jira/host.ts';
import { requireEarly } from './jira/require-page.ts';

// Jira's own scripts keep the browser busy after this one, deferred or not: meanwhile the page's code comes.
if (isOpenedAtOnce()) requireEarly(readJiraHost());

// Jira may run this from the page's head, before there is anything to stand in.
if (document.readyState === 'loading') {
  document.addEventListener('DOMContentLoaded', () => followAddress(), { once: true });
} else {
  followAddress();
}
