export const createCards = () => ({});
