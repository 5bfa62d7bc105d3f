import packageFile from '../package.json' with { type: 'json' };

/** Of this copy of the program. */
export const release: string = packageFile.version;
