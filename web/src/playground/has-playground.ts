/** A server can be set to have none; its page then says so. */
export const hasPlayground: boolean = document.documentElement.dataset['playground'] !== 'off';
