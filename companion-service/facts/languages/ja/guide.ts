import type { Catalogue } from '../catalogue.ts';

export const words: Catalogue = {
  'Jira and the mailbox belong to one organization, so nobody else needs to use this app.':
    'Jira とメールボックスは同じ組織に属しているため、ほかの組織がこのアプリを使用する必要はありません。',
  'The endpoints name no tenant. With your tenant ID in both endpoints Single tenant is enough, and safer.':
    'エンドポイントにテナントが指定されていません。両方のエンドポイントにテナント ID を入れれば Single tenant で足り、より安全です。',
  'The mailbox belongs to a personal account.': 'メールボックスは個人アカウントのものです。',
  'Register the app': 'アプリの登録',
  'Sign in to the Entra admin center of this plan, {0}, and open Entra ID > App registrations.':
    'このプランの Entra admin center ({0}) にサインインし、Entra ID > App registrations を開きます。',
  'Choose New registration and enter a name.': 'New registration を選択し、名前を入力します。',
  Name: '名前',
  'Under Supported account types choose "{0}". {1}': 'Supported account types で「{0}」を選択します。{1}',
  'Choose Register. Leave Redirect URI empty here; the next steps set everything else.':
    'Register を選択します。ここでは Redirect URI を空のままにしてください。残りは次以降の手順で設定します。',
  'The Overview page of the app shows an Application (client) ID.':
    'アプリの Overview ページに Application (client) ID が表示されています。',
  'Add the Redirect URL': 'リダイレクト URL の追加',
  'In the app open Authentication, choose Add a platform (in the newer view Add Redirect URI) and then Web. Not Single-page application, not Mobile and desktop applications: with those Jira cannot use its secret.':
    'アプリで Authentication を開き、Add a platform (新しい画面では Add Redirect URI)、Web の順に選択します。Single-page application や Mobile and desktop applications は選択しないでください。これらでは Jira がシークレットを使用できません。',
  'Paste each address exactly as it stands here, letter by letter, and choose Configure or Save. Leave the boxes for implicit grant empty.':
    '各アドレスを、ここに表示されているとおり一字一句そのまま貼り付け、Configure または Save を選択します。implicit grant のチェック ボックスはオフのままにします。',
  'The addresses stand under Web, and nowhere else.': 'アドレスが Web にだけ登録されています。',
  'Choose Add a permission > {0} > {1}, tick these and choose Add permissions.':
    'Add a permission > {0} > {1} を選択し、次の項目にチェックを入れて Add permissions を選択します。',
  Permission: 'アクセス許可',
  'Add the permissions': 'アクセス許可の追加',
  'In the app open API permissions.': 'アプリで API permissions を開きます。',
  'IMAP, POP and SMTP stand under Microsoft Graph here, although Jira asks for them with the address of Exchange. Both are right.':
    'Jira は Exchange のアドレスで要求しますが、IMAP、POP、SMTP はここでは Microsoft Graph の下に表示されます。どちらも正しい状態です。',
  'API permissions lists {0}.': 'API permissions に {0} が表示されています。',
  'Grant admin consent': '管理者の同意の付与',
  'On the same page choose Grant admin consent for your organization, and Yes. Most organizations let users consent to no mail permission any more, so do it even where a person signs in.':
    '同じページで、組織に対する Grant admin consent を選択し、Yes を選択します。現在、ほとんどの組織ではユーザーがメールのアクセス許可に同意できないため、ユーザーがサインインする場合でも実行してください。',
  'Each permission shows a green mark: Granted for your organization.':
    '各アクセス許可に、組織に対して付与済みであることを示す緑色のマークが付いています。',
  'Make a client secret': 'クライアント シークレットの作成',
  'In the app open Certificates & secrets > Client secrets and choose New client secret.':
    'アプリで Certificates & secrets > Client secrets を開き、New client secret を選択します。',
  'Enter a description and choose under Expires how long it lasts: {0} is a good choice, 24 months the most. Microsoft advises less than 12 months; your organization may allow less. Note the day: Jira gets no mail after it.':
    '説明を入力し、Expires で有効期間を選択します。{0}が適切で、最長は 24 か月です。Microsoft は 12 か月未満を推奨しており、組織によってはさらに短く制限されています。期限日を控えておいてください。期限を過ぎると Jira はメールを受信できません。',
  Description: '説明',
  'Choose Add and copy the Value at once: it is shown only now. It has about 40 characters and looks like abc8Q~… ; the Secret ID beside it, 8-4-4-4-12 characters with dashes, is not the secret.':
    'Add を選択し、すぐに Value をコピーします。表示されるのはこのときだけです。約 40 文字で、abc8Q~… のような文字列です。隣の Secret ID (ハイフン区切りの 8-4-4-4-12 文字) はシークレットではありません。',
  'The Value is entered here. Afterwards the portal shows only its first three characters.':
    'Value がここに入力されています。以後、ポータルには先頭の 3 文字しか表示されません。',
  'Copy the two IDs': '2 つの ID のコピー',
  'In the app open Overview and copy Application (client) ID into this page. Not the Object ID, which stands between.':
    'アプリで Overview を開き、Application (client) ID をこのページにコピーします。間に表示される Object ID ではありません。',
  'In the app open Overview and copy Application (client) ID and Directory (tenant) ID into this page. Not the Object ID, which stands between.':
    'アプリで Overview を開き、Application (client) ID と Directory (tenant) ID をこのページにコピーします。間に表示される Object ID ではありません。',
  'Both are entered here.': '両方ともここに入力されています。',
  'Let Exchange know the app': 'Exchange へのアプリの登録',
  'In the Entra admin center open Enterprise applications > your app > Overview and copy its Object ID. It has to be this one: the Object ID under App registrations is another, and with it every sign-in fails.':
    'Entra admin center で Enterprise applications > 対象のアプリ > Overview を開き、Object ID をコピーします。必ずこの ID を使用してください。App registrations にある Object ID は別のもので、それを使うとサインインがすべて失敗します。',
  'Run this in Exchange Online PowerShell, with that Object ID in place of the words in angle brackets.':
    'Exchange Online PowerShell で次を実行します。山かっこ内の語はその Object ID に置き換えてください。',
  'Get-ServicePrincipal lists the app with both IDs.':
    'Get-ServicePrincipal で、アプリが両方の ID とともに表示されます。',
  'Give the app the mailbox': 'アプリへのメールボックスの付与',
  'Give the app Full Access on this one mailbox, in the same window.':
    '同じウィンドウで、この 1 つのメールボックスに対する Full Access をアプリに付与します。',
  'Get-MailboxPermission lists the app with FullAccess.':
    'Get-MailboxPermission で、アプリが FullAccess とともに表示されます。',
  'Limit the app to the mailbox': 'アプリの対象メールボックスの限定',
  'Grant the app its role on this one mailbox with RBAC for Applications. Do not add the same permission in Entra as well: grants add up, and that one reaches every mailbox.':
    'RBAC for Applications を使用して、この 1 つのメールボックスに対するロールをアプリに付与します。同じアクセス許可を Entra でも追加しないでください。付与は加算され、Entra での付与はすべてのメールボックスに及びます。',
  'Look whether it worked. It can take up to two hours until it is in force.':
    '反映されたか確認します。有効になるまで最大 2 時間かかることがあります。',
  'The column InScope says True for this mailbox.': 'このメールボックスについて、列 InScope が True になっています。',
  'the account that signs in, not the shared mailbox': '共有メールボックスではなくサインインするアカウント',
  'Look that {0} is on': '{0} が有効かどうかの確認',
  'In the Exchange admin center open Recipients > Mailboxes > {0} > Manage email apps settings and switch {1} on.':
    'Exchange admin center の Recipients > Mailboxes で、{0}の Manage email apps settings を開き、{1} をオンにします。',
  'Or in Exchange Online PowerShell:': 'または Exchange Online PowerShell で:',
  '{0} is on. A change takes up to an hour.': '{0} がオンになっています。変更の反映には最大 1 時間かかります。',
  'Switch IMAP or POP on': 'IMAP または POP の有効化',
  'Sign in at outlook.com as the mailbox, open Settings > Mail > Forwarding and IMAP, and let devices and apps use IMAP or POP. It is off at first.':
    '対象のメールボックスで outlook.com にサインインし、Settings > Mail > Forwarding and IMAP を開いて、デバイスとアプリによる IMAP または POP の使用を許可します。初期状態ではオフです。',
  'The switch is on and saved.': 'スイッチがオンになり、保存されています。',
  'Give Full Access on the shared mailbox': '共有メールボックスへの Full Access の付与',
  'A shared mailbox has no sign-in of its own: another account signs in and opens it. In the Exchange admin center open Recipients > Mailboxes > the shared mailbox > Delegation > Read and manage (Full Access) and add that account.':
    '共有メールボックス自体ではサインインできず、別のアカウントがサインインして開きます。Exchange admin center で Recipients > Mailboxes > 対象の共有メールボックス > Delegation > Read and manage (Full Access) を開き、そのアカウントを追加します。',
  'The account stands in the list. A change takes up to an hour.':
    'そのアカウントが一覧に表示されています。変更の反映には最大 1 時間かかります。',
  'Redirect URL of Jira': 'Jira のリダイレクト URL',
  'Redirect URI': 'Redirect URI',
  'Or open this address as an administrator of the organization and accept.':
    'または、組織の管理者としてこのアドレスを開き、承諾します。',
};
