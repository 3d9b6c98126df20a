/**
 * The tables, as the steps that led to them. A step that has been released is never changed: what comes later is a new
 * entry at the end. Statements of a step are separated by `;` and an empty line.
 *
 * A new column that must not be null has a default: rows of older exports do without it. A new table goes into
 * `exported-storage.ts` unless what it holds is not worth moving.
 *
 * Tokens are kept as their SHA-256 only; columns named `sealed` hold what `sealed.ts` made.
 */
export const migrations: readonly string[] = [
  `create table keys (
  key_id text primary key,
  used_since timestamptz not null,
  retired_at timestamptz
);

create unique index keys_one_active on keys ((true)) where retired_at is null;

create table credentials (
  id text primary key,
  owner text not null,
  made_at timestamptz not null,
  expires_at timestamptz,
  client_secret_sealed text,
  refresh_token_sealed text,
  refreshed_at timestamptz,
  refreshes integer not null default 0
);

create index credentials_by_expiry on credentials (expires_at);

create table reports (
  id text primary key,
  owner text not null,
  made_at timestamptz not null,
  made_by text not null check (made_by in ('diagnosis', 'rerun', 'schedule')),
  mail_address text not null,
  plan text not null,
  grant_type text not null,
  ended text not null,
  worst_status text not null,
  report jsonb not null
);

create index reports_by_owner on reports (owner, made_at desc);

create index reports_by_age on reports (made_at);

create table links (
  id text primary key,
  report_id text not null references reports on delete cascade,
  credential_id text references credentials on delete set null,
  token_sha256 text not null unique,
  scope text not null check (scope in ('view', 'rerun')),
  hides_address boolean not null,
  made_by text not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  revoked_by text,
  uses integer not null default 0,
  last_used_at timestamptz
);

create index links_by_report on links (report_id);

create index links_by_maker on links (made_by, made_at desc);

create index links_by_expiry on links (expires_at);

create table link_reruns (
  id text primary key,
  link_id text not null references links on delete cascade,
  started_at timestamptz not null,
  finished_at timestamptz,
  report_id text references reports on delete set null
);

create index link_reruns_by_link on link_reruns (link_id, started_at);

create table link_notes (
  id text primary key,
  link_id text not null references links on delete cascade,
  author_side text not null check (author_side in ('admin', 'support')),
  author_name text,
  written_at timestamptz not null,
  body text not null,
  finding text,
  mark text,
  seen_at timestamptz
);

create index link_notes_by_link on link_notes (link_id, written_at);

create table api_tokens (
  id text primary key,
  name text not null,
  token_sha256 text not null unique,
  scopes text[] not null,
  made_by text not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  last_used_at timestamptz
);

create table sessions (
  token_sha256 text primary key,
  user_key text not null,
  user_name text not null,
  jira_url text not null,
  standing text not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  ends_at timestamptz not null,
  proved_at timestamptz not null,
  jira_tokens_sealed text
);

create index sessions_by_expiry on sessions (expires_at);

create index sessions_by_user on sessions (jira_url, user_key);

create table audit (
  seq bigint primary key,
  at timestamptz not null,
  actor_kind text not null,
  actor_id text not null,
  action text not null,
  target text not null,
  details jsonb not null,
  previous_hash text not null,
  hash text not null unique
);

create index audit_by_time on audit (at);

create index audit_by_actor on audit (actor_id, seq desc);

create index audit_by_target on audit (target, seq desc);

create function audit_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the audit log is append-only' using errcode = '23514', constraint = 'audit_is_append_only';
end $$;

create trigger audit_keeps_rows before update or delete on audit
  for each row execute function audit_is_append_only();

create trigger audit_keeps_all before truncate on audit
  for each statement execute function audit_is_append_only()`,
  // How far a re-run is: whoever looks may be connected to another replica than the one that runs it.
  `alter table link_reruns add column progress jsonb not null default '{}'`,
  // Counts of requests, for all replicas: in the shape that rate-limiter-flexible asks for. Lost in a crash, and that is fine.
  `create unlogged table rate_limits (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
)`,
  // Which process runs what: when one ends without a word, another one says so of what it was running.
  `create table replicas (
  id text primary key,
  joined_at timestamptz not null,
  beat bigint not null
);

create table diagnoses_under_way (
  id text primary key,
  owner text not null,
  replica text not null,
  started_at timestamptz not null,
  lost_at timestamptz
);

create index diagnoses_under_way_by_replica on diagnoses_under_way (replica);

alter table link_reruns add column replica text`,
];
