import path from 'node:path';
import { defineConfig } from 'vite';

const folder = import.meta.dirname ?? '.';

export default defineConfig({
  root: path.join(folder, 'page'),
  base: '/host/',
  build: {
    outDir: path.join(folder, '../../dist/host'),
    emptyOutDir: true,
    target: 'es2023',
  },
});
