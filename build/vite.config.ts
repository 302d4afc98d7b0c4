import { builtinModules } from 'node:module'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const external = ['electron', 'better-sqlite3', ...builtinModules, /^node:/]

export default defineConfig({
  root: new URL('../renderer', import.meta.url).pathname, base: './',
  plugins: [react()],
  html: { cspNonce: '__NONCE__' },
  build: { outDir: '../dist/renderer', emptyOutDir: true },
  environments: {
    main: {
      consumer: 'server',
      resolve: { noExternal: true, conditions: ['node'], mainFields: ['module', 'main'] },
      build: {
        outDir: '../dist/electron', emptyOutDir: true, target: 'node24', minify: false, sourcemap: true,
        rolldownOptions: { input: 'electron/main.ts', external, output: { format: 'es', entryFileNames: 'main.js' } },
      },
    },
    preload: {
      consumer: 'server',
      resolve: { noExternal: true, conditions: ['node'] },
      build: {
        outDir: '../dist/electron', emptyOutDir: false, target: 'chrome148', minify: false,
        rolldownOptions: { input: 'electron/preload.ts', external, output: { format: 'cjs', entryFileNames: 'preload.cjs' } },
      },
    },
  },
  builder: {
    async buildApp(builder) {
      await builder.build(builder.environments["client"]!)
      await builder.build(builder.environments["main"]!)
      await builder.build(builder.environments["preload"]!)
    },
  },
})
