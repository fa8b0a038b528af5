import {
  Button,
  Header,
  Menu as AriaMenu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Text,
} from 'react-aria-components'
import type { ReactNode } from 'react'
import { buttonClass, type ButtonLook } from './button.tsx'
import styles from './menu.module.css'
import { useShortcut } from './shortcuts.ts'

type MenuProps = {
  button: ReactNode
  look?: ButtonLook
  /** The id of the key that opens it */
  shortcut?: string
  /** What stands above the list */
  head?: ReactNode
  /** For a menu that opens by something else than its button too */
  open?: { isOpen: boolean; onOpenChange: (isOpen: boolean) => void }
  children: ReactNode
}

/** A button and the list it opens. */
export const Menu = ({ button, look = 'plain', shortcut, head, open, children }: MenuProps) => (
  <MenuTrigger {...open}>
    <Button ref={tellOn(useShortcut(shortcut))} className={buttonClass(look)}>
      {button}
    </Button>
    <Popover className={styles.popover ?? ''} placement="bottom end">
      {head}
      <AriaMenu className={styles.menu ?? ''}>{children}</AriaMenu>
    </Popover>
  </MenuTrigger>
)

/** The button of the library passes neither of them on. */
const tellOn = (hints: ReturnType<typeof useShortcut>) => (button: HTMLButtonElement | null) => {
  for (const [name, said] of Object.entries(hints)) button?.setAttribute(name, said)
}

type MenuActionProps = { label: string; note?: string; isDisabled?: boolean; onAction: () => void }

export const MenuAction = ({ label, note, isDisabled = false, onAction }: MenuActionProps) => (
  <MenuItem className={styles.item ?? ''} textValue={label} isDisabled={isDisabled} onAction={onAction}>
    <Text slot="label">{label}</Text>
    {note !== undefined && (
      <Text slot="description" className={styles.note ?? ''}>
        {note}
      </Text>
    )}
  </MenuItem>
)

/** Actions of one kind. */
export const MenuGroup = ({ label, children }: { label: string; children: ReactNode }) => (
  <MenuSection>
    <Header className={styles.header ?? ''}>{label}</Header>
    {children}
  </MenuSection>
)

type MenuChoiceProps<Value extends string> = {
  label: string
  value: Value
  options: readonly Value[]
  titles: Record<Value, string>
  onChange: (value: Value) => void
  /** For a choice that says what the other items do */
  staysOpen?: boolean
}

export const MenuChoice = <Value extends string>({
  label,
  value,
  options,
  titles,
  onChange,
  staysOpen = false,
}: MenuChoiceProps<Value>) => (
  <MenuSection
    selectionMode="single"
    disallowEmptySelection
    shouldCloseOnSelect={!staysOpen}
    selectedKeys={[value]}
    onSelectionChange={(keys) => {
      const chosen = options.find((option) => keys !== 'all' && keys.has(option))
      if (chosen !== undefined) onChange(chosen)
    }}
  >
    <Header className={styles.header ?? ''}>{label}</Header>
    {options.map((option) => (
      <MenuItem
        key={option}
        id={option}
        className={`${styles.item} ${styles.choice}`}
        textValue={titles[option]}
      >
        <Text slot="label">{titles[option]}</Text>
      </MenuItem>
    ))}
  </MenuSection>
)
