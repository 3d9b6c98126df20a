import type { Catalogue } from '../catalogue.ts';

export const words: Catalogue = {
  'Mail server hung up': 'Session coupée par le serveur',
  'Exchange Online ended the session. The reason stands in the line before: mostly a mailbox that was not opened, or throttling.':
    'Exchange Online a mis fin à la session. La raison se trouve à la ligne précédente : le plus souvent une boîte aux lettres qui n’a pas été ouverte, ou une limitation.',
  'Paste the lines before this one as well.': 'Collez aussi les lignes qui précèdent celle-ci.',
  'Mailbox is being throttled': 'Requêtes à la boîte limitées',
  'Exchange Online gets too many requests for this mailbox{0}. Nothing is wrong with the token or the settings.':
    'Exchange Online reçoit trop de requêtes pour cette boîte aux lettres{0}. Le jeton et les paramètres ne sont pas en cause.',
  ' and asks for a pause': ' et demande une pause',
  ' and asks to wait {0}': ' et demande d’attendre {0}',
  'Wait ten minutes before the next try.': 'Attendez dix minutes avant le prochain essai.',
  'Wait {0} before the next try.': 'Attendez {0} avant le prochain essai.',
  'Let Jira fetch mail less often (Administration > System > Services), and let only one program read this mailbox.':
    'Faites relever les e-mails moins souvent par Jira (Administration > Système > Services), et ne laissez qu’un seul programme lire cette boîte aux lettres.',
  'Mail server is overloaded': 'Serveur de messagerie surchargé',
  'Exchange Online answered that it is unavailable for the moment. The token and the settings are not the reason.':
    'Exchange Online a répondu qu’il est momentanément indisponible. Le jeton et les paramètres ne sont pas en cause.',
  'Wait some minutes; Jira tries again by itself.': 'Attendez quelques minutes ; Jira réessaie de lui-même.',
  'Command not understood': 'Commande non comprise',
  'Exchange Online did not take a command of the program: it was too long, damaged, or came at the wrong moment. It says nothing about the credentials.':
    'Exchange Online n’a pas accepté une commande du programme : elle était trop longue, endommagée ou arrivait au mauvais moment. Cela ne dit rien des informations d’identification.',
  'Try once more on a fresh connection.': 'Essayez encore une fois avec une nouvelle connexion.',
  'If it recurs with the same message, move that message out of the inbox: a damaged item can cause it.':
    'Si cela se reproduit avec le même message, sortez ce message de la boîte de réception : un élément endommagé peut en être la cause.',
  'Mailbox is full': 'Boîte aux lettres pleine',
  'The mailbox has reached its quota and takes no more mail.':
    'La boîte aux lettres a atteint son quota et n’accepte plus d’e-mails.',
  'Delete or archive mail, and empty Deleted Items and Recoverable Items.':
    'Supprimez ou archivez des e-mails, et videz les éléments supprimés (Deleted Items) et les éléments récupérables (Recoverable Items).',
  'See its size': 'Consultez sa taille',
  'SMTP sign-in refused': 'Connexion SMTP refusée',
  'Exchange Online did not accept the sign-in for sending: the token is not for SMTP, or authenticated SMTP is off for the account.':
    'Exchange Online n’a pas accepté la connexion pour l’envoi : le jeton n’est pas destiné à SMTP, ou SMTP authentifié est désactivé pour le compte.',
  'The scope SMTP.Send is missing from the token.': 'L’étendue SMTP.Send manque dans le jeton.',
  'Authenticated SMTP is off for the account or the tenant.':
    'SMTP authentifié est désactivé pour le compte ou le locataire.',
  'The account is not the one that signed in.': 'Le compte n’est pas celui qui s’est connecté.',
  'Add the scope {0}/SMTP.Send and authorize again.': 'Ajoutez l’étendue {0}/SMTP.Send et autorisez de nouveau.',
  'Allow authenticated SMTP for the account': 'Autorisez SMTP authentifié pour le compte',
  'SMTP sign-in off everywhere': 'SMTP authentifié désactivé partout',
  'Authenticated SMTP is switched off for the whole organization, and the mailbox follows that.':
    'SMTP authentifié est désactivé pour toute l’organisation, et la boîte aux lettres suit ce réglage.',
  'Switch it on for this mailbox only': 'Activez-le pour cette boîte aux lettres seulement',
  'Or: Microsoft 365 admin center > Users > the user > Mail > Manage email apps > Authenticated SMTP.':
    'Ou : centre d’administration Microsoft 365 > Users > l’utilisateur > Mail > Manage email apps > Authenticated SMTP.',
  'SMTP sign-in off here': 'SMTP authentifié désactivé ici',
  'Authenticated SMTP is switched off for this one mailbox. On a personal account nobody can switch it on.':
    'SMTP authentifié est désactivé pour cette seule boîte aux lettres. Pour un compte personnel, personne ne peut l’activer.',
  'Switch it on': 'Activez-le',
  'Security defaults block SMTP': 'Les paramètres de sécurité bloquent SMTP',
  'The security defaults of the tenant forbid this sign-in for sending, because it does not use OAuth 2.0.':
    'Les paramètres de sécurité par défaut (security defaults) du locataire interdisent cette connexion pour l’envoi, car elle n’utilise pas OAuth 2.0.',
  'In Jira let the outgoing mail server use OAuth 2.0.':
    'Dans Jira, faites utiliser OAuth 2.0 par le serveur de messagerie sortant.',
  'SMTP passwords are refused': 'Mots de passe SMTP refusés',
  'Sending was tried with user name and password, and the organization or Microsoft no longer allows that.':
    'L’envoi a été tenté avec un nom d’utilisateur et un mot de passe, ce que l’organisation ou Microsoft n’autorise plus.',
  'In Jira let the outgoing mail server use OAuth 2.0, then authorize it.':
    'Dans Jira, faites utiliser OAuth 2.0 par le serveur de messagerie sortant, puis autorisez-le.',
  'Sending without sign-in': 'Envoi sans authentification',
  'Mail was handed in before any sign-in had worked.': 'Un e-mail a été remis avant toute authentification réussie.',
  'In Jira set the authentication of the outgoing mail server to OAuth 2.0 and authorize it.':
    'Dans Jira, réglez l’authentification du serveur de messagerie sortant sur OAuth 2.0 et autorisez-le.',
  'Not allowed to send': 'Envoi non autorisé',
  'The account may sign in, but not send in the name of this From address.':
    'Le compte peut se connecter, mais pas envoyer au nom de cette adresse d’expéditeur.',
  'Give the right to send as the mailbox': 'Donnez le droit « Envoyer en tant que » (Send As) sur la boîte aux lettres',
  'Or use the address of the account as From address in Jira.':
    'Ou utilisez dans Jira l’adresse du compte comme adresse d’expéditeur.',
  'Sending is being throttled': 'Envoi limité',
  'Too many messages are handed in at once or in a minute. Exchange Online takes three at a time and 30 a minute from one mailbox.':
    'Trop de messages sont remis à la fois ou en une minute. Exchange Online en accepte trois à la fois et 30 par minute d’une même boîte aux lettres.',
  'Nothing is lost: Jira sends again by itself. Send less at once if it recurs.':
    'Rien n’est perdu : Jira renvoie de lui-même. Envoyez moins de messages à la fois si cela se reproduit.',
  'Sending address is blocked': 'Adresse d’envoi bloquée',
  'Microsoft takes no mail from this IP address or tenant: the address has a bad name, or the tenant is new and may not send yet.':
    'Microsoft n’accepte pas d’e-mails de cette adresse IP ou de ce locataire : l’adresse a mauvaise réputation, ou le locataire est récent et ne peut pas encore envoyer.',
  'If the address is yours, have it released.': 'Si l’adresse est la vôtre, faites-la débloquer.',
  'If the whole tenant is concerned, open a support case in the Microsoft 365 admin center.':
    'Si tout le locataire est concerné, ouvrez une demande de support dans le centre d’administration Microsoft 365.',
  'Sender has been blocked': 'Expéditeur bloqué',
  'Microsoft has blocked the mailbox from sending, because it sent mail that looks like spam.':
    'Microsoft a interdit l’envoi à la boîte aux lettres, car elle a envoyé des e-mails qui ressemblent à du courrier indésirable.',
  'Microsoft Defender portal > Email & collaboration > Review > Restricted entities: release the mailbox after finding the reason.':
    'Portail Microsoft Defender > Email & collaboration > Review > Restricted entities : débloquez la boîte aux lettres après avoir trouvé la raison.',
  'Mail server refused token': 'Jeton refusé par le serveur',
  'Exchange Online did not accept the access token. The sign-in at Entra may have worked all the same: the token is for another service, has expired, lacks the permission, or belongs to another account.':
    'Exchange Online n’a pas accepté le jeton d’accès. La connexion auprès d’Entra a pourtant pu réussir : le jeton est destiné à un autre service, a expiré, ne contient pas l’autorisation ou appartient à un autre compte.',
  'The scope names Microsoft Graph instead of Exchange, so the token is for the wrong service.':
    'L’étendue nomme Microsoft Graph au lieu d’Exchange : le jeton est donc destiné au mauvais service.',
  'The permission for this protocol is not in the token: it was added after the last consent.':
    'L’autorisation pour ce protocole n’est pas dans le jeton : elle a été ajoutée après le dernier consentement.',
  'The user name of the mail server is not the mailbox that the account may open.':
    'Le nom d’utilisateur du serveur de messagerie n’est pas celui de la boîte aux lettres que le compte peut ouvrir.',
  'An app without a user is not registered in Exchange, or with the object ID of the app registration instead of the enterprise application.':
    'Une application sans utilisateur n’est pas inscrite dans Exchange, ou l’est avec l’ID d’objet de l’inscription d’application au lieu de celui de l’application d’entreprise.',
  'The token has expired.': 'Le jeton a expiré.',
  'IMAP or POP is switched off for the account.': 'IMAP ou POP est désactivé pour le compte.',
  'After a change of scopes or permissions: {0}':
    'Après une modification des étendues ou des autorisations, autorisez de nouveau. {0}',
  'For an app without a user, ObjectId must be the Object ID of the enterprise application':
    'Pour une application sans utilisateur, ObjectId doit être l’Object ID de l’application d’entreprise',
  'See whether IMAP and POP are on': 'Regardez si IMAP et POP sont activés',
  'Token expired while connected': 'Jeton expiré en cours de session',
  'Exchange Online ended the session because the access token had run out; it lives about an hour. A program that renews it in time never meets this.':
    'Exchange Online a mis fin à la session parce que le jeton d’accès avait expiré ; il vit environ une heure. Un programme qui le renouvelle à temps ne rencontre jamais cela.',
  'Jira renews the token at its next fetch: nothing to do when it happens now and then.':
    'Jira renouvelle le jeton au prochain relevé : rien à faire si cela n’arrive que de temps en temps.',
  'If it stays, the refresh token is missing or refused: {0}':
    'Si cela persiste, le jeton d’actualisation manque ou est refusé. {0}',
  'Mail sign-in has failed': 'Échec de la connexion de messagerie',
  'The mail server did not let the program in, and the message does not say why. With Exchange Online it is either a password where OAuth 2.0 is needed, or a token that does not fit.':
    'Le serveur de messagerie n’a pas laissé entrer le programme, et le message ne dit pas pourquoi. Avec Exchange Online, c’est soit un mot de passe là où il faut OAuth 2.0, soit un jeton qui ne convient pas.',
  'The mail server in Jira is still set to user name and password.':
    'Le serveur de messagerie est encore réglé sur nom d’utilisateur et mot de passe dans Jira.',
  'The token has the wrong scope, or belongs to another account.':
    'Le jeton a la mauvaise étendue, ou appartient à un autre compte.',
  'In Jira open the mail server, set Authentication to the OAuth 2.0 link, save, and choose Authorize.':
    'Dans Jira, ouvrez le serveur de messagerie, choisissez le lien OAuth 2.0 comme authentification, enregistrez et choisissez « Autoriser ».',
  'Run the checks on this page: they tell these causes apart.':
    'Exécutez la vérification de cette page : elle distingue ces causes.',
  'Token accepted, mailbox closed': 'Jeton accepté, boîte fermée',
  'Exchange Online accepted the access token but did not open the mailbox{0}. {1}':
    'Exchange Online a accepté le jeton d’accès mais n’a pas ouvert la boîte aux lettres{0}. {1}',
  'IMAP has to be on for {0}, which signed in, and it needs Full Access.':
    'IMAP doit être activé pour {0}, le compte qui s’est connecté, et celui-ci a besoin d’un accès total.',
  'IMAP is switched off, or Exchange Online has no mailbox for this account.':
    'IMAP est désactivé, ou Exchange Online n’a pas de boîte aux lettres pour ce compte.',
  'IMAP is switched off, or the account that signed in has no right to this mailbox.':
    'IMAP est désactivé, ou le compte qui s’est connecté n’a aucun droit sur cette boîte aux lettres.',
  'IMAP is switched off for the account that signed in.': 'IMAP est désactivé pour le compte qui s’est connecté.',
  'The account that signed in is not the mailbox and has no Full Access on it.':
    'Le compte qui s’est connecté n’est pas celui de la boîte aux lettres et n’a pas d’accès total à celle-ci.',
  'The app without a user was not given Full Access.': 'L’application sans utilisateur n’a pas reçu d’accès total.',
  'The address has no mailbox in Exchange Online.': 'L’adresse n’a pas de boîte aux lettres dans Exchange Online.',
  'Too many connections, or an incident at Microsoft.': 'Trop de connexions, ou un incident chez Microsoft.',
  'See whether IMAP is on for the account that signed in, and switch it on':
    'Regardez si IMAP est activé pour le compte qui s’est connecté, et activez-le',
  'See who has Full Access, and give it': 'Regardez qui a un accès total, et donnez-le',
  'IMAP is under General > Manage email apps settings, Full Access under Delegation > Read and manage.':
    'IMAP se trouve sous General > Manage email apps settings, l’accès total sous Delegation > Read and manage.',
  'Changes take up to an hour to work.': 'Les modifications prennent jusqu’à une heure.',
  'IMAP or POP disabled': 'IMAP ou POP désactivé',
  'The mail server says that this protocol is switched off for the account.':
    'Le serveur de messagerie indique que ce protocole est désactivé pour le compte.',
  'The switch is under General > Manage email apps settings.':
    'Le réglage se trouve sous General > Manage email apps settings.',
  'For outlook.com: Settings > Mail > Forwarding and IMAP > "Let devices and apps use IMAP".':
    'Pour outlook.com : Settings > Mail > Forwarding and IMAP > « Let devices and apps use IMAP ».',
  'Passwords no longer work': 'Mots de passe désormais refusés',
  'The mail server was asked with user name and password. Exchange Online takes OAuth 2.0 only, so no password helps, however right it is.':
    'Le programme s’est présenté au serveur de messagerie avec un nom d’utilisateur et un mot de passe. Exchange Online n’accepte qu’OAuth 2.0 : aucun mot de passe n’aide, si juste soit-il.',
  'An app password does not help either.': 'Un mot de passe d’application n’aide pas non plus.',
  'POP needs two lines': 'POP exige deux lignes',
  'The program sent the token in the same line as the command. Exchange Online takes it over POP only in a line of its own, and closes the connection otherwise.':
    'Le programme a envoyé le jeton sur la même ligne que la commande. Par POP, Exchange Online ne l’accepte que sur une ligne séparée, et ferme sinon la connexion.',
  'In Jira open the mail server and switch on "Two-line authentication".':
    'Dans Jira, ouvrez le serveur de messagerie et activez « Authentification sur deux lignes ».',
  'Other Java programs: mail.pop3s.auth.xoauth2.two.line.authentication.format=true':
    'Autres programmes Java : mail.pop3s.auth.xoauth2.two.line.authentication.format=true',
  'POP sign-in not finished': 'Connexion POP inachevée',
  'A command came before the sign-in had worked. The refusal that matters stands in the line before.':
    'Une commande est arrivée avant que la connexion ait réussi. Le refus qui compte se trouve à la ligne précédente.',
  'Server offers no XOAUTH2': 'Serveur sans XOAUTH2',
  'The mail server does not offer sign-in with OAuth 2.0. Then it is not Exchange Online, or something in between answers in its place.':
    'Le serveur de messagerie ne propose pas la connexion avec OAuth 2.0. Ce n’est donc pas Exchange Online, ou un équipement intermédiaire répond à sa place.',
  'The mail server must be {0} (IMAP {1}, POP {2}).': 'Le serveur de messagerie doit être {0} (IMAP {1}, POP {2}).',
  'Look for a mail gateway, a proxy or a virus scanner between Jira and Microsoft.':
    'Cherchez une passerelle de messagerie, un proxy ou un antivirus entre Jira et Microsoft.',
  'Graph is throttling': 'Graph limite les requêtes',
  'Microsoft Graph gets too many requests of this app for this mailbox{0}. Token and settings are not the reason.':
    'Microsoft Graph reçoit trop de requêtes de cette application pour cette boîte aux lettres{0}. Le jeton et les paramètres ne sont pas en cause.',
  'Graph is unavailable': 'Graph indisponible',
  'Microsoft Graph could not answer at this moment. Neither credentials nor configuration are the reason.':
    'Microsoft Graph n’a pas pu répondre à cet instant. Ni les informations d’identification ni la configuration ne sont en cause.',
  'No Exchange Online mailbox': 'Aucune boîte Exchange Online',
  '{0} has no active mailbox in Exchange Online. It has no licence, lives on an Exchange server of your own, was deleted, or is still being set up.':
    '{0} n’a pas de boîte aux lettres active dans Exchange Online : pas de licence, boîte sur l’un de vos propres serveurs Exchange, supprimée ou encore en cours de création.',
  'The account': 'Ce compte',
  'Microsoft 365 admin center > Users > Active users > the user > Licenses and apps: assign a plan with Exchange Online.':
    'Centre d’administration Microsoft 365 > Users > Active users > l’utilisateur > Licenses and apps : attribuez un plan comprenant Exchange Online.',
  'See where the mailbox lives': 'Regardez où se trouve la boîte aux lettres',
  'RemoteUserMailbox or MailUser means: on premises. Move it to Exchange Online, or let Jira read it from your own server.':
    'RemoteUserMailbox ou MailUser signifie : sur site. Déplacez-la vers Exchange Online, ou faites-la lire par Jira depuis votre propre serveur.',
  'Mailbox is on premises': 'Boîte aux lettres sur site',
  '{0} lives on an Exchange server of your own, not in Exchange Online. Microsoft’s cloud knows the account and cannot open its mailbox.':
    '{0} se trouve sur l’un de vos propres serveurs Exchange, pas dans Exchange Online. Le cloud de Microsoft connaît le compte mais ne peut pas ouvrir sa boîte aux lettres.',
  'RemoteUserMailbox or MailUser confirms it': 'RemoteUserMailbox ou MailUser le confirme',
  'Move the mailbox to Exchange Online, or let Jira read it from your own server.':
    'Déplacez la boîte aux lettres vers Exchange Online, ou faites-la lire par Jira depuis votre propre serveur.',
  'Mailbox is being moved': 'Boîte aux lettres en déplacement',
  'Microsoft is moving the mailbox to another place just now and keeps it closed meanwhile.':
    'Microsoft est justement en train de déplacer la boîte aux lettres et la garde fermée pendant ce temps.',
  'Wait for the end of the move; a large mailbox takes hours.':
    'Attendez la fin du déplacement ; une grande boîte aux lettres demande des heures.',
  'See how far it is': 'Regardez où il en est',
  'Address is no mailbox': 'Adresse sans boîte aux lettres',
  'The tenant has no mailbox {0}: it is mistyped, an alias, a distribution list or a guest.':
    'Le locataire n’a pas de boîte aux lettres {0} : l’adresse est mal saisie, ou c’est un alias, une liste de distribution ou un invité.',
  'with this address': 'avec cette adresse',
  'See what the address is, and its primary address': 'Regardez ce qu’est cette adresse, et son adresse principale',
  'Use the primary address or the User principal name.': 'Utilisez l’adresse principale ou le User principal name.',
  'Mailbox cannot be located': 'Boîte aux lettres introuvable',
  'Microsoft Graph knows the account but not where its mailbox is: it is on premises, unlicensed, or was created minutes ago.':
    'Microsoft Graph connaît le compte mais pas l’emplacement de sa boîte aux lettres : elle est sur site, sans licence, ou a été créée il y a quelques minutes.',
  'A new licence takes up to 24 hours to bring a mailbox.':
    'Une nouvelle licence met jusqu’à 24 heures à produire une boîte aux lettres.',
  'Message or folder gone': 'Message ou dossier disparu',
  'The message or folder that was asked for is not in the mailbox any more, or belongs to another one.':
    'Le message ou le dossier demandé n’est plus dans la boîte aux lettres, ou appartient à une autre.',
  'Nothing to do when it happens once: another program moved or deleted the message meanwhile.':
    'Rien à faire si cela n’arrive qu’une fois : un autre programme a entre-temps déplacé ou supprimé le message.',
  'Message ID is malformed': 'ID de message mal formé',
  'The program asked for a message by an ID that Microsoft Graph cannot read. That is a fault of the program.':
    'Le programme a demandé un message par un ID que Microsoft Graph ne peut pas lire. C’est une erreur du programme.',
  'No signed-in person': 'Jeton sans personne connectée',
  'The request asks for the mailbox of the signed-in person (/me), but the token is that of an app without a user.':
    'La requête demande la boîte aux lettres de la personne connectée (/me), mais le jeton est celui d’une application sans utilisateur.',
  'Name the mailbox: /users/{0}/mailFolders/inbox': 'Nommez la boîte aux lettres : /users/{0}/mailFolders/inbox',
  '<mailbox>': '<boîte aux lettres>',
  'Or let a person sign in instead.': 'Ou faites plutôt se connecter une personne.',
  'Query is too complex': 'Requête trop complexe',
  'The program asked for messages in an order that does not fit its filter. That is a fault of the program, not of the configuration.':
    'Le programme a demandé des messages dans un ordre qui ne convient pas à son filtre. C’est une erreur du programme, pas de la configuration.',
  'Properties in $orderby have to come first in $filter, in the same order.':
    'Les propriétés de $orderby doivent venir en premier dans $filter, dans le même ordre.',
  'Bandwidth limit exceeded': 'Limite de bande passante dépassée',
  'More data was moved than Microsoft allows for a while. It passes by itself.':
    'Le volume de données transféré dépasse pour l’instant ce que Microsoft autorise. Cela se résout de soi-même.',
  'Wait an hour, and fetch fewer or smaller messages at a time.':
    'Attendez une heure, et relevez moins de messages, ou de plus petits, à la fois.',
  'Token expired for Graph': 'Jeton expiré pour Graph',
  'Microsoft Graph finds the token too old, or not yet valid: it was not renewed, or the clock of the server is wrong.':
    'Microsoft Graph juge le jeton trop ancien ou pas encore valable : il n’a pas été renouvelé, ou l’horloge du serveur est fausse.',
  'Check the clock of the server (NTP).': 'Contrôlez l’horloge du serveur (NTP).',
  'Renew the token: in Jira choose Authorize on the mail server.':
    'Renouvelez le jeton : dans Jira, choisissez « Autoriser » sur le serveur de messagerie.',
  'The token was made for another service (mostly Exchange, for IMAP). Microsoft Graph takes only tokens whose scopes begin with {0}/':
    'Le jeton a été émis pour un autre service (le plus souvent Exchange, pour IMAP). Microsoft Graph n’accepte que les jetons dont les étendues commencent par {0}/',
  'For Graph use the scopes {0}/Mail.ReadWrite and offline_access, and no Exchange scope.':
    'Pour Graph, utilisez les étendues {0}/Mail.ReadWrite et offline_access, et aucune étendue d’Exchange.',
  'Authorize the mail server again afterwards.': 'Autorisez ensuite de nouveau le serveur de messagerie.',
  'The token was issued for Graph in another Microsoft cloud. For {0} both the sign-in and the scopes have to be of its own cloud.':
    'Le jeton a été émis pour Graph dans un autre cloud Microsoft. Pour {0}, la connexion comme les étendues doivent relever de son propre cloud.',
  'Let the plan be detected on this page, and take over endpoints and scopes.':
    'Faites détecter le plan sur cette page, et reprenez les points de terminaison et les étendues.',
  'Graph scopes of this plan begin with {0}/': 'Les étendues Graph de ce plan commencent par {0}/',
  'Token cannot be read': 'Jeton illisible',
  'What was sent to Microsoft Graph is no access token for it: cut off, an ID token or refresh token, or one for another service.':
    'Ce qui a été envoyé à Microsoft Graph n’est pas un jeton d’accès pour lui : il est tronqué, c’est un jeton d’ID ou d’actualisation, ou il est destiné à un autre service.',
  'Send the access token as it came, after the word Bearer.': 'Envoyez le jeton d’accès tel quel, après le mot Bearer.',
  'Ask for the scope {0}/Mail.ReadWrite.': 'Demandez l’étendue {0}/Mail.ReadWrite.',
  'Graph refused the token': 'Jeton refusé par Graph',
  'Microsoft Graph did not accept the access token and does not say why in words that are known here.':
    'Microsoft Graph n’a pas accepté le jeton d’accès, sans en donner la raison en des termes connus ici.',
  'Graph scopes must begin with {0}/': 'Les étendues Graph doivent commencer par {0}/',
  'Authorize the mail server again.': 'Autorisez de nouveau le serveur de messagerie.',
  'Token without any permission': 'Jeton sans aucune autorisation',
  'The token is genuine but grants nothing: the app has no application permission with consent, so its token carries neither scopes nor roles.':
    'Le jeton est authentique mais n’accorde rien : l’application n’a aucune autorisation d’application avec consentement, son jeton ne porte donc ni étendues ni rôles.',
  'Add Microsoft Graph > Application permissions > Mail.ReadWrite.':
    'Ajoutez Microsoft Graph > Application permissions > Mail.ReadWrite.',
  'New sign-in demanded': 'Nouvelle connexion exigée',
  'A policy of the organization wants the account to sign in anew, because something has changed: place, risk, or the password.':
    'Une stratégie de l’organisation veut que le compte se reconnecte, car quelque chose a changé : le lieu, le risque ou le mot de passe.',
  'No permission for mailbox': 'Aucune autorisation sur la boîte',
  'The app without a user has no application permission for mail, or it does not cover this mailbox.':
    'L’application sans utilisateur n’a pas d’autorisation d’application pour les e-mails, ou celle-ci ne couvre pas cette boîte aux lettres.',
  '{0} may not read this mailbox through Graph: the permission for shared mailboxes or Full Access is missing.':
    '{0} ne peut pas lire cette boîte aux lettres par Graph : il manque l’autorisation pour les boîtes aux lettres partagées, ou l’accès total.',
  'The token does not allow this for the mailbox: the permission is missing, or it is a shared mailbox and the permission is not the one for shared mailboxes.':
    'Le jeton ne le permet pas pour cette boîte aux lettres : l’autorisation manque, ou il s’agit d’une boîte aux lettres partagée et l’autorisation n’est pas celle des boîtes partagées.',
  'Mail.ReadWrite was not consented to.': 'Mail.ReadWrite n’a pas reçu de consentement.',
  'It is a shared mailbox, and Mail.ReadWrite.Shared is missing.':
    'Il s’agit d’une boîte aux lettres partagée, et Mail.ReadWrite.Shared manque.',
  'The account has no Full Access on the mailbox.': 'Le compte n’a pas d’accès total à la boîte aux lettres.',
  'The account has no Exchange Online licence.': 'Le compte n’a pas de licence Exchange Online.',
  'For a shared mailbox give Full Access to the account that signs in':
    'Pour une boîte aux lettres partagée, donnez un accès total au compte qui se connecte',
  'Policy excludes this mailbox': 'Boîte exclue par une stratégie',
  'The app has its permission, but a policy in Exchange limits it to certain mailboxes, and this one is not among them. A change can take more than an hour to work.':
    'L’application a son autorisation, mais une stratégie d’Exchange la limite à certaines boîtes aux lettres, et celle-ci n’en fait pas partie. Une modification peut mettre plus d’une heure à prendre effet.',
  'Test the policy, then add the mailbox to its group':
    'Testez la stratégie, puis ajoutez la boîte aux lettres à son groupe',
  'Directory permission missing': 'Autorisation d’annuaire manquante',
  'The request read the directory (users, groups, apps), for which the token has no permission. It is no problem of the mailbox.':
    'La requête lisait l’annuaire (utilisateurs, groupes, applications), pour lequel le jeton n’a pas d’autorisation. Ce n’est pas un problème de la boîte aux lettres.',
  'Add Microsoft Graph > User.Read (delegated) or User.Read.All (application).':
    'Ajoutez Microsoft Graph > User.Read (déléguée) ou User.Read.All (application).',
  'Look whether the protocol is switched on for the account that signs in; the switch of the shared mailbox itself does not count.':
    'Regardez si le protocole est activé pour le compte qui se connecte ; le réglage de la boîte aux lettres partagée elle-même ne compte pas.',
  'Give the app access to this one mailbox.': 'Donnez à l’application l’accès à cette seule boîte aux lettres.',
  'See the switch, and switch it on.': 'Consultez le réglage, et activez-le.',
  'It can take an hour to work. Then run the diagnosis again.':
    'La prise d’effet peut demander une heure. Relancez ensuite le diagnostic.',
  'Allow the app this one mailbox by RBAC for Applications, which replaces application access policies (New-ApplicationAccessPolicy).':
    'Autorisez l’application pour cette seule boîte aux lettres avec RBAC for Applications, qui remplace les stratégies d’accès aux applications (New-ApplicationAccessPolicy).',
  'then remove the application permission Mail.ReadWrite of Microsoft Graph and its consent: grants add up, and it is good for every mailbox.':
    'retirez ensuite l’autorisation d’application Mail.ReadWrite de Microsoft Graph et son consentement, car les droits s’additionnent et celui-là vaut pour toutes les boîtes aux lettres.',
  'It takes up to two hours to work. Then run the diagnosis again.':
    'La prise d’effet peut demander jusqu’à deux heures. Relancez ensuite le diagnostic.',
  'App unknown to Exchange': 'Application inconnue d’Exchange',
  'Microsoft Entra gave the app its token, but Exchange Online refused it: {0} Exchange keeps its own list of apps, and this app is not on it, or stands there with another object ID.':
    'Microsoft Entra a donné son jeton à l’application, mais Exchange Online l’a refusé : {0} Exchange tient sa propre liste d’applications, et celle-ci n’y figure pas, ou y figure avec un autre ID d’objet.',
  'The app was never registered in Exchange (New-ServicePrincipal).':
    'L’application n’a jamais été inscrite dans Exchange (New-ServicePrincipal).',
  'It was registered with the Object ID of the app registration; Exchange needs the one of the enterprise application.':
    'Elle a été inscrite avec l’Object ID de l’inscription d’application ; Exchange a besoin de celui de l’application d’entreprise.',
  'It was registered less than an hour ago and is not in effect yet.':
    'Elle a été inscrite il y a moins d’une heure et l’inscription n’a pas encore pris effet.',
  'See what Exchange knows. For this app, ObjectId has to be {0}, as the token says.':
    'Regardez ce qu’Exchange connaît. Pour cette application, ObjectId doit être {0}, comme l’indique le jeton.',
  'See what Exchange knows, and compare ObjectId with the Object ID of the enterprise application.':
    'Regardez ce qu’Exchange connaît, et comparez ObjectId avec l’Object ID de l’application d’entreprise.',
  'If it stands there with another ObjectId, remove that entry first.':
    'Si elle y figure avec un autre ObjectId, supprimez d’abord cette entrée.',
  'Register it.': 'Inscrivez-la.',
  'App lacks mailbox access': 'Application sans accès à la boîte',
  'Exchange Online knows the app but does not open {0} for it: {1}':
    'Exchange Online connaît l’application mais ne lui ouvre pas {0} : {1}',
  'The app has no permission on this mailbox.': 'L’application n’a aucune autorisation sur cette boîte aux lettres.',
  'The protocol is switched off for this mailbox.': 'Le protocole est désactivé pour cette boîte aux lettres.',
  'There is no such mailbox in Exchange Online.': 'Cette boîte aux lettres n’existe pas dans Exchange Online.',
  'See who has access to the mailbox.': 'Regardez qui a accès à la boîte aux lettres.',
  'Look whether the protocol is switched on for the mailbox.':
    'Regardez si le protocole est activé pour la boîte aux lettres.',
  'Permissions can take up to an hour. Then run the diagnosis again.':
    'Les autorisations peuvent demander jusqu’à une heure. Relancez ensuite le diagnostic.',
  'No Full Access': 'Pas d’accès total',
  '{0} signed in well, but may not open the shared mailbox {1}: {2}':
    '{0} s’est bien connecté, mais ne peut pas ouvrir la boîte aux lettres partagée {1} : {2}',
  'The account that signs in has no Full Access on the shared mailbox.':
    'Le compte qui se connecte n’a pas d’accès total à la boîte aux lettres partagée.',
  'The protocol is switched off for the account that signs in.':
    'Le protocole est désactivé pour le compte qui se connecte.',
  'Full Access was given less than an hour ago and is not in effect yet.':
    'L’accès total a été donné il y a moins d’une heure et n’a pas encore pris effet.',
  'Give the account Full Access on the shared mailbox.':
    'Donnez au compte un accès total à la boîte aux lettres partagée.',
  'Mailbox of someone else': 'Boîte de quelqu’un d’autre',
  '{0} signed in, but the mailbox asked for is {1}, and Exchange Online did not open it: {2}':
    '{0} s’est connecté, mais la boîte aux lettres demandée est {1}, et Exchange Online ne l’a pas ouverte : {2}',
  'The browser signed in with the account that was used last.':
    'La connexion s’est faite dans le navigateur avec le dernier compte utilisé.',
  'Both are names of one account, and the protocol is switched off for it.':
    'Les deux sont des noms d’un même compte, et le protocole est désactivé pour celui-ci.',
  'If {0} should sign in itself: sign in again in a private window and choose that account.':
    'Si {0} doit se connecter lui-même : reconnectez-vous dans une fenêtre privée et choisissez ce compte.',
  'If {0} should read it: enter {1} as the account that signs in, and give it Full Access.':
    'Si {0} doit la lire : indiquez {1} comme compte qui se connecte, et donnez-lui un accès total.',
  'Give the account Full Access on the mailbox.': 'Donnez au compte un accès total à la boîte aux lettres.',
  'App lacks Graph access': 'Application sans accès Graph',
  'Microsoft Graph does not open {0} for the app: {1}': 'Microsoft Graph n’ouvre pas {0} pour l’application : {1}',
  'The application permission Mail.ReadWrite is missing, or has no admin consent.':
    'L’autorisation d’application Mail.ReadWrite manque, ou n’a pas le consentement administrateur.',
  'RBAC for Applications or an application access policy leaves this mailbox out.':
    'RBAC for Applications ou une stratégie d’accès aux applications laisse cette boîte aux lettres de côté.',
  'It was granted less than an hour ago and is not in effect yet.':
    'Elle a été accordée il y a moins d’une heure et n’a pas encore pris effet.',
  'See whether Exchange lets the app reach this mailbox: InScope has to be True.':
    'Regardez si Exchange laisse l’application atteindre cette boîte aux lettres : InScope doit être True.',
  'See whether an application access policy leaves the mailbox out.':
    'Regardez si une stratégie d’accès aux applications laisse la boîte aux lettres de côté.',
  'Mailbox opened for writing': 'Boîte ouverte en écriture',
  '{0} was asked for read-only, but the server opened it for writing. Nothing was changed; another server than Exchange Online may be answering.':
    '{0} a été demandée en lecture seule, mais le serveur l’a ouverte en écriture. Rien n’a été modifié ; il se peut qu’un autre serveur qu’Exchange Online réponde.',
  'Compare the mail host with the value of the plan.': 'Comparez l’hôte de messagerie avec la valeur du plan.',
  'IMAP is switched off': 'IMAP désactivé',
  'The same sign-in opened the mailbox over POP, and IMAP refused it: {0} So IMAP is switched off for {1}.':
    'La même connexion a ouvert la boîte aux lettres par POP, et IMAP l’a refusée : {0} IMAP est donc désactivé pour {1}.',
  'POP is switched off': 'POP désactivé',
  'The access token is for Exchange Online and allows POP, and {0} is the right account. POP refused it all the same: {1} Then POP is switched off for {2}, as far as is known: Exchange Online has no words of its own for it.':
    'Le jeton d’accès est destiné à Exchange Online et permet POP, et {0} est le bon compte. POP l’a refusé quand même : {1} POP est donc désactivé pour {2}, pour autant qu’on le sache : Exchange Online n’a pas de message propre à ce cas.',
  'Mailbox is read-only': 'Boîte en lecture seule',
  '{0} opens, but only for reading. Jira could fetch mail and neither mark nor move nor delete it, so it would read the same messages again.':
    '{0} s’ouvre, mais seulement en lecture. Jira pourrait relever les e-mails, mais ni les marquer, ni les déplacer, ni les supprimer : il relirait donc les mêmes messages.',
  'Give Full Access instead of the right to read.': 'Donnez un accès total au lieu du droit de lecture.',
  'App opens other mailbox': 'L’application ouvre une autre boîte',
  'The app also opens {0} over IMAP: it was given Full Access there. Whoever gets hold of the client secret reads that mailbox too.':
    'L’application ouvre aussi {0} par IMAP : elle y a reçu un accès total. Quiconque s’empare du secret client lit aussi cette boîte aux lettres.',
  'The app also opens {0} over Microsoft Graph. An application permission is good for every mailbox of the organization unless Exchange limits it: whoever gets hold of the client secret reads them all.':
    'L’application ouvre aussi {0} par Microsoft Graph. Une autorisation d’application vaut pour toutes les boîtes aux lettres de l’organisation, sauf si Exchange la limite : quiconque s’empare du secret client les lit toutes.',
  'See what the app was given there, and take it away.':
    'Regardez ce que l’application y a reçu, et supprimez cet accès.',
  'The mailbox': 'La boîte aux lettres',
  'Message IDs refused': 'ID de messages refusés',
  '{0} opens over POP, but the server did not tell the ID of its first message (UIDL): {1} The question is optional in POP, and Jira is not known to ask it, so Jira should fetch mail all the same; no source says so for certain. Exchange Online answers it, so another server may be answering here.':
    '{0} s’ouvre en POP, mais le serveur n’a pas indiqué l’ID de son premier message (UIDL) : {1} Cette question est facultative en POP et, autant qu’on le sache, Jira ne la pose pas ; Jira devrait donc relever les e-mails malgré tout. Aucune source ne l’affirme avec certitude. Exchange Online y répond : il se peut donc qu’un autre serveur réponde ici.',
  'If it stays, and Jira leaves messages out or fetches them twice, use IMAP instead of POP.':
    'Si cela persiste et que Jira omet des messages ou les relève deux fois, utilisez IMAP au lieu de POP.',
  'Wait as long as the header Retry-After says; some minutes when it is not there.':
    'Attendez aussi longtemps que l’indique l’en-tête Retry-After ; quelques minutes s’il est absent.',
  'Wait {0}.': 'Attendez {0}.',
  'Token not for Graph': 'Jeton non destiné à Graph',
  'Graph token, wrong cloud': 'Jeton Graph du mauvais cloud',
  'IMAP is switched off for the mailbox, or the app has no Full Access on it.':
    'IMAP est désactivé pour la boîte aux lettres, ou l’application n’a pas d’accès total à celle-ci.',
  'See whether IMAP is on for the mailbox, and switch it on':
    'Regardez si IMAP est activé pour la boîte aux lettres, et activez-le',
  'The application permission SMTP.SendAsApp is missing, or has no admin consent.':
    'L’autorisation d’application SMTP.SendAsApp manque, ou n’a pas le consentement administrateur.',
};
