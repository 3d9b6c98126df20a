import type { Catalogue } from '../catalogue.ts';

export const words: Catalogue = {
  '{0} and {1}': '{0} et {1}',
  '{0} or {1}': '{0} ou {1}',
  'In Jira open Administration > System > General configuration and set the base URL to the https address that people use.':
    'Dans Jira, ouvrez Administration > Système > Configuration générale et indiquez comme URL de base l’adresse https que les utilisateurs emploient.',
  'Reset changed endpoints to the values of the plan.':
    'Rétablissez les valeurs du plan pour les points de terminaison modifiés.',
  'the account of the mailbox': 'le compte de la boîte aux lettres',
  'the mailbox': 'la boîte aux lettres',
  'Or replace the security defaults by Conditional Access: Entra admin center > Overview > Properties > Manage security defaults.':
    'Ou remplacez les paramètres de sécurité par défaut par l’accès conditionnel : centre d’administration Entra > Overview > Properties > Manage security defaults.',
  'The client secret is wrong or has expired.': 'Le secret client est faux ou a expiré.',
  'The client ID is wrong.': 'L’ID client est faux.',
  'In Jira choose Authorize on the mail server and sign in with the account of the mailbox.':
    'Dans Jira, choisissez « Autoriser » sur le serveur de messagerie et connectez-vous avec le compte de la boîte aux lettres.',
  'Mail scopes must begin with {0}/': 'Les étendues de messagerie doivent commencer par {0}/',
  'Update the program, or report it together with this text.':
    'Mettez le programme à jour, ou signalez le problème en joignant ce texte.',
  'Let mail be fetched less often, and by one program only.':
    'Faites relever les e-mails moins souvent, et par un seul programme.',
  'Wait some minutes and try again.': 'Attendez quelques minutes et réessayez.',
  'In the Entra admin center open App registrations > your app > {0}. {1}':
    'Dans le centre d’administration Entra, ouvrez App registrations > votre application > {0}. {1}',
  'In the Entra admin center open Enterprise applications > your app. {0}':
    'Dans le centre d’administration Entra, ouvrez Enterprise applications > votre application. {0}',
  'In Jira open Administration > Applications > Application links and edit the outgoing link. {0}':
    'Dans Jira, ouvrez Administration > Applications > Liens d’application et modifiez le lien sortant. {0}',
  'In Jira open Administration > System > Incoming mail (in Jira Service Management: Project settings > Email requests), choose Authorize on the mail server and sign in with the account of the mailbox.':
    'Dans Jira, ouvrez Administration > Système > Courrier entrant (dans Jira Service Management : Paramètres du projet > Demandes par e-mail), choisissez « Autoriser » sur le serveur de messagerie et connectez-vous avec le compte de la boîte aux lettres.',
  'Run the check again here.': 'Relancez la vérification ici.',
  'Correlation ID {0}': 'le Correlation ID {0}',
  'Request ID {0}': 'le Request ID {0}',
  'time {0}': 'l’heure {0}',
  'Filter by {0}.': 'Filtrez sur {0}.',
  'Filter by the Correlation ID in the message.': 'Filtrez sur le Correlation ID indiqué dans le message.',
  'In the Entra admin center open Monitoring & health > Sign-in logs. {0}':
    'Dans le centre d’administration Entra, ouvrez Monitoring & health > Sign-in logs. {0}',
  'In the Entra admin center open Monitoring & health > Sign-in logs. {0} {1}':
    'Dans le centre d’administration Entra, ouvrez Monitoring & health > Sign-in logs. {0} {1}',
  'Check that the mail permissions are listed, then choose "Grant admin consent". It takes a Cloud Application Administrator or a Privileged Role Administrator.':
    'Vérifiez que les autorisations de messagerie figurent dans la liste, puis choisissez « Grant admin consent ». Il faut pour cela un Cloud Application Administrator ou un Privileged Role Administrator.',
  'Or open this address as an administrator of the mailbox tenant and accept.':
    'Ou ouvrez cette adresse en tant qu’administrateur du locataire de la boîte aux lettres et acceptez.',
  '{0} (Exchange Online PowerShell):': '{0} (Exchange Online PowerShell) :',
  'Or, in the Exchange admin center, open Recipients > Mailboxes > the mailbox. {0}':
    'Ou, dans le centre d’administration Exchange, ouvrez Recipients > Mailboxes > la boîte aux lettres. {0}',
  'Look at Microsoft 365 admin center > Health > Service health for an incident of Exchange Online.':
    'Regardez dans le centre d’administration Microsoft 365 > Health > Service health si un incident touche Exchange Online.',
  'Entra ID > App registrations > your app > {0}: {1}': 'Entra ID > App registrations > votre application > {0} : {1}',
  'Open Exchange Online PowerShell as an Exchange administrator.':
    'Ouvrez Exchange Online PowerShell en tant qu’administrateur Exchange.',
  'Run the diagnosis again.': 'Relancez le diagnostic.',
  'Run the diagnosis again: once may be chance.': 'Relancez le diagnostic : une fois peut être un hasard.',
  'Too many requests': 'Trop de requêtes',
};
