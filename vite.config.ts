import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const SERVER = 'http://localhost:3000'

export default defineConfig({
  root: 'client',
  plugins: [react()],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true, // Vite asks for it in words, since the folder lies outside its root
    rolldownOptions: {
      output: {
        // Libraries change seldom and the desk often: a browser keeps the large part over an update.
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
            { name: 'vendor', test: /node_modules\// },
          ],
        },
      },
    },
  },
  server: {
    port: 5173,
    strictPort: true,
    proxy: {
      // The browser's own Host stays: the server refuses a change that comes from another origin.
      // Our own sources lie in a folder called api as well; they are Vite's to serve.
      '^/api/(?!.*\\.tsx?(\\?|$))': { target: SERVER, changeOrigin: false },
      '^/(annotations|ns)(/|$)': { target: SERVER, changeOrigin: false },
      '/healthz': { target: SERVER, changeOrigin: false },
      '/readyz': { target: SERVER, changeOrigin: false },
    },
  },
})
