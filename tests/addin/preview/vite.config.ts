import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The panes with ports in memory, for looking at them: `npx vite -c tests/addin/preview/vite.config.ts`. Never shipped. */
export default defineConfig({ root: 'tests/addin/preview', plugins: [react()], base: './' });
