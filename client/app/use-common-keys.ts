import { useNavigate } from '@tanstack/react-router'
import { COMMON_KEYS } from '../ui/common-keys.ts'
import { useKeys } from '../ui/use-keys.ts'

/** What the keys do that every page has. */
export const useCommonKeys = (openMenu: () => void, openSettings: () => void) => {
  const navigate = useNavigate()
  useKeys(COMMON_KEYS, {
    desk: () => void navigate({ to: '/' }),
    queue: () => void navigate({ to: '/queue' }),
    rules: () => void navigate({ to: '/rules' }),
    book: () => void navigate({ to: '/book' }),
    people: () => void navigate({ to: '/people' }),
    settings: openSettings,
    menu: openMenu,
  })
}
