import { keptFolder } from '../setup/project-folder.ts';
import { startFault } from './start-fault.ts';
import { startWords } from './start-words.ts';

// The SDK would advise the reader to change Node; what is supported is said when packages are installed.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

try {
  const { chooseExample } = await import('./chosen-example.ts');
  const chosen = chooseExample(process.argv.slice(2));
  if (!chosen.ok) {
    console.error(chosen.complaint);
    process.exit(2);
  }
  const { startMachine } = await import('./start-machine.ts');
  const machine = await startMachine({ ...chosen, kept: keptFolder, say: console.log });
  if (machine) stopOnSignal(machine.stop);
} catch (fault) {
  console.error(startFault(fault));
  process.exit(1);
}

/** Ctrl+C, a closed window, a shutdown. A second one does not wait. */
function stopOnSignal(stop: () => Promise<void>): void {
  let isStopping = false;
  const end = async () => {
    if (isStopping) process.exit(130);
    isStopping = true;
    console.log(`\n${startWords.stopping}`);
    await stop();
    console.log(startWords.stopped);
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
}
