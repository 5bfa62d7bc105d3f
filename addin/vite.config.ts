import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Paths are relative, so that the same files serve `/addin/` on one machine and any place in the cloud. */
export default defineConfig({
  root: 'addin',
  base: './',
  publicDir: 'public',
  plugins: [react()],
  build: {
    outDir: '../dist/addin',
    emptyOutDir: true,
    // The web views of Excel 2021 and later are current Edge and Safari.
    target: 'es2022',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      input: ['addin/taskpane.html', 'addin/sign-in.html', 'addin/commands.html'],
      // The first screen lists what comes later, so that it is fetched at once: by short names.
      output: { chunkFileNames: 'assets/[hash].js' },
    },
  },
});
