import type { Catalogue } from '../catalogue.ts';

export const words: Catalogue = {
  'Endpoints look swapped': 'Points de terminaison apparemment inversés',
  'The authorization endpoint is {0} and the token endpoint {1}: each looks like the other.':
    'Le point de terminaison d’autorisation est {0} et le point de terminaison de jeton {1} : chacun ressemble à l’autre.',
  'Authorization endpoint: {0}': 'Point de terminaison d’autorisation : {0}',
  'Token endpoint: {0}': 'Point de terminaison de jeton : {0}',
  'Old endpoint version': 'Ancienne version du point de terminaison',
  '{0} is of the old version, which knows no scopes. The current ones contain /oauth2/v2.0/.':
    '{0} relève de l’ancienne version, qui ne connaît pas les étendues. Les points de terminaison actuels contiennent /oauth2/v2.0/.',
  'Use {0} and {1}': 'Utilisez {0} et {1}',
  'Endpoint of another cloud': 'Point de terminaison d’un autre cloud',
  '{0} is not at {1}, where this plan signs in.': '{0} ne se trouve pas sur {1}, où se fait la connexion dans ce plan.',
  'Or choose the plan that the endpoint belongs to.':
    'Ou choisissez le plan auquel appartient le point de terminaison.',
  'The authorization endpoint names {0}, the token endpoint {1}. A sign-in at one cannot be finished at the other.':
    'Le point de terminaison d’autorisation nomme {0}, le point de terminaison de jeton {1}. Une connexion commencée chez l’un ne peut pas s’achever chez l’autre.',
  'Endpoint has something extra': 'Point de terminaison avec ajout',
  '{0} has something after its path: a slash, a question mark, or blanks. Jira adds its own parameters.':
    '{0} contient quelque chose après son chemin : une barre oblique, un point d’interrogation ou des espaces. Jira ajoute ses propres paramètres.',
  'Base URL lacks https': 'URL de base sans https',
  "Jira's base URL is {0}. Jira offers OAuth 2.0 only with https, and Entra refuses other redirect URIs.":
    'L’URL de base de Jira est {0}. Jira ne propose OAuth 2.0 qu’avec https, et Entra refuse les autres URI de redirection.',
  'Jira opened elsewhere': 'Jira ouvert ailleurs',
  'Jira is open at {0}, but its base URL is {1}. The sign-in returns to the base URL, where this session is not known.':
    'Jira est ouvert à l’adresse {0}, mais son URL de base est {1}. La connexion revient à l’URL de base, où cette session n’est pas connue.',
  'Open Jira at {0}, or correct the base URL, and sign in there.':
    'Ouvrez Jira à l’adresse {0}, ou corrigez l’URL de base, et connectez-vous à cette adresse.',
  'Base URL ends in slash': 'URL de base avec barre finale',
  "Jira's base URL is {0}. The slash at its end gets into the Redirect URL, which then matches no registered one.":
    'L’URL de base de Jira est {0}. La barre oblique finale passe dans l’URL de redirection, qui ne correspond alors plus à aucune URL inscrite.',
  'In Jira open Administration > System > General configuration and remove the slash.':
    'Dans Jira, ouvrez Administration > Système > Configuration générale et supprimez la barre oblique.',
  'Redirect URL has changed': 'URL de redirection modifiée',
  'Jira makes the Redirect URL from the authorization endpoint. It was {0} and is now {1}, which the app registration does not know yet.':
    'Jira construit l’URL de redirection à partir du point de terminaison d’autorisation. Elle était {0} et est maintenant {1}, que l’inscription d’application ne connaît pas encore.',
  'Add {0} under Web.': 'Ajoutez {0} sous Web.',
  'Service provider does not fit': 'Fournisseur de services inadapté',
  'The link is of type {0}, while this plan needs {1}: each type has endpoints and scopes of its own.':
    'Le lien est de type {0}, alors que ce plan nécessite {1} : chaque type a ses propres points de terminaison et étendues.',
  'Create the link anew with the service provider {0}: Jira does not change it afterwards.':
    'Recréez le lien avec le fournisseur de services {0} : Jira ne permet pas de le changer ensuite.',
  Microsoft: 'Microsoft',
  Custom: 'Personnalisé',
  'Jira’s own test failed': 'Échec du test de Jira',
  'Jira could not get a token. It keeps the reason for its log; mostly a single-tenant app is asked for at "common", or client ID or client secret are wrong.':
    'Jira n’a pas pu obtenir de jeton. Il n’en indique la raison que dans son journal ; le plus souvent, une application à locataire unique est appelée sous « common », ou l’ID client ou le secret client est faux.',
  'The endpoints say "common", and the app is single-tenant.':
    'Les points de terminaison indiquent « common », et l’application est à locataire unique.',
  'Run the checks on this page: they name the reason.':
    'Exécutez la vérification de cette page : elle nomme la raison.',
  'Or look in atlassian-jira.log for a line with AADSTS, and paste it here.':
    'Ou cherchez dans atlassian-jira.log une ligne contenant AADSTS et collez-la ici.',
  'Endpoints with the tenant ID: {0} and {1}': 'Points de terminaison avec l’ID de locataire : {0} et {1}',
  'Mail server not authorized': 'Serveur de messagerie non autorisé',
  'The mail server in Jira is set to OAuth 2.0, but nobody has signed in for it yet. Every mail server is authorized on its own, after the link.':
    'Le serveur de messagerie est réglé sur OAuth 2.0 dans Jira, mais personne ne s’est encore connecté pour lui. Chaque serveur de messagerie est autorisé séparément, après le lien.',
  'Jira cannot open inbox': 'Boîte de réception inaccessible à Jira',
  'Jira signed in, but the mailbox did not open: the account that authorized has no right to it, or IMAP is off.':
    'Jira s’est connecté, mais la boîte aux lettres ne s’est pas ouverte : le compte qui a donné l’autorisation n’a aucun droit sur elle, ou IMAP est désactivé.',
  'The account that authorized is not the mailbox and has no Full Access.':
    'Le compte qui a donné l’autorisation n’est pas celui de la boîte aux lettres et n’a pas d’accès total.',
  'IMAP is switched off for that account.': 'IMAP est désactivé pour ce compte.',
  'The folder name is wrong.': 'Le nom du dossier est faux.',
  'See rights and IMAP': 'Consultez les droits et l’état d’IMAP',
  'No lasting access granted': 'Aucun accès durable accordé',
  'The sign-in worked but gave Jira no refresh token, so access would end within the hour. The scope offline_access was not asked for or not consented to.':
    'La connexion a fonctionné mais n’a pas donné de jeton d’actualisation à Jira : l’accès prendrait fin dans l’heure. L’étendue offline_access n’a pas été demandée, ou personne n’y a consenti.',
  'Add the scope offline_access, bare and without an address in front.':
    'Ajoutez l’étendue offline_access, seule et sans adresse devant.',
  'Microsoft Graph > Delegated permissions > offline_access must be listed and consented to.':
    'Microsoft Graph > Delegated permissions > offline_access doit figurer dans la liste et avoir reçu le consentement.',
  'Jira lost the sign-in': 'Connexion perdue par Jira',
  'The sign-in at Microsoft worked, but Jira no longer knew of it: it took longer than three minutes, came back to another host than the base URL, or to another node.':
    'La connexion chez Microsoft a fonctionné, mais Jira ne la connaissait plus : elle a duré plus de trois minutes, est revenue à un autre hôte que celui de l’URL de base, ou à un autre nœud.',
  'Open Jira by exactly the host of its base URL, have the second factor at hand, and try again.':
    'Ouvrez Jira exactement avec l’hôte de son URL de base, gardez le second facteur à portée de main et réessayez.',
  'In a cluster the load balancer must keep a browser on one node.':
    'Dans un cluster, l’équilibreur de charge doit maintenir un navigateur sur le même nœud.',
  'Jira refuses outgoing links for OAuth 2.0 as long as its own base URL does not start with https.':
    'Jira refuse les liens sortants OAuth 2.0 tant que sa propre URL de base ne commence pas par https.',
  'Behind a proxy the Tomcat connector needs scheme="https", secure="true", proxyName and proxyPort.':
    'Derrière un proxy, le connecteur Tomcat a besoin de scheme="https", secure="true", proxyName et proxyPort.',
  'Jira could not refresh': 'Actualisation impossible pour Jira',
  'Jira tried to get a new access token with the refresh token it keeps, and was refused. The reason is in the lines below it in the log.':
    'Jira a essayé d’obtenir un nouveau jeton d’accès avec le jeton d’actualisation qu’il conserve, et a essuyé un refus. La raison se trouve dans les lignes suivantes du journal.',
  'Paste the lines that follow in the log, down to the last "Caused by".':
    'Collez les lignes suivantes du journal, jusqu’au dernier « Caused by ».',
  'Client ID is tenant ID': 'ID client et de locataire identiques',
  'The same ID stands as client ID and as tenant ID. Entra shows the two one below the other.':
    'Le même ID figure comme ID client et comme ID de locataire. Entra affiche les deux l’un au-dessous de l’autre.',
  'Copy the Application (client) ID and the Directory (tenant) ID once more.':
    'Copiez encore une fois l’Application (client) ID et le Directory (tenant) ID.',
  'The scopes belong to several services ({0}). One token is for one service, so Entra refuses them together, or gives a token that the mail server refuses.':
    'Les étendues appartiennent à plusieurs services ({0}). Un jeton vaut pour un seul service : Entra les refuse donc ensemble, ou donne un jeton que le serveur de messagerie refuse.',
  'For IMAP and POP keep the scopes that begin with {0}/ and offline_access.':
    'Pour IMAP et POP, gardez les étendues qui commencent par {0}/ ainsi que offline_access.',
  'Put scopes that begin with {0}/ into a link of their own.':
    'Placez les étendues qui commencent par {0}/ dans un lien à part.',
  'offline_access has a host': 'offline_access précédé d’un hôte',
  '{0} is no scope of any service. offline_access belongs to the sign-in itself and stands bare.':
    '{0} n’est une étendue d’aucun service. offline_access appartient à la connexion elle-même et s’écrit seul.',
  'Replace it by offline_access alone.': 'Remplacez-la par offline_access seul.',
  'offline_access is not listed': 'offline_access absent de la liste',
  'Without offline_access Entra gives no refresh token, and with the service provider Custom Jira does not add it by itself.':
    'Sans offline_access, Entra ne donne pas de jeton d’actualisation, et avec le fournisseur de services Personnalisé, Jira ne l’ajoute pas de lui-même.',
  'Add the scope offline_access.': 'Ajoutez l’étendue offline_access.',
  'Scope of another plan': 'Étendue d’un autre plan',
  '{0} is for another Microsoft cloud. Scopes of this plan begin with {1}.':
    '{0} est destinée à un autre cloud Microsoft. Les étendues de ce plan commencent par {1}.',
  'Let the scope begin with {0}/': 'Faites commencer l’étendue par {0}/',
  'Scope lacks its host': 'Étendue sans hôte',
  '{0} has no host in front. Entra then takes it as one of Microsoft Graph, and the mail server refuses that token.':
    '{0} n’a pas d’hôte devant. Entra la prend alors pour une étendue de Microsoft Graph, et le serveur de messagerie refuse ce jeton.',
  'Enter {0}': 'Saisissez {0}',
  'Scope on wrong service': 'Étendue du mauvais service',
  '{0} leads to a token for the wrong service. The permission is listed under Microsoft Graph in the portal, but requested as {1}.':
    '{0} mène à un jeton pour le mauvais service. L’autorisation figure sous Microsoft Graph dans le portail, mais se demande sous la forme {1}.',
  'Several scopes in one': 'Plusieurs étendues en une',
  '“{0}” holds more than one scope, or a comma. Jira takes one scope per entry.':
    '« {0} » contient plus d’une étendue, ou une virgule. Jira attend une étendue par entrée.',
  'Enter each scope on its own, without commas.': 'Saisissez chaque étendue séparément, sans virgule.',
  'Scope ends in slash': 'Étendue avec barre finale',
  '{0} ends in a slash, which makes it another scope, one that does not exist.':
    '{0} se termine par une barre oblique, ce qui en fait une autre étendue, qui n’existe pas.',
  '.default among other scopes': '.default parmi d’autres étendues',
  'A scope that ends in /.default asks for everything granted and cannot stand beside single permissions of a service.':
    'Une étendue qui se termine par /.default demande tout ce qui a été accordé et ne peut pas côtoyer des autorisations isolées d’un service.',
  'For a person use the single permissions; for an app without a user use /.default alone.':
    'Pour une personne, utilisez les autorisations isolées ; pour une application sans utilisateur, utilisez /.default seul.',
  'No tenant ID given': 'Aucun ID de locataire indiqué',
  'The endpoints say “{0}”. That works only for an app of several tenants; most app registrations are for one.':
    'Les points de terminaison indiquent « {0} ». Cela ne fonctionne que pour une application multilocataire ; la plupart des inscriptions d’application ne valent que pour un locataire.',
  'Use the tenant ID: {0}': 'Utilisez l’ID de locataire : {0}',
  'Jira makes a new Redirect URL from it: add that to the app registration as well.':
    'Jira en tire une nouvelle URL de redirection : ajoutez-la aussi à l’inscription d’application.',
  'Answer not recognised': 'Réponse non reconnue',
  'The other side said: {0}': 'L’autre côté a répondu : {0}',
  'Search for the exact words above, or send this report to support.':
    'Recherchez les mots exacts ci-dessus, ou envoyez ce rapport au support.',
  'Read what Microsoft says about error {0}.': 'Lisez ce que Microsoft dit de l’erreur {0}.',
  'Mail port does not fit': 'Port de messagerie inadapté',
  '{0} at {1} belongs to port {2}. At port {3} nothing answers, or the connection begins with another kind of encryption.':
    '{0} sur {1} utilise le port {2}. Sur le port {3}, rien ne répond ou la connexion commence par un autre type de chiffrement.',
  'Set the port of the mail server to {0}, here and in Jira’s mail server.':
    'Réglez le port du serveur de messagerie sur {0}, ici et dans le serveur de messagerie de Jira.',
  'Endpoints name two tenants': 'Points de terminaison de deux locataires',
  'Scopes of two services': 'Étendues de deux services',
  'Jira signed in as the app, but the mailbox did not open: the app has no right to it, or IMAP is off.':
    'Jira s’est connecté en tant qu’application, mais la boîte aux lettres ne s’est pas ouverte\xa0: l’application n’y a aucun droit, ou IMAP est désactivé.',
  'The app was not given Full Access on the mailbox.':
    'L’application n’a pas reçu d’accès total à la boîte aux lettres.',
  'IMAP is switched off for the mailbox.': 'IMAP est désactivé pour la boîte aux lettres.',
};
