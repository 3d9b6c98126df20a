import { handOverReturnedSignIn } from './jira/returned-sign-in.ts';

// On Jira's pages at large, so at once and without waiting for anything: see jira/README.md.
handOverReturnedSignIn();
