import type { Catalogue } from '../catalogue.ts';

export const words: Catalogue = {
  'Mail server hung up': 'メール サーバーからの切断',
  'Exchange Online ended the session. The reason stands in the line before: mostly a mailbox that was not opened, or throttling.':
    'Exchange Online がセッションを終了しました。理由は前の行にあります。多くの場合、メールボックスを開けなかったか、スロットリングが原因です。',
  'Paste the lines before this one as well.': 'この行より前の行も貼り付けてください。',
  'Mailbox is being throttled': 'メールボックスのスロットリング中',
  'Exchange Online gets too many requests for this mailbox{0}. Nothing is wrong with the token or the settings.':
    'Exchange Online へのこのメールボックスに関する要求が多すぎます{0}。トークンや設定に問題はありません。',
  ' and asks for a pause': ' (要求を一時停止するよう求められています)',
  ' and asks to wait {0}': ' ({0}待つよう求められています)',
  'Wait ten minutes before the next try.': '10 分待ってから、もう一度お試しください。',
  'Wait {0} before the next try.': '{0}待ってから、もう一度お試しください。',
  'Let Jira fetch mail less often (Administration > System > Services), and let only one program read this mailbox.':
    'Jira のメール取得頻度を下げ (「管理 > システム > サービス」)、このメールボックスを読み取るプログラムを 1 つだけにしてください。',
  'Mail server is overloaded': 'メール サーバーの過負荷',
  'Exchange Online answered that it is unavailable for the moment. The token and the settings are not the reason.':
    'Exchange Online から、一時的に利用できないという応答がありました。トークンや設定が原因ではありません。',
  'Wait some minutes; Jira tries again by itself.': '数分お待ちください。Jira は自動的に再試行します。',
  'Command not understood': 'コマンドが解釈されない',
  'Exchange Online did not take a command of the program: it was too long, damaged, or came at the wrong moment. It says nothing about the credentials.':
    'Exchange Online がプログラムのコマンドを受け付けませんでした。コマンドが長すぎるか、壊れているか、不適切なタイミングで送信されました。資格情報の問題を示すものではありません。',
  'Try once more on a fresh connection.': '新しい接続でもう一度お試しください。',
  'If it recurs with the same message, move that message out of the inbox: a damaged item can cause it.':
    '同じメッセージで再発する場合は、そのメッセージを受信トレイから移動してください。壊れたアイテムが原因の可能性があります。',
  'Mailbox is full': 'メールボックスが満杯',
  'The mailbox has reached its quota and takes no more mail.':
    'メールボックスがクォータに達したため、これ以上メールを受信できません。',
  'Delete or archive mail, and empty Deleted Items and Recoverable Items.':
    'メールを削除またはアーカイブし、「削除済みアイテム」と「回復可能なアイテム」を空にしてください。',
  'See its size': 'サイズを確認します',
  'SMTP sign-in refused': 'SMTP サインインの拒否',
  'Exchange Online did not accept the sign-in for sending: the token is not for SMTP, or authenticated SMTP is off for the account.':
    'Exchange Online が送信用のサインインを受け付けませんでした。トークンが SMTP 用でないか、アカウントで認証済み SMTP がオフになっています。',
  'The scope SMTP.Send is missing from the token.': 'トークンにスコープ SMTP.Send がありません。',
  'Authenticated SMTP is off for the account or the tenant.':
    'アカウントまたはテナントで認証済み SMTP がオフになっています。',
  'The account is not the one that signed in.': 'アカウントが、サインインしたものと異なります。',
  'Add the scope {0}/SMTP.Send and authorize again.': 'スコープ {0}/SMTP.Send を追加し、もう一度承認してください。',
  'Allow authenticated SMTP for the account': 'アカウントに認証済み SMTP を許可します',
  'SMTP sign-in off everywhere': 'SMTP サインインが全体で無効',
  'Authenticated SMTP is switched off for the whole organization, and the mailbox follows that.':
    '組織全体で認証済み SMTP がオフになっており、このメールボックスもその設定に従っています。',
  'Switch it on for this mailbox only': 'このメールボックスだけオンにします',
  'Or: Microsoft 365 admin center > Users > the user > Mail > Manage email apps > Authenticated SMTP.':
    'または: Microsoft 365 admin center > Users > 対象のユーザー > Mail > Manage email apps > Authenticated SMTP。',
  'SMTP sign-in off here': 'このメールボックスの SMTP が無効',
  'Authenticated SMTP is switched off for this one mailbox. On a personal account nobody can switch it on.':
    'このメールボックスの認証済み SMTP がオフになっています。個人アカウントの場合、これをオンにする方法はありません。',
  'Switch it on': 'オンにします',
  'Security defaults block SMTP': 'セキュリティの既定値群が SMTP をブロック',
  'The security defaults of the tenant forbid this sign-in for sending, because it does not use OAuth 2.0.':
    '送信用のこのサインインは OAuth 2.0 を使用していないため、テナントのセキュリティの既定値群によって禁止されています。',
  'In Jira let the outgoing mail server use OAuth 2.0.':
    'Jira の送信メール サーバーで OAuth 2.0 を使用するように設定してください。',
  'SMTP passwords are refused': 'SMTP パスワードの拒否',
  'Sending was tried with user name and password, and the organization or Microsoft no longer allows that.':
    'ユーザー名とパスワードで送信が試行されましたが、組織または Microsoft がこの方式を許可しなくなっています。',
  'In Jira let the outgoing mail server use OAuth 2.0, then authorize it.':
    'Jira の送信メール サーバーで OAuth 2.0 を使用するように設定し、承認してください。',
  'Sending without sign-in': 'サインインなしの送信',
  'Mail was handed in before any sign-in had worked.': 'サインインが成功する前にメールが送信されました。',
  'In Jira set the authentication of the outgoing mail server to OAuth 2.0 and authorize it.':
    'Jira の送信メール サーバーの認証を OAuth 2.0 に設定し、承認してください。',
  'Not allowed to send': '送信の権限がない',
  'The account may sign in, but not send in the name of this From address.':
    'このアカウントはサインインできますが、この From アドレスの名義で送信することはできません。',
  'Give the right to send as the mailbox': 'メールボックスの名義で送信する権限を付与します',
  'Or use the address of the account as From address in Jira.':
    'または、Jira の From アドレスにこのアカウントのアドレスを使用してください。',
  'Sending is being throttled': '送信のスロットリング中',
  'Too many messages are handed in at once or in a minute. Exchange Online takes three at a time and 30 a minute from one mailbox.':
    '一度に、または 1 分間に送信されるメッセージが多すぎます。Exchange Online が 1 つのメールボックスから受け付けるのは、同時に 3 件、1 分間に 30 件までです。',
  'Nothing is lost: Jira sends again by itself. Send less at once if it recurs.':
    '失われたメールはありません。Jira が自動的に再送信します。再発する場合は、一度に送信する数を減らしてください。',
  'Sending address is blocked': '送信元アドレスのブロック',
  'Microsoft takes no mail from this IP address or tenant: the address has a bad name, or the tenant is new and may not send yet.':
    'Microsoft は、この IP アドレスまたはテナントからのメールを受け付けていません。アドレスの評価が低いか、テナントが新しく、まだ送信が許可されていません。',
  'If the address is yours, have it released.': '自組織のアドレスである場合は、ブロックの解除を依頼してください。',
  'If the whole tenant is concerned, open a support case in the Microsoft 365 admin center.':
    'テナント全体が対象の場合は、Microsoft 365 admin center でサポート ケースを作成してください。',
  'Sender has been blocked': '送信者のブロック',
  'Microsoft has blocked the mailbox from sending, because it sent mail that looks like spam.':
    'スパムのように見えるメールを送信したため、Microsoft がこのメールボックスからの送信をブロックしました。',
  'Microsoft Defender portal > Email & collaboration > Review > Restricted entities: release the mailbox after finding the reason.':
    'Microsoft Defender portal > Email & collaboration > Review > Restricted entities で、原因を突き止めてからメールボックスのブロックを解除してください。',
  'Mail server refused token': 'メール サーバーがトークンを拒否',
  'Exchange Online did not accept the access token. The sign-in at Entra may have worked all the same: the token is for another service, has expired, lacks the permission, or belongs to another account.':
    'Exchange Online がアクセス トークンを受け付けませんでした。Entra でのサインイン自体は成功している可能性があります。トークンが別のサービス用である、有効期限が切れている、アクセス許可が不足している、または別のアカウントのものであることが考えられます。',
  'The scope names Microsoft Graph instead of Exchange, so the token is for the wrong service.':
    'スコープが Exchange ではなく Microsoft Graph を指定しているため、トークンが別のサービス用になっています。',
  'The permission for this protocol is not in the token: it was added after the last consent.':
    'このプロトコルのアクセス許可がトークンに含まれていません。最後の同意の後に追加されたものです。',
  'The user name of the mail server is not the mailbox that the account may open.':
    'メール サーバーのユーザー名が、アカウントが開くことのできるメールボックスと異なります。',
  'An app without a user is not registered in Exchange, or with the object ID of the app registration instead of the enterprise application.':
    'ユーザーなしのアプリが Exchange に登録されていないか、エンタープライズ アプリケーションではなくアプリの登録のオブジェクト ID で登録されています。',
  'The token has expired.': 'トークンの有効期限が切れています。',
  'IMAP or POP is switched off for the account.': 'アカウントの IMAP または POP がオフになっています。',
  'After a change of scopes or permissions: {0}': 'スコープまたはアクセス許可を変更した後: {0}',
  'For an app without a user, ObjectId must be the Object ID of the enterprise application':
    'ユーザーなしのアプリでは、ObjectId がエンタープライズ アプリケーションの Object ID である必要があります',
  'See whether IMAP and POP are on': 'IMAP と POP がオンかどうかを確認します',
  'Token expired while connected': '接続中のトークンの期限切れ',
  'Exchange Online ended the session because the access token had run out; it lives about an hour. A program that renews it in time never meets this.':
    'アクセス トークンの有効期限が切れたため、Exchange Online がセッションを終了しました。有効期間は約 1 時間です。期限前に更新するプログラムでは発生しません。',
  'Jira renews the token at its next fetch: nothing to do when it happens now and then.':
    'Jira は次回の取得時にトークンを更新します。ときどき発生するだけであれば、対応は不要です。',
  'If it stays, the refresh token is missing or refused: {0}':
    '解消しない場合は、更新トークンがないか、拒否されています: {0}',
  'Mail sign-in has failed': 'メールのサインインの失敗',
  'The mail server did not let the program in, and the message does not say why. With Exchange Online it is either a password where OAuth 2.0 is needed, or a token that does not fit.':
    'メール サーバーがプログラムのサインインを拒否しましたが、メッセージに理由は示されていません。Exchange Online の場合、OAuth 2.0 が必要なところでパスワードを使用しているか、トークンが適合していないかのどちらかです。',
  'The mail server in Jira is still set to user name and password.':
    'Jira のメール サーバーが、まだユーザー名とパスワードの設定になっています。',
  'The token has the wrong scope, or belongs to another account.':
    'トークンのスコープが間違っているか、別のアカウントのものです。',
  'In Jira open the mail server, set Authentication to the OAuth 2.0 link, save, and choose Authorize.':
    'Jira でメール サーバーを開き、「認証」を OAuth 2.0 のリンクに設定して保存し、「承認」を選択してください。',
  'Run the checks on this page: they tell these causes apart.':
    'このページのチェックを実行してください。これらの原因を区別できます。',
  'Token accepted, mailbox closed': 'トークン受理後に開けない',
  'Exchange Online accepted the access token but did not open the mailbox{0}. {1}':
    'Exchange Online はアクセス トークンを受け付けましたが、メールボックス{0} を開きませんでした。{1}',
  'IMAP has to be on for {0}, which signed in, and it needs Full Access.':
    'サインインした {0} の IMAP がオンで、Full Access が付与されている必要があります。',
  'IMAP is switched off, or Exchange Online has no mailbox for this account.':
    'IMAP がオフになっているか、このアカウントのメールボックスが Exchange Online にありません。',
  'IMAP is switched off, or the account that signed in has no right to this mailbox.':
    'IMAP がオフになっているか、サインインしたアカウントにこのメールボックスの権限がありません。',
  'IMAP is switched off for the account that signed in.': 'サインインしたアカウントの IMAP がオフになっています。',
  'The account that signed in is not the mailbox and has no Full Access on it.':
    'サインインしたアカウントがこのメールボックスのものではなく、Full Access も付与されていません。',
  'The app without a user was not given Full Access.': 'ユーザーなしのアプリに Full Access が付与されていません。',
  'The address has no mailbox in Exchange Online.': 'このアドレスのメールボックスが Exchange Online にありません。',
  'Too many connections, or an incident at Microsoft.': '接続数が多すぎるか、Microsoft 側で障害が発生しています。',
  'See whether IMAP is on for the account that signed in, and switch it on':
    'サインインしたアカウントの IMAP がオンかどうかを確認し、オンにします',
  'See who has Full Access, and give it': 'Full Access を持つユーザーを確認し、付与します',
  'IMAP is under General > Manage email apps settings, Full Access under Delegation > Read and manage.':
    'IMAP は General > Manage email apps settings に、Full Access は Delegation > Read and manage にあります。',
  'Changes take up to an hour to work.': '変更の反映には最大 1 時間かかります。',
  'IMAP or POP disabled': 'IMAP または POP が無効',
  'The mail server says that this protocol is switched off for the account.':
    'メール サーバーによると、このアカウントではこのプロトコルがオフになっています。',
  'The switch is under General > Manage email apps settings.':
    '設定は General > Manage email apps settings にあります。',
  'For outlook.com: Settings > Mail > Forwarding and IMAP > "Let devices and apps use IMAP".':
    'outlook.com の場合: Settings > Mail > Forwarding and IMAP >「Let devices and apps use IMAP」。',
  'Passwords no longer work': 'パスワード認証の廃止',
  'The mail server was asked with user name and password. Exchange Online takes OAuth 2.0 only, so no password helps, however right it is.':
    'メール サーバーへの要求にユーザー名とパスワードが使用されました。Exchange Online は OAuth 2.0 しか受け付けないため、正しいパスワードであっても使用できません。',
  'An app password does not help either.': 'アプリ パスワードも使用できません。',
  'POP needs two lines': 'POP は 2 行形式が必要',
  'The program sent the token in the same line as the command. Exchange Online takes it over POP only in a line of its own, and closes the connection otherwise.':
    'プログラムがコマンドと同じ行でトークンを送信しました。Exchange Online の POP では、トークンは独立した行でしか受け付けられず、それ以外の場合は接続が閉じられます。',
  'In Jira open the mail server and switch on "Two-line authentication".':
    'Jira でメール サーバーを開き、「2 行認証」をオンにしてください。',
  'Other Java programs: mail.pop3s.auth.xoauth2.two.line.authentication.format=true':
    'その他の Java プログラム: mail.pop3s.auth.xoauth2.two.line.authentication.format=true',
  'POP sign-in not finished': 'POP サインインの未完了',
  'A command came before the sign-in had worked. The refusal that matters stands in the line before.':
    'サインインが成功する前にコマンドが送信されました。原因となった拒否は前の行にあります。',
  'Server offers no XOAUTH2': 'サーバーが XOAUTH2 に未対応',
  'The mail server does not offer sign-in with OAuth 2.0. Then it is not Exchange Online, or something in between answers in its place.':
    'メール サーバーが OAuth 2.0 によるサインインを提供していません。つまり、Exchange Online ではないか、途中の何かが代わりに応答しています。',
  'The mail server must be {0} (IMAP {1}, POP {2}).':
    'メール サーバーは {0} (IMAP {1}、POP {2}) である必要があります。',
  'Look for a mail gateway, a proxy or a virus scanner between Jira and Microsoft.':
    'Jira と Microsoft の間に、メール ゲートウェイ、プロキシ、ウイルス スキャナーがないか確認してください。',
  'Graph is throttling': 'Graph のスロットリング中',
  'Microsoft Graph gets too many requests of this app for this mailbox{0}. Token and settings are not the reason.':
    'Microsoft Graph への、このアプリによるこのメールボックスに関する要求が多すぎます{0}。トークンや設定が原因ではありません。',
  'Graph is unavailable': 'Graph が利用不可',
  'Microsoft Graph could not answer at this moment. Neither credentials nor configuration are the reason.':
    'Microsoft Graph が現時点で応答できませんでした。資格情報や構成が原因ではありません。',
  'No Exchange Online mailbox': 'Exchange Online メールボックスなし',
  '{0} has no active mailbox in Exchange Online. It has no licence, lives on an Exchange server of your own, was deleted, or is still being set up.':
    '{0} には、Exchange Online の有効なメールボックスがありません。ライセンスがない、自社の Exchange サーバーにある、削除された、またはまだセットアップ中です。',
  'The account': 'このアカウント',
  'Microsoft 365 admin center > Users > Active users > the user > Licenses and apps: assign a plan with Exchange Online.':
    'Microsoft 365 admin center > Users > Active users > 対象のユーザー > Licenses and apps で、Exchange Online を含むプランを割り当ててください。',
  'See where the mailbox lives': 'メールボックスの所在を確認します',
  'RemoteUserMailbox or MailUser means: on premises. Move it to Exchange Online, or let Jira read it from your own server.':
    'RemoteUserMailbox または MailUser はオンプレミスであることを示します。Exchange Online に移動するか、自社のサーバーから Jira に読み取らせてください。',
  'Mailbox is on premises': 'オンプレミスのメールボックス',
  '{0} lives on an Exchange server of your own, not in Exchange Online. Microsoft’s cloud knows the account and cannot open its mailbox.':
    '{0} は Exchange Online ではなく、自社の Exchange サーバーにあります。Microsoft のクラウドはアカウントを認識していますが、そのメールボックスを開くことはできません。',
  'RemoteUserMailbox or MailUser confirms it':
    'RemoteUserMailbox または MailUser であれば、オンプレミスであることが確定します',
  'Move the mailbox to Exchange Online, or let Jira read it from your own server.':
    'メールボックスを Exchange Online に移動するか、自社のサーバーから Jira に読み取らせてください。',
  'Mailbox is being moved': 'メールボックスの移動中',
  'Microsoft is moving the mailbox to another place just now and keeps it closed meanwhile.':
    'Microsoft が現在メールボックスを別の場所に移動しており、その間は開くことができません。',
  'Wait for the end of the move; a large mailbox takes hours.':
    '移動の完了を待ってください。大きなメールボックスでは数時間かかります。',
  'See how far it is': '進行状況を確認します',
  'Address is no mailbox': 'メールボックスでないアドレス',
  'The tenant has no mailbox {0}: it is mistyped, an alias, a distribution list or a guest.':
    '{0} のメールボックスはテナントにありません。アドレスの入力ミスか、エイリアス、配布リスト、ゲストのいずれかです。',
  'with this address': 'このアドレス',
  'See what the address is, and its primary address': 'アドレスの種類とプライマリ アドレスを確認します',
  'Use the primary address or the User principal name.':
    'プライマリ アドレスまたは User principal name を使用してください。',
  'Mailbox cannot be located': 'メールボックスの場所が不明',
  'Microsoft Graph knows the account but not where its mailbox is: it is on premises, unlicensed, or was created minutes ago.':
    'Microsoft Graph はアカウントを認識していますが、メールボックスの場所を特定できません。オンプレミスにある、ライセンスがない、または数分前に作成されたばかりです。',
  'A new licence takes up to 24 hours to bring a mailbox.':
    '新しいライセンスでメールボックスが作成されるまで、最大 24 時間かかります。',
  'Message or folder gone': 'メッセージまたはフォルダーなし',
  'The message or folder that was asked for is not in the mailbox any more, or belongs to another one.':
    '要求されたメッセージまたはフォルダーがこのメールボックスにもう存在しないか、別のメールボックスのものです。',
  'Nothing to do when it happens once: another program moved or deleted the message meanwhile.':
    '1 回だけであれば対応は不要です。その間に別のプログラムがメッセージを移動または削除しています。',
  'Message ID is malformed': 'メッセージ ID の形式が不正',
  'The program asked for a message by an ID that Microsoft Graph cannot read. That is a fault of the program.':
    'プログラムが、Microsoft Graph で解釈できない ID を使用してメッセージを要求しました。これはプログラムの不具合です。',
  'No signed-in person': 'サインイン済みユーザーなし',
  'The request asks for the mailbox of the signed-in person (/me), but the token is that of an app without a user.':
    '要求はサインイン済みユーザーのメールボックス (/me) を対象としていますが、トークンはユーザーなしのアプリのものです。',
  'Name the mailbox: /users/{0}/mailFolders/inbox': 'メールボックスを指定してください: /users/{0}/mailFolders/inbox',
  '<mailbox>': '<メールボックス>',
  'Or let a person sign in instead.': 'または、ユーザーがサインインする方式にしてください。',
  'Query is too complex': 'クエリが複雑すぎる',
  'The program asked for messages in an order that does not fit its filter. That is a fault of the program, not of the configuration.':
    'プログラムが、フィルターに適合しない並べ替え順序でメッセージを要求しました。これはプログラムの不具合で、構成の問題ではありません。',
  'Properties in $orderby have to come first in $filter, in the same order.':
    '$orderby のプロパティは、$filter の先頭に同じ順序で指定する必要があります。',
  'Bandwidth limit exceeded': '帯域幅の上限の超過',
  'More data was moved than Microsoft allows for a while. It passes by itself.':
    '一定時間に Microsoft が許可する量を超えるデータが転送されました。時間がたてば自然に解消します。',
  'Wait an hour, and fetch fewer or smaller messages at a time.':
    '1 時間待ってから、一度に取得するメッセージの数またはサイズを減らしてください。',
  'Token expired for Graph': 'Graph 用トークンの期限切れ',
  'Microsoft Graph finds the token too old, or not yet valid: it was not renewed, or the clock of the server is wrong.':
    'Microsoft Graph は、トークンが古すぎるか、まだ有効でないと判断しました。トークンが更新されていないか、サーバーの時計がずれています。',
  'Check the clock of the server (NTP).': 'サーバーの時計 (NTP) を確認してください。',
  'Renew the token: in Jira choose Authorize on the mail server.':
    'トークンを更新してください: Jira のメール サーバーで「承認」を選択します。',
  'The token was made for another service (mostly Exchange, for IMAP). Microsoft Graph takes only tokens whose scopes begin with {0}/':
    'このトークンは別のサービス用 (多くは IMAP 用の Exchange) に発行されたものです。Microsoft Graph が受け付けるのは、スコープが次で始まるトークンだけです: {0}/',
  'For Graph use the scopes {0}/Mail.ReadWrite and offline_access, and no Exchange scope.':
    'Graph の場合はスコープ {0}/Mail.ReadWrite と offline_access を使用し、Exchange のスコープは含めないでください。',
  'Authorize the mail server again afterwards.': 'その後、メール サーバーをもう一度承認してください。',
  'The token was issued for Graph in another Microsoft cloud. For {0} both the sign-in and the scopes have to be of its own cloud.':
    'このトークンは、別の Microsoft クラウドの Graph 用に発行されたものです。{0} では、サインインとスコープの両方がこのクラウドのものである必要があります。',
  'Let the plan be detected on this page, and take over endpoints and scopes.':
    'このページでプランを検出し、エンドポイントとスコープを適用してください。',
  'Graph scopes of this plan begin with {0}/': 'このプランの Graph のスコープは {0}/ で始まります。',
  'Token cannot be read': '解釈できないトークン',
  'What was sent to Microsoft Graph is no access token for it: cut off, an ID token or refresh token, or one for another service.':
    'Microsoft Graph に送信されたものは、Graph 用のアクセス トークンではありません。途中で切れている、ID トークンまたは更新トークンである、または別のサービス用のトークンです。',
  'Send the access token as it came, after the word Bearer.':
    '取得したアクセス トークンを、Bearer の後にそのまま送信してください。',
  'Ask for the scope {0}/Mail.ReadWrite.': 'スコープ {0}/Mail.ReadWrite を要求してください。',
  'Graph refused the token': 'Graph によるトークンの拒否',
  'Microsoft Graph did not accept the access token and does not say why in words that are known here.':
    'Microsoft Graph がアクセス トークンを受け付けませんでしたが、その理由は既知の文言では示されていません。',
  'Graph scopes must begin with {0}/': 'Graph のスコープは {0}/ で始まる必要があります。',
  'Authorize the mail server again.': 'メール サーバーをもう一度承認してください。',
  'Token without any permission': 'アクセス許可のないトークン',
  'The token is genuine but grants nothing: the app has no application permission with consent, so its token carries neither scopes nor roles.':
    'トークンは正規のものですが、何も許可されていません。同意済みのアプリケーションのアクセス許可がアプリにないため、トークンにスコープもロールも含まれていません。',
  'Add Microsoft Graph > Application permissions > Mail.ReadWrite.':
    'Microsoft Graph > Application permissions > Mail.ReadWrite を追加してください。',
  'New sign-in demanded': '再サインインの要求',
  'A policy of the organization wants the account to sign in anew, because something has changed: place, risk, or the password.':
    '場所、リスク、パスワードなどが変わったため、組織のポリシーによってアカウントの再サインインが求められています。',
  'No permission for mailbox': 'メールボックスの権限がない',
  'The app without a user has no application permission for mail, or it does not cover this mailbox.':
    'ユーザーなしのアプリに、メールに対するアプリケーションのアクセス許可がないか、このメールボックスが対象に含まれていません。',
  '{0} may not read this mailbox through Graph: the permission for shared mailboxes or Full Access is missing.':
    '{0} には Graph でこのメールボックスを読み取る権限がありません。共有メールボックス用のアクセス許可または Full Access がありません。',
  'The token does not allow this for the mailbox: the permission is missing, or it is a shared mailbox and the permission is not the one for shared mailboxes.':
    'このトークンでは、このメールボックスに対する操作が許可されていません。アクセス許可がないか、共有メールボックスなのに共有メールボックス用のアクセス許可になっていません。',
  'Mail.ReadWrite was not consented to.': 'Mail.ReadWrite への同意がありません。',
  'It is a shared mailbox, and Mail.ReadWrite.Shared is missing.':
    '共有メールボックスなのに、Mail.ReadWrite.Shared がありません。',
  'The account has no Full Access on the mailbox.': 'アカウントにこのメールボックスの Full Access がありません。',
  'The account has no Exchange Online licence.': 'アカウントに Exchange Online のライセンスがありません。',
  'For a shared mailbox give Full Access to the account that signs in':
    '共有メールボックスの場合、サインインするアカウントに Full Access を付与します',
  'Policy excludes this mailbox': 'ポリシーによる対象外',
  'The app has its permission, but a policy in Exchange limits it to certain mailboxes, and this one is not among them. A change can take more than an hour to work.':
    'アプリにはアクセス許可がありますが、Exchange のポリシーで特定のメールボックスに限定されており、このメールボックスは含まれていません。変更の反映に 1 時間以上かかることがあります。',
  'Test the policy, then add the mailbox to its group': 'ポリシーをテストし、メールボックスをそのグループに追加します',
  'Directory permission missing': 'ディレクトリの権限がない',
  'The request read the directory (users, groups, apps), for which the token has no permission. It is no problem of the mailbox.':
    '要求はディレクトリ (ユーザー、グループ、アプリ) を読み取ろうとしましたが、トークンにそのアクセス許可がありません。メールボックスの問題ではありません。',
  'Add Microsoft Graph > User.Read (delegated) or User.Read.All (application).':
    'Microsoft Graph > User.Read (delegated) または User.Read.All (application) を追加してください。',
  'Look whether the protocol is switched on for the account that signs in; the switch of the shared mailbox itself does not count.':
    'サインインするアカウントでプロトコルがオンになっているか確認してください。共有メールボックス自体のスイッチは関係ありません。',
  'Give the app access to this one mailbox.': 'この 1 つのメールボックスへのアクセス権をアプリに付与します。',
  'See the switch, and switch it on.': 'スイッチを確認し、オンにします。',
  'It can take an hour to work. Then run the diagnosis again.':
    '反映に 1 時間かかることがあります。その後、もう一度診断を実行してください。',
  'Allow the app this one mailbox by RBAC for Applications, which replaces application access policies (New-ApplicationAccessPolicy).':
    'RBAC for Applications を使用して、この 1 つのメールボックスをアプリに許可します。これは、アプリケーション アクセス ポリシー (New-ApplicationAccessPolicy) に代わる方法です。',
  'then remove the application permission Mail.ReadWrite of Microsoft Graph and its consent: grants add up, and it is good for every mailbox.':
    'その後、Microsoft Graph のアプリケーションのアクセス許可 Mail.ReadWrite とその同意を削除してください。付与は加算され、このアクセス許可はすべてのメールボックスに及びます。',
  'It takes up to two hours to work. Then run the diagnosis again.':
    '反映に最大 2 時間かかります。その後、もう一度診断を実行してください。',
  'App unknown to Exchange': 'Exchange に未登録のアプリ',
  'Microsoft Entra gave the app its token, but Exchange Online refused it: {0} Exchange keeps its own list of apps, and this app is not on it, or stands there with another object ID.':
    'Microsoft Entra はアプリにトークンを発行しましたが、Exchange Online が拒否しました: {0} Exchange は独自のアプリ一覧を保持しており、このアプリが一覧にないか、別のオブジェクト ID で登録されています。',
  'The app was never registered in Exchange (New-ServicePrincipal).':
    'アプリが Exchange に登録されたことがありません (New-ServicePrincipal)。',
  'It was registered with the Object ID of the app registration; Exchange needs the one of the enterprise application.':
    'アプリの登録の Object ID で登録されています。Exchange に必要なのはエンタープライズ アプリケーションの Object ID です。',
  'It was registered less than an hour ago and is not in effect yet.':
    '登録してから 1 時間未満のため、まだ有効になっていません。',
  'See what Exchange knows. For this app, ObjectId has to be {0}, as the token says.':
    'Exchange の登録内容を確認します。トークンによると、このアプリの ObjectId は {0} である必要があります。',
  'See what Exchange knows, and compare ObjectId with the Object ID of the enterprise application.':
    'Exchange の登録内容を確認し、ObjectId をエンタープライズ アプリケーションの Object ID と比較します。',
  'If it stands there with another ObjectId, remove that entry first.':
    '別の ObjectId で登録されている場合は、先にそのエントリを削除します。',
  'Register it.': '登録します。',
  'App lacks mailbox access': 'アプリのアクセス権がない',
  'Exchange Online knows the app but does not open {0} for it: {1}':
    'Exchange Online はアプリを認識していますが、{0} を開くことを許可していません: {1}',
  'The app has no permission on this mailbox.': 'アプリにこのメールボックスに対する権限がありません。',
  'The protocol is switched off for this mailbox.': 'このメールボックスでプロトコルがオフになっています。',
  'There is no such mailbox in Exchange Online.': 'Exchange Online にこのメールボックスはありません。',
  'See who has access to the mailbox.': 'メールボックスへのアクセス権を持つユーザーを確認します。',
  'Look whether the protocol is switched on for the mailbox.':
    'メールボックスでプロトコルがオンになっているか確認してください。',
  'Permissions can take up to an hour. Then run the diagnosis again.':
    '権限の反映に最大 1 時間かかります。その後、もう一度診断を実行してください。',
  'No Full Access': 'Full Access がない',
  '{0} signed in well, but may not open the shared mailbox {1}: {2}':
    '{0} はサインインできましたが、共有メールボックス {1} を開く権限がありません: {2}',
  'The account that signs in has no Full Access on the shared mailbox.':
    'サインインするアカウントに共有メールボックスの Full Access がありません。',
  'The protocol is switched off for the account that signs in.':
    'サインインするアカウントでプロトコルがオフになっています。',
  'Full Access was given less than an hour ago and is not in effect yet.':
    'Full Access を付与してから 1 時間未満のため、まだ有効になっていません。',
  'Give the account Full Access on the shared mailbox.': '共有メールボックスの Full Access をアカウントに付与します。',
  'Mailbox of someone else': '別のユーザーのメールボックス',
  '{0} signed in, but the mailbox asked for is {1}, and Exchange Online did not open it: {2}':
    '{0} がサインインしましたが、要求されたメールボックスは {1} で、Exchange Online はこれを開きませんでした: {2}',
  'The browser signed in with the account that was used last.':
    'ブラウザーが、最後に使用されたアカウントでサインインしました。',
  'Both are names of one account, and the protocol is switched off for it.':
    'どちらも同じアカウントの名前で、そのアカウントのプロトコルがオフになっています。',
  'If {0} should sign in itself: sign in again in a private window and choose that account.':
    '{0} 自身がサインインする場合: プライベート ウィンドウでもう一度サインインし、そのアカウントを選択してください。',
  'If {0} should read it: enter {1} as the account that signs in, and give it Full Access.':
    '{0} が読み取る場合: サインインするアカウントとして {1} を入力し、Full Access を付与してください。',
  'Give the account Full Access on the mailbox.': 'メールボックスの Full Access をアカウントに付与します。',
  'App lacks Graph access': 'アプリの Graph アクセスがない',
  'Microsoft Graph does not open {0} for the app: {1}':
    'Microsoft Graph は、アプリが {0} を開くことを許可していません: {1}',
  'The application permission Mail.ReadWrite is missing, or has no admin consent.':
    'アプリケーションのアクセス許可 Mail.ReadWrite がないか、管理者の同意がありません。',
  'RBAC for Applications or an application access policy leaves this mailbox out.':
    'RBAC for Applications またはアプリケーション アクセス ポリシーの対象に、このメールボックスが含まれていません。',
  'It was granted less than an hour ago and is not in effect yet.':
    '付与してから 1 時間未満のため、まだ有効になっていません。',
  'See whether Exchange lets the app reach this mailbox: InScope has to be True.':
    'Exchange がアプリにこのメールボックスへのアクセスを許可しているか確認します。InScope が True である必要があります。',
  'See whether an application access policy leaves the mailbox out.':
    'アプリケーション アクセス ポリシーでこのメールボックスが除外されていないか確認します。',
  'Mailbox opened for writing': '書き込み可能で開かれた',
  '{0} was asked for read-only, but the server opened it for writing. Nothing was changed; another server than Exchange Online may be answering.':
    '{0} を読み取り専用で要求しましたが、サーバーは書き込み可能な状態で開きました。何も変更していません。Exchange Online 以外のサーバーが応答している可能性があります。',
  'Compare the mail host with the value of the plan.': 'メール ホストをプランの値と比較してください。',
  'IMAP is switched off': 'IMAP がオフ',
  'The same sign-in opened the mailbox over POP, and IMAP refused it: {0} So IMAP is switched off for {1}.':
    '同じサインインで、POP ではメールボックスを開けましたが、IMAP では拒否されました: {0} したがって、{1} の IMAP がオフになっています。',
  'POP is switched off': 'POP がオフ',
  'The access token is for Exchange Online and allows POP, and {0} is the right account. POP refused it all the same: {1} Then POP is switched off for {2}, as far as is known: Exchange Online has no words of its own for it.':
    'アクセス トークンは Exchange Online 用で POP が許可されており、{0} は正しいアカウントです。それでも POP は拒否されました: {1} Exchange Online には POP がオフであることを示す専用の文言がないため確実ではありませんが、{2} の POP がオフになっていると考えられます。',
  'Mailbox is read-only': '読み取り専用のメールボックス',
  '{0} opens, but only for reading. Jira could fetch mail and neither mark nor move nor delete it, so it would read the same messages again.':
    '{0} を開くことはできますが、読み取りしかできません。Jira はメールを取得できても、既読にする、移動する、削除することができないため、同じメッセージを繰り返し読み取ることになります。',
  'Give Full Access instead of the right to read.': '読み取りの権限ではなく、Full Access を付与します。',
  'App opens other mailbox': 'アプリが他のメールボックスも開く',
  'The app also opens {0} over IMAP: it was given Full Access there. Whoever gets hold of the client secret reads that mailbox too.':
    'アプリは IMAP で {0} も開けます。そのメールボックスの Full Access が付与されています。クライアント シークレットを入手した人は、そのメールボックスも読み取れてしまいます。',
  'The app also opens {0} over Microsoft Graph. An application permission is good for every mailbox of the organization unless Exchange limits it: whoever gets hold of the client secret reads them all.':
    'アプリは Microsoft Graph で {0} も開けます。アプリケーションのアクセス許可は、Exchange で制限しない限り組織のすべてのメールボックスに及ぶため、クライアント シークレットを入手した人は、すべてのメールボックスを読み取れてしまいます。',
  'See what the app was given there, and take it away.': '付与されている権限を確認し、取り消します。',
  'The mailbox': 'このメールボックス',
  'Message IDs refused': 'メッセージ ID が拒否',
  '{0} opens over POP, but the server did not tell the ID of its first message (UIDL): {1} The question is optional in POP, and Jira is not known to ask it, so Jira should fetch mail all the same; no source says so for certain. Exchange Online answers it, so another server may be answering here.':
    '{0} は POP で開けますが、サーバーは最初のメッセージの ID (UIDL) を返しませんでした: {1} この問い合わせは POP では任意であり、Jira が行うという情報はないため、Jira はそれでもメールを取得できるはずです。ただし、確実に裏付ける資料はありません。Exchange Online はこの問い合わせに応答するため、ここでは別のサーバーが応答している可能性があります。',
  'If it stays, and Jira leaves messages out or fetches them twice, use IMAP instead of POP.':
    '解消せず、Jira がメッセージを取りこぼしたり二重に取得したりする場合は、POP の代わりに IMAP を使用してください。',
  'Wait as long as the header Retry-After says; some minutes when it is not there.':
    'ヘッダー Retry-After が示す時間だけ待ってください。ヘッダーがない場合は数分待ってください。',
  'Wait {0}.': '{0}待ってください。',
  'Token not for Graph': 'Graph 向けでないトークン',
  'Graph token, wrong cloud': '別のクラウドの Graph トークン',
  'IMAP is switched off for the mailbox, or the app has no Full Access on it.':
    'メールボックスの IMAP がオフになっているか、アプリに Full Access がありません。',
  'See whether IMAP is on for the mailbox, and switch it on':
    'メールボックスの IMAP がオンかどうかを確認し、オンにします',
  'The application permission SMTP.SendAsApp is missing, or has no admin consent.':
    'アプリケーションのアクセス許可 SMTP.SendAsApp がないか、管理者の同意がありません。',
};
