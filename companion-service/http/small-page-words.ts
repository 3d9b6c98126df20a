import type { Language } from '#facts/languages/languages.ts';

type Words = readonly [title: string, text: string];

/**
 * What the companion's small pages say. They are opened by a person whose browser is all that is known, so each is told
 * in the language that it asks for; names of buttons as the page in Jira has them in that language.
 */
export const smallPageWords = {
  backFromMicrosoft: {
    en: ['Back from Microsoft', 'The diagnosis goes on in the Jira window. You can close this one.'],
    de: ['Zurück von Microsoft', 'Die Diagnose läuft im Jira-Fenster weiter. Sie können dieses Fenster schließen.'],
    fr: ['De retour de chez Microsoft', 'Le diagnostic continue dans la fenêtre de Jira. Vous pouvez fermer celle-ci.'],
    es: ['De vuelta de Microsoft', 'El diagnóstico continúa en la ventana de Jira. Puede cerrar esta.'],
    ja: ['Microsoft から戻りました', '診断は Jira のウィンドウで続きます。このウィンドウは閉じてかまいません。'],
    'pt-BR': ['De volta da Microsoft', 'O diagnóstico continua na janela do Jira. Você pode fechar esta.'],
  },
  signInNotExpected: {
    en: [
      'This sign-in is not expected',
      'No diagnosis in this browser waits for it: it was answered already, took too long, or was started elsewhere. Go back to Jira and press Verify again.',
    ],
    de: [
      'Diese Anmeldung wird nicht erwartet',
      'Keine Diagnose in diesem Browser wartet darauf: Sie wurde schon beantwortet, hat zu lange gedauert oder wurde anderswo begonnen. Gehen Sie zurück zu Jira, und wählen Sie „Erneut überprüfen“.',
    ],
    fr: [
      'Cette connexion n’est pas attendue',
      'Aucun diagnostic dans ce navigateur ne l’attend\u00a0: il a déjà reçu sa réponse, a duré trop longtemps ou a été lancé ailleurs. Revenez à Jira et choisissez «\u202fVérifier de nouveau\u202f».',
    ],
    es: [
      'Este inicio de sesión no se espera',
      'Ningún diagnóstico de este navegador lo espera: ya recibió respuesta, tardó demasiado o se inició en otro lugar. Vuelva a Jira y elija «Verificar de nuevo».',
    ],
    ja: [
      'このサインインは待たれていません',
      'このブラウザーには、このサインインを待っている診断がありません。すでに応答を受け取ったか、時間がかかりすぎたか、別の場所で開始されたものです。Jira に戻り、「もう一度検証」を選択してください。',
    ],
    'pt-BR': [
      'Esta entrada não é esperada',
      'Nenhum diagnóstico neste navegador espera por ela: já foi respondida, demorou demais ou foi iniciada em outro lugar. Volte ao Jira e escolha “Verificar de novo”.',
    ],
  },
  jiraRefused: {
    en: ['Jira did not sign you in', 'The answer was not expected here, or Jira refused. Try again.'],
    de: [
      'Jira hat Sie nicht angemeldet',
      'Die Antwort wurde hier nicht erwartet, oder Jira hat abgelehnt. Versuchen Sie es erneut.',
    ],
    fr: ['Jira ne vous a pas connecté', 'La réponse n’était pas attendue ici, ou Jira a refusé. Réessayez.'],
    es: ['Jira no inició su sesión', 'La respuesta no se esperaba aquí o Jira la rechazó. Inténtelo de nuevo.'],
    ja: [
      'Jira でサインインできませんでした',
      'ここでは想定していない応答が届いたか、Jira に拒否されました。もう一度お試しください。',
    ],
    'pt-BR': ['O Jira não fez sua entrada', 'A resposta não era esperada aqui, ou o Jira recusou. Tente novamente.'],
  },
  noAdministrator: {
    en: ['A Jira administrator can do this', 'Your Jira account has no administrator rights here.'],
    de: ['Das kann ein Jira-Administrator tun', 'Ihr Jira-Konto hat hier keine Administratorrechte.'],
    fr: ['Un administrateur Jira peut le faire', 'Votre compte Jira n’a pas ici de droits d’administrateur.'],
    es: ['Esto puede hacerlo un administrador de Jira', 'Su cuenta de Jira no tiene aquí derechos de administrador.'],
    ja: ['この操作は Jira 管理者が行えます', 'お使いの Jira アカウントには、ここでの管理者権限がありません。'],
    'pt-BR': ['Um administrador do Jira pode fazer isso', 'Sua conta do Jira não tem direitos de administrador aqui.'],
  },
  signedInWithJira: {
    en: ['Signed in with Jira', 'You can close this window and go on in Jira.'],
    de: ['Über Jira angemeldet', 'Sie können dieses Fenster schließen und in Jira weitermachen.'],
    fr: ['Connecté par Jira', 'Vous pouvez fermer cette fenêtre et continuer dans Jira.'],
    es: ['Sesión iniciada con Jira', 'Puede cerrar esta ventana y seguir en Jira.'],
    ja: ['Jira でサインインしました', 'このウィンドウを閉じて、Jira で作業を続けてください。'],
    'pt-BR': ['Entrada feita com o Jira', 'Você pode fechar esta janela e continuar no Jira.'],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, Words>>>>;
