import type { Catalogue } from '../catalogue.ts';

export const words: Catalogue = {
  'Endpoints look swapped': 'エンドポイントが逆の可能性',
  'The authorization endpoint is {0} and the token endpoint {1}: each looks like the other.':
    '承認エンドポイントが {0}、トークン エンドポイントが {1} になっており、互いに入れ替わっているように見えます。',
  'Authorization endpoint: {0}': '承認エンドポイント: {0}',
  'Token endpoint: {0}': 'トークン エンドポイント: {0}',
  'Old endpoint version': '古いバージョンのエンドポイント',
  '{0} is of the old version, which knows no scopes. The current ones contain /oauth2/v2.0/.':
    '{0} は、スコープに対応していない古いバージョンです。現行のエンドポイントには /oauth2/v2.0/ が含まれます。',
  'Use {0} and {1}': '{0} と {1} を使用してください。',
  'Endpoint of another cloud': '別のクラウドのエンドポイント',
  '{0} is not at {1}, where this plan signs in.': '{0} は、このプランのサインイン先である {1} にありません。',
  'Or choose the plan that the endpoint belongs to.': 'または、そのエンドポイントが属するプランを選択してください。',
  'The authorization endpoint names {0}, the token endpoint {1}. A sign-in at one cannot be finished at the other.':
    '承認エンドポイントは {0}、トークン エンドポイントは {1} を指定しています。一方で始めたサインインを、もう一方で完了することはできません。',
  'Endpoint has something extra': 'エンドポイントに余分な文字',
  '{0} has something after its path: a slash, a question mark, or blanks. Jira adds its own parameters.':
    '{0} のパスの後ろに、スラッシュ、疑問符、空白などの余分な文字があります。パラメーターは Jira が自動で追加します。',
  'Base URL lacks https': 'ベース URL が https でない',
  "Jira's base URL is {0}. Jira offers OAuth 2.0 only with https, and Entra refuses other redirect URIs.":
    'Jira のベース URL は {0} です。Jira で OAuth 2.0 を使用できるのは https の場合だけで、Entra も https 以外のリダイレクト URI を拒否します。',
  'Jira opened elsewhere': 'Jira を別のアドレスで表示中',
  'Jira is open at {0}, but its base URL is {1}. The sign-in returns to the base URL, where this session is not known.':
    'Jira は {0} で開かれていますが、ベース URL は {1} です。サインイン後はベース URL に戻るため、現在のセッションが認識されません。',
  'Open Jira at {0}, or correct the base URL, and sign in there.':
    '{0} で Jira を開くか、ベース URL を修正して、そこでサインインしてください。',
  'Base URL ends in slash': 'ベース URL の末尾にスラッシュ',
  "Jira's base URL is {0}. The slash at its end gets into the Redirect URL, which then matches no registered one.":
    'Jira のベース URL は {0} です。末尾のスラッシュがリダイレクト URL に入り込み、登録済みのどの URL とも一致しなくなります。',
  'In Jira open Administration > System > General configuration and remove the slash.':
    'Jira で「管理 > システム > 一般設定」を開き、スラッシュを削除してください。',
  'Redirect URL has changed': 'リダイレクト URL の変更',
  'Jira makes the Redirect URL from the authorization endpoint. It was {0} and is now {1}, which the app registration does not know yet.':
    'Jira は承認エンドポイントからリダイレクト URL を生成します。以前は {0} でしたが、現在は {1} で、アプリの登録にはまだ登録されていません。',
  'Add {0} under Web.': 'Web に {0} を追加してください。',
  'Service provider does not fit': 'サービス プロバイダーの不一致',
  'The link is of type {0}, while this plan needs {1}: each type has endpoints and scopes of its own.':
    'リンクの種類は「{0}」ですが、このプランに必要なのは「{1}」です。エンドポイントとスコープは種類ごとに異なります。',
  'Create the link anew with the service provider {0}: Jira does not change it afterwards.':
    'サービス プロバイダーに「{0}」を選択して、リンクを作り直してください。Jira では後から変更できません。',
  Microsoft: 'Microsoft',
  Custom: 'カスタム',
  'Jira’s own test failed': 'Jira 自身のテストが失敗',
  'Jira could not get a token. It keeps the reason for its log; mostly a single-tenant app is asked for at "common", or client ID or client secret are wrong.':
    'Jira はトークンを取得できませんでした。理由は Jira のログにしか記録されません。多くの場合、シングルテナントのアプリに「common」で要求しているか、クライアント ID またはクライアント シークレットが間違っています。',
  'The endpoints say "common", and the app is single-tenant.':
    'エンドポイントが「common」なのに、アプリがシングルテナントです。',
  'Run the checks on this page: they name the reason.': 'このページのチェックを実行してください。理由が表示されます。',
  'Or look in atlassian-jira.log for a line with AADSTS, and paste it here.':
    'または、atlassian-jira.log で AADSTS を含む行を探し、ここに貼り付けてください。',
  'Endpoints with the tenant ID: {0} and {1}': 'テナント ID を含むエンドポイント: {0} と {1}',
  'Mail server not authorized': 'メール サーバーが未承認',
  'The mail server in Jira is set to OAuth 2.0, but nobody has signed in for it yet. Every mail server is authorized on its own, after the link.':
    'Jira のメール サーバーは OAuth 2.0 に設定されていますが、まだ誰もサインインしていません。リンクを設定した後、メール サーバーごとに承認が必要です。',
  'Jira cannot open inbox': 'Jira が受信トレイを開けない',
  'Jira signed in, but the mailbox did not open: the account that authorized has no right to it, or IMAP is off.':
    'Jira はサインインできましたが、メールボックスを開けませんでした。承認したアカウントにメールボックスの権限がないか、IMAP がオフになっています。',
  'The account that authorized is not the mailbox and has no Full Access.':
    '承認したアカウントがメールボックス自体のアカウントではなく、Full Access もありません。',
  'IMAP is switched off for that account.': 'そのアカウントの IMAP がオフになっています。',
  'The folder name is wrong.': 'フォルダー名が間違っています。',
  'See rights and IMAP': '権限と IMAP を確認します',
  'No lasting access granted': '継続的なアクセス権が未付与',
  'The sign-in worked but gave Jira no refresh token, so access would end within the hour. The scope offline_access was not asked for or not consented to.':
    'サインインは成功しましたが、Jira に更新トークンが渡されなかったため、1 時間以内にアクセスできなくなります。スコープ offline_access が要求されていないか、同意されていません。',
  'Add the scope offline_access, bare and without an address in front.':
    'スコープ offline_access を、前にアドレスを付けずに追加してください。',
  'Microsoft Graph > Delegated permissions > offline_access must be listed and consented to.':
    'Microsoft Graph > Delegated permissions > offline_access が一覧にあり、同意されている必要があります。',
  'Jira lost the sign-in': 'Jira でサインイン情報が消失',
  'The sign-in at Microsoft worked, but Jira no longer knew of it: it took longer than three minutes, came back to another host than the base URL, or to another node.':
    'Microsoft でのサインインは成功しましたが、Jira にはその情報が残っていませんでした。3 分を超えたか、ベース URL とは別のホストまたは別のノードに戻ったことが原因です。',
  'Open Jira by exactly the host of its base URL, have the second factor at hand, and try again.':
    'ベース URL とまったく同じホストで Jira を開き、2 つ目の認証要素を手元に用意して、もう一度お試しください。',
  'In a cluster the load balancer must keep a browser on one node.':
    'クラスターでは、ロード バランサーが同じブラウザーを常に同じノードに振り分ける必要があります。',
  'Jira refuses outgoing links for OAuth 2.0 as long as its own base URL does not start with https.':
    'Jira 自身のベース URL が https で始まっていない限り、Jira は OAuth 2.0 の発信リンクを受け付けません。',
  'Behind a proxy the Tomcat connector needs scheme="https", secure="true", proxyName and proxyPort.':
    'プロキシの背後にある場合は、Tomcat コネクターに scheme="https"、secure="true"、proxyName、proxyPort が必要です。',
  'Jira could not refresh': 'Jira がトークンを更新できない',
  'Jira tried to get a new access token with the refresh token it keeps, and was refused. The reason is in the lines below it in the log.':
    'Jira は、保存している更新トークンで新しいアクセス トークンを取得しようとしましたが、拒否されました。理由はログの次の行以降にあります。',
  'Paste the lines that follow in the log, down to the last "Caused by".':
    'ログの続きの行を、最後の「Caused by」まで貼り付けてください。',
  'Client ID is tenant ID': 'クライアント ID がテナント ID',
  'The same ID stands as client ID and as tenant ID. Entra shows the two one below the other.':
    'クライアント ID とテナント ID に同じ ID が入力されています。Entra ではこの 2 つが上下に並んで表示されます。',
  'Copy the Application (client) ID and the Directory (tenant) ID once more.':
    'Application (client) ID と Directory (tenant) ID をもう一度コピーしてください。',
  'The scopes belong to several services ({0}). One token is for one service, so Entra refuses them together, or gives a token that the mail server refuses.':
    'スコープが複数のサービス ({0}) にまたがっています。1 つのトークンは 1 つのサービス用なので、Entra はまとめて要求されると拒否するか、メール サーバーで拒否されるトークンを発行します。',
  'For IMAP and POP keep the scopes that begin with {0}/ and offline_access.':
    'IMAP と POP には、{0}/ で始まるスコープと offline_access だけを残してください。',
  'Put scopes that begin with {0}/ into a link of their own.': '{0}/ で始まるスコープは、別のリンクに分けてください。',
  'offline_access has a host': 'offline_access にホスト名が付加',
  '{0} is no scope of any service. offline_access belongs to the sign-in itself and stands bare.':
    '{0} は、どのサービスのスコープでもありません。offline_access はサインイン自体に属し、単独で記述します。',
  'Replace it by offline_access alone.': 'offline_access だけに置き換えてください。',
  'offline_access is not listed': 'offline_access が指定されていない',
  'Without offline_access Entra gives no refresh token, and with the service provider Custom Jira does not add it by itself.':
    'offline_access がないと Entra は更新トークンを発行しません。また、サービス プロバイダーが「カスタム」の場合、Jira はこのスコープを自動では追加しません。',
  'Add the scope offline_access.': 'スコープ offline_access を追加してください。',
  'Scope of another plan': '別のプランのスコープ',
  '{0} is for another Microsoft cloud. Scopes of this plan begin with {1}.':
    '{0} は別の Microsoft クラウド用です。このプランのスコープは {1} で始まります。',
  'Let the scope begin with {0}/': 'スコープが {0}/ で始まるようにしてください。',
  'Scope lacks its host': 'スコープにホストがない',
  '{0} has no host in front. Entra then takes it as one of Microsoft Graph, and the mail server refuses that token.':
    '{0} の前にホストがありません。この場合、Entra は Microsoft Graph のスコープとみなし、発行されたトークンはメール サーバーに拒否されます。',
  'Enter {0}': '{0} を入力してください。',
  'Scope on wrong service': 'スコープのサービスが不適切',
  '{0} leads to a token for the wrong service. The permission is listed under Microsoft Graph in the portal, but requested as {1}.':
    '{0} では、別のサービス用のトークンが発行されます。このアクセス許可はポータルでは Microsoft Graph の下に表示されますが、要求時には {1} と指定します。',
  'Several scopes in one': '1 つの欄に複数のスコープ',
  '“{0}” holds more than one scope, or a comma. Jira takes one scope per entry.':
    '「{0}」には複数のスコープ、またはコンマが含まれています。Jira では 1 つの欄に 1 つのスコープを入力します。',
  'Enter each scope on its own, without commas.': 'スコープを 1 つずつ、コンマなしで入力してください。',
  'Scope ends in slash': 'スコープの末尾にスラッシュ',
  '{0} ends in a slash, which makes it another scope, one that does not exist.':
    '{0} の末尾にスラッシュがあります。そのため別のスコープになり、そのようなスコープは存在しません。',
  '.default among other scopes': '.default と他のスコープの併用',
  'A scope that ends in /.default asks for everything granted and cannot stand beside single permissions of a service.':
    '/.default で終わるスコープは、付与されたものすべてを要求するため、サービスの個々のアクセス許可とは併用できません。',
  'For a person use the single permissions; for an app without a user use /.default alone.':
    'ユーザーがサインインする場合は個々のアクセス許可を、ユーザーなしのアプリの場合は /.default だけを使用してください。',
  'No tenant ID given': 'テナント ID が未指定',
  'The endpoints say “{0}”. That works only for an app of several tenants; most app registrations are for one.':
    'エンドポイントに「{0}」が指定されています。これで動作するのはマルチテナントのアプリだけで、ほとんどのアプリの登録は 1 つのテナント専用です。',
  'Use the tenant ID: {0}': 'テナント ID を使用してください: {0}',
  'Jira makes a new Redirect URL from it: add that to the app registration as well.':
    'この変更により Jira は新しいリダイレクト URL を生成します。それもアプリの登録に追加してください。',
  'Answer not recognised': '認識できない応答',
  'The other side said: {0}': '相手側の応答: {0}',
  'Search for the exact words above, or send this report to support.':
    '上の文言をそのまま検索するか、このレポートをサポートに送信してください。',
  'Read what Microsoft says about error {0}.': 'エラー {0} に関する Microsoft の説明をお読みください。',
  'Mail port does not fit': 'メールのポートが不適合',
  '{0} at {1} belongs to port {2}. At port {3} nothing answers, or the connection begins with another kind of encryption.':
    '{1} の {0} はポート {2} です。ポート {3} では応答がないか、別の種類の暗号化で接続が始まります。',
  'Set the port of the mail server to {0}, here and in Jira’s mail server.':
    'メールサーバーのポートを、ここと Jira のメールサーバーの両方で {0} にしてください。',
  'Endpoints name two tenants': 'エンドポイントのテナントが不一致',
  'Scopes of two services': '2 つのサービスのスコープが混在',
  'Jira signed in as the app, but the mailbox did not open: the app has no right to it, or IMAP is off.':
    'Jira はアプリとしてサインインしましたが、メールボックスを開けませんでした。アプリに権限がないか、IMAP がオフになっています。',
  'The app was not given Full Access on the mailbox.': 'アプリにメールボックスへの Full Access が付与されていません。',
  'IMAP is switched off for the mailbox.': 'メールボックスの IMAP がオフになっています。',
};
