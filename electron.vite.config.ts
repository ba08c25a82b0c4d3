import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const root = import.meta.dirname

/** Every process entry of the Node side: name in `out/main` → source. */
const nodeEntries = {
  index: 'src/main/index.ts',
  desk: 'src/desk/main.ts',
  backend: 'src/backend/main.ts',
  import: 'src/backend/import.ts',
  'report-triage': 'src/backend/report-triage.ts',
  train: 'src/backend/train.ts',
  'bootstrap-worker': 'src/desk/sync/bootstrap-worker.ts',
  'train-intent-worker': 'src/backend/triage/train-intent-worker.ts',
}

/** Entries whose file exists, as absolute paths. */
function presentEntries(entries: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(entries)
      .map(([name, file]) => [name, resolve(root, file)] as const)
      .filter(([, file]) => existsSync(file)),
  )
}

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      target: 'node24',
      sourcemap: true,
      externalizeDeps: true,
      rolldownOptions: {
        input: presentEntries(nodeEntries),
        // Chunks lie beside the entries, so that import.meta.dirname is out/main everywhere.
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      sourcemap: false,
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: resolve(root, 'src/preload/index.ts') },
        // A sandboxed preload must be CommonJS.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(root, 'src/renderer'),
    // Relative addresses work under app://tierdesk/ and under the loopback host alike.
    base: './',
    plugins: [react()],
    build: {
      outDir: resolve(root, 'out/renderer'),
      emptyOutDir: true,
      target: 'es2024',
      minify: true,
      // The content security policy allows neither inline scripts nor data: scripts.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: resolve(root, 'src/renderer/index.html') },
    },
  },
})
