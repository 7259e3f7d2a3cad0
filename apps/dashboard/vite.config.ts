import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig } from 'vite'

export default defineConfig({
  plugins: [react()],
  // The packages of this repository are read from their source.
  resolve: {
    conditions: ['linkflow-source', ...defaultClientConditions],
    dedupe: ['react', 'react-dom', '@tanstack/react-query', 'zustand', 'radix-ui'],
  },
  // Found ahead, or the first page of a fresh clone is loaded a second time.
  optimizeDeps: {
    include: [
      'react',
      'react/jsx-dev-runtime',
      'react-dom',
      'react-dom/client',
      '@tanstack/react-query',
      'radix-ui',
      'zustand',
      'zustand/vanilla',
    ],
  },
  build: { target: 'es2022', reportCompressedSize: false, chunkSizeWarningLimit: 1000 },
})
