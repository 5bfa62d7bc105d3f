import path from 'node:path';

/** Where the runners leave their JSON reports; git ignores it. */
export const resultsFolder = path.resolve('.tenken', 'test-results');
