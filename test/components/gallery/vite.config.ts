import { defineConfig } from 'vite';

/** The gallery: `vite --config test/components/gallery/vite.config.ts`. */
export default defineConfig({
  root: import.meta.dirname,
  cacheDir: '../../../node_modules/.vite-gallery',
  oxc: { jsx: { runtime: 'automatic' } },
  optimizeDeps: {
    include: ['react', 'react-dom', 'react-dom/client', 'react/jsx-dev-runtime', 'lucide-react'],
  },
  server: { host: '127.0.0.1' },
});
