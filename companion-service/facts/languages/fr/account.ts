import type { Catalogue } from '../catalogue.ts';

export const words: Catalogue = {
  'Open a private browser window, so that no other account is signed in, and start the sign-in again.':
    'Ouvrez une fenêtre de navigation privée, afin qu’aucun autre compte n’y soit connecté, et recommencez la connexion.',
  'The browser signed in with an account that does not belong to the tenant of the mailbox: a personal account, or one of another company{0}.':
    'La connexion s’est faite dans le navigateur avec un compte qui n’appartient pas au locataire de la boîte aux lettres : un compte personnel, ou celui d’une autre entreprise{0}.',
  '. Expected was {0}': '. Compte attendu : {0}',
  '{0} Use {1}.': '{0} Utilisez {1}.',
  'Inviting the account as a guest does not help: a guest has no mailbox in this tenant.':
    'Inviter le compte ne sert à rien : un invité n’a pas de boîte aux lettres dans ce locataire.',
  'Kind of account not allowed': 'Type de compte non autorisé',
  'A personal Microsoft account was used, but the app is for work and school accounts, or the other way round.':
    'Un compte Microsoft personnel a été utilisé alors que l’application est destinée aux comptes professionnels ou scolaires, ou l’inverse.',
  '{0} Choose "Work or school account" where Microsoft asks.':
    '{0} Choisissez « Compte professionnel ou scolaire » lorsque Microsoft le demande.',
  'If the mailbox is a personal one, the supported account types must include personal Microsoft accounts.':
    'Si la boîte aux lettres est personnelle, les types de comptes pris en charge (Supported account types) doivent inclure les comptes Microsoft personnels.',
  'Account not in directory': 'Compte absent de l’annuaire',
  'The tenant has no account {0}. An alias or a shared address is often no sign-in name.':
    'Le locataire n’a pas de compte {0}. Un alias ou une adresse partagée n’est souvent pas un nom de connexion.',
  'of this name': 'de ce nom',
  'The sign-in name (UPN) differs from the mail address.': 'Le nom de connexion (UPN) diffère de l’adresse e-mail.',
  'The address is mistyped.': 'L’adresse est mal saisie.',
  'The account lives in another tenant or cloud.': 'Le compte se trouve dans un autre locataire ou un autre cloud.',
  'Sign in with the User principal name that Entra shows under Users > the user > Overview.':
    'Connectez-vous avec le User principal name qu’Entra affiche sous Users > l’utilisateur > Overview.',
  'Check that the plan is right: {0}.': 'Vérifiez que le plan est le bon : {0}.',
  'Cross-tenant access blocked': 'Accès entre locataires bloqué',
  'The account belongs to another organization, and a cross-tenant access policy of one of the two forbids the sign-in.':
    'Le compte appartient à une autre organisation, et une stratégie d’accès entre locataires de l’une des deux interdit la connexion.',
  '{0} Use an account of the mailbox tenant: {1}.':
    '{0} Utilisez un compte du locataire de la boîte aux lettres : {1}.',
  'that of the mailbox': 'celui de la boîte aux lettres',
  'Only if the foreign account is meant: Entra admin center > External Identities > Cross-tenant access settings.':
    'Seulement si ce compte étranger est voulu : centre d’administration Entra > External Identities > Cross-tenant access settings.',
  'The tab Conditional Access names the policy.': 'L’onglet Conditional Access nomme la stratégie.',
  'the account': 'ce compte',
  'In the Entra admin center open Protection > Conditional Access > Policies, and {0}.':
    'Dans le centre d’administration Entra, ouvrez Protection > Conditional Access > Policies et {0}.',
  'User name or password wrong': 'Nom d’utilisateur ou mot de passe faux',
  'Microsoft did not accept the user name or password typed at the sign-in. This is the password of the account, not the client secret.':
    'Microsoft n’a pas accepté le nom d’utilisateur ou le mot de passe saisi à la connexion. Il s’agit du mot de passe du compte, pas du secret client.',
  'Sign in at outlook.office.com as {0} to see whether the password is right.':
    'Connectez-vous à outlook.office.com avec {0} pour voir si le mot de passe est le bon.',
  'Account or address locked': 'Compte ou adresse verrouillé',
  'The account is locked after too many failed sign-ins, or the sign-in came from an IP address that Microsoft regards as malicious.':
    'Le compte est verrouillé après trop d’échecs de connexion, ou la connexion venait d’une adresse IP que Microsoft considère comme malveillante.',
  'Wait a quarter of an hour, or let an administrator reset the password.':
    'Attendez un quart d’heure, ou faites réinitialiser le mot de passe par un administrateur.',
  'It shows which of the two it is.': 'Il indique lequel des deux cas se présente.',
  'Password has expired': 'Mot de passe expiré',
  'The password of the account has expired and must be changed before anyone can sign in with it.':
    'Le mot de passe du compte a expiré et doit être changé avant que quiconque puisse se connecter avec.',
  'Change the password of {0}. For a service account consider a password that does not expire.':
    'Changez le mot de passe de {0}. Pour un compte de service, envisagez un mot de passe qui n’expire pas.',
  'Password kept elsewhere': 'Mot de passe géré ailleurs',
  'Entra holds no password for this account: it is checked by another identity provider, or none has been set.':
    'Entra ne détient aucun mot de passe pour ce compte : il est vérifié par un autre fournisseur d’identité, ou aucun n’a été défini.',
  'Sign in interactively as {0}: the browser leads to the identity provider of your organization.':
    'Connectez-vous de manière interactive avec {0} : le navigateur mène au fournisseur d’identité de votre organisation.',
  'Account is disabled': 'Compte désactivé',
  'Signing in as this account is switched off. That is normal for a shared mailbox: it is opened by a person with Full Access, not by itself.':
    'La connexion avec ce compte est désactivée. C’est normal pour une boîte aux lettres partagée : elle est ouverte par une personne ayant un accès total, pas par elle-même.',
  'For a shared mailbox: sign in as a person who has Full Access, and keep the shared address as user name of the mail server.':
    'Pour une boîte aux lettres partagée : connectez-vous en tant que personne ayant un accès total, et gardez l’adresse partagée comme nom d’utilisateur du serveur de messagerie.',
  "If it is a person's account: Users > {0} > Edit > Account enabled.":
    'S’il s’agit du compte d’une personne : Users > {0} > Edit > Account enabled.',
  'Nobody is signed in': 'Personne n’est connecté',
  'A sign-in without a page was tried, and no account (or more than one) was signed in. An ordinary sign-in is needed.':
    'Une connexion sans page a été tentée alors qu’aucun compte (ou plus d’un) n’était connecté. Une connexion ordinaire est nécessaire.',
  'Sign in with the page that Microsoft shows.': 'Connectez-vous sur la page que Microsoft affiche.',
  'Second factor required': 'Second facteur requis',
  'The account needs a second factor, which only a person can give. Jira cannot, so the sign-in has to be done in a browser.':
    'Le compte exige un second facteur, que seule une personne peut fournir. Jira ne le peut pas : la connexion doit donc se faire dans un navigateur.',
  'Multifactor authentication was switched on since the last sign-in.':
    'L’authentification multifacteur a été activée depuis la dernière connexion.',
  'A Conditional Access policy asks for it.': 'Une stratégie d’accès conditionnel l’exige.',
  'The account has not registered a second factor yet.': 'Aucun second facteur n’est encore enregistré pour le compte.',
  'exclude {0} from policies that ask for it again and again':
    'excluez {0} des stratégies qui redemandent sans cesse un second facteur',
  'External challenge not met': 'Exigence externe non satisfaite',
  'Another service (a third-party second factor or a claims provider) has to be satisfied, and was not.':
    'Un autre service (un second facteur tiers ou un fournisseur de revendications) devait être satisfait et ne l’a pas été.',
  'Managed device demanded': 'Appareil géré exigé',
  'A Conditional Access policy allows only devices that the organization manages. The Jira server renews its access on its own and can never be one.':
    'Une stratégie d’accès conditionnel n’autorise que les appareils gérés par l’organisation. Le serveur Jira renouvelle son accès seul et ne pourra jamais en être un.',
  'exclude the app or {0} from the policy that demands a compliant or joined device':
    'excluez l’application ou {0} de la stratégie qui exige un appareil conforme ou joint',
  'Approved app demanded': 'Application approuvée exigée',
  'A Conditional Access policy allows only apps on Microsoft’s list of approved clients, and Jira is not on it.':
    'Une stratégie d’accès conditionnel n’autorise que les applications de la liste de clients approuvés de Microsoft, et Jira n’y figure pas.',
  'exclude {0} or this app from "Require approved client app"':
    'excluez {0} ou cette application de la stratégie « Require approved client app »',
  'Blocked by access policy': 'Blocage par l’accès conditionnel',
  'The sign-in was right, and a Conditional Access policy of your organization forbids it: by place, app, or kind of client.':
    'La connexion était correcte, mais une stratégie d’accès conditionnel de votre organisation l’interdit : en raison du lieu, de l’application ou du type de client.',
  'exclude {0}, or allow the addresses from which Jira reaches the Internet as a named location':
    'excluez {0}, ou autorisez comme emplacement nommé les adresses par lesquelles Jira accède à Internet',
  'Blocked by security defaults': 'Blocage par les paramètres par défaut',
  'The security defaults of the tenant forbid this kind of sign-in.':
    'Les paramètres de sécurité par défaut (security defaults) du locataire interdisent ce type de connexion.',
  'Use the sign-in in the browser with a second factor; it satisfies the security defaults.':
    'Utilisez la connexion dans le navigateur avec un second facteur ; elle satisfait aux paramètres de sécurité par défaut.',
  'Account considered at risk': 'Compte jugé à risque',
  'Microsoft considers the account or this sign-in at risk, or the account may not register a second factor from here.':
    'Microsoft juge que le compte ou cette connexion présente un risque, ou le compte ne peut pas enregistrer un second facteur depuis cet endroit.',
  'Review the account under Protection > Risky users, then dismiss the risk or reset the password.':
    'Examinez le compte sous Protection > Risky users, puis ignorez le risque ou réinitialisez le mot de passe.',
  'On-premises sign-in down': 'Authentification locale en panne',
  'The password is checked by agents in your own network (pass-through authentication), and Entra cannot reach them or they cannot reach Active Directory.':
    'Le mot de passe est vérifié par des agents dans votre propre réseau (authentification directe), et Entra ne peut pas les joindre ou ils ne peuvent pas joindre Active Directory.',
  'Check the service "Microsoft Entra Connect Authentication Agent" on its servers, and their way out on port 443.':
    'Contrôlez le service « Microsoft Entra Connect Authentication Agent » sur ses serveurs, et leur sortie par le port 443.',
  'Entra unavailable for now': 'Entra momentanément indisponible',
  'Entra could not answer at this moment. Neither the credentials nor the configuration are the reason.':
    'Entra n’a pas pu répondre à cet instant. Ni les informations d’identification ni la configuration ne sont en cause.',
  'Wait a minute and try again.': 'Attendez une minute et réessayez.',
  'Consent is missing': 'Consentement manquant',
  'Nobody has agreed yet that this app may use the permissions it asks for, or the agreement was withdrawn.':
    'Personne n’a encore consenti à ce que cette application utilise les autorisations qu’elle demande, ou le consentement a été retiré.',
  'A scope was added after the last consent.': 'Une étendue a été ajoutée après le dernier consentement.',
  'Consent was never granted for this tenant.': 'Le consentement n’a jamais été accordé pour ce locataire.',
  'An administrator revoked it.': 'Un administrateur l’a révoqué.',
  'Consent was declined': 'Consentement refusé',
  'Whoever signed in pressed Cancel on the page that asks for permissions.':
    'La personne qui se connectait a choisi Annuler sur la page qui demande les autorisations.',
  'Sign in again and choose Accept.': 'Connectez-vous de nouveau et choisissez Accepter.',
  'Administrator must consent': 'Consentement d’un administrateur nécessaire',
  'The tenant does not let users agree to this themselves. Since late 2025 that is the default for apps that read mail, so an administrator has to consent once for everybody.':
    'Le locataire ne laisse pas les utilisateurs y consentir eux-mêmes. Depuis fin 2025, c’est la règle par défaut pour les applications qui lisent les e-mails : un administrateur doit donc consentir une fois pour tous.',
  'After that the sign-in no longer asks.': 'Ensuite, la connexion ne le demande plus.',
  'Consent request awaits approval': 'Demande de consentement en attente',
  'The tenant uses the approval workflow: the sign-in has put a request before an administrator, and waits until it is approved.':
    'Le locataire utilise un flux d’approbation : la connexion a soumis une demande à un administrateur et attend son approbation.',
  'In the Entra admin center open Enterprise applications > Admin consent requests, review the app and approve.':
    'Dans le centre d’administration Entra, ouvrez Enterprise applications > Admin consent requests, examinez l’application et approuvez.',
  'Then sign in again.': 'Reconnectez-vous ensuite.',
  'Client ID is Microsoft’s': 'ID client de Microsoft',
  'The client ID belongs to an app of Microsoft itself. Permissions of such an app are fixed by Microsoft; Jira needs an app registration of your own.':
    'L’ID client appartient à une application de Microsoft lui-même. Les autorisations d’une telle application sont fixées par Microsoft ; Jira a besoin de votre propre inscription d’application.',
  'Register an app in your tenant as the guide on this page describes.':
    'Inscrivez une application dans votre locataire comme le décrit le guide de cette page.',
  'Put its Application (client) ID and secret there.': 'Indiquez-y son Application (client) ID et son secret.',
  'Account not assigned': 'Compte non affecté',
  'The app is open to assigned users only, and {0} is not one of them.':
    'L’application n’est ouverte qu’aux utilisateurs affectés, et {0} n’en fait pas partie.',
  'Under Users and groups add {0}; or under Properties set "Assignment required?" to No.':
    'Sous Users and groups, ajoutez {0} ; ou, sous Properties, réglez « Assignment required? » sur No.',
  'App has no role': 'Application sans rôle',
  'The app asks for a token of a service that only serves apps with an assigned role, and it has none there.':
    'L’application demande un jeton d’un service qui ne sert que les applications auxquelles un rôle est affecté, et elle n’en a aucun.',
  'Someone must sign in': 'Connexion d’une personne nécessaire',
  'Entra cannot renew the access on its own: a person has to sign in again. It gave no number that says why.':
    'Entra ne peut pas renouveler l’accès seul : une personne doit se reconnecter. Il n’a donné aucun numéro qui en indique la raison.',
  'A new policy or a second factor applies to the account.':
    'Une nouvelle stratégie ou un second facteur s’applique au compte.',
  'The password or the sessions were reset.': 'Le mot de passe ou les sessions ont été réinitialisés.',
  'Consent was withdrawn.': 'Le consentement a été retiré.',
  'Sign-in was cancelled': 'Connexion annulée',
  'The sign-in ended with "access_denied": someone pressed Cancel, or the tenant does not allow the consent.':
    'La connexion s’est terminée par « access_denied » : quelqu’un a choisi Annuler, ou le locataire n’autorise pas le consentement.',
  'Sign-in code used twice': 'Code de connexion réutilisé',
  'The code of a sign-in works once. It came a second time: the page was reloaded, sent twice, or two nodes of a cluster handled it.':
    'Le code d’une connexion ne sert qu’une fois. Il est arrivé une seconde fois : la page a été rechargée, envoyée deux fois, ou traitée par deux nœuds d’un cluster.',
  'Start the sign-in again in one tab, and do not reload the page it returns to.':
    'Recommencez la connexion dans un seul onglet, et ne rechargez pas la page à laquelle elle revient.',
  'Sign-in no longer valid': 'Connexion devenue invalide',
  'The code or refresh token that was sent is not valid: it was cut off, belongs to another app or tenant, or has been withdrawn.':
    'Le code ou le jeton d’actualisation envoyé n’est pas valable : il a été tronqué, appartient à une autre application ou à un autre locataire, ou a été retiré.',
  'Account locked for abuse': 'Compte verrouillé pour abus',
  'Microsoft has locked this personal account because it suspects misuse. No app can read its mail until the owner has unlocked it.':
    'Microsoft a verrouillé ce compte personnel parce qu’il soupçonne un usage abusif. Aucune application ne peut lire ses e-mails tant que le propriétaire ne l’a pas déverrouillé.',
  'The owner signs in at outlook.com and follows the steps to unlock the account.':
    'Le propriétaire se connecte à outlook.com et suit les étapes pour déverrouiller le compte.',
  'Sign-in has expired': 'Connexion expirée',
  'The code or the refresh token is too old. A code lives some ten minutes; a refresh token 90 days since it was last used.':
    'Le code ou le jeton d’actualisation est trop ancien. Un code vit une dizaine de minutes ; un jeton d’actualisation, 90 jours après sa dernière utilisation.',
  'More than ten minutes passed between sign-in and its end.':
    'Plus de dix minutes se sont écoulées entre le début et la fin de la connexion.',
  'The clock of the server is wrong.': 'L’horloge du serveur est fausse.',
  'No mail was fetched for a long time.': 'Aucun e-mail n’a été relevé depuis longtemps.',
  'Check the clock of the Jira server (NTP).': 'Contrôlez l’horloge du serveur Jira (NTP).',
  'Access lapsed unused': 'Accès expiré faute d’usage',
  'Nobody has used the refresh token for 90 days, so it has lapsed: Jira stopped fetching mail, or the mail server was disabled.':
    'Personne n’a utilisé le jeton d’actualisation pendant 90 jours, il n’est donc plus valable : Jira a cessé de relever les e-mails, ou le serveur de messagerie a été désactivé.',
  'Keep the mail server enabled; a fetch at least once in 90 days keeps the access alive.':
    'Gardez le serveur de messagerie activé ; un relevé au moins une fois en 90 jours maintient l’accès.',
  'Policy ended the access': 'Accès interrompu par une stratégie',
  'A Conditional Access policy with a sign-in frequency has ended the access. It will do so again each time the interval is over.':
    'Une stratégie d’accès conditionnel avec une fréquence de connexion a mis fin à l’accès. Elle le refera chaque fois que l’intervalle sera écoulé.',
  'Exclude {0} from the policy that sets a sign-in frequency (Entra admin center > Conditional Access > Session).':
    'Excluez {0} de la stratégie qui définit une fréquence de connexion (centre d’administration Entra > Conditional Access > Session).',
  'Access was revoked': 'Accès révoqué',
  'The access was valid and has been withdrawn since: an administrator reset the password or revoked the sessions of the account.':
    'L’accès était valable et a été retiré depuis : un administrateur a réinitialisé le mot de passe ou révoqué les sessions du compte.',
  'The audit log of the account shows who revoked the sessions.':
    'Le journal d’audit du compte montre qui a révoqué les sessions.',
  'Sign-in page was left open': 'Page de connexion restée ouverte',
  'The page of the sign-in stood open for so long that it is no longer valid.':
    'La page de connexion est restée ouverte si longtemps qu’elle n’est plus valable.',
  'Start the sign-in again and finish it within a few minutes.':
    'Recommencez la connexion et terminez-la en quelques minutes.',
  'The sign-in ran at one tenant and its code was redeemed at another: authorization and token endpoint name different tenants.':
    'La connexion s’est faite chez un locataire et son code a été échangé chez un autre : le point de terminaison d’autorisation et celui de jeton nomment des locataires différents.',
  'Use the same tenant in both: {0} and {1}': 'Utilisez le même locataire dans les deux : {0} et {1}',
  'External sign-in required': 'Connexion externe requise',
  'The account signs in through another identity provider, which has to be asked again before the access can be renewed.':
    'Le compte se connecte par un autre fournisseur d’identité, qui doit être interrogé de nouveau avant que l’accès puisse être renouvelé.',
  'For a service mailbox use an account of the tenant itself.':
    'Pour une boîte aux lettres de service, utilisez un compte du locataire lui-même.',
  'Too many equal requests': 'Trop de requêtes identiques',
  'The same request was sent over and over, and Entra has stopped answering it for a while. Credentials may be right; the repetition is the reason.':
    'La même requête a été envoyée encore et encore, et Entra a cessé d’y répondre pour un temps. Les informations d’identification sont peut-être bonnes ; c’est la répétition qui est en cause.',
  'Disable the mail server in Jira, wait ten minutes, and look for the first error in the log: it is the cause of the repetition.':
    'Désactivez le serveur de messagerie dans Jira, attendez dix minutes et cherchez la première erreur dans le journal : c’est la cause de la répétition.',
  'Entra is throttling': 'Entra limite les requêtes',
  'Too many requests came from this tenant or app, and Entra asks for a pause. Nothing is wrong with the credentials.':
    'Trop de requêtes sont venues de ce locataire ou de cette application, et Entra demande une pause. Les informations d’identification ne sont pas en cause.',
  'Wait some minutes. If it recurs, let Jira fetch mail less often.':
    'Attendez quelques minutes. Si cela se reproduit, faites relever les e-mails moins souvent par Jira.',
  'Scope is not valid': 'Étendue non valide',
  'Entra cannot read a scope in the request, or does not know it: a slip in its spelling, a comma between two scopes, or a missing host in front.':
    'Entra ne peut pas lire une étendue de la requête, ou ne la connaît pas : une faute de frappe, une virgule entre deux étendues, ou un hôte manquant devant.',
  'Scopes are separated by commas, or two stand in one entry.':
    'Les étendues sont séparées par des virgules, ou deux figurent dans une même entrée.',
  'The host in front is missing, or belongs to another cloud.': 'L’hôte manque devant, ou appartient à un autre cloud.',
  'offline_access has a host in front: it always stands bare.':
    'offline_access est précédé d’un hôte : il s’écrit toujours seul.',
  'Enter the scopes one per entry, as this page shows them. Mail scopes begin with {0}/':
    'Saisissez une étendue par entrée, comme cette page les affiche. Les étendues de messagerie commencent par {0}/',
  'No scope was sent': 'Aucune étendue envoyée',
  'The token request names no scope, so Entra cannot tell which mailbox service the token is for.':
    'La demande de jeton ne nomme aucune étendue : Entra ne peut donc pas savoir à quel service de messagerie le jeton est destiné.',
  'Enter the scopes that this page shows for your plan, one per entry.':
    'Saisissez les étendues que cette page affiche pour votre plan, une par entrée.',
  'One token is for one service. The scopes mix Exchange ({0}) and Graph ({1}), and Entra refuses to make one token for both.':
    'Un jeton vaut pour un seul service. Les étendues mélangent Exchange ({0}) et Graph ({1}), et Entra refuse d’émettre un jeton pour les deux.',
  'For IMAP and POP keep only the scopes that begin with {0}/ and offline_access.':
    'Pour IMAP et POP, ne gardez que les étendues qui commencent par {0}/ ainsi que offline_access.',
  'For Microsoft Graph make another link with the scopes that begin with {0}/ and offline_access.':
    'Pour Microsoft Graph, créez un autre lien avec les étendues qui commencent par {0}/ ainsi que offline_access.',
  'Scope must be .default': 'Étendue .default obligatoire',
  'An app without a user asked for a single permission. Such an app gets all it was granted at once, by a scope that ends in /.default.':
    'Une application sans utilisateur a demandé une autorisation isolée. Une telle application reçoit d’un coup tout ce qui lui a été accordé, par une étendue qui se termine en /.default.',
  'Use {0}/.default for IMAP and POP, or {1}/.default for Microsoft Graph.':
    'Utilisez {0}/.default pour IMAP et POP, ou {1}/.default pour Microsoft Graph.',
  'Permission does not exist': 'Autorisation inexistante',
  'The scope names a permission that the service behind its host does not have: the host is that of another service, or the permission is one for apps without a user.':
    'L’étendue nomme une autorisation que le service derrière son hôte ne possède pas : l’hôte est celui d’un autre service, ou l’autorisation est réservée aux applications sans utilisateur.',
  'IMAP, POP and SMTP permissions belong to {0}, Mail.ReadWrite to {1}.':
    'Les autorisations IMAP, POP et SMTP appartiennent à {0}, Mail.ReadWrite à {1}.',
  'Use the scopes that this page shows for your plan.': 'Utilisez les étendues que cette page affiche pour votre plan.',
  'Mail service not in tenant': 'Service de messagerie absent du locataire',
  "The tenant does not know the service named in the scope. Usually the scope's host is that of another cloud; in {0} it is {1}.":
    'Le locataire ne connaît pas le service nommé dans l’étendue. D’ordinaire, l’hôte de l’étendue est celui d’un autre cloud ; dans {0}, c’est {1}.',
  'The scopes are those of another plan.': 'Les étendues sont celles d’un autre plan.',
  'The host in the scope is mistyped.': 'L’hôte dans l’étendue est mal saisi.',
  'The tenant has never had Exchange Online.': 'Le locataire n’a jamais eu Exchange Online.',
  'If they do: Microsoft 365 admin center > Billing > Licenses must show a plan with Exchange Online.':
    'Si c’est le cas : le centre d’administration Microsoft 365 > Billing > Licenses doit afficher un plan comprenant Exchange Online.',
  'Mail service is disabled': 'Service de messagerie désactivé',
  'Exchange Online is switched off in this tenant: its subscription has lapsed, or an administrator disabled "Office 365 Exchange Online".':
    'Exchange Online est désactivé dans ce locataire : son abonnement a pris fin, ou un administrateur a désactivé « Office 365 Exchange Online ».',
  'In the Entra admin center open Enterprise applications, search for "Office 365 Exchange Online" (filter: Microsoft applications) and set "Enabled for users to sign in?" to Yes.':
    'Dans le centre d’administration Entra, ouvrez Enterprise applications, cherchez « Office 365 Exchange Online » (filtre : Microsoft applications) et réglez « Enabled for users to sign in? » sur Yes.',
  'Check the subscription in the Microsoft 365 admin center > Billing > Your products.':
    'Contrôlez l’abonnement dans le centre d’administration Microsoft 365 > Billing > Your products.',
  'Organization lacks the service': 'Service absent de l’organisation',
  'The app needs a service that this organization has not subscribed to or has switched off; for mail that is Exchange Online.':
    'L’application a besoin d’un service auquel cette organisation n’est pas abonnée ou qu’elle a désactivé ; pour les e-mails, c’est Exchange Online.',
  'Microsoft 365 admin center > Billing > Licenses: assign a plan with Exchange Online to the mailbox.':
    'Centre d’administration Microsoft 365 > Billing > Licenses : attribuez à la boîte aux lettres un plan comprenant Exchange Online.',
  'Listed permissions are damaged': 'Liste d’autorisations endommagée',
  'The list of permissions in the app registration names something that no longer exists or is empty, so consent cannot be asked for.':
    'La liste des autorisations de l’inscription d’application nomme quelque chose qui n’existe plus ou qui est vide : le consentement ne peut donc pas être demandé.',
  'Remove entries without a name, then add User.Read and the mail permissions again.':
    'Supprimez les entrées sans nom, puis rajoutez User.Read et les autorisations de messagerie.',
  'Permission not in registration': 'Autorisation absente de l’inscription',
  'The scope that was asked for is not among the permissions of the app registration, or nobody has consented to them.':
    'L’étendue demandée ne figure pas parmi les autorisations de l’inscription d’application, ou personne n’y a consenti.',
  'Choose Add a permission > Microsoft Graph > Delegated permissions and tick offline_access with IMAP.AccessAsUser.All, POP.AccessAsUser.All or Mail.ReadWrite.':
    'Choisissez Add a permission > Microsoft Graph > Delegated permissions et cochez offline_access avec IMAP.AccessAsUser.All, POP.AccessAsUser.All ou Mail.ReadWrite.',
  'Consent still in progress': 'Consentement encore en cours',
  'Entra is just creating the enterprise application for this app, or a leftover of an earlier one is in the way.':
    'Entra est justement en train de créer l’application d’entreprise de cette application, ou un reste d’une application antérieure fait obstacle.',
  'Wait half a minute and sign in again.': 'Attendez une demi-minute et reconnectez-vous.',
  'If it stays, delete the old entry of the same name and grant consent again.':
    'Si cela persiste, supprimez l’ancienne entrée du même nom et accordez de nouveau le consentement.',
  'Scope names the app': 'L’étendue nomme l’application',
  'The app asks for a token for itself: its own client ID or address stands in the scopes, or User.Read is missing from its permissions.':
    'L’application demande un jeton pour elle-même : son propre ID client ou sa propre adresse figure dans les étendues, ou User.Read manque dans ses autorisations.',
  'Remove every scope that contains the client ID; use the scopes that this page shows.':
    'Supprimez toute étendue qui contient l’ID client ; utilisez les étendues que cette page affiche.',
  'Add Microsoft Graph > Delegated > User.Read.': 'Ajoutez Microsoft Graph > Delegated > User.Read.',
  'Scopes not accepted': 'Étendues non acceptées',
  'The server refused the scopes of the request, and gave no number that says why.':
    'Le serveur a refusé les étendues de la requête et n’a donné aucun numéro qui en indique la raison.',
  'Compare with this page. Mail scopes begin with {0}/, Graph scopes with {1}/':
    'Comparez avec cette page. Les étendues de messagerie commencent par {0}/, celles de Graph par {1}/',
  'Account of another tenant': 'Compte d’un autre locataire',
  'Code of another tenant': 'Code d’un autre locataire',
  'Two services asked together': 'Deux services demandés ensemble',
};
