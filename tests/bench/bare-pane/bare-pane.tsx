import {
  Button,
  Field,
  FluentProvider,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  Spinner,
  tokens,
  webLightTheme,
} from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

const useStyles = makeStyles({ page: { padding: tokens.spacingHorizontalM } });

/** The controls of the pane's first screens and nothing of ours: the yardstick for size and start. */
function BarePane() {
  return (
    <FluentProvider theme={webLightTheme}>
      <main className={useStyles().page}>
        <MessageBar intent="warning">
          <MessageBarBody>
            <MessageBarTitle>点検</MessageBarTitle>
          </MessageBarBody>
          <MessageBarActions>
            <Button>閉じる</Button>
          </MessageBarActions>
        </MessageBar>
        <Spinner label="読み込んでいます" />
        <Field label="役割">
          <RadioGroup>
            <Radio value="department" label="所管課" />
          </RadioGroup>
        </Field>
        <Field label="計画">
          <Select>
            <option>計画</option>
          </Select>
        </Field>
        <Button appearance="primary">サインイン</Button>
      </main>
    </FluentProvider>
  );
}

const place = document.getElementById('pane');
if (place) createRoot(place).render(<BarePane />);
