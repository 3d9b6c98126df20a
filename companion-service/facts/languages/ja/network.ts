import type { Catalogue } from '../catalogue.ts';

export const words: Catalogue = {
  'Until then start Jira’s Java with {0} on every node (JVM_SUPPORT_RECOMMENDED_ARGS in setenv.sh), and restart Jira.':
    'それまでは、各ノードで Jira の Java に {0} を付けて起動し (setenv.sh の JVM_SUPPORT_RECOMMENDED_ARGS)、Jira を再起動してください。',
  'DNS answers only half': 'DNS が片方しか応答しない',
  'does not answer at all': 'まったく応答しません',
  'answers with an error': 'エラーを返します',
  'Asked for {0} addresses of {1}, the DNS server of this machine {2}; asked for the other kind it answers properly. Programs ask for both: some wait for seconds with every connection, others take the name for unknown. Jira’s Java may meet it otherwise than this companion. {3}':
    '{1} の {0} アドレスを問い合わせると、このマシンの DNS サーバーは{2}。もう一方の種類については正しく応答します。プログラムは両方を問い合わせるため、接続のたびに数秒待つものもあれば、名前が存在しないとみなすものもあります。Jira の Java は、このコンパニオンとは異なる動作をすることがあります。{3}',
  'The DNS server, or a firewall in front of it, drops questions that it does not know.':
    'DNS サーバー、またはその手前のファイアウォールが、知らない問い合わせを破棄しています。',
  'The company DNS has a zone of its own for this name, with one kind of address only.':
    '社内 DNS にこの名前専用のゾーンがあり、片方の種類のアドレスしか登録されていません。',
  'Have the DNS server answer both questions. “No such address” is a good answer; none is not.':
    'DNS サーバーが両方の問い合わせに応答するようにしてください。「該当するアドレスなし」は正しい応答ですが、無応答は違います。',
  'Ask the same on each Jira server: its DNS may be another one.':
    '各 Jira サーバーでも同じ問い合わせをしてください。DNS が異なることがあります。',
  'IPv6 leads nowhere': 'IPv6 の先に届かない',
  '{0}: there are IPv6 addresses, and none of them accepts a connection from here; over IPv4 it works. Java takes IPv4 first, so Jira is held up only if its Java was told to prefer IPv6; other programs may wait long. {1}':
    '{0}: IPv6 アドレスがありますが、ここからの接続を受け付けるものが 1 つもありません。IPv4 では接続できます。Java は IPv4 を先に使うため、Jira に影響するのは Java が IPv6 を優先するよう設定されている場合だけです。ほかのプログラムは長く待つことがあります。{1}',
  'The firewall lets only IPv4 out, and drops IPv6 instead of refusing it.':
    'ファイアウォールが IPv4 だけを外に通し、IPv6 を拒否せずに破棄しています。',
  'This machine has an IPv6 address that leads to no network.':
    'このマシンには、どのネットワークにもつながらない IPv6 アドレスがあります。',
  'Let IPv6 out to {0}, or take IPv6 off the machines altogether.':
    '{0} への IPv6 の送信を許可するか、各マシンで IPv6 を完全に無効にしてください。',
  'On the Jira nodes, look for -Djava.net.preferIPv6Addresses=true or =system among the options of Java, and take it out: with it Java tries IPv6 first, or goes by the order of the operating system.':
    'Jira の各ノードで、Java オプションに -Djava.net.preferIPv6Addresses=true または =system がないか調べ、あれば削除してください。これがあると、Java は IPv6 を先に試すか、オペレーティング システムの順序に従います。',
  'Works over IPv6 only': 'IPv6 でしか接続できない',
  '{0}: this companion got through over IPv6, and none of the IPv4 addresses accepts a connection. Java takes IPv4 first unless it was told otherwise, and Jira’s mail client then tries one address only. So what works here will probably fail in Jira. {1}':
    '{0}: このコンパニオンは IPv6 で接続できましたが、接続を受け付ける IPv4 アドレスが 1 つもありません。Java は特に指定がなければ IPv4 を先に使い、Jira のメールクライアントはその中の 1 つのアドレスしか試しません。そのため、ここで成功しても Jira ではおそらく失敗します。{1}',
  'The firewall has been opened for the IPv6 addresses and not for the IPv4 ones.':
    'ファイアウォールが IPv6 アドレスに対してだけ開かれ、IPv4 アドレスに対しては開かれていません。',
  'The network is IPv6 only, and Java was not told.': 'ネットワークが IPv6 専用で、Java にその指定がありません。',
  'Let IPv4 out to {0} as well.': '{0} への IPv4 の送信も許可してください。',
  'Some addresses unreachable': '一部のアドレスに届かない',
  '{0}: of {1} addresses that were tried, {2} did not accept a connection. This companion took another one. Jira’s mail client tries one address only, and not always the same, so its mail would come at some times and fail at others. {3}':
    '{0}: 試した {1} 個のアドレスのうち、{2} 個が接続を受け付けませんでした。このコンパニオンは別のアドレスを使いました。Jira のメールクライアントは 1 つのアドレスしか試さず、それは毎回同じとは限らないため、メールは届くときと失敗するときがあります。{3}',
  'The firewall lists addresses one by one, and Microsoft has others by now.':
    'ファイアウォールがアドレスを 1 つずつ登録しており、Microsoft のアドレスがすでに変わっています。',
  'One of Microsoft’s servers was down for a moment.': 'Microsoft のサーバーの 1 つが一時的に停止していました。',
  'If it stays, let {0} pass by name, or by Microsoft’s published ranges, which change from month to month.':
    '続く場合は、{0} を名前で、または毎月変わる Microsoft 公開の IP 範囲で許可してください。',
  'DNS leads name elsewhere': 'DNS が別の場所に導く',
  'The DNS server of this machine leads {0} to {1}. Microsoft’s names have not been seen to end there, and what answered did not prove to be Microsoft. Microsoft does not publish these names, so it is a hint and no proof.':
    'このマシンの DNS サーバーは {0} を {1} に導きます。Microsoft の名前がそこに行き着いた例は確認されておらず、応答した相手は Microsoft であることを証明しませんでした。Microsoft はこれらの名前を公開していないため、これは手がかりであり、証拠ではありません。',
  'A filter in the company DNS leads blocked names to a page of its own.':
    '社内 DNS のフィルターが、ブロックした名前を独自のページに導いています。',
  'The company DNS has a zone of its own for this name, and leads it to a gateway.':
    '社内 DNS にこの名前専用のゾーンがあり、ゲートウェイに導いています。',
  'Ask the network team where the company DNS leads {0}, and have it pass on Microsoft’s own answer.':
    '社内 DNS が {0} をどこに導いているかをネットワーク担当者に確認し、Microsoft の応答をそのまま渡すように依頼してください。',
  'Have {0} (port 443) exempted from inspection and rewriting on the proxy, for this machine and for every Jira node.':
    'プロキシで、このマシンと Jira の各ノードからの {0} (ポート 443) への通信を、検査と書き換えの対象外にしてください。',
  'Answer was incomplete': '不完全な応答',
  'The answer of {0} breaks off in the middle. What stood in it was not used. A device on the way that limits or inspects answers does that; now and then a server does.':
    '{0} の応答が途中で切れています。その内容は使用しませんでした。応答を制限または検査する途中の機器が原因で起こります。まれにサーバーが原因のこともあります。',
  'Answer far too large': '大きすぎる応答',
  'More came than any answer of Microsoft to this question holds, so we stopped reading: {0} Another server answers, or a device on the way changes the answer.':
    'この問い合わせに対する Microsoft のどの応答よりも大きいデータが届いたため、読み取りを中止しました: {0} 別のサーバーが応答しているか、途中の機器が応答を変更しています。',
  'If none was changed, ask the network team which device answers for this host, and have it let the traffic through unchanged.':
    '変更したエンドポイントがない場合は、このホストとしてどの機器が応答しているかをネットワーク担当者に確認し、通信を変更せずに通過させてもらってください。',
  'Answer labelled wrongly': '応答の種類の不一致',
  '{0} sent data labelled {1}. Microsoft labels it application/json, and Jira refuses anything else, so something on the way has changed the answer.':
    '{0} が、種類を {1} と示したデータを送信しました。Microsoft は種類を application/json と示し、Jira はそれ以外を拒否します。したがって、途中の何かが応答を変更しています。',
  'A proxy rewrites answers while inspecting them.': 'プロキシが検査中に応答を書き換えています。',
  'Another server answers under this name.': '別のサーバーがこの名前で応答しています。',
  'Into the truststore of Jira’s JVM, then restart Jira.':
    '証明書を Jira の JVM のトラストストアにインポートし、Jira を再起動してください。',
  'For the companion: put the file into NODE_EXTRA_CA_CERTS and restart it.':
    'コンパニオンの場合: ファイルを NODE_EXTRA_CA_CERTS に設定し、再起動してください。',
  'Certificate not trusted': '信頼されていない証明書',
  'The certificate of the server leads to no root that this machine trusts. Usually a proxy of your own network inspects the connection and shows a certificate of its own; otherwise the truststore is old.':
    'サーバーの証明書をたどっても、このマシンが信頼するルートに到達しません。通常、自社ネットワークのプロキシが接続を検査し、独自の証明書を提示しています。そうでない場合は、トラストストアが古くなっています。',
  'A proxy or virus scanner inspects TLS.': 'プロキシまたはウイルス スキャナーが TLS を検査しています。',
  'The truststore of the JVM or of the machine is out of date.': 'JVM またはマシンのトラストストアが古くなっています。',
  'An intermediate certificate is missing.': '中間証明書がありません。',
  'See who issued the certificate. If it is your company, export its root certificate as PEM.':
    '証明書の発行者を確認してください。自社が発行者である場合は、そのルート証明書を PEM 形式でエクスポートしてください。',
  'Better for mail ports: exempt them from inspection.': 'メールのポートでは、検査の対象外にする方が確実です。',
  'Certificate is self-signed': '自己署名証明書',
  'The chain ends in a certificate that vouches for itself and is not trusted here. Microsoft never shows one: a proxy or another server in your network answers.':
    '証明書チェーンの末端が、自分自身を証明する証明書で、ここでは信頼されていません。Microsoft がこのような証明書を提示することはありません。プロキシか、自社ネットワーク内の別のサーバーが応答しています。',
  'See who issued it. If it is your company’s inspecting proxy, export its root certificate as PEM.':
    '発行者を確認してください。自社の検査用プロキシである場合は、そのルート証明書を PEM 形式でエクスポートしてください。',
  'Certificate has expired': '証明書の期限切れ',
  'The certificate that was shown is out of date. With Microsoft’s servers that means: the clock of this machine is wrong, or a proxy shows an old certificate of its own.':
    '提示された証明書の有効期限が切れています。Microsoft のサーバーの場合、このマシンの時計がずれているか、プロキシが独自の古い証明書を提示していることを意味します。',
  'Check date and time of the machine (NTP).': 'マシンの日付と時刻 (NTP) を確認してください。',
  'If they are right, look at the inspecting proxy: its certificate has to be renewed.':
    '正しい場合は、検査用プロキシを確認してください。その証明書の更新が必要です。',
  'Revocation cannot be checked': '失効の確認ができない',
  'The certificate may be right, but this machine cannot reach the servers that say whether it was revoked, and the program insists on knowing.':
    '証明書は正しい可能性がありますが、失効しているかどうかを示すサーバーにこのマシンから到達できず、プログラムはその確認を必須としています。',
  'Let the machine reach the revocation servers named in the certificate (http, port 80), for example crl3.digicert.com and ocsp.digicert.com.':
    '証明書に記載されている失効確認サーバー (http、ポート 80) にマシンから到達できるようにしてください (例: crl3.digicert.com、ocsp.digicert.com)。',
  'If a proxy inspects TLS, its own certificate names other servers: ask the network administrator.':
    'プロキシが TLS を検査している場合、プロキシ独自の証明書には別のサーバーが記載されています。ネットワーク管理者に確認してください。',
  'Certificate bears another name': '証明書の名前の不一致',
  'The certificate is for another host than the one that was asked for: another server answers, or a proxy stands between.':
    '証明書が、要求したものとは別のホストのものです。別のサーバーが応答しているか、間にプロキシがあります。',
  'Compare the host in the settings with the one of your plan on this page.':
    '設定のホストを、このページのプランのホストと比較してください。',
  'If it is right, the network leads the name elsewhere: check DNS, hosts file and proxy.':
    'ホストが正しい場合は、ネットワークがその名前を別の場所に向けています。DNS、hosts ファイル、プロキシを確認してください。',
  'If it has to inspect: add its CA certificate to the companion. Set NODE_EXTRA_CA_CERTS to the PEM file and restart the companion.':
    '検査が必須の場合: その CA 証明書をコンパニオンに追加してください。NODE_EXTRA_CA_CERTS に PEM ファイルを設定し、コンパニオンを再起動します。',
  'Add the same CA certificate to the trust store of the Java that runs Jira, on every node, and restart Jira. This line is for the shell of the server.':
    '同じ CA 証明書を、すべてのノードで、Jira を実行する Java のトラストストアに追加し、Jira を再起動してください。この行はサーバーのシェルで実行します。',
  'Connection is intercepted': '接続の傍受',
  'The certificate shown for {0}:{1} was not issued by a public authority but by “{2}”. A device on the way (proxy, firewall or virus scanner) opens the encrypted connection, and this machine does not trust it. Nothing secret was sent.':
    '{0}:{1} で提示された証明書は、公的な認証局ではなく「{2}」が発行したものです。途中の機器 (プロキシ、ファイアウォール、ウイルス スキャナー) が暗号化された接続を復号しており、このマシンはその機器を信頼していません。機密情報は送信していません。',
  'A company proxy or firewall inspects TLS.': '会社のプロキシまたはファイアウォールが TLS を検査しています。',
  'Virus protection on this machine inspects TLS.': 'このマシンのウイルス対策が TLS を検査しています。',
  'Best: exempt {0}:{1} from TLS inspection. Microsoft advises against inspecting this traffic, and inspection often breaks IMAP and POP.':
    '推奨: {0}:{1} を TLS 検査の対象外にしてください。Microsoft はこの通信の検査を推奨しておらず、検査によって IMAP や POP が動作しなくなることがよくあります。',
  'Trusted certificates outdated': 'トラストストアが古い',
  'The certificate of {0} was issued by “{1}”, an authority that Microsoft uses, but the trust store of this machine does not know it.':
    '{0} の証明書は、Microsoft が使用する認証局「{1}」が発行したものですが、このマシンのトラストストアに登録されていません。',
  'Update Node (the companion) and Java (Jira) to a current release: both bring the current authorities.':
    'Node (コンパニオン) と Java (Jira) を最新のリリースに更新してください。どちらにも最新の認証局が含まれています。',
  'If the companion was given its own list of authorities, add the current Microsoft and DigiCert roots to it.':
    'コンパニオンに独自の認証局一覧を設定している場合は、Microsoft と DigiCert の最新のルート証明書を追加してください。',
  'TLS version too old': 'TLS のバージョンが古い',
  '{0} offered nothing newer than TLS 1.1. Microsoft 365 requires TLS 1.2 or newer, so what answered there is a device on the way, not Microsoft.':
    '{0} が提示した TLS のバージョンは 1.1 以下でした。Microsoft 365 には TLS 1.2 以降が必要なため、応答したのは Microsoft ではなく途中の機器です。',
  'The connection to {0} agreed on {1}. Microsoft 365 requires TLS 1.2 or newer, so something on the way or in the settings of this machine holds the version down.':
    '{0} への接続で {1} が選択されました。Microsoft 365 には TLS 1.2 以降が必要なため、途中の何か、またはこのマシンの設定がバージョンを抑えています。',
  'Allow TLS 1.2 and 1.3 on the proxy or firewall in between.':
    '途中のプロキシまたはファイアウォールで TLS 1.2 と 1.3 を許可してください。',
  'On the Jira nodes, remove old values from the Java options jdk.tls.client.protocols and mail.imaps.ssl.protocols.':
    'Jira の各ノードで、Java オプション jdk.tls.client.protocols と mail.imaps.ssl.protocols から古い値を削除してください。',
  'Another server answered': '別のサーバーの応答',
  '{0}:{1} did not greet like Exchange Online. It said: {2}':
    '{0}:{1} の最初の応答が Exchange Online のものと異なります。応答の内容: {2}',
  '(nothing)': '(なし)',
  'A mail proxy or mail gateway answers in place of Microsoft.':
    'メール プロキシまたはメール ゲートウェイが Microsoft の代わりに応答しています。',
  'The host or the port was changed by hand.': 'ホストまたはポートが手動で変更されました。',
  'The company DNS leads this name to an Exchange server on premises.':
    '社内 DNS がこの名前をオンプレミスの Exchange サーバーに向けています。',
  'Reset the mail host and the port to the values of the plan.': 'メール ホストとポートをプランの値に戻してください。',
  'Ask the network team whether {0}:{1} is redirected, and have it led straight to Microsoft.':
    '{0}:{1} がリダイレクトされていないかネットワーク担当者に確認し、Microsoft に直接つながるようにしてもらってください。',
  'Server of another cloud': '別のクラウドのサーバー',
  '{0} greets as {1}, which belongs to {2}. The chosen plan is {3}.':
    '{0} は {1} として応答しましたが、これは {2} に属しています。選択されているプランは {3} です。',
  'If the mailbox is in {0}, choose that plan: every host and scope changes with it.':
    'メールボックスが {0} にある場合は、そのプランを選択してください。すべてのホストとスコープが切り替わります。',
  'Otherwise reset the mail host to the value of the chosen plan.':
    'それ以外の場合は、メール ホストを、選択したプランの値に戻してください。',
  'Clock is wrong': '時計のずれ',
  'The clock of this machine is {0} {1} Microsoft’s. Tokens are judged by time: with a wrong clock they look expired or not yet valid.':
    'このマシンの時計は、Microsoft の時計より {0}{1}。トークンは時刻に基づいて判定されるため、時計がずれていると、期限切れまたはまだ有効でないものとして扱われます。',
  behind: '遅れています',
  'ahead of': '進んでいます',
  'Switch on time synchronisation (NTP) on this machine and on every Jira node.':
    'このマシンと Jira の各ノードで時刻同期 (NTP) を有効にしてください。',
  'Look at the state of the clock (shell of the server).': '時計の状態を確認してください (サーバーのシェル)。',
  '{0} asks for fewer requests (429). This says nothing about the settings: they were not looked at.':
    '{0} が要求を減らすよう求めています (429)。設定の良し悪しとは関係ありません。設定は確認されていません。',
  'Wait a few minutes, then run the diagnosis again.': '数分待ってから、もう一度診断を実行してください。',
  'Wait {0}, then run the diagnosis again.': '{0}待ってから、もう一度診断を実行してください。',
  'If it comes back, look for another program that uses the same app registration or mailbox.':
    '再発する場合は、同じアプリの登録またはメールボックスを使用している別のプログラムがないか確認してください。',
  'Service not available': 'サービスが応答不可',
  '{0} answered {1}: the service, or a proxy on the way to it, cannot answer at the moment. This says nothing about the settings.':
    '{0} が {1} を返しました。サービス、または途中のプロキシが、現在応答できません。設定の良し悪しとは関係ありません。',
  'If it stays, look for an incident under Health > Service health in the Microsoft 365 admin center, and ask the network team about the proxy.':
    '解消しない場合は、Microsoft 365 admin center の Health > Service health で障害が出ていないか調べ、プロキシについてネットワーク担当者に確認してください。',
  '{0} did not answer as Microsoft does: what came was {1} with status {2}. That is how the page of a proxy, a firewall or a guest network looks.':
    '{0} の応答が Microsoft のものと異なります。届いた内容は {1}、ステータスは {2} です。プロキシ、ファイアウォール、ゲスト ネットワークのページが返されたときに、このような応答になります。',
  'an answer without a content type': 'コンテンツ タイプのない応答',
  'A proxy shows a sign-in or block page in place of Microsoft’s answer.':
    'プロキシが Microsoft の応答の代わりに、サインイン ページまたはブロック ページを表示しています。',
  'An endpoint was changed by hand and leads to a web page.':
    'エンドポイントが手動で変更され、Web ページを指しています。',
  'Have {0} (port 443) allowed on the proxy for this machine and for every Jira node, without a sign-in.':
    'プロキシで、このマシンと Jira の各ノードから {0} (ポート 443) への通信を、サインインなしで許可してください。',
  'Answer redirected elsewhere': '別の場所への転送',
  '{0} sent us on to {1}. Microsoft does not do that here; a proxy or a guest network does. We did not follow.':
    '{0} から {1} に転送されました。Microsoft はここで転送を行いません。転送するのはプロキシまたはゲスト ネットワークです。転送先には接続しませんでした。',
  'another address': '別のアドレス',
  'Have {0} (port 443) allowed on the proxy for this machine, without a sign-in page.':
    'プロキシで、このマシンから {0} (ポート 443) への通信を、サインイン ページなしで許可してください。',
  'Encryption tampered with': '暗号化の改ざん',
  'While {0}:{1} was switching to encryption, text was slipped in before it. That is how an attack looks, or a broken mail filter. We stopped and sent nothing secret.':
    '{0}:{1} が暗号化に切り替わる前に、テキストが割り込みました。攻撃か、メール フィルターの不具合でこのようになります。処理を中止し、機密情報は送信していません。',
  'Ask the network team for the device that inspects mail traffic to {0}:{1}, and have it exempted.':
    '{0}:{1} へのメール通信を検査する機器をネットワーク担当者に確認し、検査の対象外にしてもらってください。',
  'Encryption not offered': '暗号化が提供されない',
  'The mail server did not agree to encrypt the connection (STARTTLS), which Exchange Online always does. We stopped and sent nothing secret. {0}':
    'メール サーバーが接続の暗号化 (STARTTLS) に応じませんでした。Exchange Online は必ず応じます。処理を中止し、機密情報は送信していません。{0}',
  'A firewall or virus scanner takes STARTTLS out of the conversation.':
    'ファイアウォールまたはウイルス スキャナーが、通信から STARTTLS を取り除いています。',
  'Another mail server answers under this name.': '別のメール サーバーがこの名前で応答しています。',
  'Have {0}:{1} exempted from mail inspection on the firewall.':
    'ファイアウォールで、{0}:{1} をメール検査の対象外にしてください。',
  'Reply not understood': '応答を解釈できない',
  'What came back does not belong to the conversation, or is far too long for it: {0} Something other than Microsoft may be answering.':
    '届いた内容が、この通信に属さないものか、長すぎるものです: {0} Microsoft 以外の何かが応答している可能性があります。',
  'Run the diagnosis again: a single broken answer can be chance.':
    'もう一度診断を実行してください。1 回だけの壊れた応答は、偶然の可能性があります。',
  'If it stays, ask the network team which device stands between this machine and Microsoft, and have it let this traffic through.':
    '解消しない場合は、このマシンと Microsoft の間にどの機器があるかをネットワーク担当者に確認し、この通信を通過させてもらってください。',
  'Server ended session': 'サーバーによるセッション終了',
  'The mail server ended the session by itself: {0}': 'メール サーバーが自らセッションを終了しました: {0}',
  'Too many connections to this mailbox are open at once.': 'このメールボックスへの同時接続数が多すぎます。',
  'The server is being moved or restarted.': 'サーバーが移動または再起動されています。',
  'If it comes back, look for other programs that read this mailbox, and let Jira fetch less often.':
    '再発する場合は、このメールボックスを読み取る別のプログラムがないか確認し、Jira の取得頻度を下げてください。',
  'Address not allowed': '許可されていないアドレス',
  'The name leads to an address inside the company network, and the companion does not connect there: {0}':
    'この名前は社内ネットワークのアドレスを指しており、コンパニオンはそこには接続しません: {0}',
  'Compare the host with the value of the plan: Microsoft’s hosts have public addresses.':
    'ホストをプランの値と比較してください。Microsoft のホストはパブリック アドレスを使用します。',
  'If the company DNS leads it to a gateway on purpose, the operator of the companion can allow that address.':
    '社内 DNS が意図的にゲートウェイに向けている場合は、コンパニオンの運用担当者がそのアドレスを許可できます。',
  'Proxy wants a password': 'プロキシがパスワードを要求',
  'Your web proxy does not let the request pass without a user name and password of its own. Microsoft was never reached.':
    '自社の Web プロキシは、プロキシ自身のユーザー名とパスワードがなければ要求を通過させません。Microsoft には到達していません。',
  'Let the proxy pass {0} and {1} from the servers without a password,':
    'サーバーから {0} と {1} への通信を、プロキシがパスワードなしで通過させるようにしてください。',
  'or give the credentials of the proxy: in Jira by -Dhttps.proxyUser and -Dhttps.proxyPassword, in the companion by its proxy setting.':
    'または、プロキシの資格情報を設定してください。Jira では -Dhttps.proxyUser と -Dhttps.proxyPassword、コンパニオンではプロキシの設定を使用します。',
  'Proxy refused the way': 'プロキシによる接続拒否',
  'Your web proxy does not let this connection pass. Many allow CONNECT to port 443 only, so mail ports (993, 995) fail there.':
    '自社の Web プロキシがこの接続を通過させません。多くのプロキシはポート 443 への CONNECT だけを許可するため、メールのポート (993、995) には接続できません。',
  'Let the proxy pass {0}:{1} and {2}:{3}, or open a direct way for them.':
    'プロキシが {0}:{1} と {2}:{3} への通信を通過させるようにするか、直接の経路を開いてください。',
  'A SOCKS proxy works too: mail.imaps.socks.host in the JVM.':
    'SOCKS プロキシも使用できます: JVM の mail.imaps.socks.host。',
  'The service asks for a pause{0}, because too many requests came in a short time. Credentials and settings are not the reason.':
    '短時間の要求が多すぎるため、サービスが一時停止{0}を求めています。資格情報や設定が原因ではありません。',
  ' of {0}': ' ({0})',
  'The service, or a proxy in front of it, answered that it cannot serve right now. Credentials and settings are not the reason.':
    'サービス、またはその手前のプロキシから、現在処理できないという応答がありました。資格情報や設定が原因ではありません。',
  'Gateway got no answer': 'ゲートウェイへの応答なし',
  'A proxy or gateway between here and Microsoft got no usable answer from the next server. It is about the way, not about credentials.':
    'ここと Microsoft の間のプロキシまたはゲートウェイが、次のサーバーから有効な応答を得られませんでした。経路の問題で、資格情報の問題ではありません。',
  'If it stays, ask the network administrator whether the page comes from your own proxy.':
    '解消しない場合は、そのページが自社のプロキシのものかどうかネットワーク管理者に確認してください。',
  'Page instead of answer': '応答の代わりに Web ページ',
  'A web page came back where data was expected: a captive portal, a proxy that blocks the address, or a wrong endpoint.':
    'データが返るはずのところに Web ページが返されました。キャプティブ ポータル、アドレスをブロックするプロキシ、または誤ったエンドポイントが原因です。',
  'Open the address in a browser on the same machine: the page says whose it is.':
    '同じマシンのブラウザーでそのアドレスを開いてください。ページを見れば、どこのものかわかります。',
  'The proxy has to let {0} and {1} pass unchanged.':
    'プロキシは、{0} と {1} への通信を変更せずに通過させる必要があります。',
  'The server answered by sending the request to another address. Token and Graph endpoints never do that: a portal or a proxy stands between, or the endpoint is wrong.':
    'サーバーが要求を別のアドレスに転送する応答を返しました。トークンと Graph のエンドポイントが転送を行うことはありません。間にポータルまたはプロキシがあるか、エンドポイントが間違っています。',
  'The endpoints must be at {0}, with https.': 'エンドポイントは {0} にあり、https である必要があります。',
  'See where the redirect leads: it names the portal or proxy.':
    '転送先を確認してください。ポータルまたはプロキシを特定できます。',
  'Answer was empty': '空の応答',
  'The connection was made and an answer came, but with nothing in it. Something between here and Microsoft has swallowed it.':
    '接続でき、応答もありましたが、内容が空でした。ここと Microsoft の間の何かが内容を破棄しています。',
  'Try without the proxy in between, or have it pass the host without inspection.':
    'プロキシを経由せずに試すか、プロキシがこのホストへの通信を検査せずに通過させるようにしてください。',
  'No such address there': 'サーバーにないアドレス',
  'The server is there, but not this address on it: the path of an endpoint is mistyped or hand-made.':
    'サーバーは存在しますが、このアドレスはありません。エンドポイントのパスに入力ミスがあるか、手動で作成されています。',
  'Choose the plan on this page again and take over both endpoints unchanged.':
    'このページでもう一度プランを選択し、両方のエンドポイントを変更せずに適用してください。',
  '{0}:443, {1}:443, {2}:{3} and {4}:{5}': '{0}:443、{1}:443、{2}:{3}、{4}:{5}',
  'Host name not found': 'ホスト名が見つからない',
  'The name of the server could not be looked up: it is mistyped, or the DNS of this machine does not resolve names on the Internet.':
    'サーバーの名前を解決できませんでした。入力ミスか、このマシンの DNS がインターネット上の名前を解決できません。',
  'Compare the name. Those of this plan are {0}, {1} and {2}.':
    '名前を比較してください。このプランの名前は {0}、{1}、{2} です。',
  'Look it up on the Jira server.': 'Jira サーバーで名前を解決できるか調べてください。',
  'Where only a proxy resolves names, configure the proxy in Jira and in the companion.':
    'プロキシだけが名前を解決する環境では、Jira とコンパニオンでプロキシを構成してください。',
  'DNS does not answer': 'DNS の応答なし',
  'The DNS server of this machine did not answer. It says nothing about Microsoft or the settings.':
    'このマシンの DNS サーバーが応答しませんでした。Microsoft や設定の問題を示すものではありません。',
  'Check the DNS servers of the machine and the way to them (port 53).':
    'マシンの DNS サーバーと、そこまでの経路 (ポート 53) を確認してください。',
  'Connection was refused': '接続の拒否',
  'The other side answered at once that nothing listens there: the port is wrong, or a firewall rejects the connection.':
    '相手側から、そのポートでは何も待ち受けていないという応答がすぐにありました。ポートが間違っているか、ファイアウォールが接続を拒否しています。',
  'Check host and port. Those of this plan are {0}.': 'ホストとポートを確認してください。このプランのものは {0} です。',
  'Then ask the network administrator to allow them from the Jira servers and from the companion.':
    '次に、Jira サーバーとコンパニオンからの接続を許可するようネットワーク管理者に依頼してください。',
  'Connection was cut': '接続の切断',
  'The connection stood and was cut off. A firewall or an inspecting proxy that does not know the protocol does that; now and then a server does.':
    '確立されていた接続が切断されました。プロトコルに対応していないファイアウォールや検査用プロキシが原因で起こります。まれにサーバーが原因のこともあります。',
  'Try again: once may be chance.': 'もう一度お試しください。1 回だけなら偶然の可能性があります。',
  'If it recurs, let these pass without inspection: {0}.':
    '再発する場合は、次の通信を検査せずに通過させてください: {0}。',
  'No answer in time': '時間内に応答なし',
  'The connection attempt got no answer at all. Typically a firewall drops it silently; a wrong host or port can do the same.':
    '接続の試行に対して、まったく応答がありませんでした。通常は、ファイアウォールが通知なしに破棄しています。ホストやポートの誤りでも同じことが起こります。',
  'Ask the network administrator to allow {0} from the Jira servers and from the companion.':
    'Jira サーバーとコンパニオンから {0} への接続を許可するようネットワーク管理者に依頼してください。',
  'A web proxy does not help for 993 and 995: these ports need a direct way, or a SOCKS proxy.':
    'Web プロキシは 993 と 995 には使用できません。これらのポートには、直接の経路または SOCKS プロキシが必要です。',
  'Server fell silent': 'サーバーの応答が途絶',
  'The connection stood, but the answer did not come in time: an inspecting proxy holds it back, the line is slow, or the server is loaded.':
    '接続は確立されましたが、時間内に応答がありませんでした。検査用プロキシが応答を止めている、回線が遅い、またはサーバーの負荷が高いことが考えられます。',
  'In Jira raise the timeout of the mail server (for example to 60000 ms) and test again.':
    'Jira でメール サーバーのタイムアウトを延ばし (例: 60000 ミリ秒)、もう一度テストしてください。',
  'Connection timed out': '接続のタイムアウト',
  'A connection ran into its time limit; whether at its start or later, the message does not say.':
    '接続が制限時間に達しました。開始時か、その後かは、メッセージに示されていません。',
  'Check that a firewall lets through {0}.': 'ファイアウォールが {0} への通信を通過させることを確認してください。',
  'Paste the whole stack trace: it says where it stopped.':
    'スタック トレース全体を貼り付けてください。どこで止まったかがわかります。',
  'No route to server': 'サーバーへの経路がない',
  'This machine knows no way to the address: no route, no gateway, or an IPv6 address on a network that has only IPv4.':
    'このマシンからアドレスへの経路がありません。ルートまたはゲートウェイがないか、IPv4 のみのネットワークで IPv6 アドレスを使用しています。',
  'Check routing and gateway of the machine.': 'マシンのルーティングとゲートウェイを確認してください。',
  'If the address is IPv6 and the network is not: let the JVM prefer IPv4 (-Djava.net.preferIPv4Stack=true).':
    'アドレスが IPv6 で、ネットワークが対応していない場合: JVM が IPv4 を優先するようにしてください (-Djava.net.preferIPv4Stack=true)。',
  'Machine forbids connection': 'マシンによる接続の禁止',
  'The operating system of this machine does not let the program connect: a local firewall, a container policy or SELinux.':
    'このマシンのオペレーティング システムが、プログラムの接続を許可していません。ローカル ファイアウォール、コンテナー ポリシー、または SELinux が原因です。',
  'Look at the local firewall, at network policies of the container platform, and at the audit log of SELinux.':
    'ローカル ファイアウォール、コンテナー プラットフォームのネットワーク ポリシー、SELinux の監査ログを確認してください。',
  'No connection came about': '接続が確立されない',
  'The program could not connect to the server, and its message does not say why.':
    'プログラムがサーバーに接続できませんでした。メッセージに理由は示されていません。',
  'Check that these are reachable from the Jira server: {0}.':
    'Jira サーバーから次に到達できることを確認してください: {0}。',
  'Paste the whole stack trace: the last "Caused by" says more.':
    'スタック トレース全体を貼り付けてください。最後の「Caused by」に詳しい情報があります。',
  'The companion takes its proxy from HTTPS_PROXY (http://user:password@host:port or socks5://host:port) and leaves out the hosts of NO_PROXY.':
    'コンパニオンは HTTPS_PROXY (http://user:password@host:port または socks5://host:port) のプロキシを使用し、NO_PROXY のホストを除外します。',
  'Proxy not reachable': 'プロキシに到達できない',
  'The companion is set to go through a proxy, and nobody answers there. Microsoft was never asked. {0}':
    'コンパニオンはプロキシを経由する設定ですが、プロキシから応答がありません。Microsoft には問い合わせていません。{0}',
  'Host or port of the proxy is mistyped.': 'プロキシのホストまたはポートの入力に誤りがあります。',
  'The proxy is down or has moved.': 'プロキシが停止しているか、移動されました。',
  'Compare host and port with what the network team gives, and correct the setting.':
    'ホストとポートをネットワーク担当者から提供された値と比較し、設定を修正してください。',
  'Restart the companion and run the diagnosis again.': 'コンパニオンを再起動し、もう一度診断を実行してください。',
  'Proxy refused the password': 'プロキシがパスワードを拒否',
  'The proxy of your network did not accept the user and password that the companion gave it. They are the proxy’s own, not those of Microsoft, which was never asked. {0}':
    '自社ネットワークのプロキシが、コンパニオンから渡されたユーザー名とパスワードを受け付けませんでした。これらはプロキシ自身のもので、Microsoft のものではありません。Microsoft には問い合わせていません。{0}',
  'The password of the proxy account has changed or expired.':
    'プロキシ アカウントのパスワードが変更されたか、期限切れです。',
  'A special character in the password is not percent-encoded in the address.':
    'アドレス内のパスワードに含まれる特殊文字が、パーセント エンコードされていません。',
  'Write special characters of user and password percent-encoded: @ is %40, : is %3A, / is %2F.':
    'ユーザー名とパスワードの特殊文字はパーセント エンコードで記述してください: @ は %40、: は %3A、/ は %2F。',
  'Proxy cannot reach server': 'プロキシがサーバーに接続不可',
  'The proxy answers, but could not connect to the server behind it: it does not resolve the name, or its own firewall does not let it out. {0}':
    'プロキシは応答していますが、その先のサーバーに接続できませんでした。プロキシが名前を解決できないか、プロキシ側のファイアウォールが外部への接続を許可していません。{0}',
  'Ask the network team whether the proxy itself reaches {0}.':
    'プロキシ自体から {0} に到達できるか、ネットワーク担当者に確認してください。',
  'Ask the network team whether the proxy itself reaches {0}:{1} and {2}:{3}.':
    'プロキシ自体から {0}:{1} と {2}:{3} に到達できるか、ネットワーク担当者に確認してください。',
  'Wait a few minutes and run the diagnosis again: an outage behind the proxy looks the same.':
    '数分待ってから、もう一度診断を実行してください。プロキシの先の障害でも同じ症状になります。',
  'The two sides could not agree on a version of TLS. Microsoft ends TLS 1.0 and 1.1 for mail in 2026 and wants 1.2 or later; an old JVM or a setting of this machine offers less.':
    '双方の間で TLS のバージョンを合意できませんでした。Microsoft は 2026 年にメールの TLS 1.0 と 1.1 を終了し、1.2 以降を必須とします。古い JVM か、このマシンの設定が、それより古いバージョンしか提示していません。',
  'Let the JVM of Jira offer TLS 1.2 and 1.3, then restart Jira.':
    'Jira の JVM が TLS 1.2 と 1.3 を提示するようにし、Jira を再起動してください。',
  'No sign-in is logged at Entra for such a failure: it happens before anyone signs in.':
    'このようなエラーは Entra のサインイン ログに記録されません。サインインの前に発生するためです。',
  'No common encryption': '共通の暗号化方式がない',
  'The two sides could not agree on how to encrypt. An old JVM, a hardened setting, or a box in between that speaks an old dialect is the usual reason.':
    '双方の間で暗号化の方式を合意できませんでした。通常、古い JVM、制限を強化した設定、または古い方式を使用する途中の機器が原因です。',
  'Update the JVM, and look at jdk.tls.disabledAlgorithms in its java.security file.':
    'JVM を更新し、java.security ファイルの jdk.tls.disabledAlgorithms を確認してください。',
  'If only this host fails, look for an inspecting proxy in between.':
    'このホストだけが失敗する場合は、間に検査用プロキシがないか確認してください。',
  'Other side speaks no TLS': '相手側が TLS に未対応',
  'The program began TLS, and what came back is something else: the port is for STARTTLS, or a proxy answers with a page of its own.':
    'プログラムは TLS を開始しましたが、返されたのは TLS 以外のものでした。ポートが STARTTLS 用であるか、プロキシが独自のページを返しています。',
  'IMAP with SSL/TLS belongs to port {0}, POP to {1}. Port {2} (SMTP) begins in plain text and uses STARTTLS.':
    'SSL/TLS の IMAP はポート {0}、POP はポート {1} を使用します。ポート {2} (SMTP) は平文で始まり、STARTTLS を使用します。',
  'If the ports are right, a proxy or captive portal answers: ask the network administrator for a direct way.':
    'ポートが正しい場合は、プロキシまたはキャプティブ ポータルが応答しています。ネットワーク管理者に直接の経路を依頼してください。',
  'No secure connection': '安全な接続を確立できない',
  'The TLS connection was not established, and the message does not say why. It happens before anyone signs in, so Entra has no record of it.':
    'TLS 接続が確立されませんでした。メッセージに理由は示されていません。サインインの前に発生するため、Entra に記録はありません。',
  'Look for an inspecting proxy between this machine and Microsoft.':
    'このマシンと Microsoft の間に検査用プロキシがないか確認してください。',
  'Answer not as documented': '文書と異なる応答',
  'No common TLS version': '共通の TLS バージョンがない',
};
