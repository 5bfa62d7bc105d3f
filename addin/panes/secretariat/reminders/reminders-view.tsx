import { useWords } from '../../words-context.ts';
import type { SecretariatWorkProps } from '../secretariat-work.ts';
import { WorkPage } from '../work-page.tsx';

export default function RemindersView({ secretariat }: SecretariatWorkProps) {
  const { works } = useWords().panes;
  return (
    <WorkPage secretariat={secretariat} title={works.reminders.title}>
      {null}
    </WorkPage>
  );
}
