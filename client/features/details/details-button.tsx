import { Button } from '../../ui/button.tsx'
import { ARTICLE_DETAILS } from './open-details.ts'
import styles from './ways-to-details.module.css'

/** To all that is known about the article. */
export const DetailsButton = ({ onOpen }: { onOpen: () => void }) => (
  <span id={ARTICLE_DETAILS} className={styles.way}>
    <Button look="quiet" shortcut="details" onPress={onOpen}>
      Details
    </Button>
  </span>
)
