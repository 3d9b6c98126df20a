import './tokens.css';
import './inside-jira.css';
