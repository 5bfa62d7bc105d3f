import { Component, type ReactNode } from 'react';
import type { PaneWords } from '#addin/words/ja/panes.ts';
import { NoticeScreen } from './start/notice-screen.tsx';

interface Props {
  words: PaneWords['trouble'];
  children: ReactNode;
}

/** A Fault in the pane: the clerk reads a sentence and a reference, never the text of the error. */
export class ErrorBoundary extends Component<Props, { reference?: string | undefined }> {
  override state: { reference?: string | undefined } = {};

  static getDerivedStateFromError(fault: unknown): { reference: string } {
    return { reference: referenceFor(fault) };
  }

  override render(): ReactNode {
    const { reference } = this.state;
    if (reference === undefined) return this.props.children;
    const { words } = this.props;
    return (
      <NoticeScreen
        title={words.brokenTitle}
        text={words.broken(reference)}
        action={{ text: words.reopen, press: () => this.setState({ reference: undefined }) }}
      />
    );
  }
}

/** The same fault has the same short reference, so that two reports of it can be matched. */
function referenceFor(fault: unknown): string {
  const text = fault instanceof Error ? `${fault.name}${fault.message}${fault.stack ?? ''}` : String(fault);
  const sum = [...text].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) >>> 0, 7);
  return `P-${sum.toString(36).toUpperCase()}`;
}
