import type { Catalogue } from '../catalogue.ts';

export const words: Catalogue = {
  '{0} and {1}': '{0} e {1}',
  '{0} or {1}': '{0} ou {1}',
  'In Jira open Administration > System > General configuration and set the base URL to the https address that people use.':
    'No Jira, abra Administração > Sistema > Configuração geral e defina como URL base o endereço https que as pessoas usam.',
  'Reset changed endpoints to the values of the plan.':
    'Volte os pontos de extremidade alterados para os valores do plano.',
  'the account of the mailbox': 'a conta da caixa de correio',
  'the mailbox': 'a caixa de correio',
  'Or replace the security defaults by Conditional Access: Entra admin center > Overview > Properties > Manage security defaults.':
    'Ou substitua os padrões de segurança pelo acesso condicional: centro de administração do Entra > Overview > Properties > Manage security defaults.',
  'The client secret is wrong or has expired.': 'O segredo do cliente está errado ou expirou.',
  'The client ID is wrong.': 'O ID do cliente está errado.',
  'In Jira choose Authorize on the mail server and sign in with the account of the mailbox.':
    'No Jira, escolha “Autorizar” no servidor de e-mail e entre com a conta da caixa de correio.',
  'Mail scopes must begin with {0}/': 'Os escopos de e-mail devem começar com {0}/',
  'Update the program, or report it together with this text.':
    'Atualize o programa ou comunique o problema junto com este texto.',
  'Let mail be fetched less often, and by one program only.':
    'Faça com que os e-mails sejam buscados com menos frequência e por um único programa.',
  'Wait some minutes and try again.': 'Aguarde alguns minutos e tente novamente.',
  'In the Entra admin center open App registrations > your app > {0}. {1}':
    'No centro de administração do Entra, abra App registrations > seu aplicativo > {0}. {1}',
  'In the Entra admin center open Enterprise applications > your app. {0}':
    'No centro de administração do Entra, abra Enterprise applications > seu aplicativo. {0}',
  'In Jira open Administration > Applications > Application links and edit the outgoing link. {0}':
    'No Jira, abra Administração > Aplicativos > Links de aplicativo e edite o link de saída. {0}',
  'In Jira open Administration > System > Incoming mail (in Jira Service Management: Project settings > Email requests), choose Authorize on the mail server and sign in with the account of the mailbox.':
    'No Jira, abra Administração > Sistema > E-mail de entrada (no Jira Service Management: Configurações do projeto > Solicitações por e-mail), escolha “Autorizar” no servidor de e-mail e entre com a conta da caixa de correio.',
  'Run the check again here.': 'Execute a verificação aqui novamente.',
  'Correlation ID {0}': 'Correlation ID {0}',
  'Request ID {0}': 'Request ID {0}',
  'time {0}': 'hora {0}',
  'Filter by {0}.': 'Filtre por {0}.',
  'Filter by the Correlation ID in the message.': 'Filtre pelo Correlation ID da mensagem.',
  'In the Entra admin center open Monitoring & health > Sign-in logs. {0}':
    'No centro de administração do Entra, abra Monitoring & health > Sign-in logs. {0}',
  'In the Entra admin center open Monitoring & health > Sign-in logs. {0} {1}':
    'No centro de administração do Entra, abra Monitoring & health > Sign-in logs. {0} {1}',
  'Check that the mail permissions are listed, then choose "Grant admin consent". It takes a Cloud Application Administrator or a Privileged Role Administrator.':
    'Confira se as permissões de e-mail estão na lista e escolha “Grant admin consent”. Isso requer um Cloud Application Administrator ou um Privileged Role Administrator.',
  'Or open this address as an administrator of the mailbox tenant and accept.':
    'Ou abra este endereço como administrador do locatário da caixa de correio e aceite.',
  '{0} (Exchange Online PowerShell):': '{0} (Exchange Online PowerShell):',
  'Or, in the Exchange admin center, open Recipients > Mailboxes > the mailbox. {0}':
    'Ou, no centro de administração do Exchange, abra Recipients > Mailboxes > a caixa de correio. {0}',
  'Look at Microsoft 365 admin center > Health > Service health for an incident of Exchange Online.':
    'Veja no centro de administração do Microsoft 365 > Health > Service health se há um incidente do Exchange Online.',
  'Entra ID > App registrations > your app > {0}: {1}': 'Entra ID > App registrations > seu aplicativo > {0}: {1}',
  'Open Exchange Online PowerShell as an Exchange administrator.':
    'Abra o Exchange Online PowerShell como administrador do Exchange.',
  'Run the diagnosis again.': 'Execute o diagnóstico novamente.',
  'Run the diagnosis again: once may be chance.': 'Execute o diagnóstico novamente: uma vez pode ser acaso.',
  'Too many requests': 'Solicitações demais',
};
