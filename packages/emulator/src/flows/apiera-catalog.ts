export const createCatalog = () => ({});
