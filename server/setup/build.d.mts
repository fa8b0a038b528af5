export declare const build: () => void
