import { dayInWords, instantInUtc, instantInWords } from './day.ts'

export const Moment = ({ at }: { at: string }) => (
  <time dateTime={at} title={instantInUtc(at)}>
    {instantInWords(at)}
  </time>
)

export const Day = ({ day }: { day: string }) => <time dateTime={day}>{dayInWords(day)}</time>
