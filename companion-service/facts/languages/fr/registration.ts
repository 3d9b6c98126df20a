import type { Catalogue } from '../catalogue.ts';

export const words: Catalogue = {
  'Client secret ends soon': 'Secret client bientôt expiré',
  'The client secret{0} ended on {1}. Jira gets no more mail once Microsoft has taken note of it everywhere.':
    'Le secret client{0} a expiré le {1}. Jira ne reçoit plus d’e-mails dès que Microsoft en a pris note partout.',
  'The client secret{0} is good until {1}, another {2}. After that Jira gets no more mail.':
    'Le secret client{0} est valable jusqu’au {1}, encore {2}. Ensuite, Jira ne reçoit plus d’e-mails.',
  'press New client secret, note its end date, and copy its Value at once.':
    'cliquez sur New client secret, notez sa date de fin et copiez aussitôt sa Value.',
  'Paste the new Value as Client secret and save. Mail servers in Jira keep their authorization.':
    'Collez la nouvelle Value comme secret client et enregistrez. Les serveurs de messagerie dans Jira gardent leur autorisation.',
  'Delete the old secret once mail arrives again.':
    'Supprimez l’ancien secret dès que les e-mails arrivent de nouveau.',
  'Redirect URL misplaced': 'URL de redirection mal placée',
  '{0} is registered under {1}. The sign-in would work and the client secret be refused right after it: Jira is a web application.':
    '{0} est inscrite sous {1}. La connexion fonctionnerait, et le secret client serait refusé juste après : Jira est une application web.',
  'remove {0} from {1}, and add it under Web.': 'retirez {0} de {1}, et ajoutez-la sous Web.',
  'API permissions of the app registration does not list {0}. What is not listed there is not part of an administrator’s consent.':
    'API permissions de l’inscription d’application ne contient pas {0}. Ce qui n’y figure pas ne fait pas partie du consentement d’un administrateur.',
  'add {0}: {1}.': 'ajoutez {0} : {1}.',
  'Application permissions of Office 365 Exchange Online': 'Application permissions d’Office 365 Exchange Online',
  'Delegated permissions of Microsoft Graph': 'Delegated permissions de Microsoft Graph',
  'Consent not given yet': 'Consentement pas encore donné',
  'Nobody has consented to {0} in this tenant. In most organizations only an administrator can, and until then the sign-in is refused or the token comes without it.':
    'Personne n’a consenti à {0} dans ce locataire. Dans la plupart des organisations, seul un administrateur le peut ; d’ici là, la connexion est refusée ou le jeton arrive sans cette autorisation.',
  'App is being disabled': 'Application en cours de désactivation',
  'The enterprise application is switched off in this tenant (accountEnabled is false). Microsoft may still give tokens for some minutes, and then gives none.':
    'L’application d’entreprise est désactivée dans ce locataire (accountEnabled vaut false). Microsoft donne peut-être encore des jetons pendant quelques minutes, puis n’en donne plus.',
  'Under Properties set “Enabled for users to sign in?” to Yes and save.':
    'Sous Properties, réglez « Enabled for users to sign in? » sur Yes et enregistrez.',
  'Only assigned people': 'Personnes affectées seulement',
  'The enterprise application lets in only people who are assigned to it. If {0} is not, its sign-in ends with AADSTS50105.':
    'L’application d’entreprise ne laisse entrer que les personnes qui y sont affectées. Si {0} n’en fait pas partie, sa connexion se termine par AADSTS50105.',
  'Under Users and groups add {0}, or under Properties set “Assignment required?” to No.':
    'Sous Users and groups, ajoutez {0}, ou, sous Properties, réglez « Assignment required? » sur No.',
  'Sign-in not finished': 'Connexion non terminée',
  'No answer came back from Microsoft’s sign-in within {0}.':
    'Aucune réponse n’est revenue de la connexion chez Microsoft en {0}.',
  'The sign-in window was closed.': 'La fenêtre de connexion a été fermée.',
  'Microsoft showed an error page, which never comes back by itself.':
    'Microsoft a affiché une page d’erreur, qui ne revient jamais d’elle-même.',
  'The browser could not reach the redirect URL.': 'Le navigateur n’a pas pu atteindre l’URL de redirection.',
  'Start the sign-in again and stay in its window until it closes.':
    'Recommencez la connexion et restez dans sa fenêtre jusqu’à ce qu’elle se ferme.',
  'If Microsoft shows an error page, copy its whole text and paste it here: it is explained then.':
    'Si Microsoft affiche une page d’erreur, copiez tout son texte et collez-le ici : il y sera expliqué.',
  'If the window ends on another page, copy the address from its address bar and paste it here.':
    'Si la fenêtre aboutit à une autre page, copiez l’adresse de sa barre d’adresse et collez-la ici.',
  'Other account signed in': 'Un autre compte s’est connecté',
  'Expected was {0}, but {1} signed in. Browsers pick the account that was used last. The mailbox opens only if this account is another name of the same user, or has Full Access on it.':
    'Le compte attendu était {0}, mais {1} s’est connecté. Les navigateurs prennent le dernier compte utilisé. La boîte aux lettres ne s’ouvre que si ce compte est un autre nom du même utilisateur, ou y a un accès total.',
  'Sign in again in a private window, choose “Use another account”, and type {0}.':
    'Reconnectez-vous dans une fenêtre privée, choisissez « Utiliser un autre compte » et saisissez {0}.',
  'If {0} is right because it has Full Access on {1}, enter it as the account that signs in.':
    'Si {0} est correct parce qu’il a un accès total à {1}, indiquez-le comme compte qui se connecte.',
  '{0} signed in at tenant {1}; the mailbox is in tenant {2}. An account from elsewhere has no mailbox here.':
    '{0} s’est connecté au locataire {1} ; la boîte aux lettres est dans le locataire {2}. Un compte venu d’ailleurs n’a pas de boîte aux lettres ici.',
  'the address of the mailbox': 'l’adresse de la boîte aux lettres',
  'Account not named': 'Compte non nommé',
  'Microsoft did not say who signed in, so it is not proved that it was {0}. The checks of the mailbox decide.':
    'Microsoft n’a pas dit qui s’est connecté : il n’est donc pas prouvé que c’était {0}. Les contrôles de la boîte aux lettres décident.',
  'If the mailbox does not open, sign in again as {0} in a private window.':
    'Si la boîte aux lettres ne s’ouvre pas, reconnectez-vous avec {0} dans une fenêtre privée.',
  'Answer without token': 'Réponse sans jeton',
  '{0} answered {1} with neither a token nor an error. A proxy on the way may have changed the answer.':
    '{0} a répondu {1} sans jeton ni erreur. Il se peut qu’un proxy en chemin ait modifié la réponse.',
  'If it comes back, compare the token endpoint with the value of the plan, and ask the network team about the proxy.':
    'Si cela revient, comparez le point de terminaison de jeton avec la valeur du plan, et interrogez l’équipe réseau au sujet du proxy.',
  'Answer of another sign-in': 'Réponse d’une autre connexion',
  'The answer that came back does not belong to the sign-in that this diagnosis started, so it was not used.':
    'La réponse qui est revenue n’appartient pas à la connexion que ce diagnostic a lancée, elle n’a donc pas été utilisée.',
  'Two sign-in windows were open, or the diagnosis was started again meanwhile.':
    'Deux fenêtres de connexion étaient ouvertes, ou le diagnostic a été relancé entre-temps.',
  'An address from an earlier sign-in was pasted.': 'Une adresse d’une connexion antérieure a été collée.',
  'Close other sign-in windows, run the diagnosis again, and sign in once.':
    'Fermez les autres fenêtres de connexion, relancez le diagnostic et connectez-vous une seule fois.',
  'Domain not at Microsoft': 'Domaine absent chez Microsoft',
  'No Microsoft cloud has the domain {0} in a tenant.{1}':
    'Aucun cloud Microsoft n’a le domaine {0} dans un locataire.{1}',
  ' Its mail is delivered to {0}.': ' Ses e-mails sont remis à {0}.',
  'The address has a typing error.': 'L’adresse contient une faute de frappe.',
  'The mail of this domain is not hosted at Microsoft 365.':
    'Les e-mails de ce domaine ne sont pas hébergés chez Microsoft 365.',
  'The domain was never added to the tenant, or its verification is not finished.':
    'Le domaine n’a jamais été ajouté au locataire, ou sa vérification n’est pas terminée.',
  'Look at the part after the @ again: {0}': 'Regardez de nouveau la partie après le @ : {0}',
  'If the mailbox is at Microsoft 365: Microsoft 365 admin center > Settings > Domains shows whether the domain is verified.':
    'Si la boîte aux lettres est chez Microsoft 365 : le centre d’administration Microsoft 365 > Settings > Domains indique si le domaine est vérifié.',
  'Mail delivered elsewhere': 'E-mails remis ailleurs',
  '{0} has a Microsoft tenant, but its mail is delivered to {1}. That is a mail filter in front of Exchange Online, or the mailboxes are not at Microsoft at all.':
    '{0} a un locataire Microsoft, mais ses e-mails sont remis à {1}. C’est un filtre de messagerie devant Exchange Online, ou les boîtes aux lettres ne sont pas du tout chez Microsoft.',
  'If a mail filter or gateway stands in front: nothing to do, the checks of the mailbox decide.':
    'Si un filtre ou une passerelle de messagerie est placé devant : rien à faire, les contrôles de la boîte aux lettres décident.',
  'Otherwise ask the mail team where this mailbox lives. Only a mailbox in Exchange Online can be connected here.':
    'Sinon, demandez à l’équipe de messagerie où se trouve cette boîte aux lettres. Seule une boîte aux lettres dans Exchange Online peut être connectée ici.',
  'Plan does not match': 'Plan qui ne convient pas',
  '{0} belongs to {1}, but {2} is chosen. Sign-in addresses, scopes and mail hosts differ between them, so nothing will fit.':
    '{0} appartient à {1}, mais {2} est choisi. Les adresses de connexion, les étendues et les hôtes de messagerie diffèrent de l’un à l’autre : rien ne conviendra.',
  'Choose {0} as the plan, and let the values be filled in again.':
    'Choisissez {0} comme plan, et faites remplir de nouveau les valeurs.',
  'The app registration has to be in the same cloud: look for it there, or register it anew.':
    'L’inscription d’application doit se trouver dans le même cloud : cherchez-la dans celui-ci, ou recréez-la.',
  'Plan named differently': 'Plan sous un autre nom',
  '{0} belongs to {1}; {2} is chosen. Both use the same addresses and scopes, so this works.':
    '{0} appartient à {1} ; {2} est choisi. Les deux utilisent les mêmes adresses et étendues, cela fonctionne donc.',
  'Choose {0}, so that the settings say what is true.':
    'Choisissez {0}, afin que les paramètres disent ce qui est vrai.',
  'Domain in several clouds': 'Domaine dans plusieurs clouds',
  '{0} has a tenant in each of these: {1}. {2} is chosen; the mailbox can live in only one of them.':
    '{0} a un locataire dans chacun de ceux-ci : {1}. {2} est choisi ; la boîte aux lettres ne peut se trouver que dans l’un d’eux.',
  'Ask the mail team in which of them the mailbox lives. If it is not {0}, choose the other plan.':
    'Demandez à l’équipe de messagerie dans lequel se trouve la boîte aux lettres. Si ce n’est pas {0}, choisissez l’autre plan.',
  'Plan not recognisable': 'Plan non reconnaissable',
  'Microsoft describes the tenant of {0} by values that fit no known plan (region {1}, sub-scope {2}).':
    'Microsoft décrit le locataire de {0} par des valeurs qui ne correspondent à aucun plan connu (région {1}, sub-scope {2}).',
  'not given': 'non indiqué',
  'Ask your Microsoft 365 administrator for the plan. {0} is used until you choose another.':
    'Demandez le plan à votre administrateur Microsoft 365. {0} est utilisé jusqu’à ce que vous en choisissiez un autre.',
  'Tenant does not match': 'Locataire qui ne convient pas',
  'The tenant entered is {0}, but {1} belongs to tenant {2}. A token of the one opens no mailbox of the other.':
    'Le locataire saisi est {0}, mais {1} appartient au locataire {2}. Un jeton de l’un n’ouvre aucune boîte aux lettres de l’autre.',
  'Enter {0} as the tenant.': 'Saisissez {0} comme locataire.',
  'The app registration has to be in that tenant: compare the Directory (tenant) ID on its Overview page.':
    'L’inscription d’application doit se trouver dans ce locataire : comparez le Directory (tenant) ID sur sa page Overview.',
  'Tenant in another cloud': 'Locataire dans un autre cloud',
  '{0} signs in at {1}, but the tenant’s own addresses are at {2}.':
    'Dans {0}, la connexion se fait sur {1}, mais les adresses propres au locataire sont sur {2}.',
  'Choose the plan of the mailbox. For {0}, enter a tenant that exists there.':
    'Choisissez le plan de la boîte aux lettres. Pour {0}, saisissez un locataire qui y existe.',
  'Server metadata incomplete': 'Métadonnées du serveur incomplètes',
  '{0} answered, but without {1}. Without them nobody can sign in.':
    '{0} a répondu, mais sans {1}. Sans cela, personne ne peut se connecter.',
  'A proxy changes the answer.': 'Un proxy modifie la réponse.',
  'An endpoint was changed by hand.': 'Un point de terminaison a été modifié à la main.',
  'Reset the authority to the value of the plan, and ask the network team whether a proxy changes the answer.':
    'Rétablissez la valeur du plan pour l’autorité, et demandez à l’équipe réseau si un proxy modifie la réponse.',
  'Graph of another cloud': 'Graph d’un autre cloud',
  '{0} sends clients to {1} to sign in, but this plan signs in at {2}. Tokens of this plan are refused there.':
    '{0} envoie les clients se connecter sur {1}, mais ce plan se connecte sur {2}. Les jetons de ce plan y sont refusés.',
  'Reset the Graph address to {0}, or choose the plan of the mailbox.':
    'Rétablissez {0} comme adresse de Graph, ou choisissez le plan de la boîte aux lettres.',
  'Graph cloud not named': 'Cloud de Graph non nommé',
  '{0} answered {1} and did not say which cloud it belongs to. Something other than Microsoft Graph may be answering.':
    '{0} a répondu {1} sans dire à quel cloud il appartient. Il se peut qu’autre chose que Microsoft Graph réponde.',
  'If the checks of the mailbox pass, nothing is to be done.':
    'Si les contrôles de la boîte aux lettres réussissent, il n’y a rien à faire.',
  'Otherwise ask the network team whether a proxy answers in place of {0}.':
    'Sinon, demandez à l’équipe réseau si un proxy répond à la place de {0}.',
  'Client secret not accepted': 'Secret client non accepté',
  'Entra knows the app but not this client secret. Most often the Secret ID was copied instead of the Value: the portal shows both side by side.':
    'Entra connaît l’application mais pas ce secret client. Le plus souvent, le Secret ID a été copié au lieu de la Value : le portail affiche les deux côte à côte.',
  'The Secret ID (a GUID) was pasted instead of the Value.': 'Le Secret ID (un GUID) a été collé au lieu de la Value.',
  'The value was copied incompletely, or with a blank or line break around it.':
    'La valeur a été copiée incomplètement, ou avec une espace ou un saut de ligne autour.',
  'The secret belongs to another app registration.': 'Le secret appartient à une autre inscription d’application.',
  'The secret is new: it can take two minutes until every server of Microsoft knows it.':
    'Le secret est récent : deux minutes peuvent s’écouler avant que tous les serveurs de Microsoft le connaissent.',
  'The value was URL-encoded twice on its way.': 'La valeur a été encodée deux fois pour les URL en chemin.',
  'Choose New client secret and copy the Value at once: it is shown only this one time.':
    'Choisissez New client secret et copiez aussitôt la Value : elle n’est affichée que cette seule fois.',
  'Paste the Value as Client secret and save.': 'Collez la Value comme secret client et enregistrez.',
  'App credentials not accepted': 'Informations d’identification refusées',
  'Entra could not validate the credentials in the token request. This is the older wording for a client secret that is wrong or was copied wrongly.':
    'Entra n’a pas pu valider les informations d’identification dans la demande de jeton. C’est l’ancienne formulation pour un secret client faux ou mal copié.',
  'The Secret ID was pasted instead of the Value.': 'Le Secret ID a été collé au lieu de la Value.',
  'The secret is of another app.': 'Le secret est celui d’une autre application.',
  'The secret has been deleted.': 'Le secret a été supprimé.',
  'Create a new client secret and copy its Value.': 'Créez un nouveau secret client et copiez sa Value.',
  'The tab "Service principal sign-ins" names the reason.': 'L’onglet « Service principal sign-ins » nomme la raison.',
  'Client secret has expired': 'Secret client expiré',
  'The client secret was right, but its life is over. A secret lives 24 months at most; the one Jira sends can no longer be used or prolonged.':
    'Le secret client était juste, mais sa durée de vie est écoulée. Un secret vit 24 mois au plus ; celui que Jira envoie ne peut plus être ni utilisé ni prolongé.',
  'Choose New client secret, note its end date, and copy the Value.':
    'Choisissez New client secret, notez sa date de fin et copiez la Value.',
  'Paste the new Value as Client secret and save.': 'Collez la nouvelle Value comme secret client et enregistrez.',
  'Delete the expired secret once mail arrives again. Mail servers in Jira keep their authorization.':
    'Supprimez le secret expiré dès que les e-mails arrivent de nouveau. Les serveurs de messagerie dans Jira gardent leur autorisation.',
  'Client secret not sent': 'Secret client non envoyé',
  'The token request came without a client secret, and Entra wants one from this app. Either the field is empty in Jira, or Entra takes the redirect URI for that of another kind of app.':
    'La demande de jeton est arrivée sans secret client, et Entra en veut un de cette application. Soit le champ est vide dans Jira, soit Entra prend l’URI de redirection pour celle d’un autre type d’application.',
  'The client secret is empty in the outgoing link, or was lost when the link was edited.':
    'Le secret client est vide dans le lien sortant, ou a été perdu lors d’une modification du lien.',
  'The redirect URI is registered under Mobile and desktop applications instead of Web.':
    'L’URI de redirection est inscrite sous Mobile and desktop applications au lieu de Web.',
  'Type the client secret again and save.': 'Saisissez de nouveau le secret client et enregistrez.',
  'The Redirect URL of Jira must stand under the platform Web.':
    'L’URL de redirection de Jira doit figurer sous la plateforme Web.',
  'Certificate not accepted': 'Certificat non accepté',
  'The app identified itself by a certificate (client assertion), and Entra does not accept it. Jira itself uses a client secret, so the request came from another program or from a custom configuration.':
    'L’application s’est identifiée par un certificat (client assertion), et Entra ne l’accepte pas. Jira lui-même utilise un secret client : la requête venait donc d’un autre programme ou d’une configuration personnalisée.',
  'The certificate is not uploaded to this app registration, or was replaced.':
    'Le certificat n’est pas chargé dans cette inscription d’application, ou a été remplacé.',
  'The certificate has expired.': 'Le certificat a expiré.',
  'The assertion was made for another cloud.': 'L’assertion a été faite pour un autre cloud.',
  'Compare the thumbprint on the tab Certificates and upload the matching public key.':
    'Comparez l’empreinte sous l’onglet Certificates et chargez la clé publique correspondante.',
  'Or use a client secret, which is what Jira can send.': 'Ou utilisez un secret client, ce que Jira peut envoyer.',
  'App not found in tenant': 'Application introuvable dans le locataire',
  'Entra knows the tenant{0} but no app with the client ID{1} in it. One of the two IDs was copied from elsewhere, or the app lives in another cloud.':
    'Entra connaît le locataire{0} mais aucune application avec l’ID client{1} dans celui-ci. L’un des deux ID a été copié d’ailleurs, ou l’application se trouve dans un autre cloud.',
  'The Object ID or the Secret ID was pasted as client ID.': 'L’Object ID ou le Secret ID a été collé comme ID client.',
  'The tenant ID is that of another tenant.': 'L’ID de locataire est celui d’un autre locataire.',
  'The app is registered in another cloud than the chosen plan (for example .com instead of .us).':
    'L’application est inscrite dans un autre cloud que celui du plan choisi (par exemple .com au lieu de .us).',
  'The app was deleted.': 'L’application a été supprimée.',
  'Copy the Application (client) ID and the Directory (tenant) ID from this one page.':
    'Copiez l’Application (client) ID et le Directory (tenant) ID depuis cette même page.',
  'Check that this page opened in the cloud of your plan: {0}.':
    'Vérifiez que cette page s’est ouverte dans le cloud de votre plan : {0}.',
  'Paste the client ID, and put the tenant ID into both endpoints.':
    'Collez l’ID client, et indiquez l’ID de locataire dans les deux points de terminaison.',
  'App not yet in tenant': 'Application pas encore dans le locataire',
  'The app registration exists, but it has no enterprise application (service principal) in the tenant of the mailbox. It appears there with the first consent of an administrator.':
    'L’inscription d’application existe, mais elle n’a pas d’application d’entreprise (principal de service) dans le locataire de la boîte aux lettres. Celle-ci y apparaît avec le premier consentement d’un administrateur.',
  'The app is registered in another tenant and nobody has consented to it here.':
    'L’application est inscrite dans un autre locataire et personne n’y a consenti ici.',
  'The enterprise application was deleted.': 'L’application d’entreprise a été supprimée.',
  'Or create the service principal with the Azure CLI, signed in to the mailbox tenant.':
    'Ou créez le principal de service avec Azure CLI, en étant connecté au locataire de la boîte aux lettres.',
  'App is switched off': 'Application désactivée',
  'An administrator has disabled the app in the tenant, so nobody can sign in through it and it gets no tokens.':
    'Un administrateur a désactivé l’application dans le locataire : personne ne peut donc se connecter par elle, et elle n’obtient pas de jetons.',
  'Under Properties set "Enabled for users to sign in?" to Yes and save.':
    'Sous Properties, réglez « Enabled for users to sign in? » sur Yes et enregistrez.',
  'If it was Microsoft that disabled the app, the Overview says so with a reason.':
    'Si c’est Microsoft qui a désactivé l’application, Overview l’indique avec une raison.',
  'App not authenticated': 'Application non authentifiée',
  'The token endpoint did not accept the client ID together with the client secret, and gave no number that says why.':
    'Le point de terminaison de jeton n’a pas accepté l’ID client avec le secret client, et n’a donné aucun numéro qui en indique la raison.',
  'The request went to the token endpoint of another tenant or cloud.':
    'La requête est allée au point de terminaison de jeton d’un autre locataire ou d’un autre cloud.',
  'Compare the Application (client) ID and the Directory (tenant) ID.':
    'Comparez l’Application (client) ID et le Directory (tenant) ID.',
  'The token endpoint must be {0}': 'Le point de terminaison de jeton doit être {0}',
  'App not allowed': 'Application non autorisée',
  'Entra does not allow this app to make this request in this tenant, and gave no number that says why.':
    'Entra n’autorise pas cette application à faire cette requête dans ce locataire, et n’a donné aucun numéro qui en indique la raison.',
  'The client ID is not known in this tenant.': 'L’ID client n’est pas connu dans ce locataire.',
  'The app is switched off.': 'L’application est désactivée.',
  'Nobody has consented to the app.': 'Personne n’a consenti à l’application.',
  'Registered as public client': 'Application inscrite comme client public',
  'Jira sends a client secret, but Entra takes the app for one that cannot keep a secret, because the redirect URI stands under "Mobile and desktop applications".':
    'Jira envoie un secret client, mais Entra prend l’application pour une application qui ne peut pas garder de secret, car l’URI de redirection figure sous « Mobile and desktop applications ».',
  'Remove the platform "Mobile and desktop applications", add the platform Web with {0}, and set "Allow public client flows" to No.':
    'Retirez la plateforme « Mobile and desktop applications », ajoutez la plateforme Web avec {0} et réglez « Allow public client flows » sur No.',
  'the Redirect URL of Jira': 'l’URL de redirection de Jira',
  'On-behalf-of call refused': 'Appel « On-behalf-of » refusé',
  'A program asked for a token on behalf of a user with a token it was not meant to use so. Neither Jira nor this product makes such a call.':
    'Un programme a demandé un jeton au nom d’un utilisateur avec un jeton qui n’était pas destiné à cet usage. Ni Jira ni ce produit ne font un tel appel.',
  'The entry names the application that asked.': 'L’entrée nomme l’application qui a fait la demande.',
  'Redirect URI is SPA': 'URI de redirection de type SPA',
  'The redirect URI is registered under "Single-page application". Such sign-ins may only be finished by a browser, but Jira finishes them on its server.':
    'L’URI de redirection est inscrite sous « Single-page application ». De telles connexions ne peuvent être achevées que par un navigateur, or Jira les achève sur son serveur.',
  'Delete {0} under Single-page application and add the same address under Web.':
    'Supprimez {0} sous Single-page application et ajoutez la même adresse sous Web.',
  'Token request from browser': 'Demande de jeton d’un navigateur',
  'A browser asked the token endpoint directly, and Entra allows that only for single-page applications. Jira and the companion ask from the server.':
    'Un navigateur a interrogé directement le point de terminaison de jeton, ce qu’Entra n’autorise que pour les applications monopages. Jira et le companion l’interrogent depuis le serveur.',
  'Let the server redeem the code. If this comes from Jira, a browser extension or a proxy is repeating its request.':
    'Laissez le serveur échanger le code. Si cela vient de Jira, une extension de navigateur ou un proxy répète sa requête.',
  'Sign-in lasted one day': 'Connexion limitée à un jour',
  'The refresh token was issued to a single-page application and so lived for 24 hours only. The redirect URI is registered under the wrong platform, which shows a day later.':
    'Le jeton d’actualisation a été émis pour une application monopage et n’a donc vécu que 24 heures. L’URI de redirection est inscrite sous la mauvaise plateforme, ce qui se voit un jour plus tard.',
  'Move the Redirect URL of Jira from Single-page application to Web.':
    'Déplacez l’URL de redirection de Jira de Single-page application vers Web.',
  'Then choose Authorize on every mail server in Jira that uses this link.':
    'Choisissez ensuite « Autoriser » sur chaque serveur de messagerie de Jira qui utilise ce lien.',
  'Redirect URI not registered': 'URI de redirection non inscrite',
  "The app registration does not list the Redirect URL that was sent{0}. It has to match in every character, and Jira's changes with every edit of the authorization endpoint.":
    'L’inscription d’application ne contient pas l’URL de redirection envoyée{0}. Elle doit correspondre au caractère près, et celle de Jira change à chaque modification du point de terminaison d’autorisation.',
  'The authorization endpoint was edited (for example from common to the tenant ID), which gives Jira a new Redirect URL.':
    'Le point de terminaison d’autorisation a été modifié (par exemple de common à l’ID de locataire), ce qui donne à Jira une nouvelle URL de redirection.',
  'http instead of https, another host name or port, another context path: the base URL of Jira has changed.':
    'http au lieu de https, un autre nom d’hôte ou port, un autre chemin de contexte : l’URL de base de Jira a changé.',
  'A slash at the end, or upper and lower case in the path.':
    'Une barre oblique à la fin, ou des majuscules et minuscules dans le chemin.',
  'Under the platform Web add exactly {0} and save.': 'Sous la plateforme Web, ajoutez exactement {0} et enregistrez.',
  'the Redirect URL that Jira shows in the outgoing link': 'l’URL de redirection que Jira affiche dans le lien sortant',
  'Wait a minute, then start the sign-in again.': 'Attendez une minute, puis recommencez la connexion.',
  'No redirect URI registered': 'Aucune URI de redirection inscrite',
  'The app registration has no redirect URI at all, so Entra has nowhere to send the browser after the sign-in.':
    'L’inscription d’application n’a aucune URI de redirection : Entra n’a donc nulle part où renvoyer le navigateur après la connexion.',
  'Choose Add a platform > Web and enter {0}.': 'Choisissez Add a platform > Web et saisissez {0}.',
  'No redirect URI sent': 'Aucune URI de redirection envoyée',
  'The sign-in was requested without a redirect URI. Jira builds it from its base URL, so that is probably empty or damaged.':
    'La connexion a été demandée sans URI de redirection. Jira la construit à partir de son URL de base, qui est donc probablement vide ou endommagée.',
  'Then add the Redirect URL that Jira shows under Web.':
    'Ajoutez ensuite sous Web l’URL de redirection que Jira affiche.',
  'Request lacks a field': 'Champ manquant dans la requête',
  'A field that the request must contain did not arrive. A proxy may have dropped the body, or a value is empty in the outgoing link.':
    'Un champ que la requête doit contenir n’est pas arrivé. Un proxy a pu écarter le corps de la requête, ou une valeur est vide dans le lien sortant.',
  'Check that client ID, client secret, scopes and both endpoints are filled in.':
    'Vérifiez que l’ID client, le secret client, les étendues et les deux points de terminaison sont remplis.',
  'If they are, test without the proxy in between: it must pass form posts to the sign-in host unchanged.':
    'S’ils le sont, testez sans le proxy intermédiaire : il doit laisser passer sans modification les formulaires envoyés (POST) à l’hôte de connexion.',
  'Request is malformed': 'Requête mal formée',
  'Entra could not read the request: a value is damaged, encoded twice, or an address was edited by hand.':
    'Entra n’a pas pu lire la requête : une valeur est endommagée, encodée deux fois, ou une adresse a été modifiée à la main.',
  'Choose the plan on this page again so that endpoints and scopes are filled in afresh.':
    'Choisissez de nouveau le plan sur cette page afin que les points de terminaison et les étendues soient remplis à neuf.',
  'The endpoints are {0} and {1}, without anything after them.':
    'Les points de terminaison sont {0} et {1}, sans rien après eux.',
  'Endpoints are swapped': 'Points de terminaison inversés',
  'A browser was sent to the token endpoint, which takes only posts from a server. Authorization and token endpoint have most likely changed places.':
    'Un navigateur a été envoyé au point de terminaison de jeton, qui n’accepte que les requêtes POST d’un serveur. Le point de terminaison d’autorisation et celui de jeton ont très probablement été intervertis.',
  'Authorization endpoint: {0}. Token endpoint: {1}':
    'Point de terminaison d’autorisation : {0}. Point de terminaison de jeton : {1}',
  'Check the Redirect URL afterwards: Jira makes a new one from the authorization endpoint.':
    'Contrôlez ensuite l’URL de redirection : Jira en construit une nouvelle à partir du point de terminaison d’autorisation.',
  'Sign-ins got mixed up': 'Connexions mélangées',
  'The answer belongs to another sign-in than the one that was started: two tabs, a lost session, or two nodes of a cluster that do not share sessions.':
    'La réponse appartient à une autre connexion que celle qui a été commencée : deux onglets, une session perdue, ou deux nœuds d’un cluster qui ne partagent pas les sessions.',
  'Close the other tabs and start the sign-in once more.': 'Fermez les autres onglets et recommencez la connexion.',
  'In a cluster the load balancer must keep a browser on one node (sticky sessions).':
    'Dans un cluster, l’équilibreur de charge doit maintenir un navigateur sur le même nœud (sticky sessions).',
  'PKCE value is malformed': 'Valeur PKCE mal formée',
  'The program that started the sign-in made a code challenge of the wrong size. That is a fault of the program, not of the configuration.':
    'Le programme qui a commencé la connexion a produit un code challenge de la mauvaise taille. C’est une erreur du programme, pas de la configuration.',
  'Flow not supported': 'Flux non pris en charge',
  'The request asked for a kind of sign-in that this app or Entra does not offer. Reading mail needs the authorization code flow, or client credentials for an app without a user.':
    'La requête demandait un type de connexion que cette application ou Entra ne propose pas. La lecture des e-mails exige le flux de code d’autorisation, ou les informations d’identification du client pour une application sans utilisateur.',
  'Use the endpoints {0} and {1} as they are, without response_type or other additions.':
    'Utilisez les points de terminaison {0} et {1} tels quels, sans response_type ni autre ajout.',
  'Old parameter "resource" used': 'Ancien paramètre « resource » utilisé',
  'The request carries the parameter "resource" of the old endpoints. The current ones (v2.0) take scopes only.':
    'La requête contient le paramètre « resource » des anciens points de terminaison. Les actuels (v2.0) n’acceptent que des étendues.',
  'Remove "resource" from the endpoints, and use the scopes that this page shows for your plan.':
    'Retirez « resource » des points de terminaison, et utilisez les étendues que cette page affiche pour votre plan.',
  'Request not accepted': 'Requête non acceptée',
  'The server found the request itself wrong, and gave no number that says why.':
    'Le serveur a jugé la requête elle-même incorrecte, et n’a donné aucun numéro qui en indique la raison.',
  'Compare the endpoints: {0} and {1}': 'Comparez les points de terminaison : {0} et {1}',
  'Tenant not found here': 'Locataire introuvable ici',
  '{0} has no tenant{1}. Either the ID or domain is mistyped, or the tenant lives in another Microsoft cloud.':
    '{0} n’a pas de locataire{1}. Soit l’ID ou le domaine est mal saisi, soit le locataire se trouve dans un autre cloud Microsoft.',
  ' of this name': ' de ce nom',
  'The plan is wrong: GCC High and DoD live at login.microsoftonline.us, China at login.partner.microsoftonline.cn.':
    'Le plan est faux : GCC High et DoD se trouvent sur login.microsoftonline.us, la Chine sur login.partner.microsoftonline.cn.',
  'The tenant ID or domain is mistyped.': 'L’ID de locataire ou le domaine est mal saisi.',
  'The domain is not verified in any tenant.': 'Le domaine n’est vérifié dans aucun locataire.',
  'Type the mail address on this page again and let the plan be detected.':
    'Saisissez de nouveau l’adresse e-mail sur cette page et laissez détecter le plan.',
  'Copy the Directory (tenant) ID.': 'Copiez le Directory (tenant) ID.',
  'Both endpoints must carry it: {0} and {1}': 'Les deux points de terminaison doivent le contenir : {0} et {1}',
  'Tenant ID is malformed': 'ID de locataire mal formé',
  'What stands in the place of the tenant is neither a GUID nor a domain: a blank, a display name, or a whole address was put there.':
    'Ce qui occupe la place du locataire n’est ni un GUID ni un domaine : une espace, un nom d’affichage ou une adresse entière y a été mis.',
  'Both endpoints must carry it and nothing else: {0}':
    'Les deux points de terminaison doivent le contenir, et rien d’autre : {0}',
  'US Government app elsewhere': 'Application US Government utilisée ailleurs',
  'The app belongs to the US Government cloud (GCC High or DoD), but it was used at login.microsoftonline.com.':
    'L’application appartient au cloud US Government (GCC High ou DoD), mais elle a été utilisée sur login.microsoftonline.com.',
  'Choose the plan GCC High or DoD on this page: it brings endpoints at login.microsoftonline.us and the matching scopes.':
    'Choisissez le plan GCC High ou DoD sur cette page : il apporte les points de terminaison sur login.microsoftonline.us et les étendues qui leur correspondent.',
  'Use the service provider Custom with the endpoints and scopes of that plan; the Redirect URL changes with them.':
    'Utilisez le fournisseur de services Personnalisé avec les points de terminaison et les étendues de ce plan ; l’URL de redirection change avec eux.',
  'Account of another cloud': 'Compte d’un autre cloud',
  'The account lives in another Microsoft cloud than the app. A confidential app such as Jira cannot sign in accounts across clouds: app, tenant and mailbox must be of the same one.':
    'Le compte se trouve dans un autre cloud Microsoft que l’application. Une application confidentielle comme Jira ne peut pas connecter des comptes d’un cloud à l’autre : l’application, le locataire et la boîte aux lettres doivent être du même cloud.',
  'Register the app in the cloud of the mailbox, and choose that plan here (now: {0}).':
    'Inscrivez l’application dans le cloud de la boîte aux lettres, et choisissez ce plan ici (actuellement : {0}).',
  'Replace client ID, client secret, endpoints and scopes by those of that cloud.':
    'Remplacez l’ID client, le secret client, les points de terminaison et les étendues par ceux de ce cloud.',
  'Sign-in host is unknown': 'Hôte de connexion inconnu',
  'The host in the authorization or token endpoint is no sign-in host of any Microsoft cloud.':
    'L’hôte du point de terminaison d’autorisation ou de jeton n’est l’hôte de connexion d’aucun cloud Microsoft.',
  'The endpoints of {0} are {1} and {2}': 'Les points de terminaison de {0} sont {1} et {2}',
  'App is single-tenant': 'Application à locataire unique',
  'The endpoints say "common" or "organizations", but the app is registered for one tenant only. Such an app is reached by its tenant ID.':
    'Les points de terminaison indiquent « common » ou « organizations », mais l’application n’est inscrite que pour un seul locataire. Une telle application s’atteint par son ID de locataire.',
  'Put it into both endpoints: {0} and {1}': 'Indiquez-le dans les deux points de terminaison : {0} et {1}',
  'The Redirect URL of Jira has changed with the endpoint: add the new one under Web.':
    'L’URL de redirection de Jira a changé avec le point de terminaison : ajoutez la nouvelle sous Web.',
  'Tenant ID is required': 'ID de locataire obligatoire',
  'An app without a user asked at "common" or "consumers". There Entra cannot know which tenant is meant, so the tenant ID must stand in the token endpoint.':
    'Une application sans utilisateur a fait sa demande à « common » ou « consumers ». Entra ne peut pas y savoir de quel locataire il s’agit : l’ID de locataire doit donc figurer dans le point de terminaison de jeton.',
  'Set the token endpoint to {0}': 'Réglez le point de terminaison de jeton sur {0}',
  'App for work accounts': 'Application pour comptes professionnels',
  'The app is for work and school accounts only, but the endpoint says "consumers", which is for personal accounts.':
    'L’application est réservée aux comptes professionnels ou scolaires, mais le point de terminaison indique « consumers », destiné aux comptes personnels.',
  'Set the endpoints to {0} and {1}': 'Réglez les points de terminaison sur {0} et {1}',
  'App for personal accounts': 'Application pour comptes personnels',
  'The app is registered for personal Microsoft accounts only, but the sign-in went to an endpoint for work accounts.':
    'L’application n’est inscrite que pour les comptes Microsoft personnels, mais la connexion est allée à un point de terminaison pour comptes professionnels.',
  'Choose supported account types that include your organization, or register a new app for it.':
    'Choisissez des types de comptes pris en charge (Supported account types) qui incluent votre organisation, ou inscrivez une nouvelle application pour elle.',
  'For an outlook.com mailbox choose the plan "Outlook.com (personal account)": its endpoints say "consumers".':
    'Pour une boîte aux lettres outlook.com, choisissez le plan « Outlook.com (personal account) » : ses points de terminaison indiquent « consumers ».',
  'No tenant in request': 'Requête sans locataire',
  'Entra could not tell from the request which tenant is meant: the endpoint names none, and the app or account does not lead to one in this cloud.':
    'Entra n’a pas pu déduire de la requête de quel locataire il s’agit : le point de terminaison n’en nomme aucun, et l’application ou le compte n’en désigne aucun dans ce cloud.',
  'The app does not exist in this cloud.': 'L’application n’existe pas dans ce cloud.',
  'The endpoint lacks the tenant ID.': 'L’ID de locataire manque dans le point de terminaison.',
  'The endpoints must carry the tenant ID: {0}': 'Les points de terminaison doivent contenir l’ID de locataire : {0}',
  'Check that the app is registered in the cloud of {0}.':
    'Vérifiez que l’application est inscrite dans le cloud de {0}.',
  'Old endpoint version used': 'Ancien point de terminaison utilisé',
  'The request went to the old endpoint (/oauth2/token) that does not serve this account. The current ones contain /oauth2/v2.0/.':
    'La requête est allée à l’ancien point de terminaison (/oauth2/token), qui ne sert pas ce compte. Les actuels contiennent /oauth2/v2.0/.',
  'Proxy blocks this tenant': 'Locataire bloqué par le proxy',
  'Your own network adds the header Restrict-Access-To-Tenants to sign-ins, and the tenant of the mailbox is not on its list. Nothing is wrong with the app.':
    'Votre propre réseau ajoute l’en-tête Restrict-Access-To-Tenants aux connexions, et le locataire de la boîte aux lettres ne figure pas dans sa liste. L’application n’est pas en cause.',
  'On the proxy that inspects sign-ins, add {0} to Restrict-Access-To-Tenants.':
    'Sur le proxy qui inspecte les connexions, ajoutez {0} à Restrict-Access-To-Tenants.',
  'the tenant of the mailbox': 'le locataire de la boîte aux lettres',
  'Or let {0} pass without inspection for the Jira servers.':
    'Ou laissez passer {0} sans inspection pour les serveurs Jira.',
  'Secret ID pasted': 'Secret ID collé',
  'What was pasted has the form of an ID. The list of client secrets shows two columns: Value, which is the secret, and Secret ID, which is only its number.':
    'Ce qui a été collé a la forme d’un ID. La liste des secrets client affiche deux colonnes : Value, qui est le secret, et Secret ID, qui n’est que son numéro.',
  'if the Value column still shows the whole text, copy that.':
    'si la colonne Value affiche encore le texte entier, copiez-le.',
  'The Value is shown only once. If it ends in dots or stars, press New client secret, add it, and copy its Value at once.':
    'La Value n’est affichée qu’une fois. Si elle se termine par des points ou des astérisques, cliquez sur New client secret, ajoutez-le et copiez aussitôt sa Value.',
  'Paste the Value as the client secret here.': 'Collez ici la Value comme secret client.',
  'Client ID as secret': 'ID client à la place du secret',
  'The client secret and the Application (client) ID are the same text. The ID was pasted twice.':
    'Le secret client et l’Application (client) ID sont le même texte. L’ID a été collé deux fois.',
  'press New client secret, and copy its Value (not its Secret ID).':
    'cliquez sur New client secret, et copiez sa Value (pas son Secret ID).',
  'Tenant ID as secret': 'ID de locataire à la place du secret',
  'The client secret and the Directory (tenant) ID are the same text. The ID was pasted into the wrong field.':
    'Le secret client et le Directory (tenant) ID sont le même texte. L’ID a été collé dans le mauvais champ.',
  'Masked secret pasted': 'Secret masqué collé',
  'The pasted text holds stars or dots where the secret should be. The portal shows a secret in full only once, right after it was made.':
    'Le texte collé contient des astérisques ou des points là où le secret devrait être. Le portail n’affiche un secret en entier qu’une seule fois, juste après sa création.',
  'press New client secret, and copy its Value before you leave the page.':
    'cliquez sur New client secret, et copiez sa Value avant de quitter la page.',
  'Secret is encoded': 'Secret encodé',
  'The secret holds sequences like %7E. It was copied from an address or a script that encodes it, and would be encoded a second time on its way to Microsoft.':
    'Le secret contient des séquences comme %7E. Il a été copié d’une adresse ou d’un script qui l’encode, et serait encodé une seconde fois sur le chemin vers Microsoft.',
  'Copy the secret from where it was first kept. In an encoded copy, %7E stands for ~ and %2E for a dot.':
    'Copiez le secret depuis l’endroit où il a d’abord été conservé. Dans une copie encodée, %7E remplace ~ et %2E remplace un point.',
  'Space around secret': 'Espace autour du secret',
  'The secret begins or ends with a space, a line break or a quotation mark, as happens when copying from a mail or a table.':
    'Le secret commence ou se termine par une espace, un saut de ligne ou un guillemet, comme cela arrive en copiant depuis un e-mail ou un tableau.',
  'Paste the secret again without anything before or after it.':
    'Collez de nouveau le secret, sans rien avant ni après.',
  'Secret too short': 'Secret trop court',
  'The secret has {0} characters. Secrets made by Microsoft Entra have about 40, so part of it is probably missing.':
    'Le secret compte {0} caractères. Les secrets créés par Microsoft Entra en comptent environ 40 : il en manque donc probablement une partie.',
  'Copy it again with the copy button beside the Value, not by marking the text.':
    'Copiez-le de nouveau avec le bouton de copie à côté de la Value, pas en sélectionnant le texte.',
  'if it is no longer shown in full, press New client secret.':
    's’il n’est plus affiché en entier, cliquez sur New client secret.',
  'Unusual client secret': 'Secret client inhabituel',
  'The secret ({0} characters) does not look like those that Microsoft Entra makes today. An older secret, or one made by a script, may look like this and work.':
    'Le secret ({0} caractères) ne ressemble pas à ceux que Microsoft Entra crée aujourd’hui. Un secret plus ancien, ou créé par un script, peut avoir cette forme et fonctionner.',
  'If Microsoft accepts it, nothing is to be done.': 'Si Microsoft l’accepte, il n’y a rien à faire.',
  'if it is refused, press New client secret and copy its Value.':
    's’il est refusé, cliquez sur New client secret et copiez sa Value.',
  'Tenant not named': 'Locataire non nommé',
  'An app without a user signs in at one tenant, but the tenant here is “{0}”, which stands for any. Microsoft gives no token for that.':
    'Une application sans utilisateur se connecte chez un locataire, mais le locataire est ici « {0} », qui en désigne n’importe lequel. Microsoft ne donne pas de jeton pour cela.',
  'Enter the Directory (tenant) ID from the Overview page of the app registration.':
    'Saisissez le Directory (tenant) ID de la page Overview de l’inscription d’application.',
  'Tenant left open': 'Locataire laissé ouvert',
  'The tenant is “{0}”. That works only for an app registered for accounts in any organization; a single-tenant app is refused (AADSTS50194). It also lets people sign in with an account of another organization by mistake.':
    'Le locataire est « {0} ». Cela ne fonctionne que pour une application inscrite pour les comptes de toute organisation ; une application à locataire unique est refusée (AADSTS50194). Cela permet aussi de se connecter par erreur avec un compte d’une autre organisation.',
  'Enter the Directory (tenant) ID from the Overview page of the app registration. Jira’s Redirect URL changes with it: add the new one to the registration.':
    'Saisissez le Directory (tenant) ID de la page Overview de l’inscription d’application. L’URL de redirection de Jira change avec lui : ajoutez la nouvelle à l’inscription.',
  'Work tenant, personal mailbox': 'Locataire professionnel, boîte personnelle',
  'A personal Outlook.com account cannot sign in at the tenant “{0}”.':
    'Un compte Outlook.com personnel ne peut pas se connecter au locataire « {0} ».',
  'Enter consumers as the tenant.': 'Saisissez consumers comme locataire.',
  'Supported account types has to include personal Microsoft accounts.':
    'Supported account types doit inclure les comptes Microsoft personnels.',
  'App alone not possible': 'Application seule impossible',
  'A personal Outlook.com mailbox cannot be opened by an app without a user: Microsoft offers that for organizations only.':
    'Une boîte aux lettres Outlook.com personnelle ne peut pas être ouverte par une application sans utilisateur : Microsoft ne propose cela qu’aux organisations.',
  'Choose “A person signs in”, and sign in as the owner of the mailbox.':
    'Sous « Qui se connecte », choisissez « Une personne », et connectez-vous en tant que propriétaire de la boîte aux lettres.',
  'Redirect URL not proved': 'URL de redirection non prouvée',
  'Microsoft’s answer ({0}) does not show whether {1} is registered. The sign-in itself will show it.':
    'La réponse de Microsoft ({0}) n’indique pas si {1} est inscrite. La connexion elle-même le montrera.',
  'under Web, the list of redirect URIs has to hold exactly {0}':
    'sous Web, la liste des URI de redirection doit contenir exactement {0}',
  'Compare every character: the path is case-sensitive, and a slash at the end counts.':
    'Comparez chaque caractère : le chemin est sensible à la casse, et une barre oblique à la fin compte.',
  'Secret not yet proved': 'Secret pas encore prouvé',
  'With the tenant “{0}” the client ID and the secret cannot be tried without a person. The sign-in will show whether they are right.':
    'Avec le locataire « {0} », l’ID client et le secret ne peuvent pas être essayés sans une personne. La connexion montrera s’ils sont corrects.',
  'Go on with the sign-in, or enter the Directory (tenant) ID, and the secret is tried at once.':
    'Continuez avec la connexion, ou saisissez le Directory (tenant) ID, et le secret sera essayé aussitôt.',
  'Exchange not found': 'Exchange introuvable',
  'None of the names under which Exchange Online may be known in this plan was answered: {0}.':
    'Aucun des noms sous lesquels Exchange Online peut être connu dans ce plan n’a reçu de réponse : {0}.',
  'Run the diagnosis again. If it stays, ask the Microsoft 365 administrator whether the tenant has Exchange Online.':
    'Relancez le diagnostic. Si cela persiste, demandez à l’administrateur Microsoft 365 si le locataire a Exchange Online.',
  'press “Grant admin consent” and wait until each row has a green mark.':
    'cliquez sur « Grant admin consent » et attendez que chaque ligne porte une coche verte.',
  'Mail permission missing': 'Autorisation de messagerie manquante',
  'Microsoft gave a token, but without {0}. {1}': 'Microsoft a donné un jeton, mais sans {0}. {1}',
  'It holds {0}.': 'Il contient {0}.',
  'It holds no permission at all.': 'Il ne contient aucune autorisation.',
  'press Add a permission > Microsoft Graph > Delegated permissions, and choose {0}. (They are listed under Microsoft Graph, the mail permissions too.)':
    'cliquez sur Add a permission > Microsoft Graph > Delegated permissions, et choisissez {0}. (Elles figurent sous Microsoft Graph, les autorisations de messagerie aussi.)',
  'Sign in again, so that a new token with the permission is issued.':
    'Reconnectez-vous, afin qu’un nouveau jeton avec l’autorisation soit émis.',
  'Token for other service': 'Jeton pour un autre service',
  'The token is made for {0}, but {1} is what it has to open. The scopes decide: one token is good for one service, and the first scope with an address chooses it.':
    'Le jeton est émis pour {0}, mais c’est {1} qu’il doit ouvrir. Ce sont les étendues qui décident : un jeton vaut pour un seul service, et la première étendue avec une adresse le choisit.',
  'Write each scope with its address: it has to begin with {0}/ . A mail scope that begins with the Graph address gives a token that IMAP and POP refuse.':
    'Écrivez chaque étendue avec son adresse : elle doit commencer par {0}/ . Une étendue de messagerie qui commence par l’adresse de Graph donne un jeton qu’IMAP et POP refusent.',
  'Reset the scopes to the values of the plan, and sign in again.':
    'Rétablissez les valeurs du plan pour les étendues, et reconnectez-vous.',
  'Token for another cloud': 'Jeton pour un autre cloud',
  'The token is made for {0}, which belongs to {1}. This plan needs one for {2}.':
    'Le jeton est émis pour {0}, qui appartient à {1}. Ce plan en exige un pour {2}.',
  'Reset the scopes to the values of {0}, or choose the plan of the mailbox, and sign in again.':
    'Rétablissez les valeurs de {0} pour les étendues, ou choisissez le plan de la boîte aux lettres, et reconnectez-vous.',
  'Refresh token missing': 'Jeton d’actualisation manquant',
  'so Microsoft gave no refresh token. Jira would lose access after about an hour.':
    'si bien que Microsoft n’a pas donné de jeton d’actualisation. Jira perdrait l’accès au bout d’une heure environ.',
  'offline_access was asked for but not granted, {0}': 'offline_access a été demandé mais pas accordé, {0}',
  'offline_access was written with an address before it, which is another scope, {0}':
    'offline_access a été écrit avec une adresse devant, ce qui est une autre étendue, {0}',
  'offline_access was not among the scopes, {0}': 'offline_access n’était pas parmi les étendues, {0}',
  'press Add a permission > Microsoft Graph > Delegated permissions, and choose offline_access.':
    'cliquez sur Add a permission > Microsoft Graph > Delegated permissions, et choisissez offline_access.',
  'Sign in again.': 'Reconnectez-vous.',
  'App permission missing': 'Autorisation d’application manquante',
  'The token of the app does not hold {0}. {1}': 'Le jeton de l’application ne contient pas {0}. {1}',
  'It holds no application permission at all.': 'Il ne contient aucune autorisation d’application.',
  'The permission was added as a delegated permission, which counts only when a person signs in.':
    'L’autorisation a été ajoutée comme autorisation déléguée, qui ne compte que lorsqu’une personne se connecte.',
  'Nobody has granted admin consent.': 'Personne n’a accordé le consentement administrateur.',
  'It was added a few minutes ago and is not in effect yet.':
    'Elle a été ajoutée il y a quelques minutes et n’a pas encore pris effet.',
  'press Add a permission > APIs my organization uses > Office 365 Exchange Online > Application permissions, and choose {0}.':
    'cliquez sur Add a permission > APIs my organization uses > Office 365 Exchange Online > Application permissions, et choisissez {0}.',
  'Permission not in token': 'Autorisation absente du jeton',
  'The token of the app does not name {0}. That is normal where Exchange itself grants access to chosen mailboxes (RBAC for Applications); otherwise the permission is missing. The checks of the mailbox decide.':
    'Le jeton de l’application ne nomme pas {0}. C’est normal lorsqu’Exchange lui-même accorde l’accès à certaines boîtes aux lettres (RBAC for Applications) ; sinon, l’autorisation manque. Les contrôles de la boîte aux lettres décident.',
  'If RBAC for Applications is used, look whether the mailbox is in scope.':
    'Si RBAC for Applications est utilisé, regardez si la boîte aux lettres est dans son périmètre.',
  'otherwise press Add a permission > Microsoft Graph > Application permissions, choose {0}, and press “Grant admin consent”. This opens every mailbox of the tenant to the app.':
    'sinon, cliquez sur Add a permission > Microsoft Graph > Application permissions, choisissez {0}, et cliquez sur « Grant admin consent ». Cela ouvre à l’application toutes les boîtes aux lettres du locataire.',
  'Mail permission not listed': 'Autorisation de messagerie absente de la liste',
  'Sign-in at another tenant': 'Connexion à un autre locataire',
};
