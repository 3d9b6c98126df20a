import type { Catalogue } from '../catalogue.ts';

export const words: Catalogue = {
  'Open a private browser window, so that no other account is signed in, and start the sign-in again.':
    'ほかのアカウントがサインインしていないプライベート ブラウザー ウィンドウを開き、もう一度サインインを開始してください。',
  'The browser signed in with an account that does not belong to the tenant of the mailbox: a personal account, or one of another company{0}.':
    'ブラウザーでサインインしたアカウントが、メールボックスのテナントに属していません。個人アカウントか、別の会社のアカウントです{0}。',
  '. Expected was {0}': '。想定されるアカウントは {0} です',
  '{0} Use {1}.': '{0}{1} を使用してください。',
  'Inviting the account as a guest does not help: a guest has no mailbox in this tenant.':
    'アカウントをゲストとして招待しても解決しません。ゲストはこのテナントにメールボックスを持ちません。',
  'Kind of account not allowed': '許可されないアカウントの種類',
  'A personal Microsoft account was used, but the app is for work and school accounts, or the other way round.':
    '個人の Microsoft アカウントが使用されましたが、アプリは職場または学校アカウント用です。あるいはその逆です。',
  '{0} Choose "Work or school account" where Microsoft asks.':
    '{0}Microsoft の画面で「Work or school account」を選択してください。',
  'If the mailbox is a personal one, the supported account types must include personal Microsoft accounts.':
    'メールボックスが個人用の場合は、Supported account types に個人の Microsoft アカウントが含まれている必要があります。',
  'Account not in directory': 'ディレクトリにないアカウント',
  'The tenant has no account {0}. An alias or a shared address is often no sign-in name.':
    '{0} のアカウントはテナントにありません。エイリアスや共有アドレスは、多くの場合サインイン名として使用できません。',
  'of this name': 'この名前',
  'The sign-in name (UPN) differs from the mail address.': 'サインイン名 (UPN) がメール アドレスと異なります。',
  'The address is mistyped.': 'アドレスの入力に誤りがあります。',
  'The account lives in another tenant or cloud.': 'アカウントが別のテナントまたはクラウドにあります。',
  'Sign in with the User principal name that Entra shows under Users > the user > Overview.':
    'Entra の Users > 対象のユーザー > Overview に表示される User principal name でサインインしてください。',
  'Check that the plan is right: {0}.': 'プランが正しいことを確認してください: {0}。',
  'Cross-tenant access blocked': 'テナント間アクセスのブロック',
  'The account belongs to another organization, and a cross-tenant access policy of one of the two forbids the sign-in.':
    'アカウントは別の組織に属しており、どちらかの組織のテナント間アクセス ポリシーがサインインを禁止しています。',
  '{0} Use an account of the mailbox tenant: {1}.': '{0}メールボックスのテナントのアカウントを使用してください: {1}。',
  'that of the mailbox': 'メールボックスのアカウント',
  'Only if the foreign account is meant: Entra admin center > External Identities > Cross-tenant access settings.':
    '別の組織のアカウントを意図的に使用する場合のみ: Entra admin center > External Identities > Cross-tenant access settings。',
  'The tab Conditional Access names the policy.': 'Conditional Access タブにポリシー名が表示されます。',
  'the account': 'そのアカウント',
  'In the Entra admin center open Protection > Conditional Access > Policies, and {0}.':
    'Entra admin center で Protection > Conditional Access > Policies を開き、{0}。',
  'User name or password wrong': 'ユーザー名またはパスワードの誤り',
  'Microsoft did not accept the user name or password typed at the sign-in. This is the password of the account, not the client secret.':
    'サインイン時に入力されたユーザー名またはパスワードを、Microsoft が受け付けませんでした。これはアカウントのパスワードのことで、クライアント シークレットではありません。',
  'Sign in at outlook.office.com as {0} to see whether the password is right.':
    '{0} として outlook.office.com にサインインし、パスワードが正しいか確認してください。',
  'Account or address locked': 'アカウントまたはアドレスのロック',
  'The account is locked after too many failed sign-ins, or the sign-in came from an IP address that Microsoft regards as malicious.':
    'サインインの失敗が多すぎたためアカウントがロックされているか、Microsoft が悪意のあるものとみなす IP アドレスからサインインが行われました。',
  'Wait a quarter of an hour, or let an administrator reset the password.':
    '15 分待つか、管理者にパスワードのリセットを依頼してください。',
  'It shows which of the two it is.': 'どちらに該当するかが表示されます。',
  'Password has expired': 'パスワードの期限切れ',
  'The password of the account has expired and must be changed before anyone can sign in with it.':
    'アカウントのパスワードの有効期限が切れており、変更するまでこのアカウントではサインインできません。',
  'Change the password of {0}. For a service account consider a password that does not expire.':
    '{0} のパスワードを変更してください。サービス アカウントの場合は、無期限のパスワードを検討してください。',
  'Password kept elsewhere': 'パスワードが Entra にない',
  'Entra holds no password for this account: it is checked by another identity provider, or none has been set.':
    'Entra はこのアカウントのパスワードを保持していません。別の ID プロバイダーで検証されるか、パスワードが設定されていません。',
  'Sign in interactively as {0}: the browser leads to the identity provider of your organization.':
    '{0} として対話形式でサインインしてください。ブラウザーが組織の ID プロバイダーに移動します。',
  'Account is disabled': 'アカウントが無効',
  'Signing in as this account is switched off. That is normal for a shared mailbox: it is opened by a person with Full Access, not by itself.':
    'このアカウントでのサインインは無効になっています。共有メールボックスではこれが通常の状態です。共有メールボックスは、それ自体ではなく、Full Access を持つユーザーが開きます。',
  'For a shared mailbox: sign in as a person who has Full Access, and keep the shared address as user name of the mail server.':
    '共有メールボックスの場合: Full Access を持つユーザーとしてサインインし、メール サーバーのユーザー名は共有アドレスのままにしてください。',
  "If it is a person's account: Users > {0} > Edit > Account enabled.":
    '個人のユーザーのアカウントの場合: Users > {0} > Edit > Account enabled。',
  'Nobody is signed in': 'サインイン済みアカウントなし',
  'A sign-in without a page was tried, and no account (or more than one) was signed in. An ordinary sign-in is needed.':
    '画面を表示しないサインインが試行されましたが、サインイン済みのアカウントがないか、複数あります。通常のサインインが必要です。',
  'Sign in with the page that Microsoft shows.': 'Microsoft が表示するページでサインインしてください。',
  'Second factor required': '2 つ目の認証要素が必要',
  'The account needs a second factor, which only a person can give. Jira cannot, so the sign-in has to be done in a browser.':
    'このアカウントには 2 つ目の認証要素が必要で、これは人にしか操作できません。Jira では行えないため、ブラウザーでサインインする必要があります。',
  'Multifactor authentication was switched on since the last sign-in.':
    '前回のサインイン以降に、多要素認証が有効になりました。',
  'A Conditional Access policy asks for it.': '条件付きアクセス ポリシーで要求されています。',
  'The account has not registered a second factor yet.': 'アカウントに 2 つ目の認証要素がまだ登録されていません。',
  'exclude {0} from policies that ask for it again and again': '繰り返し要求するポリシーから {0} を除外してください',
  'External challenge not met': '外部の要求を満たしていない',
  'Another service (a third-party second factor or a claims provider) has to be satisfied, and was not.':
    '別のサービス (サードパーティの認証要素またはクレーム プロバイダー) の要求を満たす必要がありますが、満たされませんでした。',
  'Managed device demanded': '管理対象デバイスの要求',
  'A Conditional Access policy allows only devices that the organization manages. The Jira server renews its access on its own and can never be one.':
    '条件付きアクセス ポリシーが、組織で管理されているデバイスだけを許可しています。Jira サーバーは自動的にアクセスを更新するため、管理対象デバイスにはなれません。',
  'exclude the app or {0} from the policy that demands a compliant or joined device':
    '準拠デバイスまたは参加済みデバイスを要求するポリシーから、アプリまたは {0} を除外してください',
  'Approved app demanded': '承認済みアプリの要求',
  'A Conditional Access policy allows only apps on Microsoft’s list of approved clients, and Jira is not on it.':
    '条件付きアクセス ポリシーが、Microsoft の承認済みクライアントの一覧にあるアプリだけを許可しており、Jira はその一覧にありません。',
  'exclude {0} or this app from "Require approved client app"':
    '「Require approved client app」から {0} またはこのアプリを除外してください',
  'Blocked by access policy': 'アクセス ポリシーによるブロック',
  'The sign-in was right, and a Conditional Access policy of your organization forbids it: by place, app, or kind of client.':
    'サインイン自体は正しく行われましたが、組織の条件付きアクセス ポリシーが、場所、アプリ、またはクライアントの種類によって禁止しています。',
  'exclude {0}, or allow the addresses from which Jira reaches the Internet as a named location':
    '{0} を除外するか、Jira がインターネットに接続する際のアドレスをネームド ロケーションとして許可してください',
  'Blocked by security defaults': 'セキュリティの既定値群によるブロック',
  'The security defaults of the tenant forbid this kind of sign-in.':
    'テナントのセキュリティの既定値群が、この種類のサインインを禁止しています。',
  'Use the sign-in in the browser with a second factor; it satisfies the security defaults.':
    'ブラウザーで 2 つ目の認証要素を使用してサインインしてください。セキュリティの既定値群の条件を満たします。',
  'Account considered at risk': 'リスクありと判定されたアカウント',
  'Microsoft considers the account or this sign-in at risk, or the account may not register a second factor from here.':
    'Microsoft がアカウントまたはこのサインインをリスクありと判定しているか、この場所からは 2 つ目の認証要素を登録できません。',
  'Review the account under Protection > Risky users, then dismiss the risk or reset the password.':
    'Protection > Risky users でアカウントを確認し、リスクを無視するか、パスワードをリセットしてください。',
  'On-premises sign-in down': 'オンプレミス認証の停止',
  'The password is checked by agents in your own network (pass-through authentication), and Entra cannot reach them or they cannot reach Active Directory.':
    'パスワードは自社ネットワーク内のエージェントによって検証されます (パススルー認証)。Entra がエージェントに到達できないか、エージェントが Active Directory に到達できません。',
  'Check the service "Microsoft Entra Connect Authentication Agent" on its servers, and their way out on port 443.':
    'サーバー上のサービス「Microsoft Entra Connect Authentication Agent」と、ポート 443 での外部への接続を確認してください。',
  'Entra unavailable for now': 'Entra が一時的に利用不可',
  'Entra could not answer at this moment. Neither the credentials nor the configuration are the reason.':
    'Entra が現時点で応答できませんでした。資格情報や構成が原因ではありません。',
  'Wait a minute and try again.': '1 分待ってから、もう一度お試しください。',
  'Consent is missing': '同意がない',
  'Nobody has agreed yet that this app may use the permissions it asks for, or the agreement was withdrawn.':
    'アプリが要求するアクセス許可の使用に、まだ誰も同意していないか、同意が取り消されています。',
  'A scope was added after the last consent.': '最後の同意の後にスコープが追加されました。',
  'Consent was never granted for this tenant.': 'このテナントでは一度も同意されていません。',
  'An administrator revoked it.': '管理者が同意を取り消しました。',
  'Consent was declined': '同意の拒否',
  'Whoever signed in pressed Cancel on the page that asks for permissions.':
    'サインインしたユーザーが、アクセス許可を要求するページで Cancel を選択しました。',
  'Sign in again and choose Accept.': 'もう一度サインインし、Accept を選択してください。',
  'Administrator must consent': '管理者の同意が必要',
  'The tenant does not let users agree to this themselves. Since late 2025 that is the default for apps that read mail, so an administrator has to consent once for everybody.':
    'このテナントでは、ユーザー自身がこの内容に同意することはできません。2025 年末以降、メールを読み取るアプリではこれが既定の動作で、管理者が全員に代わって一度同意する必要があります。',
  'After that the sign-in no longer asks.': 'その後は、サインイン時に同意を求められません。',
  'Consent request awaits approval': '同意の要求が承認待ち',
  'The tenant uses the approval workflow: the sign-in has put a request before an administrator, and waits until it is approved.':
    'テナントで承認ワークフローが使用されています。サインインにより管理者に要求が送信され、承認を待っています。',
  'In the Entra admin center open Enterprise applications > Admin consent requests, review the app and approve.':
    'Entra admin center で Enterprise applications > Admin consent requests を開き、アプリを確認して承認してください。',
  'Then sign in again.': 'その後、もう一度サインインしてください。',
  'Client ID is Microsoft’s': 'Microsoft のクライアント ID',
  'The client ID belongs to an app of Microsoft itself. Permissions of such an app are fixed by Microsoft; Jira needs an app registration of your own.':
    'クライアント ID が Microsoft 自身のアプリのものです。そのようなアプリのアクセス許可は Microsoft によって固定されています。Jira には自組織のアプリの登録が必要です。',
  'Register an app in your tenant as the guide on this page describes.':
    'このページのガイドに従って、テナントにアプリを登録してください。',
  'Put its Application (client) ID and secret there.':
    'その Application (client) ID とシークレットを入力してください。',
  'Account not assigned': 'アカウントが未割り当て',
  'The app is open to assigned users only, and {0} is not one of them.':
    'アプリは割り当てられたユーザーだけが使用でき、{0} は割り当てられていません。',
  'Under Users and groups add {0}; or under Properties set "Assignment required?" to No.':
    'Users and groups で {0} を追加するか、Properties で「Assignment required?」を No に設定してください。',
  'App has no role': 'アプリにロールがない',
  'The app asks for a token of a service that only serves apps with an assigned role, and it has none there.':
    'アプリは、ロールが割り当てられたアプリにだけ応答するサービスのトークンを要求していますが、そのサービスのロールがありません。',
  'Someone must sign in': 'ユーザーのサインインが必要',
  'Entra cannot renew the access on its own: a person has to sign in again. It gave no number that says why.':
    'Entra は自動ではアクセスを更新できず、ユーザーがもう一度サインインする必要があります。理由を示す番号はありませんでした。',
  'A new policy or a second factor applies to the account.':
    '新しいポリシーまたは 2 つ目の認証要素がアカウントに適用されています。',
  'The password or the sessions were reset.': 'パスワードまたはセッションがリセットされました。',
  'Consent was withdrawn.': '同意が取り消されました。',
  'Sign-in was cancelled': 'サインインの取り消し',
  'The sign-in ended with "access_denied": someone pressed Cancel, or the tenant does not allow the consent.':
    'サインインが「access_denied」で終了しました。ユーザーが Cancel を選択したか、テナントが同意を許可していません。',
  'Sign-in code used twice': 'サインイン コードの再使用',
  'The code of a sign-in works once. It came a second time: the page was reloaded, sent twice, or two nodes of a cluster handled it.':
    'サインインのコードは 1 回しか使用できません。ページの再読み込み、二重の送信、またはクラスターの 2 つのノードによる処理のため、同じコードが 2 回届きました。',
  'Start the sign-in again in one tab, and do not reload the page it returns to.':
    '1 つのタブでもう一度サインインを開始し、戻った先のページを再読み込みしないでください。',
  'Sign-in no longer valid': 'サインインが無効',
  'The code or refresh token that was sent is not valid: it was cut off, belongs to another app or tenant, or has been withdrawn.':
    '送信されたコードまたは更新トークンが有効ではありません。途中で切れているか、別のアプリまたはテナントのものか、取り消されています。',
  'Account locked for abuse': '不正使用の疑いによるロック',
  'Microsoft has locked this personal account because it suspects misuse. No app can read its mail until the owner has unlocked it.':
    '不正使用の疑いがあるため、Microsoft がこの個人アカウントをロックしました。所有者がロックを解除するまで、どのアプリもメールを読み取れません。',
  'The owner signs in at outlook.com and follows the steps to unlock the account.':
    '所有者が outlook.com にサインインし、手順に従ってアカウントのロックを解除してください。',
  'Sign-in has expired': 'サインインの期限切れ',
  'The code or the refresh token is too old. A code lives some ten minutes; a refresh token 90 days since it was last used.':
    'コードまたは更新トークンの有効期限が切れています。コードの有効期間は約 10 分、更新トークンは最後の使用から 90 日です。',
  'More than ten minutes passed between sign-in and its end.': 'サインインから完了までに 10 分以上かかりました。',
  'The clock of the server is wrong.': 'サーバーの時計がずれています。',
  'No mail was fetched for a long time.': '長期間メールが取得されていません。',
  'Check the clock of the Jira server (NTP).': 'Jira サーバーの時計 (NTP) を確認してください。',
  'Access lapsed unused': '未使用によるアクセスの失効',
  'Nobody has used the refresh token for 90 days, so it has lapsed: Jira stopped fetching mail, or the mail server was disabled.':
    '更新トークンが 90 日間使用されなかったため、失効しました。Jira がメールの取得を停止していたか、メール サーバーが無効になっていました。',
  'Keep the mail server enabled; a fetch at least once in 90 days keeps the access alive.':
    'メール サーバーを有効にしておいてください。90 日に 1 回以上取得すれば、アクセスは維持されます。',
  'Policy ended the access': 'ポリシーによるアクセス終了',
  'A Conditional Access policy with a sign-in frequency has ended the access. It will do so again each time the interval is over.':
    'サインインの頻度を設定した条件付きアクセス ポリシーにより、アクセスが終了しました。設定された間隔が過ぎるたびに同じことが起こります。',
  'Exclude {0} from the policy that sets a sign-in frequency (Entra admin center > Conditional Access > Session).':
    'サインインの頻度を設定しているポリシーから {0} を除外してください (Entra admin center > Conditional Access > Session)。',
  'Access was revoked': 'アクセスの取り消し',
  'The access was valid and has been withdrawn since: an administrator reset the password or revoked the sessions of the account.':
    '有効だったアクセスがその後取り消されました。管理者がパスワードをリセットしたか、アカウントのセッションを取り消しています。',
  'The audit log of the account shows who revoked the sessions.':
    'アカウントの監査ログで、誰がセッションを取り消したかを確認できます。',
  'Sign-in page was left open': 'サインイン ページの時間切れ',
  'The page of the sign-in stood open for so long that it is no longer valid.':
    'サインインのページが長時間開いたままだったため、無効になりました。',
  'Start the sign-in again and finish it within a few minutes.':
    'もう一度サインインを開始し、数分以内に完了してください。',
  'The sign-in ran at one tenant and its code was redeemed at another: authorization and token endpoint name different tenants.':
    'サインインが行われたテナントと、コードが引き換えられたテナントが異なります。承認エンドポイントとトークン エンドポイントに別々のテナントが指定されています。',
  'Use the same tenant in both: {0} and {1}': '両方に同じテナントを使用してください: {0} と {1}',
  'External sign-in required': '外部でのサインインが必要',
  'The account signs in through another identity provider, which has to be asked again before the access can be renewed.':
    'アカウントは別の ID プロバイダーでサインインしており、アクセスを更新する前に、そこでもう一度確認が必要です。',
  'For a service mailbox use an account of the tenant itself.':
    'サービス用のメールボックスには、テナント自身のアカウントを使用してください。',
  'Too many equal requests': '同一要求の繰り返し',
  'The same request was sent over and over, and Entra has stopped answering it for a while. Credentials may be right; the repetition is the reason.':
    '同じ要求が何度も送信されたため、Entra はしばらくの間その要求への応答を停止しています。資格情報は正しい可能性があり、繰り返しが原因です。',
  'Disable the mail server in Jira, wait ten minutes, and look for the first error in the log: it is the cause of the repetition.':
    'Jira でメール サーバーを無効にして 10 分待ち、ログで最初のエラーを探してください。それが繰り返しの原因です。',
  'Entra is throttling': 'Entra のスロットリング中',
  'Too many requests came from this tenant or app, and Entra asks for a pause. Nothing is wrong with the credentials.':
    'このテナントまたはアプリからの要求が多すぎるため、Entra が一時停止を求めています。資格情報に問題はありません。',
  'Wait some minutes. If it recurs, let Jira fetch mail less often.':
    '数分待ってください。再発する場合は、Jira のメール取得頻度を下げてください。',
  'Scope is not valid': 'スコープが無効',
  'Entra cannot read a scope in the request, or does not know it: a slip in its spelling, a comma between two scopes, or a missing host in front.':
    'Entra は要求に含まれるスコープを解釈できないか、認識できません。スペルの誤り、2 つのスコープの間のコンマ、または先頭のホストの欠落が考えられます。',
  'Scopes are separated by commas, or two stand in one entry.':
    'スコープがコンマで区切られているか、1 つの欄に 2 つ入力されています。',
  'The host in front is missing, or belongs to another cloud.': '先頭のホストがないか、別のクラウドのものです。',
  'offline_access has a host in front: it always stands bare.':
    'offline_access の前にホストがあります。offline_access は常に単独で記述します。',
  'Enter the scopes one per entry, as this page shows them. Mail scopes begin with {0}/':
    'スコープを、このページの表示どおりに 1 つの欄に 1 つずつ入力してください。メールのスコープは次で始まります: {0}/',
  'No scope was sent': 'スコープの送信なし',
  'The token request names no scope, so Entra cannot tell which mailbox service the token is for.':
    'トークン要求にスコープが指定されていないため、Entra はどのメールボックス サービス用のトークンか判断できません。',
  'Enter the scopes that this page shows for your plan, one per entry.':
    'このページに表示される、プランのスコープを 1 つの欄に 1 つずつ入力してください。',
  'One token is for one service. The scopes mix Exchange ({0}) and Graph ({1}), and Entra refuses to make one token for both.':
    '1 つのトークンは 1 つのサービス用です。スコープに Exchange ({0}) と Graph ({1}) が混在しており、Entra は両方に使えるトークンの発行を拒否します。',
  'For IMAP and POP keep only the scopes that begin with {0}/ and offline_access.':
    'IMAP と POP の場合は、{0}/ で始まるスコープと offline_access だけを残してください。',
  'For Microsoft Graph make another link with the scopes that begin with {0}/ and offline_access.':
    'Microsoft Graph の場合は、{0}/ で始まるスコープと offline_access を指定した別のリンクを作成してください。',
  'Scope must be .default': 'スコープは .default が必要',
  'An app without a user asked for a single permission. Such an app gets all it was granted at once, by a scope that ends in /.default.':
    'ユーザーなしのアプリが個々のアクセス許可を要求しました。このようなアプリは、/.default で終わるスコープにより、付与されたものをまとめて取得します。',
  'Use {0}/.default for IMAP and POP, or {1}/.default for Microsoft Graph.':
    'IMAP と POP の場合は {0}/.default、Microsoft Graph の場合は {1}/.default を使用してください。',
  'Permission does not exist': '存在しないアクセス許可',
  'The scope names a permission that the service behind its host does not have: the host is that of another service, or the permission is one for apps without a user.':
    'スコープで指定されたアクセス許可が、ホストの示すサービスにありません。ホストが別のサービスのものか、そのアクセス許可がユーザーなしのアプリ専用です。',
  'IMAP, POP and SMTP permissions belong to {0}, Mail.ReadWrite to {1}.':
    'IMAP、POP、SMTP のアクセス許可は {0}、Mail.ReadWrite は {1} に属します。',
  'Use the scopes that this page shows for your plan.': 'このページに表示される、プランのスコープを使用してください。',
  'Mail service not in tenant': 'テナントにないメール サービス',
  "The tenant does not know the service named in the scope. Usually the scope's host is that of another cloud; in {0} it is {1}.":
    'テナントは、スコープで指定されたサービスを認識していません。通常、スコープのホストが別のクラウドのものであることが原因です。正しいホストは、{0} では {1} です。',
  'The scopes are those of another plan.': 'スコープが別のプランのものです。',
  'The host in the scope is mistyped.': 'スコープのホストの入力に誤りがあります。',
  'The tenant has never had Exchange Online.': 'テナントで Exchange Online が使用されたことがありません。',
  'If they do: Microsoft 365 admin center > Billing > Licenses must show a plan with Exchange Online.':
    'スコープが正しい場合: Microsoft 365 admin center > Billing > Licenses に、Exchange Online を含むプランが表示されている必要があります。',
  'Mail service is disabled': 'メール サービスが無効',
  'Exchange Online is switched off in this tenant: its subscription has lapsed, or an administrator disabled "Office 365 Exchange Online".':
    'このテナントでは Exchange Online が無効になっています。サブスクリプションの期限が切れたか、管理者が「Office 365 Exchange Online」を無効にしました。',
  'In the Entra admin center open Enterprise applications, search for "Office 365 Exchange Online" (filter: Microsoft applications) and set "Enabled for users to sign in?" to Yes.':
    'Entra admin center で Enterprise applications を開き、「Office 365 Exchange Online」を検索し (フィルター: Microsoft applications)、「Enabled for users to sign in?」を Yes に設定してください。',
  'Check the subscription in the Microsoft 365 admin center > Billing > Your products.':
    'Microsoft 365 admin center > Billing > Your products でサブスクリプションを確認してください。',
  'Organization lacks the service': '組織に必要なサービスがない',
  'The app needs a service that this organization has not subscribed to or has switched off; for mail that is Exchange Online.':
    'アプリに必要なサービスを、この組織が契約していないか、オフにしています。メールの場合は Exchange Online です。',
  'Microsoft 365 admin center > Billing > Licenses: assign a plan with Exchange Online to the mailbox.':
    'Microsoft 365 admin center > Billing > Licenses で、Exchange Online を含むプランをメールボックスに割り当ててください。',
  'Listed permissions are damaged': 'アクセス許可一覧の破損',
  'The list of permissions in the app registration names something that no longer exists or is empty, so consent cannot be asked for.':
    'アプリの登録のアクセス許可の一覧に、存在しなくなったものが含まれているか、一覧が空のため、同意を求めることができません。',
  'Remove entries without a name, then add User.Read and the mail permissions again.':
    '名前のないエントリを削除してから、User.Read とメールのアクセス許可をもう一度追加してください。',
  'Permission not in registration': '登録にないアクセス許可',
  'The scope that was asked for is not among the permissions of the app registration, or nobody has consented to them.':
    '要求されたスコープが、アプリの登録のアクセス許可に含まれていないか、誰も同意していません。',
  'Choose Add a permission > Microsoft Graph > Delegated permissions and tick offline_access with IMAP.AccessAsUser.All, POP.AccessAsUser.All or Mail.ReadWrite.':
    'Add a permission > Microsoft Graph > Delegated permissions を選択し、offline_access と、IMAP.AccessAsUser.All、POP.AccessAsUser.All、Mail.ReadWrite のいずれかにチェックを入れてください。',
  'Consent still in progress': '同意の処理中',
  'Entra is just creating the enterprise application for this app, or a leftover of an earlier one is in the way.':
    'Entra がこのアプリのエンタープライズ アプリケーションを作成している最中か、以前のものが残っていて妨げになっています。',
  'Wait half a minute and sign in again.': '30 秒待ってから、もう一度サインインしてください。',
  'If it stays, delete the old entry of the same name and grant consent again.':
    '解消しない場合は、同じ名前の古いエントリを削除し、もう一度同意を付与してください。',
  'Scope names the app': 'スコープがアプリ自身を指定',
  'The app asks for a token for itself: its own client ID or address stands in the scopes, or User.Read is missing from its permissions.':
    'アプリが自分自身のトークンを要求しています。スコープにアプリ自身のクライアント ID またはアドレスが含まれているか、アクセス許可に User.Read がありません。',
  'Remove every scope that contains the client ID; use the scopes that this page shows.':
    'クライアント ID を含むスコープをすべて削除し、このページに表示されるスコープを使用してください。',
  'Add Microsoft Graph > Delegated > User.Read.': 'Microsoft Graph > Delegated > User.Read を追加してください。',
  'Scopes not accepted': 'スコープの拒否',
  'The server refused the scopes of the request, and gave no number that says why.':
    'サーバーが要求のスコープを拒否しましたが、理由を示す番号はありませんでした。',
  'Compare with this page. Mail scopes begin with {0}/, Graph scopes with {1}/':
    'このページと比較してください。メールのスコープは {0}/、Graph のスコープは {1}/ で始まります。',
  'Account of another tenant': '別のテナントのアカウント',
  'Code of another tenant': '別のテナントのコード',
  'Two services asked together': '2 つのサービスを同時に要求',
};
