import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { documents } from './documents-plugin.ts';
import { preloadFonts } from './font-plugin.ts';

const gateway = process.env.GATEWAY_URL ?? 'http://localhost:8080';
const port = Number(process.env.WEB_PORT ?? 3000);

export default defineConfig({
  plugins: [documents(), react(), preloadFonts()],
  resolve: {
    dedupe: ['react', 'react-dom', '@apollo/client', 'graphql'],
  },
  server: {
    port,
    strictPort: true,
    proxy: { '/graphql': { target: gateway, ws: true }, '/images': gateway, '/exports': gateway },
  },
  build: { target: 'es2022', assetsInlineLimit: 0, cssCodeSplit: false, modulePreload: { polyfill: false } },
});
