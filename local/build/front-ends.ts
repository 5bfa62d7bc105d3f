import path from 'node:path';
import { projectFolder } from '../setup/project-folder.ts';

export interface FrontEnd {
  /** Where it is built to. */
  output: string;
  /** Of Vite. */
  config: string;
  /** Files and folders that it is made from. */
  sources: string[];
}

const place = (name: string) => path.join(projectFolder, name);
const always = ['package-lock.json', 'tsconfig.base.json'].map(place);

export const addinFrontEnd: FrontEnd = {
  output: place('dist/addin'),
  config: place('addin/vite.config.ts'),
  // The reader of mailed workbooks is the host's own.
  sources: [place('addin'), place('domain'), place('local/workbook-host'), ...always],
};

export const frontEnds: readonly FrontEnd[] = [
  addinFrontEnd,
  {
    output: place('dist/host'),
    config: place('local/workbook-host/vite.config.ts'),
    sources: [place('local/workbook-host'), ...always],
  },
];
