import type { Catalogue } from '../catalogue.ts';

export const words: Catalogue = {
  'Jira and the mailbox belong to one organization, so nobody else needs to use this app.':
    'O Jira e a caixa de correio pertencem à mesma organização, portanto ninguém mais precisa usar este aplicativo.',
  'The endpoints name no tenant. With your tenant ID in both endpoints Single tenant is enough, and safer.':
    'Os pontos de extremidade não indicam nenhum locatário. Com o ID do seu locatário em ambos, Single tenant é suficiente e mais seguro.',
  'The mailbox belongs to a personal account.': 'A caixa de correio pertence a uma conta pessoal.',
  'Register the app': 'Registrar o aplicativo',
  'Sign in to the Entra admin center of this plan, {0}, and open Entra ID > App registrations.':
    'Entre no centro de administração do Entra deste plano, {0}, e abra Entra ID > App registrations.',
  'Choose New registration and enter a name.': 'Escolha New registration e digite um nome.',
  Name: 'Nome',
  'Under Supported account types choose "{0}". {1}': 'Em Supported account types, escolha “{0}”. {1}',
  'Choose Register. Leave Redirect URI empty here; the next steps set everything else.':
    'Escolha Register. Deixe Redirect URI vazio aqui; as próximas etapas definem todo o restante.',
  'The Overview page of the app shows an Application (client) ID.':
    'A página Overview do aplicativo mostra um Application (client) ID.',
  'Add the Redirect URL': 'Adicionar a URL de redirecionamento',
  'In the app open Authentication, choose Add a platform (in the newer view Add Redirect URI) and then Web. Not Single-page application, not Mobile and desktop applications: with those Jira cannot use its secret.':
    'No aplicativo, abra Authentication, escolha Add a platform (na exibição mais nova, Add Redirect URI) e depois Web. Não escolha Single-page application nem Mobile and desktop applications: com elas, o Jira não consegue usar seu segredo.',
  'Paste each address exactly as it stands here, letter by letter, and choose Configure or Save. Leave the boxes for implicit grant empty.':
    'Cole cada endereço exatamente como está aqui, letra por letra, e escolha Configure ou Save. Deixe desmarcadas as caixas de concessão implícita (implicit grant).',
  'Redirect URL of Jira': 'URL de redirecionamento do Jira',
  'Redirect URI': 'URI de redirecionamento',
  'The addresses stand under Web, and nowhere else.': 'Os endereços estão em Web, e em nenhum outro lugar.',
  'Choose Add a permission > {0} > {1}, tick these and choose Add permissions.':
    'Escolha Add a permission > {0} > {1}, marque estas e escolha Add permissions.',
  Permission: 'Permissão',
  'Add the permissions': 'Adicionar as permissões',
  'In the app open API permissions.': 'No aplicativo, abra API permissions.',
  'IMAP, POP and SMTP stand under Microsoft Graph here, although Jira asks for them with the address of Exchange. Both are right.':
    'IMAP, POP e SMTP ficam em Microsoft Graph aqui, embora o Jira os solicite com o endereço do Exchange. As duas coisas estão certas.',
  'API permissions lists {0}.': 'API permissions lista {0}.',
  'Grant admin consent': 'Conceder o consentimento do administrador',
  'On the same page choose Grant admin consent for your organization, and Yes. Most organizations let users consent to no mail permission any more, so do it even where a person signs in.':
    'Na mesma página, escolha “Grant admin consent” para a sua organização e depois Yes. A maioria das organizações não permite mais que os usuários deem consentimento a permissões de e-mail; portanto, faça isso mesmo que seja uma pessoa quem entra.',
  'Or open this address as an administrator of the organization and accept.':
    'Ou abra este endereço como administrador da organização e aceite.',
  'Each permission shows a green mark: Granted for your organization.':
    'Cada permissão mostra uma marca verde: “Granted” para a sua organização.',
  'Make a client secret': 'Criar um segredo do cliente',
  'In the app open Certificates & secrets > Client secrets and choose New client secret.':
    'No aplicativo, abra Certificates & secrets > Client secrets e escolha New client secret.',
  'Enter a description and choose under Expires how long it lasts: {0} is a good choice, 24 months the most. Microsoft advises less than 12 months; your organization may allow less. Note the day: Jira gets no mail after it.':
    'Digite uma descrição e escolha em Expires quanto tempo ele dura: {0} é uma boa escolha; o máximo são 24 meses. A Microsoft recomenda menos de 12 meses; sua organização pode permitir menos. Anote o dia: depois dele, o Jira não recebe mais e-mails.',
  Description: 'Descrição',
  'Choose Add and copy the Value at once: it is shown only now. It has about 40 characters and looks like abc8Q~… ; the Secret ID beside it, 8-4-4-4-12 characters with dashes, is not the secret.':
    'Escolha Add e copie o Value imediatamente: ele só é mostrado agora. Ele tem cerca de 40 caracteres e se parece com abc8Q~… ; o Secret ID ao lado, com 8-4-4-4-12 caracteres e hifens, não é o segredo.',
  'The Value is entered here. Afterwards the portal shows only its first three characters.':
    'O Value foi digitado aqui. Depois disso, o portal mostra apenas os três primeiros caracteres.',
  'Copy the two IDs': 'Copiar os dois IDs',
  'In the app open Overview and copy Application (client) ID into this page. Not the Object ID, which stands between.':
    'No aplicativo, abra Overview e copie o Application (client) ID para esta página. Não copie o Object ID, que fica no meio.',
  'In the app open Overview and copy Application (client) ID and Directory (tenant) ID into this page. Not the Object ID, which stands between.':
    'No aplicativo, abra Overview e copie o Application (client) ID e o Directory (tenant) ID para esta página. Não copie o Object ID, que fica no meio.',
  'Both are entered here.': 'Ambos foram digitados aqui.',
  'Let Exchange know the app': 'Apresentar o aplicativo ao Exchange',
  'In the Entra admin center open Enterprise applications > your app > Overview and copy its Object ID. It has to be this one: the Object ID under App registrations is another, and with it every sign-in fails.':
    'No centro de administração do Entra, abra Enterprise applications > seu aplicativo > Overview e copie o Object ID. Tem que ser este: o Object ID em App registrations é outro, e com ele toda entrada falha.',
  'Run this in Exchange Online PowerShell, with that Object ID in place of the words in angle brackets.':
    'Execute isto no Exchange Online PowerShell, com esse Object ID no lugar das palavras entre os sinais < e >.',
  'Get-ServicePrincipal lists the app with both IDs.': 'Get-ServicePrincipal lista o aplicativo com os dois IDs.',
  'Give the app the mailbox': 'Dar a caixa ao aplicativo',
  'Give the app Full Access on this one mailbox, in the same window.':
    'Dê ao aplicativo acesso total a esta única caixa de correio, na mesma janela.',
  'Get-MailboxPermission lists the app with FullAccess.': 'Get-MailboxPermission lista o aplicativo com FullAccess.',
  'Limit the app to the mailbox': 'Limitar o aplicativo à caixa',
  'Grant the app its role on this one mailbox with RBAC for Applications. Do not add the same permission in Entra as well: grants add up, and that one reaches every mailbox.':
    'Conceda ao aplicativo a função dele nesta única caixa de correio com RBAC for Applications. Não adicione também a mesma permissão no Entra: as concessões se somam, e aquela alcança todas as caixas de correio.',
  'Look whether it worked. It can take up to two hours until it is in force.':
    'Veja se funcionou. Pode levar até duas horas para entrar em vigor.',
  'The column InScope says True for this mailbox.': 'A coluna InScope mostra True para esta caixa de correio.',
  'the account that signs in, not the shared mailbox': 'a conta que entra, não a caixa de correio compartilhada',
  'Look that {0} is on': 'Conferir se {0} está ativado',
  'In the Exchange admin center open Recipients > Mailboxes > {0} > Manage email apps settings and switch {1} on.':
    'No centro de administração do Exchange, abra Recipients > Mailboxes > {0} > Manage email apps settings e ative {1}.',
  'Or in Exchange Online PowerShell:': 'Ou no Exchange Online PowerShell:',
  '{0} is on. A change takes up to an hour.': '{0} está ativado. Uma alteração leva até uma hora para valer.',
  'Switch IMAP or POP on': 'Ativar IMAP ou POP',
  'Sign in at outlook.com as the mailbox, open Settings > Mail > Forwarding and IMAP, and let devices and apps use IMAP or POP. It is off at first.':
    'Entre em outlook.com como a caixa de correio, abra Settings > Mail > Forwarding and IMAP e permita que dispositivos e aplicativos usem IMAP ou POP. Inicialmente, isso vem desativado.',
  'The switch is on and saved.': 'A opção está ativada e salva.',
  'Give Full Access on the shared mailbox': 'Dar acesso total à caixa compartilhada',
  'A shared mailbox has no sign-in of its own: another account signs in and opens it. In the Exchange admin center open Recipients > Mailboxes > the shared mailbox > Delegation > Read and manage (Full Access) and add that account.':
    'Uma caixa de correio compartilhada não tem entrada própria: outra conta entra e a abre. No centro de administração do Exchange, abra Recipients > Mailboxes > a caixa de correio compartilhada > Delegation > Read and manage (Full Access) e adicione essa conta.',
  'The account stands in the list. A change takes up to an hour.':
    'A conta está na lista. Uma alteração leva até uma hora para valer.',
};
