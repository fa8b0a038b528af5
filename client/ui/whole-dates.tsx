import styles from './whole-dates.module.css'

/** Text as it is, save that a date like 2020-08-19 is not broken over two lines and so misread. */
export const WholeDates = ({ text }: { text: string }) =>
  text.split(/(\d{4}-\d{2}-\d{2})/).map((piece, index) =>
    index % 2 === 1 ? (
      // oxlint-disable-next-line react/no-array-index-key -- the pieces of a text never change places
      <span key={index} className={styles.date}>
        {piece}
      </span>
    ) : (
      piece
    ),
  )
