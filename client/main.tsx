// oxlint-disable-next-line import/no-unassigned-import -- has to run before any schema is made
import './zod-without-eval.ts'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Providers } from './app/providers.tsx'
import { applyTheme, storedTheme } from './app/theme.ts'

applyTheme(storedTheme())

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id "root"')

createRoot(root).render(
  <StrictMode>
    <Providers />
  </StrictMode>,
)
