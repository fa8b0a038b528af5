import helmet from 'helmet'

/** Nothing but our own files is ever loaded or run, whatever an article says. */
export const securityHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      'default-src': ["'self'"],
      'object-src': ["'none'"],
      'base-uri': ["'none'"],
      'form-action': ["'self'"],
      'frame-ancestors': ["'none'"],
    },
  },
  // Whether a host speaks https, and its neighbours too, is for the proxy that does to say.
  strictTransportSecurity: false,
})
