import type { SignInStage } from './sign-in-stage.ts';

interface Words {
  title: string;
  stages: Record<SignInStage, string>;
  done: string;
  failedTitle: string;
  failed: string;
  closeByHand: string;
  close: string;
}

/** What the sign-in window says, in the language of the pane that opened it. */
export const signInWords: Record<'ja' | 'en', Words> = {
  ja: {
    title: '点検　サインイン',
    stages: {
      begin: 'サインインの画面に移ります…',
      return: 'サインインを確かめています…',
      visit:
        'この画面は、Excel の「点検」アドインがサインインのときに開くものです。Excel でブックを開き、リボンの「点検」から始めてください。このウィンドウは閉じてかまいません。',
    },
    done: 'サインインしました。このウィンドウを閉じて、Excel に戻ってください。',
    failedTitle: 'サインインできませんでした',
    failed:
      'ネットワークの接続を確かめて、Excel の画面でもう一度「サインイン」を押してください。直らないときは、情報システムの担当に、サインインの画面でつながらないことをお知らせください。ブックの内容は変わっていません。',
    closeByHand: 'このウィンドウを閉じて、Excel に戻ってください。',
    close: 'Excel に戻る',
  },
  en: {
    title: 'Tenken – sign in',
    stages: {
      begin: 'Opening the sign-in page…',
      return: 'Checking your sign-in…',
      visit:
        'The Tenken add-in for Excel opens this page to sign you in. Open a workbook in Excel and start from Tenken on the ribbon. You can close this window.',
    },
    done: 'You are signed in. Close this window and go back to Excel.',
    failedTitle: 'You could not be signed in',
    failed:
      'Check the network connection and press Sign in again in Excel. If it keeps failing, tell your IT staff that the sign-in page cannot be reached. Your workbook was not changed.',
    closeByHand: 'Close this window and go back to Excel.',
    close: 'Back to Excel',
  },
};
