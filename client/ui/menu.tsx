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

type MenuProps = {
  button: ReactNode
  look?: ButtonLook
  /** For a menu that a key opens too */
  open?: { isOpen: boolean; onOpenChange: (isOpen: boolean) => void }
  children: ReactNode
}

/** A button and the list it opens. */
export const Menu = ({ button, look = 'plain', open, children }: MenuProps) => (
  <MenuTrigger {...open}>
    <Button className={buttonClass(look)}>{button}</Button>
    <Popover className={styles.popover ?? ''} placement="bottom end">
      <AriaMenu className={styles.menu ?? ''}>{children}</AriaMenu>
    </Popover>
  </MenuTrigger>
)

type MenuActionProps = { label: string; note?: string; onAction: () => void }

export const MenuAction = ({ label, note, onAction }: MenuActionProps) => (
  <MenuItem className={styles.item ?? ''} textValue={label} onAction={onAction}>
    <Text slot="label">{label}</Text>
    {note !== undefined && (
      <Text slot="description" className={styles.note ?? ''}>
        {note}
      </Text>
    )}
  </MenuItem>
)

type MenuChoiceProps<Value extends string> = {
  label: string
  value: Value
  options: readonly Value[]
  titles: Record<Value, string>
  onChange: (value: Value) => void
}

export const MenuChoice = <Value extends string>({
  label,
  value,
  options,
  titles,
  onChange,
}: MenuChoiceProps<Value>) => (
  <MenuSection
    selectionMode="single"
    disallowEmptySelection
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
