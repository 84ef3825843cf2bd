export const createClusters = () => ({});
