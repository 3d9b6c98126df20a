import type { Catalogue } from '../catalogue.ts';

export const words: Catalogue = {
  'Client secret ends soon': 'クライアント シークレットの期限間近',
  'The client secret{0} ended on {1}. Jira gets no more mail once Microsoft has taken note of it everywhere.':
    'クライアント シークレット{0}の有効期間は {1} に終了しました。この情報が Microsoft のすべてのサーバーに行き渡ると、Jira はメールを受信できなくなります。',
  'The client secret{0} is good until {1}, another {2}. After that Jira gets no more mail.':
    'クライアント シークレット{0}の有効期限は {1} で、残り {2}です。その後、Jira はメールを受信できなくなります。',
  'press New client secret, note its end date, and copy its Value at once.':
    'New client secret を選択し、期限日を控え、すぐに Value をコピーしてください。',
  'Paste the new Value as Client secret and save. Mail servers in Jira keep their authorization.':
    '新しい Value を「クライアント シークレット」に貼り付けて保存してください。Jira のメール サーバーの承認はそのまま維持されます。',
  'Delete the old secret once mail arrives again.':
    'メールを再び受信できるようになったら、古いシークレットを削除してください。',
  'Redirect URL misplaced': 'リダイレクト URL の登録先が不適切',
  '{0} is registered under {1}. The sign-in would work and the client secret be refused right after it: Jira is a web application.':
    '{0} が {1} に登録されています。Jira は Web アプリケーションであるため、サインインは成功しても、その直後にクライアント シークレットが拒否されます。',
  'remove {0} from {1}, and add it under Web.': '{1} から {0} を削除し、Web に追加してください。',
  'API permissions of the app registration does not list {0}. What is not listed there is not part of an administrator’s consent.':
    'アプリの登録の API permissions に {0} がありません。一覧にないものは、管理者の同意に含まれません。',
  'add {0}: {1}.': '{1} で {0} を追加してください。',
  'Application permissions of Office 365 Exchange Online': 'Office 365 Exchange Online の Application permissions',
  'Delegated permissions of Microsoft Graph': 'Microsoft Graph の Delegated permissions',
  'Consent not given yet': '同意が未付与',
  'Nobody has consented to {0} in this tenant. In most organizations only an administrator can, and until then the sign-in is refused or the token comes without it.':
    'このテナントでは {0} にまだ誰も同意していません。ほとんどの組織では管理者だけが同意でき、同意されるまではサインインが拒否されるか、このアクセス許可のないトークンが発行されます。',
  'App is being disabled': 'アプリの無効化が進行中',
  'The enterprise application is switched off in this tenant (accountEnabled is false). Microsoft may still give tokens for some minutes, and then gives none.':
    'このテナントではエンタープライズ アプリケーションが無効になっています (accountEnabled が false)。Microsoft はまだ数分間トークンを発行することがありますが、その後は発行しません。',
  'Under Properties set “Enabled for users to sign in?” to Yes and save.':
    'Properties で「Enabled for users to sign in?」を Yes に設定し、保存してください。',
  'Only assigned people': '割り当て済みユーザーのみ',
  'The enterprise application lets in only people who are assigned to it. If {0} is not, its sign-in ends with AADSTS50105.':
    'このエンタープライズ アプリケーションを使用できるのは、割り当てられたユーザーだけです。{0} が割り当てられていない場合、サインインは AADSTS50105 で終了します。',
  'Under Users and groups add {0}, or under Properties set “Assignment required?” to No.':
    'Users and groups で {0} を追加するか、Properties で「Assignment required?」を No に設定してください。',
  'Sign-in not finished': 'サインインの未完了',
  'No answer came back from Microsoft’s sign-in within {0}.':
    '{0}以内に、Microsoft のサインインからの応答が戻りませんでした。',
  'The sign-in window was closed.': 'サインイン ウィンドウが閉じられました。',
  'Microsoft showed an error page, which never comes back by itself.':
    'Microsoft のエラー ページが表示されました。エラー ページから自動的に戻ることはありません。',
  'The browser could not reach the redirect URL.': 'ブラウザーがリダイレクト URL に到達できませんでした。',
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
    'プライベート ウィンドウでもう一度サインインし、「Use another account」を選択して、{0} を入力してください。',
  'If {0} is right because it has Full Access on {1}, enter it as the account that signs in.':
    '{1} の Full Access を持つ {0} が正しいアカウントである場合は、サインインするアカウントとして入力してください。',
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
  ' Its mail is delivered to {0}.': 'このドメインのメールの配信先は {0} です。',
  'The address has a typing error.': 'アドレスの入力に誤りがあります。',
  'The mail of this domain is not hosted at Microsoft 365.':
    'このドメインのメールは Microsoft 365 でホストされていません。',
  'The domain was never added to the tenant, or its verification is not finished.':
    'ドメインがテナントに追加されていないか、ドメインの確認が完了していません。',
  'Look at the part after the @ again: {0}': '@ の後の部分をもう一度確認してください: {0}',
  'If the mailbox is at Microsoft 365: Microsoft 365 admin center > Settings > Domains shows whether the domain is verified.':
    'メールボックスが Microsoft 365 にある場合: Microsoft 365 admin center > Settings > Domains で、ドメインが確認済みかどうかがわかります。',
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
    'サインイン先 (authority) をプランの値に戻し、プロキシが応答を変更していないかネットワーク担当者に確認してください。',
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
  'Paste the Value as Client secret and save.': 'Value を「クライアント シークレット」に貼り付けて保存してください。',
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
  'Paste the new Value as Client secret and save.':
    '新しい Value を「クライアント シークレット」に貼り付けて保存してください。',
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
    'Jira のリダイレクト URL は、プラットフォーム Web に登録されている必要があります。',
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
    'Entra はテナント{0} を認識していますが、その中にクライアント ID{1} のアプリがありません。2 つの ID のどちらかが別の場所からコピーされたか、アプリが別のクラウドにあります。',
  'The Object ID or the Secret ID was pasted as client ID.':
    'クライアント ID として Object ID または Secret ID が貼り付けられました。',
  'The tenant ID is that of another tenant.': 'テナント ID が別のテナントのものです。',
  'The app is registered in another cloud than the chosen plan (for example .com instead of .us).':
    'アプリが、選択したプランとは別のクラウドに登録されています (例: .us ではなく .com)。',
  'The app was deleted.': 'アプリが削除されました。',
  'Copy the Application (client) ID and the Directory (tenant) ID from this one page.':
    'Application (client) ID と Directory (tenant) ID の両方を、この 1 つのページからコピーしてください。',
  'Check that this page opened in the cloud of your plan: {0}.':
    'このページがプランのクラウドで開かれていることを確認してください: {0}。',
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
  'App is switched off': 'アプリが無効',
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
  'The token endpoint must be {0}': 'トークン エンドポイントは {0} である必要があります。',
  'App not allowed': '許可されていないアプリ',
  'Entra does not allow this app to make this request in this tenant, and gave no number that says why.':
    'Entra は、このテナントでこのアプリがこの要求を行うことを許可していません。理由を示す番号はありませんでした。',
  'The client ID is not known in this tenant.': 'クライアント ID がこのテナントで認識されていません。',
  'The app is switched off.': 'アプリが無効になっています。',
  'Nobody has consented to the app.': 'アプリに誰も同意していません。',
  'Registered as public client': 'パブリック クライアントの登録',
  'Jira sends a client secret, but Entra takes the app for one that cannot keep a secret, because the redirect URI stands under "Mobile and desktop applications".':
    'Jira はクライアント シークレットを送信していますが、リダイレクト URI が「Mobile and desktop applications」に登録されているため、Entra はこのアプリをシークレットを保持できないアプリとみなしています。',
  'Remove the platform "Mobile and desktop applications", add the platform Web with {0}, and set "Allow public client flows" to No.':
    'プラットフォーム「Mobile and desktop applications」を削除し、プラットフォーム Web に {0} を追加して、「Allow public client flows」を No に設定してください。',
  'the Redirect URL of Jira': 'Jira のリダイレクト URL',
  'On-behalf-of call refused': '代理 (On-behalf-of) 要求の拒否',
  'A program asked for a token on behalf of a user with a token it was not meant to use so. Neither Jira nor this product makes such a call.':
    'プログラムが、その用途ではないトークンを使用して、ユーザーの代理としてトークンを要求しました。Jira もこの製品も、このような要求は行いません。',
  'The entry names the application that asked.': 'ログのエントリに、要求元のアプリケーションが表示されます。',
  'Redirect URI is SPA': 'リダイレクト URI が SPA 用',
  'The redirect URI is registered under "Single-page application". Such sign-ins may only be finished by a browser, but Jira finishes them on its server.':
    'リダイレクト URI が「Single-page application」に登録されています。この種類のサインインを完了できるのはブラウザーだけですが、Jira はサーバー側で完了します。',
  'Delete {0} under Single-page application and add the same address under Web.':
    'Single-page application から {0} を削除し、同じアドレスを Web に追加してください。',
  'Token request from browser': 'ブラウザーからのトークン要求',
  'A browser asked the token endpoint directly, and Entra allows that only for single-page applications. Jira and the companion ask from the server.':
    'ブラウザーがトークン エンドポイントに直接要求しましたが、Entra はこれをシングルページ アプリケーションにしか許可していません。Jira とコンパニオンはサーバーから要求します。',
  'Let the server redeem the code. If this comes from Jira, a browser extension or a proxy is repeating its request.':
    'コードの引き換えはサーバーで行ってください。これが Jira で発生した場合は、ブラウザー拡張機能またはプロキシが要求を繰り返しています。',
  'Sign-in lasted one day': '1 日で終了したサインイン',
  'The refresh token was issued to a single-page application and so lived for 24 hours only. The redirect URI is registered under the wrong platform, which shows a day later.':
    '更新トークンがシングルページ アプリケーションに対して発行されたため、有効期間が 24 時間しかありませんでした。リダイレクト URI が誤ったプラットフォームに登録されており、その影響が 1 日後に現れます。',
  'Move the Redirect URL of Jira from Single-page application to Web.':
    'Jira のリダイレクト URL を Single-page application から Web に移してください。',
  'Then choose Authorize on every mail server in Jira that uses this link.':
    'その後、このリンクを使用する Jira のすべてのメール サーバーで「承認」を選択してください。',
  'Redirect URI not registered': 'リダイレクト URI が未登録',
  "The app registration does not list the Redirect URL that was sent{0}. It has to match in every character, and Jira's changes with every edit of the authorization endpoint.":
    '送信されたリダイレクト URL{0} が、アプリの登録にありません。1 文字ずつ完全に一致する必要がありますが、Jira のリダイレクト URL は承認エンドポイントを編集するたびに変わります。',
  'The authorization endpoint was edited (for example from common to the tenant ID), which gives Jira a new Redirect URL.':
    '承認エンドポイントが編集され (例: common からテナント ID に変更)、Jira のリダイレクト URL が新しくなりました。',
  'http instead of https, another host name or port, another context path: the base URL of Jira has changed.':
    'https ではなく http、別のホスト名やポート、別のコンテキスト パスなど、Jira のベース URL が変更されています。',
  'A slash at the end, or upper and lower case in the path.': '末尾のスラッシュ、またはパスの大文字と小文字の違い。',
  'Under the platform Web add exactly {0} and save.':
    'プラットフォーム Web に {0} をそのまま正確に追加し、保存してください。',
  'the Redirect URL that Jira shows in the outgoing link': 'Jira の発信リンクに表示されるリダイレクト URL',
  'Wait a minute, then start the sign-in again.': '1 分待ってから、もう一度サインインを開始してください。',
  'No redirect URI registered': 'リダイレクト URI の登録なし',
  'The app registration has no redirect URI at all, so Entra has nowhere to send the browser after the sign-in.':
    'アプリの登録にリダイレクト URI が 1 つもないため、Entra はサインイン後にブラウザーを戻す先がありません。',
  'Choose Add a platform > Web and enter {0}.': 'Add a platform > Web を選択し、{0} を入力してください。',
  'No redirect URI sent': 'リダイレクト URI の送信なし',
  'The sign-in was requested without a redirect URI. Jira builds it from its base URL, so that is probably empty or damaged.':
    'リダイレクト URI なしでサインインが要求されました。Jira はベース URL からリダイレクト URI を生成するため、ベース URL が空か壊れている可能性があります。',
  'Then add the Redirect URL that Jira shows under Web.':
    'その後、Jira に表示されるリダイレクト URL を Web に追加してください。',
  'Request lacks a field': '要求に項目が不足',
  'A field that the request must contain did not arrive. A proxy may have dropped the body, or a value is empty in the outgoing link.':
    '要求に必須の項目が届きませんでした。プロキシが本文を破棄したか、発信リンクの値が空の可能性があります。',
  'Check that client ID, client secret, scopes and both endpoints are filled in.':
    'クライアント ID、クライアント シークレット、スコープ、両方のエンドポイントが入力されていることを確認してください。',
  'If they are, test without the proxy in between: it must pass form posts to the sign-in host unchanged.':
    'すべて入力されている場合は、プロキシを経由せずにテストしてください。プロキシは、サインイン ホストへのフォーム送信 (POST) を変更せずに通過させる必要があります。',
  'Request is malformed': '要求の形式が不正',
  'Entra could not read the request: a value is damaged, encoded twice, or an address was edited by hand.':
    'Entra が要求を解釈できませんでした。値が壊れている、二重にエンコードされている、またはアドレスが手動で編集されています。',
  'Choose the plan on this page again so that endpoints and scopes are filled in afresh.':
    'このページでもう一度プランを選択し、エンドポイントとスコープを入力し直してください。',
  'The endpoints are {0} and {1}, without anything after them.':
    'エンドポイントは {0} と {1} です。後ろに何も付けないでください。',
  'Endpoints are swapped': 'エンドポイントの入れ替わり',
  'A browser was sent to the token endpoint, which takes only posts from a server. Authorization and token endpoint have most likely changed places.':
    'ブラウザーが、サーバーからの POST しか受け付けないトークン エンドポイントに移動しました。承認エンドポイントとトークン エンドポイントが入れ替わっている可能性が高いです。',
  'Authorization endpoint: {0}. Token endpoint: {1}': '承認エンドポイント: {0}。トークン エンドポイント: {1}',
  'Check the Redirect URL afterwards: Jira makes a new one from the authorization endpoint.':
    'その後、リダイレクト URL を確認してください。Jira は承認エンドポイントから新しいリダイレクト URL を生成します。',
  'Sign-ins got mixed up': 'サインインの混線',
  'The answer belongs to another sign-in than the one that was started: two tabs, a lost session, or two nodes of a cluster that do not share sessions.':
    '応答が、開始したものとは別のサインインのものです。タブが 2 つ開かれている、セッションが失われた、またはクラスターの 2 つのノードがセッションを共有していないことが考えられます。',
  'Close the other tabs and start the sign-in once more.': 'ほかのタブを閉じて、もう一度サインインを開始してください。',
  'In a cluster the load balancer must keep a browser on one node (sticky sessions).':
    'クラスターでは、ロード バランサーが同じブラウザーを常に同じノードに振り分ける必要があります (スティッキー セッション)。',
  'PKCE value is malformed': 'PKCE の値の形式が不正',
  'The program that started the sign-in made a code challenge of the wrong size. That is a fault of the program, not of the configuration.':
    'サインインを開始したプログラムが、不正な長さのコード チャレンジを生成しました。これはプログラムの不具合で、構成の問題ではありません。',
  'Flow not supported': 'サポートされないフロー',
  'The request asked for a kind of sign-in that this app or Entra does not offer. Reading mail needs the authorization code flow, or client credentials for an app without a user.':
    '要求されたサインインの種類を、このアプリまたは Entra が提供していません。メールの読み取りには、承認コード フロー、またはユーザーなしのアプリの場合はクライアント資格情報が必要です。',
  'Use the endpoints {0} and {1} as they are, without response_type or other additions.':
    'エンドポイント {0} と {1} を、response_type などを追加せずにそのまま使用してください。',
  'Old parameter "resource" used': '古い「resource」パラメーター',
  'The request carries the parameter "resource" of the old endpoints. The current ones (v2.0) take scopes only.':
    '要求に、古いエンドポイントのパラメーター「resource」が含まれています。現行のエンドポイント (v2.0) ではスコープだけを使用します。',
  'Remove "resource" from the endpoints, and use the scopes that this page shows for your plan.':
    'エンドポイントから「resource」を削除し、このページに表示される、プランのスコープを使用してください。',
  'Request not accepted': '要求の拒否',
  'The server found the request itself wrong, and gave no number that says why.':
    'サーバーは要求そのものを不正と判断しましたが、理由を示す番号はありませんでした。',
  'Compare the endpoints: {0} and {1}': 'エンドポイントを比較してください: {0} と {1}',
  'Tenant not found here': 'このクラウドにないテナント',
  '{0} has no tenant{1}. Either the ID or domain is mistyped, or the tenant lives in another Microsoft cloud.':
    '{0} にテナント{1} が存在しません。ID またはドメインの入力に誤りがあるか、テナントが別の Microsoft クラウドにあります。',
  ' of this name': ' (指定された名前)',
  'The plan is wrong: GCC High and DoD live at login.microsoftonline.us, China at login.partner.microsoftonline.cn.':
    'プランが間違っています。GCC High と DoD は login.microsoftonline.us、中国は login.partner.microsoftonline.cn にあります。',
  'The tenant ID or domain is mistyped.': 'テナント ID またはドメインの入力に誤りがあります。',
  'The domain is not verified in any tenant.': 'ドメインがどのテナントでも確認済みになっていません。',
  'Type the mail address on this page again and let the plan be detected.':
    'このページにメール アドレスをもう一度入力し、プランを検出してください。',
  'Copy the Directory (tenant) ID.': 'Directory (tenant) ID をコピーしてください。',
  'Both endpoints must carry it: {0} and {1}':
    '両方のエンドポイントにテナント ID が含まれている必要があります: {0} と {1}',
  'Tenant ID is malformed': 'テナント ID の形式が不正',
  'What stands in the place of the tenant is neither a GUID nor a domain: a blank, a display name, or a whole address was put there.':
    'テナントの位置にある値が、GUID でもドメインでもありません。空白、表示名、またはアドレス全体が入力されています。',
  'Both endpoints must carry it and nothing else: {0}':
    '両方のエンドポイントに、テナント ID だけが含まれている必要があります: {0}',
  'US Government app elsewhere': '米国政府向けアプリの誤用',
  'The app belongs to the US Government cloud (GCC High or DoD), but it was used at login.microsoftonline.com.':
    'アプリは米国政府向けクラウド (GCC High または DoD) に属していますが、login.microsoftonline.com で使用されました。',
  'Choose the plan GCC High or DoD on this page: it brings endpoints at login.microsoftonline.us and the matching scopes.':
    'このページでプラン GCC High または DoD を選択してください。login.microsoftonline.us のエンドポイントと対応するスコープが設定されます。',
  'Use the service provider Custom with the endpoints and scopes of that plan; the Redirect URL changes with them.':
    'サービス プロバイダー「カスタム」で、そのプランのエンドポイントとスコープを使用してください。これに伴いリダイレクト URL も変わります。',
  'Account of another cloud': '別のクラウドのアカウント',
  'The account lives in another Microsoft cloud than the app. A confidential app such as Jira cannot sign in accounts across clouds: app, tenant and mailbox must be of the same one.':
    'アカウントがアプリとは別の Microsoft クラウドにあります。Jira のような機密クライアント アプリでは、クラウドをまたいでアカウントをサインインさせることはできません。アプリ、テナント、メールボックスが同じクラウドにある必要があります。',
  'Register the app in the cloud of the mailbox, and choose that plan here (now: {0}).':
    'メールボックスのクラウドにアプリを登録し、ここでそのプランを選択してください (現在: {0})。',
  'Replace client ID, client secret, endpoints and scopes by those of that cloud.':
    'クライアント ID、クライアント シークレット、エンドポイント、スコープを、そのクラウドのものに置き換えてください。',
  'Sign-in host is unknown': 'サインイン ホストが不明',
  'The host in the authorization or token endpoint is no sign-in host of any Microsoft cloud.':
    '承認エンドポイントまたはトークン エンドポイントのホストが、どの Microsoft クラウドのサインイン ホストでもありません。',
  'The endpoints of {0} are {1} and {2}': '{0} のエンドポイントは {1} と {2} です。',
  'App is single-tenant': 'シングルテナントのアプリ',
  'The endpoints say "common" or "organizations", but the app is registered for one tenant only. Such an app is reached by its tenant ID.':
    'エンドポイントに「common」または「organizations」が指定されていますが、アプリは 1 つのテナント専用として登録されています。このようなアプリには、テナント ID を使用してアクセスします。',
  'Put it into both endpoints: {0} and {1}': 'テナント ID を両方のエンドポイントに入れてください: {0} と {1}',
  'The Redirect URL of Jira has changed with the endpoint: add the new one under Web.':
    'エンドポイントに伴い、Jira のリダイレクト URL も変わりました。新しい URL を Web に追加してください。',
  'Tenant ID is required': 'テナント ID が必要',
  'An app without a user asked at "common" or "consumers". There Entra cannot know which tenant is meant, so the tenant ID must stand in the token endpoint.':
    'ユーザーなしのアプリが「common」または「consumers」で要求しました。この場合、Entra は対象のテナントを判断できないため、トークン エンドポイントにテナント ID を含める必要があります。',
  'Set the token endpoint to {0}': 'トークン エンドポイントを {0} に設定してください。',
  'App for work accounts': '職場アカウント専用のアプリ',
  'The app is for work and school accounts only, but the endpoint says "consumers", which is for personal accounts.':
    'アプリは職場または学校アカウント専用ですが、エンドポイントに個人アカウント用の「consumers」が指定されています。',
  'Set the endpoints to {0} and {1}': 'エンドポイントを {0} と {1} に設定してください。',
  'App for personal accounts': '個人アカウント専用のアプリ',
  'The app is registered for personal Microsoft accounts only, but the sign-in went to an endpoint for work accounts.':
    'アプリは個人の Microsoft アカウント専用として登録されていますが、職場アカウント用のエンドポイントでサインインが行われました。',
  'Choose supported account types that include your organization, or register a new app for it.':
    '自組織を含む Supported account types を選択するか、自組織用に新しいアプリを登録してください。',
  'For an outlook.com mailbox choose the plan "Outlook.com (personal account)": its endpoints say "consumers".':
    'outlook.com のメールボックスの場合は、プラン「Outlook.com (personal account)」を選択してください。このプランのエンドポイントには「consumers」が指定されています。',
  'No tenant in request': '要求にテナントがない',
  'Entra could not tell from the request which tenant is meant: the endpoint names none, and the app or account does not lead to one in this cloud.':
    'Entra は、要求から対象のテナントを判断できませんでした。エンドポイントにテナントが指定されておらず、アプリやアカウントからもこのクラウドのテナントを特定できません。',
  'The app does not exist in this cloud.': 'アプリがこのクラウドに存在しません。',
  'The endpoint lacks the tenant ID.': 'エンドポイントにテナント ID がありません。',
  'The endpoints must carry the tenant ID: {0}': 'エンドポイントにテナント ID を含める必要があります: {0}',
  'Check that the app is registered in the cloud of {0}.':
    'アプリが {0} のクラウドに登録されていることを確認してください。',
  'Old endpoint version used': '古いエンドポイントの使用',
  'The request went to the old endpoint (/oauth2/token) that does not serve this account. The current ones contain /oauth2/v2.0/.':
    '要求が、このアカウントに対応していない古いエンドポイント (/oauth2/token) に送信されました。現行のエンドポイントには /oauth2/v2.0/ が含まれます。',
  'Proxy blocks this tenant': 'プロキシによるテナントの遮断',
  'Your own network adds the header Restrict-Access-To-Tenants to sign-ins, and the tenant of the mailbox is not on its list. Nothing is wrong with the app.':
    '自社のネットワークがサインインにヘッダー Restrict-Access-To-Tenants を追加しており、メールボックスのテナントがその一覧にありません。アプリに問題はありません。',
  'On the proxy that inspects sign-ins, add {0} to Restrict-Access-To-Tenants.':
    'サインインを検査するプロキシで、Restrict-Access-To-Tenants に {0} を追加してください。',
  'the tenant of the mailbox': 'メールボックスのテナント',
  'Or let {0} pass without inspection for the Jira servers.':
    'または、Jira サーバーからの {0} への通信を検査の対象外にしてください。',
  'Secret ID pasted': 'Secret ID の貼り付け',
  'What was pasted has the form of an ID. The list of client secrets shows two columns: Value, which is the secret, and Secret ID, which is only its number.':
    '貼り付けられたものは ID の形式です。クライアント シークレットの一覧には 2 つの列があります。Value がシークレット本体で、Secret ID はその識別番号にすぎません。',
  'if the Value column still shows the whole text, copy that.':
    'Value 列にまだ全文が表示されている場合は、それをコピーしてください。',
  'The Value is shown only once. If it ends in dots or stars, press New client secret, add it, and copy its Value at once.':
    'Value は 1 回しか表示されません。末尾が点やアスタリスクになっている場合は、New client secret を選択して追加し、すぐに Value をコピーしてください。',
  'Paste the Value as the client secret here.': 'Value をここにクライアント シークレットとして貼り付けてください。',
  'Client ID as secret': 'シークレットがクライアント ID',
  'The client secret and the Application (client) ID are the same text. The ID was pasted twice.':
    'クライアント シークレットと Application (client) ID が同じ文字列です。ID が 2 回貼り付けられています。',
  'press New client secret, and copy its Value (not its Secret ID).':
    'New client secret を選択し、(Secret ID ではなく) Value をコピーしてください。',
  'Tenant ID as secret': 'シークレットがテナント ID',
  'The client secret and the Directory (tenant) ID are the same text. The ID was pasted into the wrong field.':
    'クライアント シークレットと Directory (tenant) ID が同じ文字列です。ID が誤った欄に貼り付けられています。',
  'Masked secret pasted': '伏せ字のシークレット',
  'The pasted text holds stars or dots where the secret should be. The portal shows a secret in full only once, right after it was made.':
    '貼り付けられたテキストのシークレットの部分が、アスタリスクや点になっています。ポータルにシークレットの全文が表示されるのは、作成直後の 1 回だけです。',
  'press New client secret, and copy its Value before you leave the page.':
    'New client secret を選択し、ページを離れる前に Value をコピーしてください。',
  'Secret is encoded': 'エンコードされたシークレット',
  'The secret holds sequences like %7E. It was copied from an address or a script that encodes it, and would be encoded a second time on its way to Microsoft.':
    'シークレットに %7E のような文字列が含まれています。アドレスや、エンコードを行うスクリプトからコピーされたため、Microsoft に送信されるときに二重にエンコードされます。',
  'Copy the secret from where it was first kept. In an encoded copy, %7E stands for ~ and %2E for a dot.':
    'シークレットを、最初に保存した場所からコピーしてください。エンコードされたものでは、%7E は ~、%2E はピリオドを表します。',
  'Space around secret': 'シークレットの前後に空白',
  'The secret begins or ends with a space, a line break or a quotation mark, as happens when copying from a mail or a table.':
    'シークレットの先頭または末尾に、空白、改行、または引用符があります。メールや表からコピーしたときに起こりがちです。',
  'Paste the secret again without anything before or after it.':
    '前後に何も付けずに、シークレットをもう一度貼り付けてください。',
  'Secret too short': '短すぎるシークレット',
  'The secret has {0} characters. Secrets made by Microsoft Entra have about 40, so part of it is probably missing.':
    'シークレットが {0} 文字しかありません。Microsoft Entra が作成するシークレットは約 40 文字なので、一部が欠けている可能性があります。',
  'Copy it again with the copy button beside the Value, not by marking the text.':
    'テキストを範囲選択するのではなく、Value の横のコピー ボタンでもう一度コピーしてください。',
  'if it is no longer shown in full, press New client secret.':
    '全文が表示されなくなっている場合は、New client secret を選択してください。',
  'Unusual client secret': '通常と異なるシークレット',
  'The secret ({0} characters) does not look like those that Microsoft Entra makes today. An older secret, or one made by a script, may look like this and work.':
    'シークレット ({0} 文字) の形式が、現在 Microsoft Entra が作成するものと異なります。古いシークレットやスクリプトで作成したものは、この形式でも使用できることがあります。',
  'If Microsoft accepts it, nothing is to be done.': 'Microsoft が受け付ける場合は、対応は不要です。',
  'if it is refused, press New client secret and copy its Value.':
    '拒否された場合は、New client secret を選択し、Value をコピーしてください。',
  'Tenant not named': 'テナントが特定されていない',
  'An app without a user signs in at one tenant, but the tenant here is “{0}”, which stands for any. Microsoft gives no token for that.':
    'ユーザーなしのアプリは特定のテナントにサインインしますが、ここで指定されているテナントは、任意のテナントを表す「{0}」です。この場合、Microsoft はトークンを発行しません。',
  'Enter the Directory (tenant) ID from the Overview page of the app registration.':
    'アプリの登録の Overview ページにある Directory (tenant) ID を入力してください。',
  'Tenant left open': 'テナントが限定されていない',
  'The tenant is “{0}”. That works only for an app registered for accounts in any organization; a single-tenant app is refused (AADSTS50194). It also lets people sign in with an account of another organization by mistake.':
    'テナントが「{0}」です。これで動作するのは、任意の組織のアカウント用に登録されたアプリだけで、シングルテナントのアプリは拒否されます (AADSTS50194)。また、誤って別の組織のアカウントでサインインできてしまいます。',
  'Enter the Directory (tenant) ID from the Overview page of the app registration. Jira’s Redirect URL changes with it: add the new one to the registration.':
    'アプリの登録の Overview ページにある Directory (tenant) ID を入力してください。これに伴い Jira のリダイレクト URL も変わるため、新しい URL をアプリの登録に追加してください。',
  'Work tenant, personal mailbox': '組織テナントと個人メールボックス',
  'A personal Outlook.com account cannot sign in at the tenant “{0}”.':
    '個人の Outlook.com アカウントは、テナント「{0}」でサインインできません。',
  'Enter consumers as the tenant.': 'テナントとして consumers を入力してください。',
  'Supported account types has to include personal Microsoft accounts.':
    'Supported account types に、個人の Microsoft アカウントが含まれている必要があります。',
  'App alone not possible': 'アプリのみでは利用不可',
  'A personal Outlook.com mailbox cannot be opened by an app without a user: Microsoft offers that for organizations only.':
    '個人の Outlook.com メールボックスは、ユーザーなしのアプリでは開けません。Microsoft はこの方式を組織にのみ提供しています。',
  'Choose “A person signs in”, and sign in as the owner of the mailbox.':
    '「サインインする主体」で「ユーザー」を選択し、メールボックスの所有者としてサインインしてください。',
  'Redirect URL not proved': 'リダイレクト URL が未検証',
  'Microsoft’s answer ({0}) does not show whether {1} is registered. The sign-in itself will show it.':
    'Microsoft の応答 ({0}) からは、{1} が登録されているか判断できません。サインインを実行すると確認できます。',
  'under Web, the list of redirect URIs has to hold exactly {0}':
    'Web のリダイレクト URI の一覧に、{0} が正確に登録されている必要があります。',
  'Compare every character: the path is case-sensitive, and a slash at the end counts.':
    '1 文字ずつ比較してください。パスは大文字と小文字が区別され、末尾のスラッシュも区別されます。',
  'Secret not yet proved': 'シークレットが未検証',
  'With the tenant “{0}” the client ID and the secret cannot be tried without a person. The sign-in will show whether they are right.':
    'テナントが「{0}」の場合、ユーザーのサインインなしにはクライアント ID とシークレットを検証できません。サインインを実行すると、正しいか確認できます。',
  'Go on with the sign-in, or enter the Directory (tenant) ID, and the secret is tried at once.':
    'サインインに進むか、Directory (tenant) ID を入力してください。ID を入力すると、シークレットがすぐに検証されます。',
  'Exchange not found': 'Exchange が見つからない',
  'None of the names under which Exchange Online may be known in this plan was answered: {0}.':
    'このプランで Exchange Online に使われうる名前を試しましたが、いずれも応答がありませんでした: {0}。',
  'Run the diagnosis again. If it stays, ask the Microsoft 365 administrator whether the tenant has Exchange Online.':
    'もう一度診断を実行してください。解消しない場合は、テナントに Exchange Online があるか Microsoft 365 管理者に確認してください。',
  'press “Grant admin consent” and wait until each row has a green mark.':
    '「Grant admin consent」を選択し、各行に緑色のマークが付くまで待ってください。',
  'Mail permission missing': 'メールのアクセス許可がない',
  'Microsoft gave a token, but without {0}. {1}': 'Microsoft はトークンを発行しましたが、{0} が含まれていません。{1}',
  'It holds {0}.': '含まれているのは {0} です。',
  'It holds no permission at all.': 'アクセス許可が 1 つも含まれていません。',
  'press Add a permission > Microsoft Graph > Delegated permissions, and choose {0}. (They are listed under Microsoft Graph, the mail permissions too.)':
    'Add a permission > Microsoft Graph > Delegated permissions を選択し、{0} を選択してください (メールのアクセス許可も Microsoft Graph の下に表示されます)。',
  'Sign in again, so that a new token with the permission is issued.':
    'もう一度サインインし、このアクセス許可を含む新しいトークンを取得してください。',
  'Token for other service': '他サービス用のトークン',
  'The token is made for {0}, but {1} is what it has to open. The scopes decide: one token is good for one service, and the first scope with an address chooses it.':
    'トークンは {0} 用ですが、開く必要があるのは {1} です。これはスコープで決まります。1 つのトークンは 1 つのサービスにだけ有効で、アドレスが付いた最初のスコープによってサービスが決まります。',
  'Write each scope with its address: it has to begin with {0}/ . A mail scope that begins with the Graph address gives a token that IMAP and POP refuse.':
    '各スコープをアドレス付きで記述してください。{0}/ で始まる必要があります。Graph のアドレスで始まるメールのスコープでは、IMAP と POP で拒否されるトークンが発行されます。',
  'Reset the scopes to the values of the plan, and sign in again.':
    'スコープをプランの値に戻し、もう一度サインインしてください。',
  'Token for another cloud': '他クラウド用のトークン',
  'The token is made for {0}, which belongs to {1}. This plan needs one for {2}.':
    'トークンは、{1} に属する {0} 用です。このプランには {2} 用のトークンが必要です。',
  'Reset the scopes to the values of {0}, or choose the plan of the mailbox, and sign in again.':
    'スコープを {0} の値に戻すか、メールボックスのプランを選択して、もう一度サインインしてください。',
  'Refresh token missing': '更新トークンがない',
  'so Microsoft gave no refresh token. Jira would lose access after about an hour.':
    'Microsoft は更新トークンを発行しませんでした。このままでは、約 1 時間後に Jira がアクセスできなくなります。',
  'offline_access was asked for but not granted, {0}': 'offline_access は要求されましたが付与されなかったため、{0}',
  'offline_access was written with an address before it, which is another scope, {0}':
    'offline_access の前にアドレスが付いており、別のスコープになっているため、{0}',
  'offline_access was not among the scopes, {0}': 'offline_access がスコープに含まれていなかったため、{0}',
  'press Add a permission > Microsoft Graph > Delegated permissions, and choose offline_access.':
    'Add a permission > Microsoft Graph > Delegated permissions を選択し、offline_access を選択してください。',
  'Sign in again.': 'もう一度サインインしてください。',
  'App permission missing': 'アプリのアクセス許可がない',
  'The token of the app does not hold {0}. {1}': 'アプリのトークンに {0} が含まれていません。{1}',
  'It holds no application permission at all.': 'アプリケーションのアクセス許可が 1 つも含まれていません。',
  'The permission was added as a delegated permission, which counts only when a person signs in.':
    'アクセス許可が委任されたアクセス許可として追加されています。これはユーザーがサインインする場合にだけ有効です。',
  'Nobody has granted admin consent.': '管理者の同意が付与されていません。',
  'It was added a few minutes ago and is not in effect yet.': '数分前に追加されたばかりで、まだ有効になっていません。',
  'press Add a permission > APIs my organization uses > Office 365 Exchange Online > Application permissions, and choose {0}.':
    'Add a permission > APIs my organization uses > Office 365 Exchange Online > Application permissions を選択し、{0} を選択してください。',
  'Permission not in token': 'トークンにないアクセス許可',
  'The token of the app does not name {0}. That is normal where Exchange itself grants access to chosen mailboxes (RBAC for Applications); otherwise the permission is missing. The checks of the mailbox decide.':
    'アプリのトークンに {0} が示されていません。Exchange 自身が特定のメールボックスへのアクセスを許可している場合 (RBAC for Applications) は、これが通常の状態です。それ以外の場合は、アクセス許可がありません。メールボックスのチェックで判断されます。',
  'If RBAC for Applications is used, look whether the mailbox is in scope.':
    'RBAC for Applications を使用している場合は、メールボックスがスコープに含まれているか確認してください。',
  'otherwise press Add a permission > Microsoft Graph > Application permissions, choose {0}, and press “Grant admin consent”. This opens every mailbox of the tenant to the app.':
    'それ以外の場合は、Add a permission > Microsoft Graph > Application permissions で {0} を選択し、「Grant admin consent」を選択してください。これにより、テナントのすべてのメールボックスがアプリに公開されます。',
  'Mail permission not listed': 'メールのアクセス許可が一覧にない',
  'Sign-in at another tenant': '別のテナントへのサインイン',
};
