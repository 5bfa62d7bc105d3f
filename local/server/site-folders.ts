import path from 'node:path';
import { projectFolder } from '../setup/project-folder.ts';

/** What is served as it lies on the disk. */
export interface SiteFolders {
  host: string;
  addin: string;
  officeJs: string;
}

export const siteFolders: SiteFolders = {
  host: path.join(projectFolder, 'dist/host'),
  addin: path.join(projectFolder, 'dist/addin'),
  officeJs: path.join(projectFolder, 'node_modules/@microsoft/office-js/dist'),
};
