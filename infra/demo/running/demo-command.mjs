// @ts-check
import { command } from '../../local/setup/command.mjs';
import { demoManifest, isDemonstration } from '../../local/setup/demonstration.mjs';
import { runningInstallation } from '../../local/setup/installation.mjs';
import { prepare, prepareBuild } from '../../local/setup/prepare.mjs';
import { createProgress } from '../../local/setup/progress.mjs';
import { SetupError } from '../../local/setup/setup-error.mjs';
import { demoHelp, demoOptions } from './demo-options.mjs';
import { fillDemo } from './fill-demo.mjs';

/** @param {readonly string[]} args */
export const demo = (args) =>
  command(async () => {
    const options = demoOptions(args, new Date());
    if (options.help) {
      console.log(demoHelp);
      return 0;
    }
    const installation = runningInstallation();
    if (installation?.state !== 'ready')
      throw new SetupError('Candor does not run here.', ['Start it with `npm start`, then try again; or use `npm start -- --demo`.']);
    if (installation.testClock)
      throw new SetupError('The demonstration ends before today: it does not go with a test clock.', ['Start without --test-clock.']);
    if (isDemonstration() && !options.remove)
      throw new SetupError('This installation has its made-up year already.', [
        `What was planted is in ${demoManifest()}.`,
        '`npm run demo -- --remove` erases who was made up; `npm start -- --reset` begins anew.',
      ]);
    if (!isDemonstration() && options.remove) throw new SetupError('Nobody here was made up.');
    const progress = createProgress(process.stderr, { quiet: true });
    const node = await prepare(progress);
    await prepareBuild(progress, node);
    return await fillDemo(node, installation, options);
  });
