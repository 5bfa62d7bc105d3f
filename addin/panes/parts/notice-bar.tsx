import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  type MessageBarProps,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface Notice {
  intent: NonNullable<MessageBarProps['intent']>;
  title?: string;
  children: ReactNode;
  actions?: { text: string; press: () => void; isBusy?: boolean }[];
}

/** A message with what to do about it; its lines wrap at any width. */
export function NoticeBar({ intent, title, children, actions = [] }: Notice) {
  return (
    <MessageBar intent={intent} layout="multiline" style={{ whiteSpace: 'normal' }}>
      <MessageBarBody style={{ overflowWrap: 'anywhere' }}>
        {title && (
          <>
            <MessageBarTitle>{title}</MessageBarTitle>
            <br />
          </>
        )}
        {children}
      </MessageBarBody>
      {actions.length > 0 && (
        <MessageBarActions>
          {actions.map(({ text, press, isBusy }) => (
            <Button key={text} size="small" onClick={press} disabledFocusable={isBusy ?? false}>
              {text}
            </Button>
          ))}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
