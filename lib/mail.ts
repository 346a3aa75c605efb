import type { EmailAdapter } from 'payload'

/** Until a mail server is set up, mail goes to the log: its recipient and subject, and the text for whoever runs the site. */
export const logMail: EmailAdapter<void> = ({ payload }) => ({
  name: 'log',
  defaultFromAddress: 'press-room@localhost',
  defaultFromName: 'Press room',
  sendEmail: async ({ to, subject, html, text }) => {
    payload.logger.info({ to, subject, body: text ?? html }, 'Mail was not sent: no mail server is set up')
  },
})
