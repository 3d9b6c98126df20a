import type { Catalogue } from '../catalogue.ts';

export const words: Catalogue = {
  'Jira and the mailbox belong to one organization, so nobody else needs to use this app.':
    'Jira et la boîte aux lettres appartiennent à une seule organisation, personne d’autre n’a donc besoin d’utiliser cette application.',
  'The endpoints name no tenant. With your tenant ID in both endpoints Single tenant is enough, and safer.':
    'Les points de terminaison ne nomment aucun locataire. Avec votre ID de locataire dans les deux, Single tenant suffit, et c’est plus sûr.',
  'The mailbox belongs to a personal account.': 'La boîte aux lettres appartient à un compte personnel.',
  'Register the app': 'Inscrire l’application',
  'Sign in to the Entra admin center of this plan, {0}, and open Entra ID > App registrations.':
    'Connectez-vous au centre d’administration Entra de ce plan, {0}, et ouvrez Entra ID > App registrations.',
  'Choose New registration and enter a name.': 'Choisissez New registration et saisissez un nom.',
  Name: 'Nom (Name)',
  'Under Supported account types choose "{0}". {1}': 'Sous Supported account types, choisissez « {0} ». {1}',
  'Choose Register. Leave Redirect URI empty here; the next steps set everything else.':
    'Choisissez Register. Laissez Redirect URI vide ici ; les étapes suivantes définissent tout le reste.',
  'The Overview page of the app shows an Application (client) ID.':
    'La page Overview de l’application affiche un Application (client) ID.',
  'Add the Redirect URL': 'Ajouter l’URL de redirection',
  'In the app open Authentication, choose Add a platform (in the newer view Add Redirect URI) and then Web. Not Single-page application, not Mobile and desktop applications: with those Jira cannot use its secret.':
    'Dans l’application, ouvrez Authentication, choisissez Add a platform (dans la nouvelle présentation, Add Redirect URI), puis Web. Ni Single-page application, ni Mobile and desktop applications : avec ces plateformes, Jira ne peut pas utiliser son secret.',
  'Paste each address exactly as it stands here, letter by letter, and choose Configure or Save. Leave the boxes for implicit grant empty.':
    'Collez chaque adresse exactement comme elle figure ici, caractère pour caractère, et choisissez Configure ou Save. Laissez décochées les cases de l’octroi implicite (Implicit grant).',
  'The addresses stand under Web, and nowhere else.': 'Les adresses figurent sous Web, et nulle part ailleurs.',
  'Choose Add a permission > {0} > {1}, tick these and choose Add permissions.':
    'Choisissez Add a permission > {0} > {1}, cochez les autorisations suivantes et choisissez Add permissions.',
  Permission: 'Autorisation',
  'Add the permissions': 'Ajouter les autorisations',
  'In the app open API permissions.': 'Dans l’application, ouvrez API permissions.',
  'IMAP, POP and SMTP stand under Microsoft Graph here, although Jira asks for them with the address of Exchange. Both are right.':
    'IMAP, POP et SMTP figurent ici sous Microsoft Graph, bien que Jira les demande avec l’adresse d’Exchange. Les deux sont corrects.',
  'API permissions lists {0}.': 'API permissions affiche {0}.',
  'Grant admin consent': 'Accorder le consentement administrateur',
  'On the same page choose Grant admin consent for your organization, and Yes. Most organizations let users consent to no mail permission any more, so do it even where a person signs in.':
    'Sur la même page, choisissez « Grant admin consent » pour votre organisation, puis Yes. La plupart des organisations ne laissent plus les utilisateurs consentir à des autorisations de messagerie : faites-le donc même si c’est une personne qui se connecte.',
  'Each permission shows a green mark: Granted for your organization.':
    'Chaque autorisation porte une coche verte : « Granted for » suivi du nom de votre organisation.',
  'Make a client secret': 'Créer un secret client',
  'In the app open Certificates & secrets > Client secrets and choose New client secret.':
    'Dans l’application, ouvrez Certificates & secrets > Client secrets et choisissez New client secret.',
  'Enter a description and choose under Expires how long it lasts: {0} is a good choice, 24 months the most. Microsoft advises less than 12 months; your organization may allow less. Note the day: Jira gets no mail after it.':
    'Saisissez une description et choisissez sous Expires la durée de validité : {0} est un bon choix, 24 mois le maximum. Microsoft conseille moins de 12 mois ; votre organisation autorise peut-être moins. Notez la date : au-delà, Jira ne reçoit plus d’e-mails.',
  Description: 'Description',
  'Choose Add and copy the Value at once: it is shown only now. It has about 40 characters and looks like abc8Q~… ; the Secret ID beside it, 8-4-4-4-12 characters with dashes, is not the secret.':
    'Choisissez Add et copiez aussitôt la Value : elle n’est affichée que maintenant. Elle compte environ 40 caractères et ressemble à abc8Q~… ; le Secret ID à côté, 8-4-4-4-12 caractères séparés par des tirets, n’est pas le secret.',
  'The Value is entered here. Afterwards the portal shows only its first three characters.':
    'La Value est saisie ici. Ensuite, le portail n’en affiche que les trois premiers caractères.',
  'Copy the two IDs': 'Copier les deux ID',
  'In the app open Overview and copy Application (client) ID into this page. Not the Object ID, which stands between.':
    'Dans l’application, ouvrez Overview et copiez l’Application (client) ID dans cette page. Pas l’Object ID, qui figure juste en dessous.',
  'In the app open Overview and copy Application (client) ID and Directory (tenant) ID into this page. Not the Object ID, which stands between.':
    'Dans l’application, ouvrez Overview et copiez l’Application (client) ID et le Directory (tenant) ID dans cette page. Pas l’Object ID, qui se trouve entre les deux.',
  'Both are entered here.': 'Les deux sont saisis ici.',
  'Let Exchange know the app': 'Faire connaître l’application à Exchange',
  'In the Entra admin center open Enterprise applications > your app > Overview and copy its Object ID. It has to be this one: the Object ID under App registrations is another, and with it every sign-in fails.':
    'Dans le centre d’administration Entra, ouvrez Enterprise applications > votre application > Overview et copiez son Object ID. C’est bien celui-ci qu’il faut : l’Object ID sous App registrations est différent, et avec lui toute connexion échoue.',
  'Run this in Exchange Online PowerShell, with that Object ID in place of the words in angle brackets.':
    'Exécutez ceci dans Exchange Online PowerShell, en mettant cet Object ID à la place des mots entre chevrons.',
  'Get-ServicePrincipal lists the app with both IDs.': 'Get-ServicePrincipal affiche l’application avec les deux ID.',
  'Give the app the mailbox': 'Donner la boîte aux lettres à l’application',
  'Give the app Full Access on this one mailbox, in the same window.':
    'Donnez à l’application l’accès total (Full Access) à cette seule boîte aux lettres, dans la même fenêtre.',
  'Get-MailboxPermission lists the app with FullAccess.':
    'Get-MailboxPermission affiche l’application avec FullAccess.',
  'Limit the app to the mailbox': 'Limiter l’application à la boîte aux lettres',
  'Grant the app its role on this one mailbox with RBAC for Applications. Do not add the same permission in Entra as well: grants add up, and that one reaches every mailbox.':
    'Accordez à l’application son rôle sur cette seule boîte aux lettres avec RBAC for Applications. N’ajoutez pas la même autorisation aussi dans Entra : les droits s’additionnent, et celui-là ouvre toutes les boîtes aux lettres.',
  'Look whether it worked. It can take up to two hours until it is in force.':
    'Vérifiez que cela a fonctionné. La prise d’effet peut demander jusqu’à deux heures.',
  'The column InScope says True for this mailbox.': 'La colonne InScope indique True pour cette boîte aux lettres.',
  'the account that signs in, not the shared mailbox': 'le compte qui se connecte, pas la boîte aux lettres partagée',
  'Look that {0} is on': 'Vérifier si {0} est activé',
  'In the Exchange admin center open Recipients > Mailboxes > {0} > Manage email apps settings and switch {1} on.':
    'Dans le centre d’administration Exchange, ouvrez Recipients > Mailboxes > {0} > Manage email apps settings et activez {1}.',
  'Or in Exchange Online PowerShell:': 'Ou dans Exchange Online PowerShell :',
  '{0} is on. A change takes up to an hour.': '{0} est activé. Une modification prend jusqu’à une heure.',
  'Switch IMAP or POP on': 'Activer IMAP ou POP',
  'Sign in at outlook.com as the mailbox, open Settings > Mail > Forwarding and IMAP, and let devices and apps use IMAP or POP. It is off at first.':
    'Connectez-vous à outlook.com avec le compte de la boîte aux lettres, ouvrez Settings > Mail > Forwarding and IMAP, et autorisez les appareils et applications à utiliser IMAP ou POP. C’est désactivé au départ.',
  'The switch is on and saved.': 'L’option est activée et enregistrée.',
  'Give Full Access on the shared mailbox': 'Donner l’accès total à la boîte aux lettres partagée',
  'A shared mailbox has no sign-in of its own: another account signs in and opens it. In the Exchange admin center open Recipients > Mailboxes > the shared mailbox > Delegation > Read and manage (Full Access) and add that account.':
    'Une boîte aux lettres partagée n’a pas de connexion propre : un autre compte se connecte et l’ouvre. Dans le centre d’administration Exchange, ouvrez Recipients > Mailboxes > la boîte aux lettres partagée > Delegation > Read and manage (Full Access) et ajoutez ce compte.',
  'The account stands in the list. A change takes up to an hour.':
    'Le compte figure dans la liste. Une modification prend jusqu’à une heure.',
  'Redirect URL of Jira': 'URL de redirection de Jira',
  'Redirect URI': 'Redirect URI',
  'Or open this address as an administrator of the organization and accept.':
    'Ou ouvrez cette adresse en tant qu’administrateur de l’organisation et acceptez.',
};
