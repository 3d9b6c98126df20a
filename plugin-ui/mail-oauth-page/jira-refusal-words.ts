import { JiraRefusal } from '../jira/jira-rest.ts';
import { say } from '../phrases.ts';

/** Why Jira did not do what it was asked, and what to do now: its own words where they help, ours where it has none. */
export function jiraRefusalWords(error: unknown): string {
  if (!(error instanceof JiraRefusal)) return say('jira.unreachable');
  const { status, message } = error;
  if (status === 401) return say(error.asksPassword ? 'jira.passwordAgain' : 'jira.signInAgain');
  if (status === 404) return say('jira.gone');
  if (status >= 500) return [say('jira.failed', String(status)), message].filter(Boolean).join(' ');
  return message || (status === 403 ? say('jira.forbidden') : say('jira.failed', String(status)));
}
