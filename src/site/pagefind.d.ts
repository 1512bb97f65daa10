// What the course uses of Pagefind's interface, which ships without types.
declare module '@pagefind/default-ui' {
  export interface PagefindOptions {
    readonly element: HTMLElement;
    readonly baseUrl: string;
    readonly bundlePath: string;
    readonly showImages: boolean;
    readonly showSubResults: boolean;
    readonly resetStyles: boolean;
    readonly translations: Readonly<Record<string, string>>;
  }
  export class PagefindUI {
    constructor(options: PagefindOptions);
  }
}
