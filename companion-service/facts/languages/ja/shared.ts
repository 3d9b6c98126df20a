import type { Catalogue } from '../catalogue.ts';

export const words: Catalogue = {
  '{0} and {1}': '{0} と {1}',
  '{0} or {1}': '{0} または {1}',
  'In Jira open Administration > System > General configuration and set the base URL to the https address that people use.':
    'Jira で「管理 > システム > 一般設定」を開き、ベース URL を、ユーザーが使用する https のアドレスに設定してください。',
  'Reset changed endpoints to the values of the plan.': '変更したエンドポイントをプランの値に戻してください。',
  'the account of the mailbox': 'メールボックスのアカウント',
  'the mailbox': '対象のメールボックス',
  'Or replace the security defaults by Conditional Access: Entra admin center > Overview > Properties > Manage security defaults.':
    'または、セキュリティの既定値群を条件付きアクセスに置き換えてください: Entra admin center > Overview > Properties > Manage security defaults。',
  'The client secret is wrong or has expired.': 'クライアント シークレットが間違っているか、有効期限が切れています。',
  'The client ID is wrong.': 'クライアント ID が間違っています。',
  'In Jira choose Authorize on the mail server and sign in with the account of the mailbox.':
    'Jira のメール サーバーで「承認」を選択し、メールボックスのアカウントでサインインしてください。',
  'Mail scopes must begin with {0}/': 'メールのスコープは {0}/ で始まる必要があります。',
  'Update the program, or report it together with this text.':
    'プログラムを更新するか、このテキストを添えて報告してください。',
  'Let mail be fetched less often, and by one program only.':
    'メールの取得頻度を下げ、取得するプログラムを 1 つだけにしてください。',
  'Wait some minutes and try again.': '数分待ってから、もう一度お試しください。',
  'In the Entra admin center open App registrations > your app > {0}. {1}':
    'Entra admin center で App registrations > 対象のアプリ > {0} を開いてください。{1}',
  'In the Entra admin center open Enterprise applications > your app. {0}':
    'Entra admin center の Enterprise applications で対象のアプリを開いてください。{0}',
  'In Jira open Administration > Applications > Application links and edit the outgoing link. {0}':
    'Jira で「管理 > アプリケーション > アプリケーション リンク」を開き、発信リンクを編集してください。{0}',
  'In Jira open Administration > System > Incoming mail (in Jira Service Management: Project settings > Email requests), choose Authorize on the mail server and sign in with the account of the mailbox.':
    'Jira で「管理 > システム > 受信メール」(Jira Service Management では「プロジェクト設定 > メール リクエスト」) を開き、メール サーバーで「承認」を選択して、メールボックスのアカウントでサインインしてください。',
  'Run the check again here.': 'ここでもう一度チェックを実行してください。',
  'Correlation ID {0}': 'Correlation ID: {0}',
  'Request ID {0}': 'Request ID: {0}',
  'time {0}': '時刻: {0}',
  'Filter by {0}.': '{0} で絞り込んでください。',
  'Filter by the Correlation ID in the message.': 'メッセージにある Correlation ID で絞り込んでください。',
  'In the Entra admin center open Monitoring & health > Sign-in logs. {0}':
    'Entra admin center で Monitoring & health > Sign-in logs を開いてください。{0}',
  'In the Entra admin center open Monitoring & health > Sign-in logs. {0} {1}':
    'Entra admin center で Monitoring & health > Sign-in logs を開いてください。{0}{1}',
  'Check that the mail permissions are listed, then choose "Grant admin consent". It takes a Cloud Application Administrator or a Privileged Role Administrator.':
    'メールのアクセス許可が一覧にあることを確認し、「Grant admin consent」を選択してください。Cloud Application Administrator または Privileged Role Administrator の権限が必要です。',
  'Or open this address as an administrator of the mailbox tenant and accept.':
    'または、メールボックスのテナントの管理者としてこのアドレスを開き、承諾してください。',
  '{0} (Exchange Online PowerShell):': '{0} (Exchange Online PowerShell で実行):',
  'Or, in the Exchange admin center, open Recipients > Mailboxes > the mailbox. {0}':
    'または、Exchange admin center の Recipients > Mailboxes で対象のメールボックスを開いてください。{0}',
  'Look at Microsoft 365 admin center > Health > Service health for an incident of Exchange Online.':
    'Exchange Online の障害が出ていないか、Microsoft 365 admin center > Health > Service health を確認してください。',
  'Entra ID > App registrations > your app > {0}: {1}': 'Entra ID > App registrations > 対象のアプリ > {0}: {1}',
  'Open Exchange Online PowerShell as an Exchange administrator.':
    'Exchange 管理者として Exchange Online PowerShell を開いてください。',
  'Run the diagnosis again.': 'もう一度診断を実行してください。',
  'Run the diagnosis again: once may be chance.':
    'もう一度診断を実行してください。1 回だけなら偶然の可能性があります。',
  'Too many requests': '要求が多すぎる',
};
