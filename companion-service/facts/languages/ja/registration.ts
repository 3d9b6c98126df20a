import type { Catalogue } from '../catalogue.ts';

export const words: Catalogue = {
  'Client secret ends soon': 'クライアント シークレットの期限間近',
  'The client secret{0} ended on {1}. Jira gets no more mail once Microsoft has taken note of it everywhere.':
    'クライアント シークレット{0}の有効期間は {1} に終了しました。この情報が Microsoft のすべてのサーバーに行き渡ると、Jira はメールを受信できなくなります。',
  'The client secret{0} is good until {1}, another {2} days. After that Jira gets no more mail.':
    'クライアント シークレット{0}の有効期限は {1} で、残り {2} 日です。その後、Jira はメールを受信できなくなります。',
  'press New client secret, note its end date, and copy its Value at once.':
    'New client secret を選択し、期限日を控え、すぐに Value をコピーしてください。',
  'Paste the new Value as Client secret and save. Mail servers in Jira keep their authorization.':
    '新しい Value を Client secret に貼り付けて保存してください。Jira のメール サーバーの承認はそのまま維持されます。',
  'Delete the old secret once mail arrives again.':
    'メールを再び受信できるようになったら、古いシークレットを削除してください。',
  'Redirect URL misplaced': 'Redirect URL の登録先が不適切',
  '{0} is registered under {1}. The sign-in would work and the client secret be refused right after it: Jira is a web application.':
    '{0} が {1} に登録されています。Jira は Web アプリケーションであるため、サインインは成功しても、その直後にクライアント シークレットが拒否されます。',
  'remove {0} from {1}, and add it under Web.': '{1} から {0} を削除し、Web に追加してください。',
  'Permission not listed': '一覧にないアクセス許可',
  'API permissions of the app registration does not list {0}. What is not listed there is not part of an administrator’s consent.':
    'アプリの登録の API permissions に {0} がありません。一覧にないものは、管理者の同意に含まれません。',
  'add {0}: {1}.': '{0} を追加してください: {1}。',
  'Application permissions of Office 365 Exchange Online': 'Office 365 Exchange Online の Application permissions',
  'Delegated permissions of Microsoft Graph': 'Microsoft Graph の Delegated permissions',
  'Consent not given yet': '同意が未付与',
  'Nobody has consented to {0} in this tenant. In most organizations only an administrator can, and until then the sign-in is refused or the token comes without it.':
    'このテナントでは {0} にまだ誰も同意していません。ほとんどの組織では管理者だけが同意でき、同意されるまではサインインが拒否されるか、このアクセス許可のないトークンが発行されます。',
  'App is being disabled': 'アプリの無効化が進行中',
  'The enterprise application is switched off in this tenant (accountEnabled is false). Microsoft may still give tokens for some minutes, and then gives none.':
    'このテナントではエンタープライズ アプリケーションがオフになっています (accountEnabled が false)。Microsoft はまだ数分間トークンを発行することがありますが、その後は発行しません。',
  'Under Properties set “Enabled for users to sign in?” to Yes and save.':
    'Properties で「Enabled for users to sign in?」を Yes に設定し、保存してください。',
  'Only assigned people': '割り当て済みユーザーのみ',
  'The enterprise application lets in only people who are assigned to it. If {0} is not, its sign-in ends with AADSTS50105.':
    'このエンタープライズ アプリケーションを使用できるのは、割り当てられたユーザーだけです。{0}が割り当てられていない場合、サインインは AADSTS50105 で終了します。',
  'Under Users and groups add {0}, or under Properties set “Assignment required?” to No.':
    'Users and groups で{0}を追加するか、Properties で「Assignment required?」を No に設定してください。',
  'Sign-in not finished': 'サインインの未完了',
  'No answer came back from Microsoft’s sign-in within {0} {1}.':
    '{0} {1}以内に、Microsoft のサインインからの応答が戻りませんでした。',
  minute: '分',
  minutes: '分',
  'The sign-in window was closed.': 'サインイン ウィンドウが閉じられました。',
  'Microsoft showed an error page, which never comes back by itself.':
    'Microsoft のエラー ページが表示されました。エラー ページから自動的に戻ることはありません。',
  'The browser could not reach the redirect URL.': 'ブラウザーが Redirect URL に到達できませんでした。',
  'Start the sign-in again and stay in its window until it closes.':
    'もう一度サインインを開始し、ウィンドウが閉じるまでそのまま操作を続けてください。',
  'If Microsoft shows an error page, copy its whole text and paste it here: it is explained then.':
    'Microsoft のエラー ページが表示された場合は、テキスト全体をコピーしてここに貼り付けてください。内容が説明されます。',
  'If the window ends on another page, copy the address from its address bar and paste it here.':
    'ウィンドウが別のページで止まった場合は、アドレス バーのアドレスをコピーしてここに貼り付けてください。',
  'Other account signed in': '別のアカウントのサインイン',
  'Expected was {0}, but {1} signed in. Browsers pick the account that was used last. The mailbox opens only if this account is another name of the same user, or has Full Access on it.':
    '想定されるアカウントは {0} ですが、{1} がサインインしました。ブラウザーでは、最後に使用されたアカウントが選択されます。メールボックスを開けるのは、このアカウントが同じユーザーの別名であるか、メールボックスの Full Access を持っている場合だけです。',
  'Sign in again in a private window, choose “Use another account”, and type {0}.':
    'プライベート ウィンドウでもう一度サインインし、「Use another account」を選択して、{0}を入力してください。',
  'If {0} is right because it has Full Access on {1}, enter it as the account that signs in.':
    '{1}の Full Access を持つ {0} が正しいアカウントである場合は、サインインするアカウントとして入力してください。',
  '{0} signed in at tenant {1}; the mailbox is in tenant {2}. An account from elsewhere has no mailbox here.':
    '{0} はテナント {1} でサインインしましたが、メールボックスはテナント {2} にあります。別のテナントのアカウントは、このテナントにメールボックスを持ちません。',
  'the address of the mailbox': 'メールボックスのアドレス',
  'Account not named': 'アカウント名の通知なし',
  'Microsoft did not say who signed in, so it is not proved that it was {0}. The checks of the mailbox decide.':
    'サインインしたユーザーを Microsoft が示さなかったため、{0} であることは証明されていません。メールボックスのチェックで判断されます。',
  'If the mailbox does not open, sign in again as {0} in a private window.':
    'メールボックスが開かない場合は、プライベート ウィンドウで {0} としてもう一度サインインしてください。',
  'Answer without token': 'トークンのない応答',
  '{0} answered {1} with neither a token nor an error. A proxy on the way may have changed the answer.':
    '{0} は {1} を返しましたが、トークンもエラーも含まれていませんでした。途中のプロキシが応答を変更した可能性があります。',
  'If it comes back, compare the token endpoint with the value of the plan, and ask the network team about the proxy.':
    '再発する場合は、トークン エンドポイントをプランの値と比較し、ネットワーク担当者にプロキシについて確認してください。',
  'Answer of another sign-in': '別のサインインの応答',
  'The answer that came back does not belong to the sign-in that this diagnosis started, so it was not used.':
    '戻ってきた応答は、この診断が開始したサインインのものではないため、使用しませんでした。',
  'Two sign-in windows were open, or the diagnosis was started again meanwhile.':
    'サインイン ウィンドウが 2 つ開かれていたか、途中で診断がもう一度開始されました。',
  'An address from an earlier sign-in was pasted.': '以前のサインインのアドレスが貼り付けられました。',
  'Close other sign-in windows, run the diagnosis again, and sign in once.':
    'ほかのサインイン ウィンドウを閉じ、もう一度診断を実行して、1 回だけサインインしてください。',
  'Domain not at Microsoft': 'Microsoft にないドメイン',
  'No Microsoft cloud has the domain {0} in a tenant.{1}':
    'どの Microsoft クラウドのテナントにも、ドメイン {0} がありません。{1}',
  ' Its mail is delivered to {0}.': ' このドメインのメールの配信先は {0} です。',
  'The address has a typing error.': 'アドレスの入力に誤りがあります。',
  'The mail of this domain is not hosted at Microsoft 365.':
    'このドメインのメールは Microsoft 365 でホストされていません。',
  'The domain was never added to the tenant, or its verification is not finished.':
    'ドメインがテナントに追加されていないか、ドメインの検証が完了していません。',
  'Look at the part after the @ again: {0}': '@ の後の部分をもう一度確認してください: {0}',
  'If the mailbox is at Microsoft 365: Microsoft 365 admin center > Settings > Domains shows whether the domain is verified.':
    'メールボックスが Microsoft 365 にある場合: Microsoft 365 admin center > Settings > Domains で、ドメインが検証済みか確認できます。',
  'Mail delivered elsewhere': 'メールの配信先が Microsoft 以外',
  '{0} has a Microsoft tenant, but its mail is delivered to {1}. That is a mail filter in front of Exchange Online, or the mailboxes are not at Microsoft at all.':
    '{0} には Microsoft のテナントがありますが、メールは {1} に配信されます。Exchange Online の手前にメール フィルターがあるか、メールボックスが Microsoft にはありません。',
  'If a mail filter or gateway stands in front: nothing to do, the checks of the mailbox decide.':
    '手前にメール フィルターまたはゲートウェイがある場合: 対応は不要です。メールボックスのチェックで判断されます。',
  'Otherwise ask the mail team where this mailbox lives. Only a mailbox in Exchange Online can be connected here.':
    'それ以外の場合は、このメールボックスの所在をメール担当者に確認してください。ここで接続できるのは、Exchange Online のメールボックスだけです。',
  'Plan does not match': 'プランの不一致',
  '{0} belongs to {1}, but {2} is chosen. Sign-in addresses, scopes and mail hosts differ between them, so nothing will fit.':
    '{0} は {1} に属していますが、{2} が選択されています。サインインのアドレス、スコープ、メール ホストが異なるため、いずれも適合しません。',
  'Choose {0} as the plan, and let the values be filled in again.':
    'プランとして {0} を選択し、値をもう一度自動入力してください。',
  'The app registration has to be in the same cloud: look for it there, or register it anew.':
    'アプリの登録は同じクラウドにある必要があります。そのクラウドで探すか、新しく登録してください。',
  'Plan named differently': 'プラン名の相違',
  '{0} belongs to {1}; {2} is chosen. Both use the same addresses and scopes, so this works.':
    '{0} は {1} に属していますが、{2} が選択されています。どちらもアドレスとスコープは同じなので、このままでも動作します。',
  'Choose {0}, so that the settings say what is true.': '設定が実態と一致するように、{0} を選択してください。',
  'Domain in several clouds': '複数のクラウドにあるドメイン',
  '{0} has a tenant in each of these: {1}. {2} is chosen; the mailbox can live in only one of them.':
    '{0} は、次のそれぞれにテナントがあります: {1}。選択されているのは {2} ですが、メールボックスがあるのはそのうちの 1 つだけです。',
  'Ask the mail team in which of them the mailbox lives. If it is not {0}, choose the other plan.':
    'メールボックスがどのクラウドにあるか、メール担当者に確認してください。{0} でない場合は、別のプランを選択してください。',
  'Plan not recognisable': 'プランを判別できない',
  'Microsoft describes the tenant of {0} by values that fit no known plan (region {1}, sub-scope {2}).':
    'Microsoft が示す {0} のテナントの値が、既知のどのプランにも一致しません (region {1}、sub-scope {2})。',
  'not given': '指定なし',
  'Ask your Microsoft 365 administrator for the plan. {0} is used until you choose another.':
    'Microsoft 365 管理者にプランを確認してください。別のプランを選択するまでは {0} が使用されます。',
  'Tenant does not match': 'テナントの不一致',
  'The tenant entered is {0}, but {1} belongs to tenant {2}. A token of the one opens no mailbox of the other.':
    '入力されたテナントは {0} ですが、{1} はテナント {2} に属しています。一方のトークンでもう一方のメールボックスを開くことはできません。',
  'Enter {0} as the tenant.': 'テナントとして {0} を入力してください。',
  'The app registration has to be in that tenant: compare the Directory (tenant) ID on its Overview page.':
    'アプリの登録はそのテナントにある必要があります。Overview ページの Directory (tenant) ID と比較してください。',
  'Tenant in another cloud': '別のクラウドのテナント',
  '{0} signs in at {1}, but the tenant’s own addresses are at {2}.':
    '{0} は {1} でサインインしますが、テナント自身のアドレスは {2} にあります。',
  'Choose the plan of the mailbox. For {0}, enter a tenant that exists there.':
    'メールボックスのプランを選択してください。{0} の場合は、そこに存在するテナントを入力してください。',
  'Server metadata incomplete': 'サーバー メタデータの不足',
  '{0} answered, but without {1}. Without them nobody can sign in.':
    '{0} は応答しましたが、{1} がありません。これらがないと誰もサインインできません。',
  'A proxy changes the answer.': 'プロキシが応答を変更しています。',
  'An endpoint was changed by hand.': 'エンドポイントが手動で変更されました。',
  'Reset the authority to the value of the plan, and ask the network team whether a proxy changes the answer.':
    '証明機関 (authority) をプランの値に戻し、プロキシが応答を変更していないかネットワーク担当者に確認してください。',
  'Graph of another cloud': '別のクラウドの Graph',
  '{0} sends clients to {1} to sign in, but this plan signs in at {2}. Tokens of this plan are refused there.':
    '{0} はクライアントのサインイン先として {1} を示していますが、このプランのサインイン先は {2} です。このプランのトークンはそこでは拒否されます。',
  'Reset the Graph address to {0}, or choose the plan of the mailbox.':
    'Graph のアドレスを {0} に戻すか、メールボックスのプランを選択してください。',
  'Graph cloud not named': 'Graph クラウドの通知なし',
  '{0} answered {1} and did not say which cloud it belongs to. Something other than Microsoft Graph may be answering.':
    '{0} は {1} を返しましたが、どのクラウドに属するかを示しませんでした。Microsoft Graph 以外の何かが応答している可能性があります。',
  'If the checks of the mailbox pass, nothing is to be done.': 'メールボックスのチェックに合格すれば、対応は不要です。',
  'Otherwise ask the network team whether a proxy answers in place of {0}.':
    'それ以外の場合は、プロキシが {0} の代わりに応答していないかネットワーク担当者に確認してください。',
  'Client secret not accepted': 'クライアント シークレットの拒否',
  'Entra knows the app but not this client secret. Most often the Secret ID was copied instead of the Value: the portal shows both side by side.':
    'Entra はアプリを認識していますが、このクライアント シークレットを受け付けません。最も多い原因は、Value の代わりに Secret ID をコピーしたことです。ポータルではこの 2 つが並んで表示されます。',
  'The Secret ID (a GUID) was pasted instead of the Value.': 'Value の代わりに Secret ID (GUID) が貼り付けられました。',
  'The value was copied incompletely, or with a blank or line break around it.':
    '値が途中までしかコピーされていないか、前後に空白や改行が含まれています。',
  'The secret belongs to another app registration.': 'シークレットが別のアプリの登録のものです。',
  'The secret is new: it can take two minutes until every server of Microsoft knows it.':
    'シークレットが新しいものです。Microsoft のすべてのサーバーに行き渡るまで 2 分ほどかかることがあります。',
  'The value was URL-encoded twice on its way.': '値が途中で二重に URL エンコードされました。',
  'Choose New client secret and copy the Value at once: it is shown only this one time.':
    'New client secret を選択し、すぐに Value をコピーしてください。表示されるのはこの 1 回だけです。',
  'Paste the Value as Client secret and save.': 'Value を Client secret に貼り付けて保存してください。',
  'App credentials not accepted': 'アプリの資格情報の拒否',
  'Entra could not validate the credentials in the token request. This is the older wording for a client secret that is wrong or was copied wrongly.':
    'Entra がトークン要求の資格情報を検証できませんでした。これは、クライアント シークレットが間違っている、または正しくコピーされていない場合の、以前の文言です。',
  'The Secret ID was pasted instead of the Value.': 'Value の代わりに Secret ID が貼り付けられました。',
  'The secret is of another app.': 'シークレットが別のアプリのものです。',
  'The secret has been deleted.': 'シークレットが削除されました。',
  'Create a new client secret and copy its Value.':
    '新しいクライアント シークレットを作成し、その Value をコピーしてください。',
  'The tab "Service principal sign-ins" names the reason.': '「Service principal sign-ins」タブに理由が表示されます。',
  'Client secret has expired': 'クライアント シークレットの期限切れ',
  'The client secret was right, but its life is over. A secret lives 24 months at most; the one Jira sends can no longer be used or prolonged.':
    'クライアント シークレットは正しいものでしたが、有効期間が終了しています。シークレットの有効期間は最長 24 か月です。Jira が送信しているシークレットは、もう使用も延長もできません。',
  'Choose New client secret, note its end date, and copy the Value.':
    'New client secret を選択し、期限日を控え、Value をコピーしてください。',
  'Paste the new Value as Client secret and save.': '新しい Value を Client secret に貼り付けて保存してください。',
  'Delete the expired secret once mail arrives again. Mail servers in Jira keep their authorization.':
    'メールを再び受信できるようになったら、期限切れのシークレットを削除してください。Jira のメール サーバーの承認はそのまま維持されます。',
  'Client secret not sent': 'クライアント シークレットの送信なし',
  'The token request came without a client secret, and Entra wants one from this app. Either the field is empty in Jira, or Entra takes the redirect URI for that of another kind of app.':
    'トークン要求にクライアント シークレットが含まれていませんが、Entra はこのアプリにシークレットを要求します。Jira の欄が空か、Entra がリダイレクト URI を別の種類のアプリのものとみなしています。',
  'The client secret is empty in the outgoing link, or was lost when the link was edited.':
    '発信リンクのクライアント シークレットが空か、リンクの編集時に失われました。',
  'The redirect URI is registered under Mobile and desktop applications instead of Web.':
    'リダイレクト URI が Web ではなく Mobile and desktop applications に登録されています。',
  'Type the client secret again and save.': 'クライアント シークレットをもう一度入力し、保存してください。',
  'The Redirect URL of Jira must stand under the platform Web.':
    'Jira の Redirect URL は、プラットフォーム Web に登録されている必要があります。',
  'Certificate not accepted': '証明書の拒否',
  'The app identified itself by a certificate (client assertion), and Entra does not accept it. Jira itself uses a client secret, so the request came from another program or from a custom configuration.':
    'アプリは証明書 (クライアント アサーション) で身元を示しましたが、Entra が受け付けません。Jira 自身はクライアント シークレットを使用するため、この要求は別のプログラムまたはカスタム構成からのものです。',
  'The certificate is not uploaded to this app registration, or was replaced.':
    '証明書がこのアプリの登録にアップロードされていないか、差し替えられています。',
  'The certificate has expired.': '証明書の有効期限が切れています。',
  'The assertion was made for another cloud.': 'アサーションが別のクラウド用に作成されています。',
  'Compare the thumbprint on the tab Certificates and upload the matching public key.':
    'Certificates タブの拇印と比較し、一致する公開キーをアップロードしてください。',
  'Or use a client secret, which is what Jira can send.':
    'または、Jira が送信できるクライアント シークレットを使用してください。',
  'App not found in tenant': 'テナントにないアプリ',
  'Entra knows the tenant{0} but no app with the client ID{1} in it. One of the two IDs was copied from elsewhere, or the app lives in another cloud.':
    'Entra はテナント{0}を認識していますが、その中にクライアント ID{1}のアプリがありません。2 つの ID のどちらかが別の場所からコピーされたか、アプリが別のクラウドにあります。',
  'The Object ID or the Secret ID was pasted as client ID.':
    'クライアント ID として Object ID または Secret ID が貼り付けられました。',
  'The tenant ID is that of another tenant.': 'テナント ID が別のテナントのものです。',
  'The app is registered in another cloud than the chosen plan (for example .com instead of .us).':
    'アプリが、選択したプランとは別のクラウドに登録されています (例: .us ではなく .com)。',
  'The app was deleted.': 'アプリが削除されました。',
  'Copy the Application (client) ID and the Directory (tenant) ID from this one page.':
    'Application (client) ID と Directory (tenant) ID の両方を、この 1 つのページからコピーしてください。',
  'Check that this page opened in the cloud of your plan: {0}.':
    'このページがプランのクラウド ({0}) で開かれていることを確認してください。',
  'Paste the client ID, and put the tenant ID into both endpoints.':
    'クライアント ID を貼り付け、両方のエンドポイントにテナント ID を入れてください。',
  'App not yet in tenant': 'テナントに未追加のアプリ',
  'The app registration exists, but it has no enterprise application (service principal) in the tenant of the mailbox. It appears there with the first consent of an administrator.':
    'アプリの登録は存在しますが、メールボックスのテナントにエンタープライズ アプリケーション (サービス プリンシパル) がありません。管理者が最初に同意したときに作成されます。',
  'The app is registered in another tenant and nobody has consented to it here.':
    'アプリが別のテナントに登録されており、このテナントではまだ誰も同意していません。',
  'The enterprise application was deleted.': 'エンタープライズ アプリケーションが削除されました。',
  'Or create the service principal with the Azure CLI, signed in to the mailbox tenant.':
    'または、メールボックスのテナントにサインインした Azure CLI でサービス プリンシパルを作成してください。',
  'App is switched off': 'アプリがオフ',
  'An administrator has disabled the app in the tenant, so nobody can sign in through it and it gets no tokens.':
    '管理者がテナントでアプリを無効にしたため、誰もこのアプリでサインインできず、トークンも発行されません。',
  'Under Properties set "Enabled for users to sign in?" to Yes and save.':
    'Properties で「Enabled for users to sign in?」を Yes に設定し、保存してください。',
  'If it was Microsoft that disabled the app, the Overview says so with a reason.':
    'Microsoft がアプリを無効にした場合は、Overview に理由が表示されます。',
  'App not authenticated': 'アプリの認証の失敗',
  'The token endpoint did not accept the client ID together with the client secret, and gave no number that says why.':
    'トークン エンドポイントが、クライアント ID とクライアント シークレットの組み合わせを受け付けませんでした。理由を示す番号はありませんでした。',
  'The request went to the token endpoint of another tenant or cloud.':
    '要求が別のテナントまたはクラウドのトークン エンドポイントに送信されました。',
  'Compare the Application (client) ID and the Directory (tenant) ID.':
    'Application (client) ID と Directory (tenant) ID を比較してください。',
  'The token endpoint must be {0}': 'トークン エンドポイントは {0} である必要があります',
  'App not allowed': '許可されていないアプリ',
  'Entra does not allow this app to make this request in this tenant, and gave no number that says why.':
    'Entra は、このテナントでこのアプリがこの要求を行うことを許可していません。理由を示す番号はありませんでした。',
  'The client ID is not known in this tenant.': 'クライアント ID がこのテナントで認識されていません。',
  'The app is switched off.': 'アプリがオフになっています。',
  'Nobody has consented to the app.': 'アプリに誰も同意していません。',
  'Registered as public client': 'パブリック クライアントの登録',
  'Jira sends a client secret, but Entra takes the app for one that cannot keep a secret, because the redirect URI stands under "Mobile and desktop applications".':
    'Jira はクライアント シークレットを送信していますが、リダイレクト URI が「Mobile and desktop applications」に登録されているため、Entra はこのアプリをシークレットを保持できないアプリとみなしています。',
  'Remove the platform "Mobile and desktop applications", add the platform Web with {0}, and set "Allow public client flows" to No.':
    'プラットフォーム「Mobile and desktop applications」を削除し、プラットフォーム Web に{0}を追加して、「Allow public client flows」を No に設定してください。',
  'the Redirect URL of Jira': 'Jira の Redirect URL',
  'On-behalf-of call refused': '代理 (On-behalf-of) 要求の拒否',
  'A program asked for a token on behalf of a user with a token it was not meant to use so. Neither Jira nor this product makes such a call.':
    'プログラムが、その用途ではないトークンを使用して、ユーザーの代理としてトークンを要求しました。Jira もこの製品も、このような要求は行いません。',
  'The entry names the application that asked.': 'ログのエントリに、要求元のアプリケーションが表示されます。',
  'Redirect URI is SPA': 'リダイレクト URI が SPA 用',
  'The redirect URI is registered under "Single-page application". Such sign-ins may only be finished by a browser, but Jira finishes them on its server.':
    'リダイレクト URI が「Single-page application」に登録されています。この種類のサインインを完了できるのはブラウザーだけですが、Jira はサーバー側で完了します。',
  'Delete {0} under Single-page application and add the same address under Web.':
    'Single-page application から{0}を削除し、同じアドレスを Web に追加してください。',
  'Token request from browser': 'ブラウザーからのトークン要求',
  'A browser asked the token endpoint directly, and Entra allows that only for single-page applications. Jira and the companion ask from the server.':
    'ブラウザーがトークン エンドポイントに直接要求しましたが、Entra はこれをシングルページ アプリケーションにしか許可していません。Jira とコンパニオンはサーバーから要求します。',
  'Let the server redeem the code. If this comes from Jira, a browser extension or a proxy is repeating its request.':
    'コードの引き換えはサーバーで行ってください。これが Jira で発生した場合は、ブラウザー拡張機能またはプロキシが要求を繰り返しています。',
  'Sign-in lasted one day': '1 日で終了したサインイン',
  'The refresh token was issued to a single-page application and so lived for 24 hours only. The redirect URI is registered under the wrong platform, which shows a day later.':
    '更新トークンがシングルページ アプリケーションに対して発行されたため、有効期間が 24 時間しかありませんでした。リダイレクト URI が誤ったプラットフォームに登録されており、その影響が 1 日後に現れます。',
  'Move the Redirect URL of Jira from Single-page application to Web.':
    'Jira の Redirect URL を Single-page application から Web に移してください。',
  'Then choose Authorize on every mail server in Jira that uses this link.':
    'その後、このリンクを使用する Jira のすべてのメール サーバーで Authorize を選択してください。',
  'Redirect URI not registered': 'リダイレクト URI が未登録',
  "The app registration does not list the Redirect URL that was sent{0}. It has to match in every character, and Jira's changes with every edit of the authorization endpoint.":
    '送信された Redirect URL{0}が、アプリの登録にありません。1 文字ずつ完全に一致する必要がありますが、Jira の Redirect URL は承認エンドポイントを編集するたびに変わります。',
};
