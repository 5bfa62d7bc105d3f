import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { Pane as PaneController } from '#addin/state/create-pane.ts';
import type { OpenedWorkbook } from '#addin/state/pane-state.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { ChooseScreen } from './start/choose-screen.tsx';
import { ExpiredBar } from './start/expired-bar.tsx';
import { NoticeScreen } from './start/notice-screen.tsx';
import { PersonBar } from './start/person-bar.tsx';
import { SignInScreen } from './start/sign-in-screen.tsx';
import { StoppedScreen } from './start/stopped-screen.tsx';
import { WaitScreen } from './start/wait-screen.tsx';
import type { StartLanguage } from './start-language.ts';
import { StartWordsProvider, useStartWords } from './start-words-context.ts';
import { usePaneStyles } from './use-pane-styles.ts';
import { useStore } from './use-store.ts';

const DepartmentPane = lazy(() => import('./department/department-pane.tsx'));
const CommitteePane = lazy(() => import('./committee/committee-pane.tsx'));
const SecretariatPane = lazy(() => import('./secretariat/secretariat-pane.tsx'));
const works = { department: DepartmentPane, secretariat: SecretariatPane, committee: CommitteePane };
const loadWorkWords = {
  ja: () => import('./work-words-ja.tsx'),
  en: () => import('./work-words-en.tsx'),
};
const loadRefusals = {
  ja: () => import('#domain/words/ja/refusals.ts'),
  en: () => import('#domain/words/en/refusals.ts'),
};
const workWords = { ja: lazy(loadWorkWords.ja), en: lazy(loadWorkWords.en) };

/** The whole task pane, from the first moment on. */
export function Pane({ pane }: { pane: PaneController }) {
  const { language } = useStore(pane.state);
  const words = useLanguage(language);
  if (!words) return null;
  return (
    <FluentProvider theme={webLightTheme} style={{ minHeight: '100%' }}>
      <StartWordsProvider value={words}>
        <ErrorBoundary words={words.panes.trouble}>
          <Frame pane={pane} />
        </ErrorBoundary>
      </StartWordsProvider>
    </FluentProvider>
  );
}

function Frame({ pane }: { pane: PaneController }) {
  const state = useStore(pane.state);
  const styles = usePaneStyles();
  return (
    <div className={styles.frame}>
      {state.isExpired && <ExpiredBar pane={pane} />}
      <main className={styles.main}>
        <Screen pane={pane} />
      </main>
      {state.me && <PersonBar name={state.me.name} signOut={pane.signOut} />}
    </div>
  );
}

function Screen({ pane }: { pane: PaneController }) {
  const { screen } = useStore(pane.state);
  const { start } = useStartWords().panes;
  switch (screen.kind) {
    case 'starting':
      return <WaitScreen text={start.starting} />;
    case 'opening':
      return <WaitScreen text={start.opening} />;
    case 'noAnswer':
      return <NoticeScreen title={start.noAnswerTitle} text={start.noAnswer} />;
    case 'outsideExcel':
      return <NoticeScreen title={start.outsideTitle} text={start.outside} />;
    case 'excelTooOld':
      return <NoticeScreen title={start.tooOldTitle} text={start.tooOld} />;
    case 'signedOut':
      return <SignInScreen pane={pane} />;
    case 'stopped':
      return <StoppedScreen trouble={screen.trouble} pane={pane} />;
    case 'choosing':
      return <ChooseScreen choosing={screen} pane={pane} />;
    case 'opened':
      return <Opened pane={pane} opened={screen} />;
  }
}

function Opened({ pane, opened }: { pane: PaneController; opened: OpenedWorkbook }) {
  const { language, panes } = useStartWords();
  const Words = workWords[language];
  const Work = works[opened.role.role];
  return (
    <Suspense fallback={<WaitScreen text={panes.start.opening} />}>
      <Words>
        <Work ports={pane.ports} opened={opened} />
      </Words>
    </Suspense>
  );
}

/** The words of one language only are loaded, the first screen's first; the page says its language for screen readers. */
function useLanguage(language: 'ja' | 'en'): StartLanguage | undefined {
  const [words, setWords] = useState<StartLanguage>();
  useEffect(() => {
    document.documentElement.lang = language;
    let isCurrent = true;
    const load =
      language === 'ja'
        ? import('./language-ja.ts').then(({ ja }) => ja)
        : import('./language-en.ts').then(({ en }) => en);
    void load.then((loaded) => isCurrent && setWords(loaded));
    void load
      .then(loadRefusals[language])
      .then(({ refusals }) => isCurrent && setWords((now) => now && { ...now, refusals }))
      .catch(() => undefined);
    // So that they are there when the workbook is open; what fails now is asked for again then.
    void load.then(loadWorkWords[language]).catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return words;
}
