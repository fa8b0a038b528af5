export declare const browser: () => Promise<string>
