export const createDownloads = () => ({});
