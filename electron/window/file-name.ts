/** What no file system takes in a name, and what would lead into another folder. */
const unnamable = /[\p{Cc}<>:"/\\|?*]/gu;

/** A name as the name of a file, without its ending. */
export const fileName = (name: string): string => name.replaceAll(unnamable, " ").trim();
