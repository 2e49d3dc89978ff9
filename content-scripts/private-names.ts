/** Told by nothing that a page can see. */
const secret = Math.random().toString(36).slice(2, 10)

/** A custom property's name in this page. One that a page could guess it could register, and so keep from being inherited. */
export const privateName = (name: string): string => `--${secret}-${name}`

/** A style whose custom properties have private names. */
export const withPrivateNames = (style: string): string => style.replace(/--(?=[a-z])/g, privateName(''))
