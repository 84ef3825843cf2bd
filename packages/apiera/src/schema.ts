/**
 * Generated from specs/apiera/openapi.yaml: do not edit. `npx --yes pnpm@12.21.0 generate apiera` writes this file.
 * Generator: openapi-typescript 7.13.0
 * packages/apiera/openapi.json: sha256 0527643f76def03caf5f62c22e01aae24d6e0950641f86a8012657270df96bc0
 * specs/apiera/source.json: sha256 c081a55ad100824035de2eaf76b800484c106218d2e10f41ab0514b2b897939d
 */

export interface paths {
    "/v1/assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List assets
         * @description Gives the organization's assets page by page, narrowed by state, kind of medium, storage or name. Removed and archived assets can be asked for by `isRemoved[eq]` and `isArchived[eq]`. Ask for `expand[metadata]` or `expand[files]` to spare a call per asset. The parameters were read; the answer is concluded from a single asset's.
         *
         *     Evidence: partial (source: https://docs.apiera.io/openapi/assets/paths/~1v1~1assets~1bulk~1actions~1lifecycle/patch, https://docs.apiera.io/openapi/assets/paths/~1v1~1assets/get.md)
         */
        get: operations["listAssets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assets/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create several assets
         * @description Creates assets in one request, to which their files are then uploaded. Only the route was read. That the body and the answer are arrays is the rule of the other bulk calls; the fields of an entry, the largest batch, and whether one bad entry fails the whole batch are not published.
         *
         *     Evidence: inferred (source: https://docs.apiera.io/openapi/assets/paths/~1v1~1assets~1bulk/post)
         */
        post: operations["bulkCreateAssets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assets/bulk/actions/lifecycle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Move several assets through their lifecycle
         * @description Applies one transition to all the assets named, for example `publish` or `archive`. Which transitions are open depends on each asset's status; the vendor's table of allowed moves was not found, nor whether one refused asset stops the others. The answer was read as asset rows, and the array around them is a conclusion.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/assets/paths/~1v1~1assets~1bulk~1actions~1lifecycle/patch.md)
         */
        patch: operations["bulkTransitionAssetLifecycle"];
        trace?: never;
    };
    "/v1/assets/files/bulk/actions/initiate-upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start several file uploads
         * @description Registers files for one asset or many and gives each a presigned S3 address in `presignedUrl`. The bytes then go straight to S3, without the Apiera token. Rows begin as `awaitingUpload`; what moves one to `uploaded`, how long an address lives and how large a file may be are not published. One call here instead of one per file saves the rate limit.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/asset-files)
         */
        post: operations["bulkInitiateFileUploads"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assets/{assetUuid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The asset's `uuid`. */
                assetUuid: components["parameters"]["AssetUuid"];
            };
            cookie?: never;
        };
        /**
         * Read an asset
         * @description Gives one asset, with its metadata and files when they are asked for. The page that was read is an older edition and shows whole metadata rows for `include[metadata]`; by the newer rule `include` gives UUIDs and `expand` gives rows.
         *
         *     Evidence: partial (source: https://docs.apiera.io/openapi/assets/paths/~1v1~1assets~1%7Bassetuuid%7D/get.md)
         */
        get: operations["getAsset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assets/{assetUuid}/files": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The asset's `uuid`. */
                assetUuid: components["parameters"]["AssetUuid"];
            };
            cookie?: never;
        };
        /**
         * List the files of an asset
         * @description Gives the original of an asset and its variations, such as thumbnails or video streams. Filter by `variationType[eq]` to find one rendition. The vendor declares `status[eq]` with the statuses of assets, although a file's own status is `awaitingUpload` or `uploaded`; what it then compares is unknown. Read from the older edition of the reference.
         *
         *     Evidence: partial (source: https://docs.apiera.io/openapi/asset-files/paths/~1v1~1assets~1%7Bassetuuid%7D~1files/get.md)
         */
        get: operations["listAssetFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assets/{assetUuid}/files/actions/initiate-upload": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The asset's `uuid`. */
                assetUuid: components["parameters"]["AssetUuid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a file upload
         * @description Registers one file of an asset and gives the presigned S3 address to which its bytes are sent, without the Apiera token. The row starts as `awaitingUpload`; list the asset's files to see it become `uploaded`. How long the address lives, the size limit and whether the upload has to be confirmed are not published.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/asset-files/paths/~1v1~1assets~1%7Bassetuuid%7D~1files~1actions~1initiate-upload/post.md)
         */
        post: operations["initiateFileUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assets/{assetUuid}/metadata": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The asset's `uuid`. */
                assetUuid: components["parameters"]["AssetUuid"];
            };
            cookie?: never;
        };
        /**
         * List the metadata of an asset
         * @description Gives the free key and value pairs stored with an asset. There are no filters, only paging; reading the asset with `expand[metadata]` brings the same pairs in one call.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/asset-metadata)
         */
        get: operations["listAssetMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/attributes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List attributes
         * @description Gives the properties that products can have. The filters were read in the older edition, which knows an attribute by `name`; the newer one is likely to offer `codes[eq]` and `statuses[eq]` as the lists of brands and tags do. The path itself is a conclusion.
         *
         *     Evidence: partial (source: https://docs.apiera.io/openapi/attributes/paths/~1v1~1attributes~1bulk~1actions~1lifecycle/patch)
         */
        get: operations["listAttributes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/attributes/bulk/actions/lifecycle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Move several attributes through their lifecycle
         * @description Applies one transition to all the attributes named. Only the route was read: the body follows the rule of all bulk lifecycle calls, and the transitions are concluded from the statuses that an attribute can have.
         *
         *     Evidence: inferred (source: https://docs.apiera.io/openapi/attributes/paths/~1v1~1attributes~1bulk~1actions~1lifecycle/patch)
         */
        patch: operations["bulkTransitionAttributeLifecycle"];
        trace?: never;
    };
    "/v1/attributes/{attributeUuid}/contents": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The attribute's `uuid`. */
                attributeUuid: components["parameters"]["AttributeUuid"];
            };
            cookie?: never;
        };
        /**
         * List the texts of an attribute
         * @description Gives an attribute's texts, one row for each locale; narrow them by `localeUuids[eq]`. The row was cut off after `label`, so there may be more fields.
         *
         *     Evidence: partial (source: https://docs.apiera.io/openapi/attribute-contents/paths/~1v1~1attributes~1%7Battributeuuid%7D~1contents/get.md)
         */
        get: operations["listAttributeContents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/attributes/{attributeUuid}/terms": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The attribute's `uuid`. */
                attributeUuid: components["parameters"]["AttributeUuid"];
            };
            cookie?: never;
        };
        /**
         * List the terms of an attribute
         * @description Gives the values that an attribute can take. The newer edition filters by `code`; the older one had the same filters on `name`. The row was cut off after its times.
         *
         *     Evidence: partial (source: https://docs.apiera.io/openapi/attribute-terms, https://docs.apiera.io/openapi/attribute-terms/paths/~1v1~1attributes~1%7Battributeuuid%7D~1terms/get.md)
         */
        get: operations["listAttributeTerms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List brands
         * @description Gives the organization's brands, by code, state and time. The path and the fields of a brand are conclusions: the page was cut off in the middle of its filters. What a product calls `brandUuid` is the `uuid` found here.
         *
         *     Evidence: partial (source: https://docs.apiera.io/openapi/brands)
         */
        get: operations["listBrands"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brandUuid}/contents": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The brand's `uuid`. */
                brandUuid: components["parameters"]["BrandUuid"];
            };
            cookie?: never;
        };
        /**
         * List the texts of a brand
         * @description Gives a brand's texts, one row for each locale. The path and the row are conclusions from the contents of attributes, which were read.
         *
         *     Evidence: partial (source: https://docs.apiera.io/openapi/brand-contents)
         */
        get: operations["listBrandContents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List categories
         * @description Gives the categories as flat rows that point to their parent. Walk the tree with `parentUuids[eq]`, whose null stands for the roots, and add `expand[contents]` to have the texts with them.
         *
         *     Evidence: partial (source: https://docs.apiera.io/openapi/categories/paths/~1v1~1categories~1bulk/patch, https://docs.apiera.io/openapi/categories)
         */
        get: operations["listCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/categories/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change several categories
         * @description Changes categories in one request, each entry naming its row by `uuid` and holding only what changes. Only the route was read; which fields can be changed is not published, and neither is what happens to the rest when one entry fails.
         *
         *     Evidence: inferred (source: https://docs.apiera.io/openapi/categories/paths/~1v1~1categories~1bulk/patch)
         */
        patch: operations["bulkUpdateCategories"];
        trace?: never;
    };
    "/v1/categories/{categoryUuid}/contents": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The category's `uuid`. */
                categoryUuid: components["parameters"]["CategoryUuid"];
            };
            cookie?: never;
        };
        /**
         * List the texts of a category
         * @description Gives a category's texts, one row for each locale. The path and the row are conclusions; listing categories with `expand[contents]` is the documented way to the same texts.
         *
         *     Evidence: partial (source: https://docs.apiera.io/openapi/category-contents)
         */
        get: operations["listCategoryContents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/families": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List families
         * @description Gives the organization's families, by name, state, parent and time. Read in full, though in the older edition of the reference: a newer one may know families by `code` and filter them by `statuses[eq]` and `parentUuids[eq]`.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/families/paths/~1v1~1families/post)
         */
        get: operations["listFamilies"];
        put?: never;
        /**
         * Create a family
         * @description Creates a family, below another one when `parentUuid` is given. The body has no place for attributes, categories, asset types or relation types: they are rows of their own below the family. Read in the older edition.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/families/paths/~1v1~1families/post.md)
         */
        post: operations["createFamily"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/families/bulk/actions/lifecycle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Move several families through their lifecycle
         * @description Applies one transition to all the families named. Only the route was read: the body follows the rule of all bulk lifecycle calls, and the transitions are those of locales, which share the families' statuses.
         *
         *     Evidence: inferred (source: https://docs.apiera.io/openapi/families/paths/~1v1~1families~1bulk~1actions~1lifecycle/patch)
         */
        patch: operations["bulkTransitionFamilyLifecycle"];
        trace?: never;
    };
    "/v1/families/{familyUuid}/asset-types": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The family's `uuid`. */
                familyUuid: components["parameters"]["FamilyUuid"];
            };
            cookie?: never;
        };
        /**
         * List the asset types of a family
         * @description Tells which roles of assets a family's products have to fill, with the fewest and the most assets of each. Rows name their type by `productAssetTypeUuid`; list the product asset types for its code.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/family-asset-types)
         */
        get: operations["listFamilyAssetTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/families/{familyUuid}/attributes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The family's `uuid`. */
                familyUuid: components["parameters"]["FamilyUuid"];
            };
            cookie?: never;
        };
        /**
         * List the attributes of a family
         * @description Tells which attributes a family's products carry, how strictly, and which are put on new products by themselves. Read in the older edition, which adds `attributeName`; the newer one dropped the like from family categories.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/family-attributes)
         */
        get: operations["listFamilyAttributes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/families/{familyUuid}/categories": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The family's `uuid`. */
                familyUuid: components["parameters"]["FamilyUuid"];
            };
            cookie?: never;
        };
        /**
         * List the categories of a family
         * @description Tells which categories a family's products are filed under, how strictly, and which are assigned by themselves.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/family-categories)
         */
        get: operations["listFamilyCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/families/{familyUuid}/categories/{familyCategoryUuid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The family's `uuid`. */
                familyUuid: components["parameters"]["FamilyUuid"];
                /** @description The `uuid` of the tie between family and category, as the list of the family's categories gives it. */
                familyCategoryUuid: components["parameters"]["FamilyCategoryUuid"];
            };
            cookie?: never;
        };
        /**
         * Read one category of a family
         * @description Gives one tie between a family and a category. The address takes the `uuid` of the tie, not that of the category.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/family-categories/paths/~1v1~1families~1%7Bfamilyuuid%7D~1categories~1%7Bfamilycategoryuuid%7D/get)
         */
        get: operations["getFamilyCategory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/families/{familyUuid}/relation-types": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The family's `uuid`. */
                familyUuid: components["parameters"]["FamilyUuid"];
            };
            cookie?: never;
        };
        /**
         * List the relation types of a family
         * @description Tells which links to other products a family's products need, with the fewest and the most of each. The row was cut off after `minCount`.
         *
         *     Evidence: partial (source: https://docs.apiera.io/openapi/family-relation-types)
         */
        get: operations["listFamilyRelationTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/locales": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List locales
         * @description Gives the locales that the organization has set up. Their `uuid` is the `localeUuid` of every content row and of product metadata, and `isDefault` marks the default one. The path is a conclusion, and the page was cut off before its time filters.
         *
         *     Evidence: partial (source: https://docs.apiera.io/openapi/locales)
         */
        get: operations["listLocales"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/locales/{localeUuid}/actions/lifecycle": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The locale's `uuid`. */
                localeUuid: components["parameters"]["LocaleUuid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Move a locale through its lifecycle
         * @description Sends a locale back to draft, switches it on or off, removes it or restores it. Which moves are open depends on its present status; the vendor's table of them was not found, so be ready for a 422.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/locales/paths/~1v1~1locales~1%7Blocaleuuid%7D~1actions~1lifecycle/patch.md)
         */
        patch: operations["transitionLocaleLifecycle"];
        trace?: never;
    };
    "/v1/organizations/current/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the members of the organization
         * @description Gives the accounts that belong to the token's organization, each with its role. `current` is part of the path and stays as it is. Only the three identifiers of a member were read.
         *
         *     Evidence: partial (source: https://docs.apiera.io/openapi/organization-members)
         */
        get: operations["listOrganizationMembers"];
        put?: never;
        /**
         * Add a member to the organization
         * @description Gives an existing account a role in the token's organization. Where role UUIDs come from was not found, since the pages on roles were not stored; the members that are there already carry them. Likely to need the `admin` permission, which the guide ties to organization settings.
         *
         *     Evidence: partial (source: https://docs.apiera.io/openapi/organization-members)
         */
        post: operations["addOrganizationMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/product-asset-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List product asset types
         * @description Gives the roles that an asset can play for a product; `isFeatured[eq]` finds the prominent ones. The filters were read, the fields of a row are concluded from them.
         *
         *     Evidence: partial (source: https://docs.apiera.io/openapi/product-asset-types/paths/~1v1~1product-asset-types/post)
         */
        get: operations["listProductAssetTypes"];
        put?: never;
        /**
         * Create a product asset type
         * @description Creates a role that assets can play for products. Only the route was read, so the body is open; the filters of the list suggest `code` and `isFeatured`.
         *
         *     Evidence: inferred (source: https://docs.apiera.io/openapi/product-asset-types/paths/~1v1~1product-asset-types/post)
         */
        post: operations["createProductAssetType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/product-relation-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List product relation types
         * @description Gives the kinds of links that can be drawn between products. Two types that read one way can name each other by `reverseRelationTypeUuid`, for example "spare part of" and "has spare part".
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/product-relation-types/paths/~1v1~1product-relation-types/get.md)
         */
        get: operations["listProductRelationTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/product-relation-types/{productRelationTypeUuid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The product relation type's `uuid`. */
                productRelationTypeUuid: components["parameters"]["ProductRelationTypeUuid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a product relation type
         * @description Changes the members that are sent and leaves the others. Beware of `direction`: answers give it as `oneWay` or `twoWay`, while the request is declared as an integer whose meaning is not published, so leave it out unless the vendor told you.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/product-relation-types/paths/~1v1~1product-relation-types~1%7Bproductrelationtypeuuid%7D/patch.md)
         */
        patch: operations["updateProductRelationType"];
        trace?: never;
    };
    "/v1/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List products
         * @description Gives the organization's products, by code, state, type, family, SKU, brand, asset, attribute or parent. Variants are rows of their own: `parentUuids[eq]` finds those of a parent, and its null the products without one. Related rows come along through `include[…]` and `expand[…]`, which were read for a single product and are expected here too.
         *
         *     Evidence: partial (source: https://docs.apiera.io/openapi/products/paths/~1v1~1products/get.md, https://docs.apiera.io/openapi/products/paths/~1v1~1products~1%7Bproductuuid%7D/get.md)
         */
        get: operations["listProducts"];
        put?: never;
        /**
         * Create a product
         * @description Creates one product; its texts, attributes and assets are rows of their own. Only the route was read: body and answer are taken from an entry of the bulk call, which was read in full. No idempotency key is published, so look for the `code` before you repeat a call whose answer was lost.
         *
         *     Evidence: inferred (source: https://docs.apiera.io/openapi/products/paths/~1v1~1products/post, https://docs.apiera.io/openapi/products/paths/~1v1~1products~1bulk/post.md)
         */
        post: operations["createProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create several products
         * @description Creates products in one request, all or none: when one entry is refused, no product is made. Counts as one request against the rate limit; the largest batch is not published. Entries and rows were read, the arrays around them are a conclusion.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/products/paths/~1v1~1products~1bulk/post.md)
         */
        post: operations["bulkCreateProducts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/bulk/actions/lifecycle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Move several products through their lifecycle
         * @description Applies one transition to all the products named. Only the route was read: the transitions are those of a single product, the body is that of the same call for assets. Whether one refused product stops the others is not published.
         *
         *     Evidence: inferred (source: https://docs.apiera.io/openapi/products/paths/~1v1~1products~1bulk~1actions~1lifecycle/patch)
         */
        patch: operations["bulkTransitionProductLifecycle"];
        trace?: never;
    };
    "/v1/products/{productUuid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The product's `uuid`. */
                productUuid: components["parameters"]["ProductUuid"];
            };
            cookie?: never;
        };
        /**
         * Read a product
         * @description Gives one product. Its own row names family, SKU, parent and brand; everything else (texts, attributes, terms, categories, tags, assets, metadata, relations) comes along when it is asked for through `include[…]` (UUIDs) or `expand[…]` (whole rows). `expand[completeness]` adds scores and open issues. Under which names the answer holds these was not read.
         *
         *     Evidence: partial (source: https://docs.apiera.io/openapi/products/paths/~1v1~1products~1%7Bproductuuid%7D/get.md)
         */
        get: operations["getProduct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/{productUuid}/actions/lifecycle": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The product's `uuid`. */
                productUuid: components["parameters"]["ProductUuid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Move a product through its lifecycle
         * @description Publishes a product or takes it back, archives or unarchives it, removes or restores it. Which moves are open depends on its present status; the vendor's table of them was not found. `remove` is soft and sets `removedAt`.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/products/paths/~1v1~1products~1%7Bproductuuid%7D~1actions~1lifecycle/patch.md)
         */
        patch: operations["transitionProductLifecycle"];
        trace?: never;
    };
    "/v1/products/{productUuid}/assets": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The product's `uuid`. */
                productUuid: components["parameters"]["ProductUuid"];
            };
            cookie?: never;
        };
        /**
         * List the assets of a product
         * @description Gives the ties between a product and its assets; sort by `displayOrder[order]` for the order in which they are shown. The path and the fields of a row are conclusions, the filters were read.
         *
         *     Evidence: partial (source: https://docs.apiera.io/openapi/product-assets)
         */
        get: operations["listProductAssets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/{productUuid}/attributes/{productAttributeUuid}/terms": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The product's `uuid`. */
                productUuid: components["parameters"]["ProductUuid"];
                /** @description The `uuid` of the tie between product and attribute, not that of the attribute. */
                productAttributeUuid: components["parameters"]["ProductAttributeUuid"];
            };
            cookie?: never;
        };
        /**
         * List the terms of a product's attribute
         * @description Gives the terms picked for one attribute of a product, such as the colours it comes in. The address takes the `uuid` of the tie between product and attribute, which reading the product with `include[productAttributes]` is meant to give. The path and the fields of a row are conclusions.
         *
         *     Evidence: partial (source: https://docs.apiera.io/openapi/product-terms)
         */
        get: operations["listProductTerms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/{productUuid}/categories": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The product's `uuid`. */
                productUuid: components["parameters"]["ProductUuid"];
            };
            cookie?: never;
        };
        /**
         * List the categories of a product
         * @description Gives the ties between a product and the categories it is filed under; `categoryUuids[eq]` tells whether it is in particular ones. The path and the fields of a row are conclusions.
         *
         *     Evidence: partial (source: https://docs.apiera.io/openapi/product-categories)
         */
        get: operations["listProductCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/{productUuid}/contents": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The product's `uuid`. */
                productUuid: components["parameters"]["ProductUuid"];
            };
            cookie?: never;
        };
        /**
         * List the texts of a product
         * @description Gives a product's texts, one row for each locale, to be narrowed by locale or by label. The path and the fields of a row are conclusions; a product is likely to have more texts than its label.
         *
         *     Evidence: partial (source: https://docs.apiera.io/openapi/product-contents)
         */
        get: operations["listProductContents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/{productUuid}/metadata": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The product's `uuid`. */
                productUuid: components["parameters"]["ProductUuid"];
            };
            cookie?: never;
        };
        /**
         * List the metadata of a product
         * @description Gives a product's free entries, which unlike those of an asset belong to a locale and have a type. The row was cut off after `createdAt`, so the member that holds the value was not read.
         *
         *     Evidence: partial (source: https://docs.apiera.io/openapi/product-metadata/paths/~1v1~1products~1%7Bproductuuid%7D~1metadata/get.md)
         */
        get: operations["listProductMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/{productUuid}/relations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The product's `uuid`. */
                productUuid: components["parameters"]["ProductUuid"];
            };
            cookie?: never;
        };
        /**
         * List the relations of a product
         * @description Gives the links that start from a product. Narrow them by the product they lead to or by their type, for example to the accessories only.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/product-relations/paths/~1v1~1products~1%7Bproductuuid%7D~1relations/get.md)
         */
        get: operations["listProductRelations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/{productUuid}/relations/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The product's `uuid`. */
                productUuid: components["parameters"]["ProductUuid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change several relations of a product
         * @description Gives existing relations of one product another type; the products at either end stay. Entries and rows were read, the arrays around them are a conclusion. What happens to the rest when one entry is refused is not published.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/product-relations/paths/~1v1~1products~1%7Bproductuuid%7D~1relations~1bulk/patch.md)
         */
        patch: operations["bulkUpdateProductRelations"];
        trace?: never;
    };
    "/v1/products/{productUuid}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The product's `uuid`. */
                productUuid: components["parameters"]["ProductUuid"];
            };
            cookie?: never;
        };
        /**
         * List the tags of a product
         * @description Gives the ties between a product and its tags; `tagUuids[eq]` tells whether it carries particular ones. The path and the fields of a row are conclusions.
         *
         *     Evidence: partial (source: https://docs.apiera.io/openapi/product-tags)
         */
        get: operations["listProductTags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/skus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List SKUs
         * @description Gives the stock keeping units that a product's `skuUuid` points to. The filters were read in the older edition, which compares one code or one status at a time; a newer one is likely to have `codes[eq]` and `statuses[eq]`.
         *
         *     Evidence: partial (source: https://docs.apiera.io/openapi/skus/paths/~1v1~1skus/post)
         */
        get: operations["listSkus"];
        put?: never;
        /**
         * Create a SKU
         * @description Creates a stock keeping unit, whose `uuid` a product then takes as `skuUuid`. Only the route was read, so the body is open; the filters of the list suggest `code`. The catalogue's sample of a 422 carries the error code `INVALID_SKU`.
         *
         *     Evidence: inferred (source: https://docs.apiera.io/openapi/skus/paths/~1v1~1skus/post)
         */
        post: operations["createSku"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tags
         * @description Gives the labels that can be put on products, by code, state and time. The filters were read; the fields of a tag are concluded from them, and so is that `expand[contents]` brings its texts as it does for categories.
         *
         *     Evidence: partial (source: https://docs.apiera.io/openapi/tags/paths/~1v1~1tags/post, https://docs.apiera.io/openapi/tags)
         */
        get: operations["listTags"];
        put?: never;
        /**
         * Create a tag
         * @description Creates a label for products. Only the route was read, so the body is open; the filters of the list suggest `code`, and the words that people read belong in the tag's contents.
         *
         *     Evidence: inferred (source: https://docs.apiera.io/openapi/tags/paths/~1v1~1tags/post)
         */
        post: operations["createTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tags/{tagUuid}/contents": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tag's `uuid`. */
                tagUuid: components["parameters"]["TagUuid"];
            };
            cookie?: never;
        };
        /**
         * List the texts of a tag
         * @description Gives a tag's texts, one row for each locale. The filters were read; the row is concluded from the contents of attributes.
         *
         *     Evidence: partial (source: https://docs.apiera.io/openapi/tag-contents)
         */
        get: operations["listTagContents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Format: uuid
         * @description Identifies a row. Rows refer to each other by it.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/products/paths/~1v1~1products~1bulk/post.md)
         * @example b7f20d6e-94c1-4e58-8a3d-6e0c5f1b7d29
         */
        Uuid: string;
        /**
         * Format: date-time
         * @description A time in ISO 8601 and UTC, with six digits of fraction and a `Z`.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/tags)
         * @example 2026-11-20T08:15:30.123456Z
         */
        Timestamp: string;
        /**
         * Format: date-time
         * @description When the row was removed, written as a timestamp; null while it is not. Restoring it undoes the removal.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/products/paths/~1v1~1products~1bulk/post.md)
         */
        RemovedAt: string | null;
        /**
         * Format: date-time
         * @description When the row was archived, written as a timestamp; null while it is not.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/products/paths/~1v1~1products~1bulk/post.md)
         */
        ArchivedAt: string | null;
        /**
         * @description Ascending or descending.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/products/paths/~1v1~1products/get.md)
         * @enum {string}
         */
        SortOrder: "asc" | "desc";
        /**
         * @description Where a page stands in the whole list.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/asset-metadata)
         * @example {
         *       "page": 1,
         *       "size": 20,
         *       "totalItems": 57,
         *       "totalPages": 3
         *     }
         */
        PaginationResult: {
            /**
             * Format: int32
             * @description The page that was given; the first is 1.
             */
            page: number;
            /**
             * Format: int32
             * @description How many rows a page holds.
             */
            size: number;
            /**
             * Format: int32
             * @description How many rows match in all.
             */
            totalItems: number;
            /**
             * Format: int32
             * @description How many pages that makes.
             */
            totalPages: number;
        };
        /**
         * @description What went wrong, as problem details of RFC 7807. The vendor declares every member as nullable and none as required.
         *
         *     Evidence: documented (source: https://docs.apiera.io/problems, https://docs.apiera.io/openapi/product-relations/paths/~1v1~1products~1%7Bproductuuid%7D~1relations~1bulk/patch.md)
         */
        ProblemDetailsBase: {
            /** @description The kind of problem, as the address of its page: `https://docs.apiera.io/problems/` and a name. The names `not-found`, `unprocessable-entity` and `rate-limit-exceeded` were read. */
            type?: string | null;
            /** @description The kind of problem in a few words. */
            title?: string | null;
            /**
             * Format: int32
             * @description The HTTP status once more.
             */
            status?: number | null;
            /** @description What happened in this case. */
            detail?: string | null;
            /** @description The case itself, as a URI reference. */
            instance?: string | null;
        };
        /**
         * @description What went wrong, with the value by which support finds the case.
         *
         *     Evidence: documented (source: https://docs.apiera.io/problems)
         * @example {
         *       "type": "https://docs.apiera.io/problems/not-found",
         *       "title": "Not Found",
         *       "status": 404,
         *       "detail": "No product has this UUID.",
         *       "instance": "/v1/products/b7f20d6e-94c1-4e58-8a3d-6e0c5f1b7d29",
         *       "correlationId": "3d9f0b7c5a1e4826"
         *     }
         */
        ProblemDetails: components["schemas"]["ProblemDetailsBase"] & {
            /** @description Quote this to support. */
            correlationId?: string | null;
        };
        /**
         * @description One fault of a body. It does not say which field or, in a batch, which entry it means.
         *
         *     Evidence: documented (source: https://docs.apiera.io/problems/unprocessable-entity)
         */
        ValidationError: {
            /** @description The kind of fault. The vendor's samples show these two; there is no full list. */
            code: "INVALID_SKU" | "REQUIRED_FIELD" | (string & {});
            /** @description The fault in a sentence. */
            message: string;
        };
        /**
         * @description Which rules refused a body.
         *
         *     Evidence: documented (source: https://docs.apiera.io/problems/unprocessable-entity)
         * @example {
         *       "type": "https://docs.apiera.io/problems/unprocessable-entity",
         *       "title": "Unprocessable Content",
         *       "status": 422,
         *       "detail": "The body breaks one rule.",
         *       "instance": "/v1/products/bulk",
         *       "correlationId": "8c21e4f7b09d4a35",
         *       "errors": [
         *         {
         *           "code": "REQUIRED_FIELD",
         *           "message": "A code is required."
         *         }
         *       ]
         *     }
         */
        ValidationProblemDetails: components["schemas"]["ProblemDetails"] & {
            /** @description The faults. */
            errors?: components["schemas"]["ValidationError"][];
        };
        /**
         * @description What the guide's sample of an expired token looks like. It is not problem details.
         *
         *     Evidence: documented (source: https://docs.apiera.io/documentation/authentication)
         * @example {
         *       "error": "invalid_token",
         *       "message": "The token is past its end."
         *     }
         */
        TokenRefusal: {
            /** @description Why the token was refused. */
            error?: "invalid_token" | (string & {});
            /** @description The reason in words. */
            message?: string;
        };
        /**
         * @description The body of a 401, in either of the two shapes that the vendor's pages show. Tell them apart by `error`. The reference's shape has no `correlationId` here.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/product-relations/paths/~1v1~1products~1%7Bproductuuid%7D~1relations~1bulk/patch.md, https://docs.apiera.io/documentation/authentication)
         */
        UnauthorizedBody: components["schemas"]["ProblemDetailsBase"] | components["schemas"]["TokenRefusal"];
        /**
         * @description How far a product or an asset is.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/products/paths/~1v1~1products~1bulk/post.md, https://docs.apiera.io/openapi/assets/paths/~1v1~1assets~1bulk~1actions~1lifecycle/patch.md)
         */
        ArchivableStatus: "draft" | "published" | "unpublished" | "archived" | "removed" | (string & {});
        /**
         * @description A state of products and assets to look for.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/products/paths/~1v1~1products/get.md, https://docs.apiera.io/openapi/assets/paths/~1v1~1assets~1bulk~1actions~1lifecycle/patch)
         * @enum {string}
         */
        ArchivableStatusInput: "draft" | "published" | "unpublished" | "archived" | "removed";
        /**
         * @description A step in the lifecycle of a product or an asset. `remove` is soft, and `restore` takes it back.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/products/paths/~1v1~1products~1%7Bproductuuid%7D~1actions~1lifecycle/patch.md, https://docs.apiera.io/openapi/assets/paths/~1v1~1assets~1bulk~1actions~1lifecycle/patch.md)
         * @enum {string}
         */
        ArchivableTransitionInput: "publish" | "unpublish" | "archive" | "unarchive" | "remove" | "restore";
        /**
         * @description How far a tag, brand, category, attribute or SKU is.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/brands, https://docs.apiera.io/openapi/categories/paths/~1v1~1categories~1bulk/patch)
         */
        PublishableStatus: "draft" | "published" | "unpublished" | "removed" | (string & {});
        /**
         * @description A state of tags, brands, categories, attributes and SKUs to look for.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/brands, https://docs.apiera.io/openapi/skus/paths/~1v1~1skus/post)
         * @enum {string}
         */
        PublishableStatusInput: "draft" | "published" | "unpublished" | "removed";
        /**
         * @description A step in the lifecycle of an attribute. No page that names these was read; they are the steps of products that fit an attribute's statuses. Any other string can be sent.
         *
         *     Evidence: inferred (source: https://docs.apiera.io/openapi/attributes/paths/~1v1~1attributes~1bulk~1actions~1lifecycle/patch)
         */
        PublishableTransition: "publish" | "unpublish" | "remove" | "restore" | (string & {});
        /**
         * @description How far a family or a locale is.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/families/paths/~1v1~1families/post, https://docs.apiera.io/openapi/locales)
         */
        ActivatableStatus: "draft" | "active" | "inactive" | "removed" | (string & {});
        /**
         * @description A state of families and locales to look for.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/families/paths/~1v1~1families/post, https://docs.apiera.io/openapi/locales)
         * @enum {string}
         */
        ActivatableStatusInput: "draft" | "active" | "inactive" | "removed";
        /**
         * @description A step in the lifecycle of a locale. `draft` sends it back to the beginning.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/locales/paths/~1v1~1locales~1%7Blocaleuuid%7D~1actions~1lifecycle/patch.md)
         * @enum {string}
         */
        LocaleTransitionInput: "draft" | "activate" | "deactivate" | "remove" | "restore";
        /**
         * @description A step in the lifecycle of a family. No page that names these was read; they are the steps of locales, which have the same statuses. Any other string can be sent.
         *
         *     Evidence: inferred (source: https://docs.apiera.io/openapi/families/paths/~1v1~1families~1bulk~1actions~1lifecycle/patch)
         */
        FamilyTransition: "draft" | "activate" | "deactivate" | "remove" | "restore" | (string & {});
        /**
         * @description Whether a product stands alone (`simple`), groups variants (`variantParent`) or is one of them (`variant`).
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/products/paths/~1v1~1products~1bulk/post.md)
         */
        ProductType: "simple" | "variantParent" | "variant" | (string & {});
        /**
         * @description A product that stands alone (`simple`), groups variants (`variantParent`) or is one of them (`variant`).
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/products/paths/~1v1~1products~1bulk/post.md, https://docs.apiera.io/openapi/products/paths/~1v1~1products/get.md)
         * @enum {string}
         */
        ProductTypeInput: "simple" | "variantParent" | "variant";
        /**
         * @description A product's own row. Texts, attributes, assets and the like are rows of their own.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/products/paths/~1v1~1products~1bulk/post.md, https://docs.apiera.io/openapi/products/paths/~1v1~1products~1%7Bproductuuid%7D~1actions~1lifecycle/patch.md)
         * @example {
         *       "uuid": "b7f20d6e-94c1-4e58-8a3d-6e0c5f1b7d29",
         *       "familyUuid": "2a7d5c90-64be-4e1f-93c8-0f5b1d8e7a26",
         *       "skuUuid": null,
         *       "parentUuid": null,
         *       "brandUuid": null,
         *       "createdAt": "2026-11-20T08:15:30.123456Z",
         *       "updatedAt": "2026-11-21T14:02:11.654321Z",
         *       "removedAt": null,
         *       "archivedAt": null,
         *       "status": "published",
         *       "type": "simple",
         *       "code": "oak-table-180"
         *     }
         */
        ProductResponse: {
            uuid: components["schemas"]["Uuid"];
            /**
             * Format: uuid
             * @description The family that says what the product carries.
             */
            familyUuid?: string | null;
            /**
             * Format: uuid
             * @description The stock keeping unit that the product is sold as.
             */
            skuUuid?: string | null;
            /**
             * Format: uuid
             * @description The product that groups this variant.
             */
            parentUuid?: string | null;
            /**
             * Format: uuid
             * @description The brand that the product is sold under.
             */
            brandUuid?: string | null;
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
            removedAt?: components["schemas"]["RemovedAt"];
            archivedAt?: components["schemas"]["ArchivedAt"];
            status: components["schemas"]["ArchivableStatus"];
            type: components["schemas"]["ProductType"];
            /** @description The organization's own name for the product. */
            code: string;
        };
        /**
         * @description A product with the related rows that were asked for. The names and shapes of the members that hold them were not read; an asset has its metadata under the name of the parameter, so `contents` and the others are worth a look.
         *
         *     Evidence: inferred (source: https://docs.apiera.io/openapi/products/paths/~1v1~1products~1%7Bproductuuid%7D/get.md)
         */
        ProductHydratedResponse: components["schemas"]["ProductResponse"] & {
            [key: string]: unknown;
        };
        /**
         * @description Products, page by page.
         *
         *     Evidence: inferred (source: https://docs.apiera.io/openapi/products/paths/~1v1~1products/get.md)
         */
        ProductPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["ProductHydratedResponse"][];
            pagination: components["schemas"]["PaginationResult"];
        };
        /**
         * @description A product to create. A `variant` names its `variantParent` in `parentUuid`.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/products/paths/~1v1~1products~1bulk/post.md)
         */
        CreateProductRequest: {
            /**
             * Format: uuid
             * @description The family that is to say what the product carries.
             */
            familyUuid?: string | null;
            /**
             * Format: uuid
             * @description The stock keeping unit that the product is sold as.
             */
            skuUuid?: string | null;
            /**
             * Format: uuid
             * @description The product that groups this variant.
             */
            parentUuid?: string | null;
            /**
             * Format: uuid
             * @description The brand that the product is sold under.
             */
            brandUuid?: string | null;
            type: components["schemas"]["ProductTypeInput"];
            /** @description Your own name for the product. */
            code: string;
        };
        /**
         * @description The step that a product is to take.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/products/paths/~1v1~1products~1%7Bproductuuid%7D~1actions~1lifecycle/patch.md)
         */
        ProductLifecycleRequest: {
            transition: components["schemas"]["ArchivableTransitionInput"];
        };
        /**
         * @description The step that several products are to take, after the same call for assets.
         *
         *     Evidence: inferred (source: https://docs.apiera.io/openapi/products/paths/~1v1~1products~1bulk~1actions~1lifecycle/patch, https://docs.apiera.io/openapi/assets/paths/~1v1~1assets~1bulk~1actions~1lifecycle/patch.md)
         */
        BulkProductLifecycleRequest: {
            transition: components["schemas"]["ArchivableTransitionInput"];
            /** @description The products it is for. */
            uuids: components["schemas"]["Uuid"][];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description An asset's place on a product. No answer was read; the members follow from the filters and the sort parameters.
         *
         *     Evidence: inferred (source: https://docs.apiera.io/openapi/product-assets)
         */
        ProductAssetResponse: {
            uuid?: components["schemas"]["Uuid"];
            /** @description The product. */
            productUuid?: components["schemas"]["Uuid"];
            /** @description The asset. */
            assetUuid?: components["schemas"]["Uuid"];
            /**
             * Format: uuid
             * @description The role that the asset plays.
             */
            productAssetTypeUuid?: string | null;
            /** @description The place at which the asset is shown; that it is a whole number is an assumption. */
            displayOrder?: number;
            createdAt?: components["schemas"]["Timestamp"];
            updatedAt?: components["schemas"]["Timestamp"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description A product's assets, page by page.
         *
         *     Evidence: inferred (source: https://docs.apiera.io/openapi/product-assets)
         */
        ProductAssetPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["ProductAssetResponse"][];
            pagination: components["schemas"]["PaginationResult"];
        };
        /**
         * @description A product's place in a category. No answer was read; the members follow from the filters.
         *
         *     Evidence: inferred (source: https://docs.apiera.io/openapi/product-categories)
         */
        ProductCategoryResponse: {
            uuid?: components["schemas"]["Uuid"];
            /** @description The product. */
            productUuid?: components["schemas"]["Uuid"];
            /** @description The category. */
            categoryUuid?: components["schemas"]["Uuid"];
            createdAt?: components["schemas"]["Timestamp"];
            updatedAt?: components["schemas"]["Timestamp"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description A product's categories, page by page.
         *
         *     Evidence: inferred (source: https://docs.apiera.io/openapi/product-categories)
         */
        ProductCategoryPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["ProductCategoryResponse"][];
            pagination: components["schemas"]["PaginationResult"];
        };
        /**
         * @description A product's texts in one locale. No answer was read; the members follow from the filters.
         *
         *     Evidence: inferred (source: https://docs.apiera.io/openapi/product-contents)
         */
        ProductContentResponse: {
            uuid?: components["schemas"]["Uuid"];
            /** @description The product. */
            productUuid?: components["schemas"]["Uuid"];
            /** @description The locale that the texts are written in. */
            localeUuid?: components["schemas"]["Uuid"];
            /** @description What the product is called in this locale. */
            label?: string;
            createdAt?: components["schemas"]["Timestamp"];
            updatedAt?: components["schemas"]["Timestamp"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description A product's texts, page by page.
         *
         *     Evidence: inferred (source: https://docs.apiera.io/openapi/product-contents)
         */
        ProductContentPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["ProductContentResponse"][];
            pagination: components["schemas"]["PaginationResult"];
        };
        /**
         * @description One entry of a product's metadata. The page was cut off after `createdAt`; `type` and `key` follow from the filters. The member with the value was not read; an asset's metadata calls it `value`.
         *
         *     Evidence: partial (source: https://docs.apiera.io/openapi/product-metadata/paths/~1v1~1products~1%7Bproductuuid%7D~1metadata/get.md)
         * @example {
         *       "uuid": "1e5c8d37-b4f6-4a09-8d21-f7a3c0e6b594",
         *       "productUuid": "b7f20d6e-94c1-4e58-8a3d-6e0c5f1b7d29",
         *       "localeUuid": "d4a90c62-7e3b-4f58-a1c6-29b8e5d0f713",
         *       "createdAt": "2026-11-20T08:15:30.123456Z"
         *     }
         */
        ProductMetadataResponse: {
            uuid: components["schemas"]["Uuid"];
            /** @description The product. */
            productUuid: components["schemas"]["Uuid"];
            /** @description The locale that the entry belongs to. */
            localeUuid: components["schemas"]["Uuid"];
            createdAt: components["schemas"]["Timestamp"];
            updatedAt?: components["schemas"]["Timestamp"];
            /** @description The kind of entry. The kinds that exist are not published. */
            type?: string;
            /** @description The entry's name. */
            key?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description A product's metadata, page by page.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/product-metadata/paths/~1v1~1products~1%7Bproductuuid%7D~1metadata/get.md)
         */
        ProductMetadataPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["ProductMetadataResponse"][];
            pagination: components["schemas"]["PaginationResult"];
        };
        /**
         * @description A link from one product to another.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/product-relations/paths/~1v1~1products~1%7Bproductuuid%7D~1relations/get.md)
         * @example {
         *       "uuid": "46e8a1f3-7b5d-4c02-95fa-d0c3b6e9178f",
         *       "productUuid": "b7f20d6e-94c1-4e58-8a3d-6e0c5f1b7d29",
         *       "productReferenceUuid": "f38b7e04-1d6c-4952-b0ea-4c9d2f8a6137",
         *       "createdAt": "2026-11-20T08:15:30.123456Z",
         *       "updatedAt": "2026-11-20T08:15:30.123456Z",
         *       "productRelationTypeUuid": "0c6f9b35-d2e8-4a17-b4f1-83e5a7c9d260"
         *     }
         */
        ProductRelationResponse: {
            uuid: components["schemas"]["Uuid"];
            /** @description The product that the link starts from. */
            productUuid: components["schemas"]["Uuid"];
            /** @description The product that it leads to. */
            productReferenceUuid: components["schemas"]["Uuid"];
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
            /** @description What kind of link it is. */
            productRelationTypeUuid: components["schemas"]["Uuid"];
        };
        /**
         * @description A product's relations, page by page.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/product-relations/paths/~1v1~1products~1%7Bproductuuid%7D~1relations/get.md)
         */
        ProductRelationPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["ProductRelationResponse"][];
            pagination: components["schemas"]["PaginationResult"];
        };
        /**
         * @description A relation to change. Only its type can be.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/product-relations/paths/~1v1~1products~1%7Bproductuuid%7D~1relations~1bulk/patch.md)
         */
        BulkUpdateProductRelationItem: {
            /** @description The relation. */
            uuid: components["schemas"]["Uuid"];
            /**
             * Format: uuid
             * @description The type it is to have. The vendor declares null without saying what it does.
             */
            productRelationTypeUuid?: string | null;
        };
        /**
         * @description A tag's place on a product. No answer was read; the members follow from the filters.
         *
         *     Evidence: inferred (source: https://docs.apiera.io/openapi/product-tags)
         */
        ProductTagResponse: {
            uuid?: components["schemas"]["Uuid"];
            /** @description The product. */
            productUuid?: components["schemas"]["Uuid"];
            /** @description The tag. */
            tagUuid?: components["schemas"]["Uuid"];
            createdAt?: components["schemas"]["Timestamp"];
            updatedAt?: components["schemas"]["Timestamp"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description A product's tags, page by page.
         *
         *     Evidence: inferred (source: https://docs.apiera.io/openapi/product-tags)
         */
        ProductTagPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["ProductTagResponse"][];
            pagination: components["schemas"]["PaginationResult"];
        };
        /**
         * @description A term picked for an attribute of a product. No answer was read; the members follow from the path and the filters.
         *
         *     Evidence: inferred (source: https://docs.apiera.io/openapi/product-terms)
         */
        ProductTermResponse: {
            uuid?: components["schemas"]["Uuid"];
            /** @description The product. */
            productUuid?: components["schemas"]["Uuid"];
            /** @description The tie between the product and the attribute. */
            productAttributeUuid?: components["schemas"]["Uuid"];
            /** @description The term picked. */
            attributeTermUuid?: components["schemas"]["Uuid"];
            createdAt?: components["schemas"]["Timestamp"];
            updatedAt?: components["schemas"]["Timestamp"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description The terms of a product's attribute, page by page.
         *
         *     Evidence: inferred (source: https://docs.apiera.io/openapi/product-terms)
         */
        ProductTermPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["ProductTermResponse"][];
            pagination: components["schemas"]["PaginationResult"];
        };
        /**
         * @description A role that assets can play for products. No answer was read; the members follow from the filters.
         *
         *     Evidence: inferred (source: https://docs.apiera.io/openapi/product-asset-types/paths/~1v1~1product-asset-types/post)
         */
        ProductAssetTypeResponse: {
            uuid?: components["schemas"]["Uuid"];
            /** @description The organization's own name for the role. */
            code?: string;
            /** @description Whether assets in this role stand out. */
            isFeatured?: boolean;
            createdAt?: components["schemas"]["Timestamp"];
            updatedAt?: components["schemas"]["Timestamp"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Product asset types, page by page.
         *
         *     Evidence: inferred (source: https://docs.apiera.io/openapi/product-asset-types/paths/~1v1~1product-asset-types/post)
         */
        ProductAssetTypePage: {
            /** @description The rows of this page. */
            items: components["schemas"]["ProductAssetTypeResponse"][];
            pagination: components["schemas"]["PaginationResult"];
        };
        /**
         * @description A product asset type to create. Its members were not read.
         *
         *     Evidence: inferred (source: https://docs.apiera.io/openapi/product-asset-types/paths/~1v1~1product-asset-types/post)
         */
        CreateProductAssetTypeRequest: {
            [key: string]: unknown;
        };
        /**
         * @description Whether a relation type reads from one product to the other only, or both ways.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/product-relation-types/paths/~1v1~1product-relation-types~1%7Bproductrelationtypeuuid%7D/patch.md)
         */
        RelationDirection: "oneWay" | "twoWay" | (string & {});
        /**
         * @description A kind of link between products.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/product-relation-types/paths/~1v1~1product-relation-types/get.md, https://docs.apiera.io/openapi/product-relation-types/paths/~1v1~1product-relation-types~1%7Bproductrelationtypeuuid%7D/patch.md)
         * @example {
         *       "uuid": "6f1d3a98-c5e0-4b72-9e46-a8d7f2b0c315",
         *       "createdAt": "2026-11-20T08:15:30.123456Z",
         *       "updatedAt": "2026-11-20T08:15:30.123456Z",
         *       "code": "spare-part-of",
         *       "direction": "oneWay",
         *       "reverseRelationTypeUuid": "0c6f9b35-d2e8-4a17-b4f1-83e5a7c9d260"
         *     }
         */
        ProductRelationTypeResponse: {
            uuid: components["schemas"]["Uuid"];
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
            /** @description The organization's own name for the type. */
            code: string;
            direction: components["schemas"]["RelationDirection"];
            /**
             * Format: uuid
             * @description The type that says the same from the other end, for types that read one way.
             */
            reverseRelationTypeUuid?: string | null;
        };
        /**
         * @description Product relation types, page by page.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/product-relation-types/paths/~1v1~1product-relation-types/get.md)
         */
        ProductRelationTypePage: {
            /** @description The rows of this page. */
            items: components["schemas"]["ProductRelationTypeResponse"][];
            pagination: components["schemas"]["PaginationResult"];
        };
        /**
         * @description What to change about a product relation type. Members that are left out stay as they are.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/product-relation-types/paths/~1v1~1product-relation-types~1%7Bproductrelationtypeuuid%7D/patch.md)
         */
        UpdateProductRelationTypeRequest: {
            /** @description The name it is to have. */
            code?: string | null;
            /** @description Declared as an integer, though answers say `oneWay` or `twoWay`. Which number stands for which is not published. */
            direction?: number | null;
            /**
             * Format: uuid
             * @description The type that is to say the same from the other end.
             */
            reverseRelationTypeUuid?: string | null;
        };
        /**
         * @description A template for products of one kind, as the older edition of the reference shows it.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/families/paths/~1v1~1families/post, https://docs.apiera.io/openapi/families/paths/~1v1~1families/post.md)
         * @example {
         *       "uuid": "2a7d5c90-64be-4e1f-93c8-0f5b1d8e7a26",
         *       "parentUuid": null,
         *       "createdAt": "2026-11-20T08:15:30.123456Z",
         *       "updatedAt": "2026-11-20T08:15:30.123456Z",
         *       "removedAt": null,
         *       "status": "active",
         *       "name": "Dining tables",
         *       "description": "Tables for four people or more."
         *     }
         */
        FamilyResponse: {
            uuid: components["schemas"]["Uuid"];
            /**
             * Format: uuid
             * @description The family above this one.
             */
            parentUuid?: string | null;
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
            removedAt?: components["schemas"]["RemovedAt"];
            status: components["schemas"]["ActivatableStatus"];
            /** @description What the family is called. */
            name: string;
            /** @description What the family is for. */
            description?: string | null;
        };
        /**
         * @description Families, page by page.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/families/paths/~1v1~1families/post)
         */
        FamilyPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["FamilyResponse"][];
            pagination: components["schemas"]["PaginationResult"];
        };
        /**
         * @description A family to create.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/families/paths/~1v1~1families/post.md)
         */
        CreateFamilyRequest: {
            /**
             * Format: uuid
             * @description The family to put it below.
             */
            parentUuid?: string | null;
            /** @description What the family is to be called. */
            name: string;
            /** @description What the family is for. */
            description?: string | null;
        };
        /**
         * @description The step that several families are to take, after the same call for assets.
         *
         *     Evidence: inferred (source: https://docs.apiera.io/openapi/families/paths/~1v1~1families~1bulk~1actions~1lifecycle/patch)
         */
        BulkFamilyLifecycleRequest: {
            transition: components["schemas"]["FamilyTransition"];
            /** @description The families it is for. */
            uuids: components["schemas"]["Uuid"][];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description How strictly a family asks for something, from `must` and `should` to `may`, or forbids it with `mustNot`.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/family-attributes, https://docs.apiera.io/openapi/family-categories)
         */
        RequirementLevel: "may" | "must" | "mustNot" | "should" | (string & {});
        /**
         * @description How many assets of one type a family's products need.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/family-asset-types)
         * @example {
         *       "uuid": "a95d1c4e-30f7-4b86-8c29-e7f1b6d0a342",
         *       "familyUuid": "2a7d5c90-64be-4e1f-93c8-0f5b1d8e7a26",
         *       "productAssetTypeUuid": "34b8e6f1-9c0d-4a75-b2e3-5d7a1f9c8064",
         *       "createdAt": "2026-11-20T08:15:30.123456Z",
         *       "updatedAt": "2026-11-20T08:15:30.123456Z",
         *       "isRequired": true,
         *       "minCount": 1,
         *       "maxCount": null
         *     }
         */
        FamilyAssetTypeResponse: {
            uuid: components["schemas"]["Uuid"];
            /** @description The family. */
            familyUuid: components["schemas"]["Uuid"];
            /** @description The role that the assets play. */
            productAssetTypeUuid: components["schemas"]["Uuid"];
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
            /** @description Whether products have to have such assets. */
            isRequired: boolean;
            /**
             * Format: int32
             * @description The fewest.
             */
            minCount: number;
            /**
             * Format: int32
             * @description The most; null sets no limit.
             */
            maxCount: number | null;
        };
        /**
         * @description A family's asset types, page by page.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/family-asset-types)
         */
        FamilyAssetTypePage: {
            /** @description The rows of this page. */
            items: components["schemas"]["FamilyAssetTypeResponse"][];
            pagination: components["schemas"]["PaginationResult"];
        };
        /**
         * @description How strictly a family's products carry one attribute.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/family-attributes)
         * @example {
         *       "uuid": "5b2e9f70-d8a1-4c64-96b3-0f7c4e1d8a25",
         *       "familyUuid": "2a7d5c90-64be-4e1f-93c8-0f5b1d8e7a26",
         *       "attributeUuid": "c2e94b70-31d8-4a6f-8f15-7b0d9e2a6c43",
         *       "createdAt": "2026-11-20T08:15:30.123456Z",
         *       "updatedAt": "2026-11-20T08:15:30.123456Z",
         *       "requirementLevel": "must",
         *       "isAutoPopulated": true,
         *       "attributeName": "Material"
         *     }
         */
        FamilyAttributeResponse: {
            uuid: components["schemas"]["Uuid"];
            /** @description The family. */
            familyUuid: components["schemas"]["Uuid"];
            /** @description The attribute. */
            attributeUuid: components["schemas"]["Uuid"];
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
            requirementLevel: components["schemas"]["RequirementLevel"];
            /** @description Whether new products of the family get the attribute by themselves. */
            isAutoPopulated: boolean;
            /** @description What the attribute is called. Read in the older edition; a newer one may lack it. */
            attributeName: string;
        };
        /**
         * @description A family's attributes, page by page.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/family-attributes)
         */
        FamilyAttributePage: {
            /** @description The rows of this page. */
            items: components["schemas"]["FamilyAttributeResponse"][];
            pagination: components["schemas"]["PaginationResult"];
        };
        /**
         * @description How strictly a family's products belong to one category.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/family-categories, https://docs.apiera.io/openapi/family-categories/paths/~1v1~1families~1%7Bfamilyuuid%7D~1categories~1%7Bfamilycategoryuuid%7D/get)
         * @example {
         *       "uuid": "8e0a4d6b-f3c2-4971-a5d8-1b9e7c3f0652",
         *       "familyUuid": "2a7d5c90-64be-4e1f-93c8-0f5b1d8e7a26",
         *       "categoryUuid": "9d41e6b8-5c27-4f03-a9e2-1b7f8d3c6a54",
         *       "createdAt": "2026-11-20T08:15:30.123456Z",
         *       "updatedAt": "2026-11-20T08:15:30.123456Z",
         *       "requirementLevel": "should",
         *       "isAutoPopulated": false
         *     }
         */
        FamilyCategoryResponse: {
            uuid: components["schemas"]["Uuid"];
            /** @description The family. */
            familyUuid: components["schemas"]["Uuid"];
            /** @description The category. */
            categoryUuid: components["schemas"]["Uuid"];
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
            requirementLevel: components["schemas"]["RequirementLevel"];
            /** @description Whether new products of the family are filed under the category by themselves. */
            isAutoPopulated: boolean;
            /** @description What the category is called. Read in the older edition and gone from the newer list. */
            categoryName?: string;
        };
        /**
         * @description A family's categories, page by page.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/family-categories)
         */
        FamilyCategoryPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["FamilyCategoryResponse"][];
            pagination: components["schemas"]["PaginationResult"];
        };
        /**
         * @description How many relations of one type a family's products need. The page was cut off after `minCount`.
         *
         *     Evidence: partial (source: https://docs.apiera.io/openapi/family-relation-types)
         * @example {
         *       "uuid": "7d3f6c12-a0b9-4e85-b7d4-f2e8c5a1093b",
         *       "familyUuid": "2a7d5c90-64be-4e1f-93c8-0f5b1d8e7a26",
         *       "productRelationTypeUuid": "0c6f9b35-d2e8-4a17-b4f1-83e5a7c9d260",
         *       "createdAt": "2026-11-20T08:15:30.123456Z",
         *       "updatedAt": "2026-11-20T08:15:30.123456Z",
         *       "isRequired": false,
         *       "minCount": 0,
         *       "maxCount": 5
         *     }
         */
        FamilyRelationTypeResponse: {
            uuid: components["schemas"]["Uuid"];
            /** @description The family. */
            familyUuid: components["schemas"]["Uuid"];
            /** @description The kind of link. */
            productRelationTypeUuid: components["schemas"]["Uuid"];
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
            /** @description Whether products have to have such relations. */
            isRequired: boolean;
            /**
             * Format: int32
             * @description The fewest.
             */
            minCount: number;
            /**
             * Format: int32
             * @description The most; null sets no limit. Concluded from the asset types.
             */
            maxCount?: number | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description A family's relation types, page by page.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/family-relation-types)
         */
        FamilyRelationTypePage: {
            /** @description The rows of this page. */
            items: components["schemas"]["FamilyRelationTypeResponse"][];
            pagination: components["schemas"]["PaginationResult"];
        };
        /**
         * @description A stock keeping unit. No answer was read; the members follow from the filters and the rules all rows share.
         *
         *     Evidence: inferred (source: https://docs.apiera.io/openapi/skus/paths/~1v1~1skus/post)
         */
        SkuResponse: {
            uuid?: components["schemas"]["Uuid"];
            /** @description The stock keeping unit itself. */
            code?: string;
            status?: components["schemas"]["PublishableStatus"];
            createdAt?: components["schemas"]["Timestamp"];
            updatedAt?: components["schemas"]["Timestamp"];
            removedAt?: components["schemas"]["RemovedAt"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description SKUs, page by page.
         *
         *     Evidence: inferred (source: https://docs.apiera.io/openapi/skus/paths/~1v1~1skus/post)
         */
        SkuPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["SkuResponse"][];
            pagination: components["schemas"]["PaginationResult"];
        };
        /**
         * @description A SKU to create. Its members were not read.
         *
         *     Evidence: inferred (source: https://docs.apiera.io/openapi/skus/paths/~1v1~1skus/post)
         */
        CreateSkuRequest: {
            [key: string]: unknown;
        };
        /**
         * @description A property that products can have. No answer was read; the members follow from the older edition's filters and the rules all rows share.
         *
         *     Evidence: inferred (source: https://docs.apiera.io/openapi/attributes/paths/~1v1~1attributes~1bulk~1actions~1lifecycle/patch)
         */
        AttributeResponse: {
            uuid?: components["schemas"]["Uuid"];
            /** @description The organization's own name for the attribute, where the newer edition's rule holds. */
            code?: string;
            /** @description What the attribute is called, in the older edition. */
            name?: string;
            status?: components["schemas"]["PublishableStatus"];
            createdAt?: components["schemas"]["Timestamp"];
            updatedAt?: components["schemas"]["Timestamp"];
            removedAt?: components["schemas"]["RemovedAt"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Attributes, page by page.
         *
         *     Evidence: inferred (source: https://docs.apiera.io/openapi/attributes/paths/~1v1~1attributes~1bulk~1actions~1lifecycle/patch)
         */
        AttributePage: {
            /** @description The rows of this page. */
            items: components["schemas"]["AttributeResponse"][];
            pagination: components["schemas"]["PaginationResult"];
        };
        /**
         * @description The step that several attributes are to take, after the same call for assets.
         *
         *     Evidence: inferred (source: https://docs.apiera.io/openapi/attributes/paths/~1v1~1attributes~1bulk~1actions~1lifecycle/patch)
         */
        BulkAttributeLifecycleRequest: {
            transition: components["schemas"]["PublishableTransition"];
            /** @description The attributes it is for. */
            uuids: components["schemas"]["Uuid"][];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description An attribute's texts in one locale. The page was cut off after `label`.
         *
         *     Evidence: partial (source: https://docs.apiera.io/openapi/attribute-contents/paths/~1v1~1attributes~1%7Battributeuuid%7D~1contents/get.md)
         * @example {
         *       "uuid": "e1c7f5a0-2b48-4d93-8f6e-9a0d3c5b7124",
         *       "attributeUuid": "c2e94b70-31d8-4a6f-8f15-7b0d9e2a6c43",
         *       "localeUuid": "d4a90c62-7e3b-4f58-a1c6-29b8e5d0f713",
         *       "createdAt": "2026-11-20T08:15:30.123456Z",
         *       "updatedAt": "2026-11-20T08:15:30.123456Z",
         *       "label": "Materiale"
         *     }
         */
        AttributeContentResponse: {
            uuid: components["schemas"]["Uuid"];
            /** @description The attribute. */
            attributeUuid: components["schemas"]["Uuid"];
            /** @description The locale that the texts are written in. */
            localeUuid: components["schemas"]["Uuid"];
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
            /** @description What the attribute is called in this locale. */
            label?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description An attribute's texts, page by page.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/attribute-contents/paths/~1v1~1attributes~1%7Battributeuuid%7D~1contents/get.md)
         */
        AttributeContentPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["AttributeContentResponse"][];
            pagination: components["schemas"]["PaginationResult"];
        };
        /**
         * @description A value that an attribute can take. The page was cut off after the times; `name` is the older edition's, `code` follows from the newer edition's filters.
         *
         *     Evidence: partial (source: https://docs.apiera.io/openapi/attribute-terms, https://docs.apiera.io/openapi/attribute-terms/paths/~1v1~1attributes~1%7Battributeuuid%7D~1terms/get.md)
         * @example {
         *       "uuid": "03d8b6e4-f51a-4c79-a2d0-6e9b7f4c1835",
         *       "attributeUuid": "c2e94b70-31d8-4a6f-8f15-7b0d9e2a6c43",
         *       "createdAt": "2026-11-20T08:15:30.123456Z",
         *       "updatedAt": "2026-11-20T08:15:30.123456Z",
         *       "code": "oak"
         *     }
         */
        AttributeTermResponse: {
            uuid: components["schemas"]["Uuid"];
            /** @description The attribute. */
            attributeUuid: components["schemas"]["Uuid"];
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
            /** @description What the term is called, in the older edition. */
            name?: string;
            /** @description The organization's own name for the term. */
            code?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description An attribute's terms, page by page.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/attribute-terms/paths/~1v1~1attributes~1%7Battributeuuid%7D~1terms/get.md)
         */
        AttributeTermPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["AttributeTermResponse"][];
            pagination: components["schemas"]["PaginationResult"];
        };
        /**
         * @description A brand. No answer was read; the members follow from the filters and the rules all rows share.
         *
         *     Evidence: inferred (source: https://docs.apiera.io/openapi/brands)
         */
        BrandResponse: {
            uuid?: components["schemas"]["Uuid"];
            /** @description The organization's own name for the brand. */
            code?: string;
            status?: components["schemas"]["PublishableStatus"];
            createdAt?: components["schemas"]["Timestamp"];
            updatedAt?: components["schemas"]["Timestamp"];
            removedAt?: components["schemas"]["RemovedAt"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Brands, page by page.
         *
         *     Evidence: inferred (source: https://docs.apiera.io/openapi/brands)
         */
        BrandPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["BrandResponse"][];
            pagination: components["schemas"]["PaginationResult"];
        };
        /**
         * @description A brand's texts in one locale. No answer was read; the members follow from the path and the filters. An attribute's contents call their text `label`.
         *
         *     Evidence: inferred (source: https://docs.apiera.io/openapi/brand-contents)
         */
        BrandContentResponse: {
            uuid?: components["schemas"]["Uuid"];
            /** @description The brand. */
            brandUuid?: components["schemas"]["Uuid"];
            /** @description The locale that the texts are written in. */
            localeUuid?: components["schemas"]["Uuid"];
            createdAt?: components["schemas"]["Timestamp"];
            updatedAt?: components["schemas"]["Timestamp"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description A brand's texts, page by page.
         *
         *     Evidence: inferred (source: https://docs.apiera.io/openapi/brand-contents)
         */
        BrandContentPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["BrandContentResponse"][];
            pagination: components["schemas"]["PaginationResult"];
        };
        /**
         * @description A category with its place in the tree. The page was cut off after `status`; `code` follows from the filters. Where the texts stand that `include[contents]` and `expand[contents]` ask for was not read.
         *
         *     Evidence: partial (source: https://docs.apiera.io/openapi/categories/paths/~1v1~1categories~1bulk/patch)
         * @example {
         *       "uuid": "9d41e6b8-5c27-4f03-a9e2-1b7f8d3c6a54",
         *       "parentUuid": null,
         *       "createdAt": "2026-11-20T08:15:30.123456Z",
         *       "updatedAt": "2026-11-20T08:15:30.123456Z",
         *       "removedAt": null,
         *       "status": "published",
         *       "code": "dining-tables"
         *     }
         */
        CategoryResponse: {
            uuid: components["schemas"]["Uuid"];
            /**
             * Format: uuid
             * @description The category above this one; null at the top.
             */
            parentUuid?: string | null;
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
            removedAt?: components["schemas"]["RemovedAt"];
            status: components["schemas"]["PublishableStatus"];
            /** @description The organization's own name for the category. */
            code?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Categories, page by page.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/categories/paths/~1v1~1categories~1bulk/patch)
         */
        CategoryPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["CategoryResponse"][];
            pagination: components["schemas"]["PaginationResult"];
        };
        /**
         * @description A category to change. By the rule of bulk changes it names its row; the other members were not read.
         *
         *     Evidence: inferred (source: https://docs.apiera.io/openapi/categories/paths/~1v1~1categories~1bulk/patch)
         */
        BulkUpdateCategoryItem: {
            /** @description The category. */
            uuid: components["schemas"]["Uuid"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description A category's texts in one locale. No answer was read; the members follow from the path and the filters. An attribute's contents call their text `label`.
         *
         *     Evidence: inferred (source: https://docs.apiera.io/openapi/category-contents)
         */
        CategoryContentResponse: {
            uuid?: components["schemas"]["Uuid"];
            /** @description The category. */
            categoryUuid?: components["schemas"]["Uuid"];
            /** @description The locale that the texts are written in. */
            localeUuid?: components["schemas"]["Uuid"];
            createdAt?: components["schemas"]["Timestamp"];
            updatedAt?: components["schemas"]["Timestamp"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description A category's texts, page by page.
         *
         *     Evidence: inferred (source: https://docs.apiera.io/openapi/category-contents)
         */
        CategoryContentPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["CategoryContentResponse"][];
            pagination: components["schemas"]["PaginationResult"];
        };
        /**
         * @description A label for products. No answer was read; the members follow from the filters and the rules all rows share.
         *
         *     Evidence: inferred (source: https://docs.apiera.io/openapi/tags, https://docs.apiera.io/openapi/tags/paths/~1v1~1tags/post)
         */
        TagResponse: {
            uuid?: components["schemas"]["Uuid"];
            /** @description The organization's own name for the tag. */
            code?: string;
            status?: components["schemas"]["PublishableStatus"];
            createdAt?: components["schemas"]["Timestamp"];
            updatedAt?: components["schemas"]["Timestamp"];
            removedAt?: components["schemas"]["RemovedAt"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Tags, page by page.
         *
         *     Evidence: inferred (source: https://docs.apiera.io/openapi/tags)
         */
        TagPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["TagResponse"][];
            pagination: components["schemas"]["PaginationResult"];
        };
        /**
         * @description A tag to create. Its members were not read.
         *
         *     Evidence: inferred (source: https://docs.apiera.io/openapi/tags/paths/~1v1~1tags/post)
         */
        CreateTagRequest: {
            [key: string]: unknown;
        };
        /**
         * @description A tag's texts in one locale. No answer was read; the members follow from the path and the filters. An attribute's contents call their text `label`.
         *
         *     Evidence: inferred (source: https://docs.apiera.io/openapi/tag-contents)
         */
        TagContentResponse: {
            uuid?: components["schemas"]["Uuid"];
            /** @description The tag. */
            tagUuid?: components["schemas"]["Uuid"];
            /** @description The locale that the texts are written in. */
            localeUuid?: components["schemas"]["Uuid"];
            createdAt?: components["schemas"]["Timestamp"];
            updatedAt?: components["schemas"]["Timestamp"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description A tag's texts, page by page.
         *
         *     Evidence: inferred (source: https://docs.apiera.io/openapi/tag-contents)
         */
        TagContentPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["TagContentResponse"][];
            pagination: components["schemas"]["PaginationResult"];
        };
        /**
         * @description What kind of medium an asset is. It has nothing to do with the categories of products.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/assets/paths/~1v1~1assets~1bulk~1actions~1lifecycle/patch.md)
         */
        AssetCategory: "image" | "video" | "audio" | "document" | "design" | "archive" | "data" | (string & {});
        /**
         * @description A kind of medium to look for.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/assets/paths/~1v1~1assets~1bulk~1actions~1lifecycle/patch)
         * @enum {string}
         */
        AssetCategoryInput: "image" | "video" | "audio" | "document" | "design" | "archive" | "data";
        /**
         * @description Where files lie.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/assets/paths/~1v1~1assets~1bulk~1actions~1lifecycle/patch.md, https://docs.apiera.io/openapi/asset-files/paths/~1v1~1assets~1%7Bassetuuid%7D~1files~1actions~1initiate-upload/post.md)
         */
        StorageLocation: "s3" | (string & {});
        /**
         * @description Where files are to lie, or are looked for. There is one place so far.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/asset-files/paths/~1v1~1assets~1%7Bassetuuid%7D~1files~1actions~1initiate-upload/post.md, https://docs.apiera.io/openapi/assets/paths/~1v1~1assets~1bulk~1actions~1lifecycle/patch)
         * @enum {string}
         */
        StorageLocationInput: "s3";
        /**
         * @description An asset's own row. The bytes are in its files.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/assets/paths/~1v1~1assets~1bulk~1actions~1lifecycle/patch.md)
         * @example {
         *       "uuid": "5f0c2a4e-7d1b-4c39-9a86-2e4b7c1d9f30",
         *       "createdAt": "2026-11-20T08:15:30.123456Z",
         *       "updatedAt": "2026-11-20T08:15:30.123456Z",
         *       "removedAt": null,
         *       "archivedAt": null,
         *       "status": "published",
         *       "category": "image",
         *       "storageLocation": "s3",
         *       "name": "Oak table, front view",
         *       "description": null,
         *       "altText": "A long oak table seen from the front"
         *     }
         */
        AssetResponse: {
            uuid: components["schemas"]["Uuid"];
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
            removedAt?: components["schemas"]["RemovedAt"];
            archivedAt?: components["schemas"]["ArchivedAt"];
            status: components["schemas"]["ArchivableStatus"];
            category: components["schemas"]["AssetCategory"];
            storageLocation: components["schemas"]["StorageLocation"];
            /** @description What the asset is called. */
            name?: string | null;
            /** @description What the asset shows. */
            description?: string | null;
            /** @description What to read out in place of the picture. */
            altText?: string | null;
        };
        /**
         * @description An asset with the related rows that were asked for. `metadata` was read as whole rows, in the older edition; `files` follows from its parameter. Either may hold UUIDs instead, which is what the newer edition's `include` gives.
         *
         *     Evidence: partial (source: https://docs.apiera.io/openapi/assets/paths/~1v1~1assets~1%7Bassetuuid%7D/get.md, https://docs.apiera.io/openapi/assets/paths/~1v1~1assets~1bulk~1actions~1lifecycle/patch)
         */
        AssetHydratedResponse: components["schemas"]["AssetResponse"] & ({
            /** @description The asset's metadata. */
            metadata?: (components["schemas"]["AssetMetadataEntry"] | components["schemas"]["Uuid"])[] | null;
            /** @description The asset's files. */
            files?: (components["schemas"]["FileResponse"] | components["schemas"]["Uuid"])[] | null;
        } & {
            [key: string]: unknown;
        });
        /**
         * @description Assets, page by page.
         *
         *     Evidence: inferred (source: https://docs.apiera.io/openapi/assets/paths/~1v1~1assets~1bulk~1actions~1lifecycle/patch)
         */
        AssetPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["AssetHydratedResponse"][];
            pagination: components["schemas"]["PaginationResult"];
        };
        /**
         * @description An asset to create. Its members were not read; an asset's row suggests `category`, `storageLocation`, `name`, `description` and `altText`.
         *
         *     Evidence: inferred (source: https://docs.apiera.io/openapi/assets/paths/~1v1~1assets~1bulk/post)
         */
        CreateAssetRequest: {
            [key: string]: unknown;
        };
        /**
         * @description The step that several assets are to take.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/assets/paths/~1v1~1assets~1bulk~1actions~1lifecycle/patch.md)
         */
        BulkAssetLifecycleRequest: {
            transition: components["schemas"]["ArchivableTransitionInput"];
            /** @description The assets it is for. */
            uuids: components["schemas"]["Uuid"][];
        };
        /**
         * @description One pair of an asset's metadata, as reading the asset gives it.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/assets/paths/~1v1~1assets~1%7Bassetuuid%7D/get.md)
         */
        AssetMetadataEntry: {
            uuid: components["schemas"]["Uuid"];
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
            /** @description The pair's name. */
            key: string;
            /** @description The pair's value, always as text. */
            value: string;
        };
        /**
         * @description One pair of an asset's metadata, as the list of them gives it.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/asset-metadata)
         * @example {
         *       "uuid": "4c9e7b15-d06f-4a38-8b52-e3f1a7d9c046",
         *       "assetUuid": "5f0c2a4e-7d1b-4c39-9a86-2e4b7c1d9f30",
         *       "createdAt": "2026-11-20T08:15:30.123456Z",
         *       "updatedAt": "2026-11-20T08:15:30.123456Z",
         *       "key": "photographer",
         *       "value": "Ida Berg"
         *     }
         */
        MetadataResponse: components["schemas"]["AssetMetadataEntry"] & {
            /** @description The asset. */
            assetUuid: components["schemas"]["Uuid"];
        };
        /**
         * @description An asset's metadata, page by page.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/asset-metadata)
         */
        MetadataPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["MetadataResponse"][];
            pagination: components["schemas"]["PaginationResult"];
        };
        /**
         * @description Whether a file's bytes have arrived.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/asset-files/paths/~1v1~1assets~1%7Bassetuuid%7D~1files~1actions~1initiate-upload/post.md)
         */
        FileStatus: "awaitingUpload" | "uploaded" | (string & {});
        /**
         * @description Which rendition of the asset a file is.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/asset-files/paths/~1v1~1assets~1%7Bassetuuid%7D~1files~1actions~1initiate-upload/post.md)
         */
        FileVariationType: "original" | "thumbnail" | "webOptimized" | "mobileOptimized" | "productDetail" | "printReady" | "socialMedia" | "videoPoster" | "videoPreview" | "videoStreamLow" | "videoStreamMedium" | "videoStreamHigh" | (string & {});
        /**
         * @description A rendition of the asset, to upload or to look for.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/asset-files/paths/~1v1~1assets~1%7Bassetuuid%7D~1files~1actions~1initiate-upload/post.md, https://docs.apiera.io/openapi/asset-files/paths/~1v1~1assets~1%7Bassetuuid%7D~1files/get.md)
         * @enum {string}
         */
        FileVariationTypeInput: "original" | "thumbnail" | "webOptimized" | "mobileOptimized" | "productDetail" | "printReady" | "socialMedia" | "videoPoster" | "videoPreview" | "videoStreamLow" | "videoStreamMedium" | "videoStreamHigh";
        /**
         * @description A stored file of an asset. The list's answer was cut off; the members are those that starting an upload answers with, where they were read.
         *
         *     Evidence: inferred (source: https://docs.apiera.io/openapi/asset-files/paths/~1v1~1assets~1%7Bassetuuid%7D~1files/get.md, https://docs.apiera.io/openapi/asset-files/paths/~1v1~1assets~1%7Bassetuuid%7D~1files~1actions~1initiate-upload/post.md)
         */
        FileResponse: {
            uuid?: components["schemas"]["Uuid"];
            /** @description The asset. */
            assetUuid?: components["schemas"]["Uuid"];
            createdAt?: components["schemas"]["Timestamp"];
            status?: components["schemas"]["FileStatus"];
            variationType?: components["schemas"]["FileVariationType"];
            storageLocation?: components["schemas"]["StorageLocation"];
            /** @description The media type, for example `image/png`. */
            mimeType?: string;
            /** @description The extension, which the vendor's sample writes with its dot. */
            extension?: string;
            /** @description The size in bytes, or null. */
            storageSize?: number | null;
            /** @description The SHA-256 of the bytes. */
            checksum?: string;
            /** @description Whether Apiera made the file itself. */
            isAutogenerated?: boolean;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description An asset's files, page by page.
         *
         *     Evidence: inferred (source: https://docs.apiera.io/openapi/asset-files/paths/~1v1~1assets~1%7Bassetuuid%7D~1files/get.md)
         */
        FilePage: {
            /** @description The rows of this page. */
            items: components["schemas"]["FileResponse"][];
            pagination: components["schemas"]["PaginationResult"];
        };
        /**
         * @description A file to upload to an asset.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/asset-files/paths/~1v1~1assets~1%7Bassetuuid%7D~1files~1actions~1initiate-upload/post.md)
         */
        InitiateUploadRequest: {
            variationType: components["schemas"]["FileVariationTypeInput"];
            storageLocation: components["schemas"]["StorageLocationInput"];
            /** @description The media type, for example `image/png`. The bulk call allows 255 characters. */
            mimeType: string;
            /** @description The extension with its dot. The bulk call allows 10 characters. */
            extension: string;
        };
        /**
         * @description A file to upload, and the asset it is for.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/asset-files)
         */
        BulkInitiateUploadItem: {
            /** @description The asset. */
            assetUuid: components["schemas"]["Uuid"];
            variationType: components["schemas"]["FileVariationTypeInput"];
            storageLocation: components["schemas"]["StorageLocationInput"];
            /** @description The media type, for example `image/png`. */
            mimeType: string;
            /** @description The extension with its dot. */
            extension: string;
        };
        /**
         * @description A file that waits for its bytes.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/asset-files/paths/~1v1~1assets~1%7Bassetuuid%7D~1files~1actions~1initiate-upload/post.md, https://docs.apiera.io/openapi/asset-files)
         * @example {
         *       "uuid": "d70b3e9a-6c14-4f82-95e7-b1a8f0c2d463",
         *       "assetUuid": "5f0c2a4e-7d1b-4c39-9a86-2e4b7c1d9f30",
         *       "createdAt": "2026-11-20T08:15:30.123456Z",
         *       "status": "awaitingUpload",
         *       "variationType": "original",
         *       "storageLocation": "s3",
         *       "mimeType": "image/png",
         *       "extension": ".png",
         *       "storageSize": null,
         *       "checksum": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
         *       "isAutogenerated": false,
         *       "presignedUrl": "https://example-bucket.s3.amazonaws.com/d70b3e9a?X-Amz-Signature=example"
         *     }
         */
        InitiateUploadResponse: WithRequired<components["schemas"]["FileResponse"], "uuid" | "assetUuid" | "createdAt" | "status" | "variationType" | "storageLocation" | "mimeType" | "extension" | "checksum" | "isAutogenerated"> & {
            /** @description The S3 address that takes the bytes. Keep the Apiera token out of that request. The method, the headers it wants and how long it works are not published. */
            presignedUrl: string;
        };
        /**
         * @description A language or region that the organization translates into.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/locales/paths/~1v1~1locales~1%7Blocaleuuid%7D~1actions~1lifecycle/patch.md)
         * @example {
         *       "uuid": "d4a90c62-7e3b-4f58-a1c6-29b8e5d0f713",
         *       "createdAt": "2026-11-20T08:15:30.123456Z",
         *       "updatedAt": "2026-11-20T08:15:30.123456Z",
         *       "removedAt": null,
         *       "status": "active",
         *       "name": "Norwegian",
         *       "code": "nb-NO",
         *       "isDefault": true
         *     }
         */
        LocaleResponse: {
            uuid: components["schemas"]["Uuid"];
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
            removedAt?: components["schemas"]["RemovedAt"];
            status: components["schemas"]["ActivatableStatus"];
            /** @description What the locale is called. */
            name: string;
            /** @description The locale's code. The form it takes is not published. */
            code: string;
            /** @description Whether this is the organization's default locale. */
            isDefault: boolean;
        };
        /**
         * @description Locales, page by page.
         *
         *     Evidence: inferred (source: https://docs.apiera.io/openapi/locales)
         */
        LocalePage: {
            /** @description The rows of this page. */
            items: components["schemas"]["LocaleResponse"][];
            pagination: components["schemas"]["PaginationResult"];
        };
        /**
         * @description The step that a locale is to take.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/locales/paths/~1v1~1locales~1%7Blocaleuuid%7D~1actions~1lifecycle/patch.md)
         */
        LocaleLifecycleRequest: {
            transition: components["schemas"]["LocaleTransitionInput"];
        };
        /**
         * @description An account that belongs to the organization. The page was cut off after these three members.
         *
         *     Evidence: partial (source: https://docs.apiera.io/openapi/organization-members)
         * @example {
         *       "organizationUuid": "1b6c9e58-40d7-4f23-8a95-c7e2d0f3b614",
         *       "accountUuid": "71c0e5d4-8f2a-4b96-9d37-5a1e6c0b4f82",
         *       "roleUuid": "e83b5d27-1a9c-4d60-8e74-c5f2b0a7d916"
         *     }
         */
        OrganizationMemberResponse: {
            /** @description The organization. */
            organizationUuid?: components["schemas"]["Uuid"];
            /** @description The account. */
            accountUuid?: components["schemas"]["Uuid"];
            /** @description The role it has there. */
            roleUuid?: components["schemas"]["Uuid"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description The organization's members, page by page.
         *
         *     Evidence: documented (source: https://docs.apiera.io/openapi/organization-members)
         */
        OrganizationMemberPage: {
            /** @description The rows of this page. */
            items: components["schemas"]["OrganizationMemberResponse"][];
            pagination: components["schemas"]["PaginationResult"];
        };
        /**
         * @description An account to add to the organization. That both members are required is a conclusion.
         *
         *     Evidence: partial (source: https://docs.apiera.io/openapi/organization-members)
         */
        AddOrganizationMemberRequest: {
            /** @description The account to add. */
            accountUuid: components["schemas"]["Uuid"];
            /** @description The role it is to have. */
            roleUuid: components["schemas"]["Uuid"];
        };
    };
    responses: {
        /** @description The request could not be understood. The vendor's guide also gives this status for an organization id that is missing or wrong, which is chosen when the token is asked for. */
        BadRequest: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The token is missing, wrong or past its 24 hours; get a new one and send the call again. The reference declares problem details, the guide's sample of an expired token has another shape and no media type, so either can arrive. */
        Unauthorized: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["UnauthorizedBody"];
                "application/json": components["schemas"]["UnauthorizedBody"];
            };
        };
        /** @description The token is good, but its role lacks the permission: `read`, `write`, `delete` or `admin`. Which one a call needs is not printed beside it. */
        Forbidden: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description Nothing that the token's organization holds has this address. */
        NotFound: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The request is at odds with what is stored. The vendor gives no case; a code that is already taken is the likely one. */
        Conflict: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The body was read, but a rule refuses it. `errors` gives a code and a sentence for each fault, without a field path. */
        UnprocessableEntity: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ValidationProblemDetails"];
            };
        };
        /** @description The organization's 100 requests of this minute are used up, by all its clients together. Wait as long as `Retry-After` says; bulk calls save requests, and support can raise the limit. */
        TooManyRequests: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description Something failed at Apiera's side. Quote `correlationId` to support. */
        InternalServerError: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description Apiera cannot answer for the moment. Try again with growing pauses. */
        ServiceUnavailable: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description Apiera took too long. A change may have been made all the same, so look before you repeat it. */
        GatewayTimeout: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
    };
    parameters: {
        /** @description The asset's `uuid`. */
        AssetUuid: components["schemas"]["Uuid"];
        /** @description The attribute's `uuid`. */
        AttributeUuid: components["schemas"]["Uuid"];
        /** @description The brand's `uuid`. */
        BrandUuid: components["schemas"]["Uuid"];
        /** @description The category's `uuid`. */
        CategoryUuid: components["schemas"]["Uuid"];
        /** @description The family's `uuid`. */
        FamilyUuid: components["schemas"]["Uuid"];
        /** @description The `uuid` of the tie between family and category, as the list of the family's categories gives it. */
        FamilyCategoryUuid: components["schemas"]["Uuid"];
        /** @description The locale's `uuid`. */
        LocaleUuid: components["schemas"]["Uuid"];
        /** @description The product relation type's `uuid`. */
        ProductRelationTypeUuid: components["schemas"]["Uuid"];
        /** @description The product's `uuid`. */
        ProductUuid: components["schemas"]["Uuid"];
        /** @description The `uuid` of the tie between product and attribute, not that of the attribute. */
        ProductAttributeUuid: components["schemas"]["Uuid"];
        /** @description The tag's `uuid`. */
        TagUuid: components["schemas"]["Uuid"];
        /** @description Which page to give; the first is 1. */
        Page: number;
        /** @description How many rows a page holds. Whether there is a largest size is not published. */
        Size: number;
        /** @description Only the rows with one of these `uuid`s. */
        UuidsEq: components["schemas"]["Uuid"][];
        /** @description Only the rows with one of these codes. */
        CodesEq: string[];
        /** @description Only the rows with one of these names. */
        NamesEq: string[];
        /** @description Only the rows in one of these states. */
        ArchivableStatusesEq: components["schemas"]["ArchivableStatusInput"][];
        /** @description Only the rows in one of these states. */
        PublishableStatusesEq: components["schemas"]["PublishableStatusInput"][];
        /** @description Only the rows in one of these states. */
        ActivatableStatusesEq: components["schemas"]["ActivatableStatusInput"][];
        /** @description Only the products of one of these types. */
        TypesEq: components["schemas"]["ProductTypeInput"][];
        /** @description Only the assets of one of these kinds of medium. Not product categories. */
        CategoriesEq: components["schemas"]["AssetCategoryInput"][];
        /** @description Only the assets stored in one of these places. */
        StorageLocationsEq: components["schemas"]["StorageLocationInput"][];
        /** @description Only the rows below one of these parents; null stands for the rows without a parent. How null is written in a query is not published. */
        ParentUuidsEq: (string | null)[];
        /** @description Only the rows in one of these locales. */
        LocaleUuidsEq: components["schemas"]["Uuid"][];
        /** @description Only the products of one of these families. */
        FamilyUuidsEq: components["schemas"]["Uuid"][];
        /** @description Only the products with one of these SKUs. */
        SkuUuidsEq: components["schemas"]["Uuid"][];
        /** @description Only the products of one of these brands. */
        BrandUuidsEq: components["schemas"]["Uuid"][];
        /** @description Only the rows that use one of these assets. */
        AssetUuidsEq: components["schemas"]["Uuid"][];
        /** @description Only the products that carry one of these attributes. */
        AttributeUuidsEq: components["schemas"]["Uuid"][];
        /** @description Only the rows that pick one of these attribute terms. */
        AttributeTermUuidsEq: components["schemas"]["Uuid"][];
        /** @description Only the rows that name one of these categories. */
        CategoryUuidsEq: components["schemas"]["Uuid"][];
        /** @description Only the rows that name one of these tags. */
        TagUuidsEq: components["schemas"]["Uuid"][];
        /** @description Only the assets that play one of these roles. */
        ProductAssetTypeUuidsEq: components["schemas"]["Uuid"][];
        /** @description Only the relations that lead to one of these products. */
        ProductReferenceUuidsEq: components["schemas"]["Uuid"][];
        /** @description Only the relations of one of these types. */
        ProductRelationTypeUuidsEq: components["schemas"]["Uuid"][];
        /** @description Only the row with exactly this code. */
        CodeEq: string;
        /** @description Only the rows with exactly this name. */
        NameEq: string;
        /** @description Only the texts with exactly this label. */
        LabelEq: string;
        /** @description Only the entries with exactly this key. */
        KeyEq: string;
        /** @description Only the entries of exactly this type. The types that exist are not published. */
        MetadataTypeEq: string;
        /** @description Only the files of exactly this media type, for example `image/png`. */
        MimeTypeEq: string;
        /** @description Only the files with exactly this extension. The vendor's samples write it with its dot. */
        ExtensionEq: string;
        /** @description Only the files that are this rendition of the asset. */
        VariationTypeEq: components["schemas"]["FileVariationTypeInput"];
        /** @description Only the families directly below this one. */
        ParentUuidEq: components["schemas"]["Uuid"];
        /** @description Only the rows in this state. */
        PublishableStatusEq: components["schemas"]["PublishableStatusInput"];
        /** @description Only the rows in this state. */
        ActivatableStatusEq: components["schemas"]["ActivatableStatusInput"];
        /** @description Declared by the vendor with the states of an asset, which no file has. */
        FileStatusEq: components["schemas"]["ArchivableStatusInput"];
        /** @description Only archived rows, or only rows that are not. */
        IsArchivedEq: boolean;
        /** @description Only removed rows, or only rows that are not. */
        IsRemovedEq: boolean;
        /** @description Only featured types, or only types that are not. */
        IsFeaturedEq: boolean;
        /** @description Only files that Apiera made itself, or only files that were uploaded. */
        IsAutogeneratedEq: boolean;
        /** @description Only the rows whose code has this text in it. */
        CodeContains: string;
        /** @description Only the rows whose code begins like this. */
        CodeStarts: string;
        /** @description Only the rows whose code ends like this. */
        CodeEnds: string;
        /** @description Only the rows whose name has this text in it. */
        NameContains: string;
        /** @description Only the rows whose name begins like this. */
        NameStarts: string;
        /** @description Only the rows whose name ends like this. */
        NameEnds: string;
        /** @description Only the files whose extension has this text in it. */
        ExtensionContains: string;
        /** @description Only the files whose extension begins like this. */
        ExtensionStarts: string;
        /** @description Only the files whose extension ends like this. */
        ExtensionEnds: string;
        /** @description Only the rows created at exactly this time. */
        CreatedAtEq: string;
        /** @description Only the rows created from this time on. */
        CreatedAtMin: string;
        /** @description Only the rows created up to this time. */
        CreatedAtMax: string;
        /** @description Only the rows last changed at exactly this time. */
        UpdatedAtEq: string;
        /** @description Only the rows last changed from this time on, for example since your last import. */
        UpdatedAtMin: string;
        /** @description Only the rows last changed up to this time. */
        UpdatedAtMax: string;
        /** @description Sort by code. */
        CodeOrder: components["schemas"]["SortOrder"];
        /** @description Sort by name. */
        NameOrder: components["schemas"]["SortOrder"];
        /** @description Sort by label. */
        LabelOrder: components["schemas"]["SortOrder"];
        /** @description Sort by key. */
        KeyOrder: components["schemas"]["SortOrder"];
        /** @description Sort by type. */
        TypeOrder: components["schemas"]["SortOrder"];
        /** @description Sort by state. */
        StatusOrder: components["schemas"]["SortOrder"];
        /** @description Sort by kind of medium. */
        CategoryOrder: components["schemas"]["SortOrder"];
        /** @description Sort by rendition. */
        VariationTypeOrder: components["schemas"]["SortOrder"];
        /** @description Sort by size in bytes. */
        StorageSizeOrder: components["schemas"]["SortOrder"];
        /** @description Sort by the place at which the asset is shown. */
        DisplayOrderOrder: components["schemas"]["SortOrder"];
        /** @description Sort by the time of creation. */
        CreatedAtOrder: components["schemas"]["SortOrder"];
        /** @description Sort by the time of the last change. */
        UpdatedAtOrder: components["schemas"]["SortOrder"];
        /** @description Add the UUIDs of the metadata. */
        IncludeMetadata: boolean;
        /** @description Add the metadata. */
        ExpandMetadata: boolean;
        /** @description Add the UUIDs of the asset's files. */
        IncludeFiles: boolean;
        /** @description Add the asset's files. */
        ExpandFiles: boolean;
        /** @description Add the UUIDs of the texts in every locale. */
        IncludeContents: boolean;
        /** @description Add the texts in every locale. */
        ExpandContents: boolean;
        /** @description Add the UUIDs of the ties to assets. */
        IncludeProductAssets: boolean;
        /** @description Add the ties to assets. */
        ExpandProductAssets: boolean;
        /** @description Add the UUIDs of the ties to attributes. */
        IncludeProductAttributes: boolean;
        /** @description Add the ties to attributes. */
        ExpandProductAttributes: boolean;
        /** @description Add the UUIDs of the terms picked. */
        IncludeProductAttributeTerms: boolean;
        /** @description Add the terms picked. */
        ExpandProductAttributeTerms: boolean;
        /** @description Add the UUIDs of the ties to categories. */
        IncludeProductCategories: boolean;
        /** @description Add the ties to categories. */
        ExpandProductCategories: boolean;
        /** @description Add the UUIDs of the ties to tags. */
        IncludeProductTags: boolean;
        /** @description Add the ties to tags. */
        ExpandProductTags: boolean;
        /** @description Add the UUIDs of the relations to other products. */
        IncludeRelations: boolean;
        /** @description Add the relations to other products. */
        ExpandRelations: boolean;
        /** @description Add how complete the product is, as scores by dimension and a list of issues. */
        ExpandCompleteness: boolean;
    };
    requestBodies: never;
    headers: {
        /** @description How many requests a minute the organization has, 100 unless support raised it. */
        "RateLimit-Limit": number;
        /** @description How many of them are left. */
        "RateLimit-Remaining": number;
        /** @description When the count starts afresh, in Unix time (seconds). */
        "RateLimit-Reset": number;
        /** @description How many seconds to wait before the next request. */
        "Retry-After": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAssets: {
        parameters: {
            query?: {
                /** @description Only the rows with one of these `uuid`s. */
                "uuids[eq]"?: components["parameters"]["UuidsEq"];
                /** @description Only the rows in one of these states. */
                "statuses[eq]"?: components["parameters"]["ArchivableStatusesEq"];
                /** @description Sort by state. */
                "status[order]"?: components["parameters"]["StatusOrder"];
                /** @description Only the assets of one of these kinds of medium. Not product categories. */
                "categories[eq]"?: components["parameters"]["CategoriesEq"];
                /** @description Sort by kind of medium. */
                "category[order]"?: components["parameters"]["CategoryOrder"];
                /** @description Only the assets stored in one of these places. */
                "storageLocations[eq]"?: components["parameters"]["StorageLocationsEq"];
                /** @description Only the rows with one of these names. */
                "names[eq]"?: components["parameters"]["NamesEq"];
                /** @description Only the rows whose name has this text in it. */
                "name[contains]"?: components["parameters"]["NameContains"];
                /** @description Only the rows whose name begins like this. */
                "name[starts]"?: components["parameters"]["NameStarts"];
                /** @description Only the rows whose name ends like this. */
                "name[ends]"?: components["parameters"]["NameEnds"];
                /** @description Sort by name. */
                "name[order]"?: components["parameters"]["NameOrder"];
                /** @description Only the rows created at exactly this time. */
                "createdAt[eq]"?: components["parameters"]["CreatedAtEq"];
                /** @description Only the rows created from this time on. */
                "createdAt[min]"?: components["parameters"]["CreatedAtMin"];
                /** @description Only the rows created up to this time. */
                "createdAt[max]"?: components["parameters"]["CreatedAtMax"];
                /** @description Sort by the time of creation. */
                "createdAt[order]"?: components["parameters"]["CreatedAtOrder"];
                /** @description Only the rows last changed at exactly this time. */
                "updatedAt[eq]"?: components["parameters"]["UpdatedAtEq"];
                /** @description Only the rows last changed from this time on, for example since your last import. */
                "updatedAt[min]"?: components["parameters"]["UpdatedAtMin"];
                /** @description Only the rows last changed up to this time. */
                "updatedAt[max]"?: components["parameters"]["UpdatedAtMax"];
                /** @description Sort by the time of the last change. */
                "updatedAt[order]"?: components["parameters"]["UpdatedAtOrder"];
                /** @description Only archived rows, or only rows that are not. */
                "isArchived[eq]"?: components["parameters"]["IsArchivedEq"];
                /** @description Only removed rows, or only rows that are not. */
                "isRemoved[eq]"?: components["parameters"]["IsRemovedEq"];
                /** @description Which page to give; the first is 1. */
                page?: components["parameters"]["Page"];
                /** @description How many rows a page holds. Whether there is a largest size is not published. */
                size?: components["parameters"]["Size"];
                /** @description Add the UUIDs of the metadata. */
                "include[metadata]"?: components["parameters"]["IncludeMetadata"];
                /** @description Add the metadata. */
                "expand[metadata]"?: components["parameters"]["ExpandMetadata"];
                /** @description Add the UUIDs of the asset's files. */
                "include[files]"?: components["parameters"]["IncludeFiles"];
                /** @description Add the asset's files. */
                "expand[files]"?: components["parameters"]["ExpandFiles"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of assets. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    bulkCreateAssets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description One entry for each asset to create. */
        requestBody: {
            content: {
                /**
                 * @example [
                 *       {
                 *         "category": "image",
                 *         "storageLocation": "s3",
                 *         "name": "Oak table, front view"
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["CreateAssetRequest"][];
            };
        };
        responses: {
            /** @description The new assets. */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetResponse"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    bulkTransitionAssetLifecycle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The transition and the assets it is for. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "transition": "publish",
                 *       "uuids": [
                 *         "5f0c2a4e-7d1b-4c39-9a86-2e4b7c1d9f30",
                 *         "8b6d3f12-0e5a-4f7c-b1d8-6c9a2e4f7051"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["BulkAssetLifecycleRequest"];
            };
        };
        responses: {
            /** @description The assets after the transition. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetResponse"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    bulkInitiateFileUploads: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description One entry for each file to upload. */
        requestBody: {
            content: {
                /**
                 * @example [
                 *       {
                 *         "assetUuid": "5f0c2a4e-7d1b-4c39-9a86-2e4b7c1d9f30",
                 *         "variationType": "original",
                 *         "storageLocation": "s3",
                 *         "mimeType": "image/png",
                 *         "extension": ".png"
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["BulkInitiateUploadItem"][];
            };
        };
        responses: {
            /** @description The registered files with their upload addresses. The status code itself was not read. */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitiateUploadResponse"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getAsset: {
        parameters: {
            query?: {
                /** @description Add the UUIDs of the metadata. */
                "include[metadata]"?: components["parameters"]["IncludeMetadata"];
                /** @description Add the UUIDs of the asset's files. */
                "include[files]"?: components["parameters"]["IncludeFiles"];
                /** @description Add the metadata. */
                "expand[metadata]"?: components["parameters"]["ExpandMetadata"];
                /** @description Add the asset's files. */
                "expand[files]"?: components["parameters"]["ExpandFiles"];
            };
            header?: never;
            path: {
                /** @description The asset's `uuid`. */
                assetUuid: components["parameters"]["AssetUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The asset. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetHydratedResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listAssetFiles: {
        parameters: {
            query?: {
                /** @description Declared by the vendor with the states of an asset, which no file has. */
                "status[eq]"?: components["parameters"]["FileStatusEq"];
                /** @description Sort by state. */
                "status[order]"?: components["parameters"]["StatusOrder"];
                /** @description Only the files that are this rendition of the asset. */
                "variationType[eq]"?: components["parameters"]["VariationTypeEq"];
                /** @description Sort by rendition. */
                "variationType[order]"?: components["parameters"]["VariationTypeOrder"];
                /** @description Only the files of exactly this media type, for example `image/png`. */
                "mimeType[eq]"?: components["parameters"]["MimeTypeEq"];
                /** @description Only the files with exactly this extension. The vendor's samples write it with its dot. */
                "extension[eq]"?: components["parameters"]["ExtensionEq"];
                /** @description Only the files whose extension has this text in it. */
                "extension[contains]"?: components["parameters"]["ExtensionContains"];
                /** @description Only the files whose extension begins like this. */
                "extension[starts]"?: components["parameters"]["ExtensionStarts"];
                /** @description Only the files whose extension ends like this. */
                "extension[ends]"?: components["parameters"]["ExtensionEnds"];
                /** @description Only files that Apiera made itself, or only files that were uploaded. */
                "isAutogenerated[eq]"?: components["parameters"]["IsAutogeneratedEq"];
                /** @description Only the rows created at exactly this time. */
                "createdAt[eq]"?: components["parameters"]["CreatedAtEq"];
                /** @description Only the rows created from this time on. */
                "createdAt[min]"?: components["parameters"]["CreatedAtMin"];
                /** @description Only the rows created up to this time. */
                "createdAt[max]"?: components["parameters"]["CreatedAtMax"];
                /** @description Sort by the time of creation. */
                "createdAt[order]"?: components["parameters"]["CreatedAtOrder"];
                /** @description Sort by size in bytes. */
                "storageSize[order]"?: components["parameters"]["StorageSizeOrder"];
                /** @description Which page to give; the first is 1. */
                page?: components["parameters"]["Page"];
                /** @description How many rows a page holds. Whether there is a largest size is not published. */
                size?: components["parameters"]["Size"];
            };
            header?: never;
            path: {
                /** @description The asset's `uuid`. */
                assetUuid: components["parameters"]["AssetUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the asset's files. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    initiateFileUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The asset's `uuid`. */
                assetUuid: components["parameters"]["AssetUuid"];
            };
            cookie?: never;
        };
        /** @description What the file is and where it is to be stored. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "variationType": "original",
                 *       "storageLocation": "s3",
                 *       "mimeType": "image/png",
                 *       "extension": ".png"
                 *     }
                 */
                "application/json": components["schemas"]["InitiateUploadRequest"];
            };
        };
        responses: {
            /** @description The registered file with its upload address. */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitiateUploadResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listAssetMetadata: {
        parameters: {
            query?: {
                /** @description Which page to give; the first is 1. */
                page?: components["parameters"]["Page"];
                /** @description How many rows a page holds. Whether there is a largest size is not published. */
                size?: components["parameters"]["Size"];
            };
            header?: never;
            path: {
                /** @description The asset's `uuid`. */
                assetUuid: components["parameters"]["AssetUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the asset's metadata. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MetadataPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listAttributes: {
        parameters: {
            query?: {
                /** @description Only the rows with exactly this name. */
                "name[eq]"?: components["parameters"]["NameEq"];
                /** @description Only the rows whose name has this text in it. */
                "name[contains]"?: components["parameters"]["NameContains"];
                /** @description Only the rows whose name begins like this. */
                "name[starts]"?: components["parameters"]["NameStarts"];
                /** @description Only the rows whose name ends like this. */
                "name[ends]"?: components["parameters"]["NameEnds"];
                /** @description Sort by name. */
                "name[order]"?: components["parameters"]["NameOrder"];
                /** @description Only the rows in this state. */
                "status[eq]"?: components["parameters"]["PublishableStatusEq"];
                /** @description Sort by state. */
                "status[order]"?: components["parameters"]["StatusOrder"];
                /** @description Only the rows created at exactly this time. */
                "createdAt[eq]"?: components["parameters"]["CreatedAtEq"];
                /** @description Only the rows created from this time on. */
                "createdAt[min]"?: components["parameters"]["CreatedAtMin"];
                /** @description Only the rows created up to this time. */
                "createdAt[max]"?: components["parameters"]["CreatedAtMax"];
                /** @description Sort by the time of creation. */
                "createdAt[order]"?: components["parameters"]["CreatedAtOrder"];
                /** @description Only the rows last changed at exactly this time. */
                "updatedAt[eq]"?: components["parameters"]["UpdatedAtEq"];
                /** @description Only the rows last changed from this time on, for example since your last import. */
                "updatedAt[min]"?: components["parameters"]["UpdatedAtMin"];
                /** @description Only the rows last changed up to this time. */
                "updatedAt[max]"?: components["parameters"]["UpdatedAtMax"];
                /** @description Sort by the time of the last change. */
                "updatedAt[order]"?: components["parameters"]["UpdatedAtOrder"];
                /** @description Only removed rows, or only rows that are not. */
                "isRemoved[eq]"?: components["parameters"]["IsRemovedEq"];
                /** @description Which page to give; the first is 1. */
                page?: components["parameters"]["Page"];
                /** @description How many rows a page holds. Whether there is a largest size is not published. */
                size?: components["parameters"]["Size"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of attributes. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttributePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    bulkTransitionAttributeLifecycle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The transition and the attributes it is for. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "transition": "publish",
                 *       "uuids": [
                 *         "c2e94b70-31d8-4a6f-8f15-7b0d9e2a6c43"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["BulkAttributeLifecycleRequest"];
            };
        };
        responses: {
            /** @description The attributes after the transition. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttributeResponse"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listAttributeContents: {
        parameters: {
            query?: {
                /** @description Only the rows with one of these `uuid`s. */
                "uuids[eq]"?: components["parameters"]["UuidsEq"];
                /** @description Only the rows in one of these locales. */
                "localeUuids[eq]"?: components["parameters"]["LocaleUuidsEq"];
                /** @description Only the rows created at exactly this time. */
                "createdAt[eq]"?: components["parameters"]["CreatedAtEq"];
                /** @description Only the rows created from this time on. */
                "createdAt[min]"?: components["parameters"]["CreatedAtMin"];
                /** @description Only the rows created up to this time. */
                "createdAt[max]"?: components["parameters"]["CreatedAtMax"];
                /** @description Sort by the time of creation. */
                "createdAt[order]"?: components["parameters"]["CreatedAtOrder"];
                /** @description Only the rows last changed at exactly this time. */
                "updatedAt[eq]"?: components["parameters"]["UpdatedAtEq"];
                /** @description Only the rows last changed from this time on, for example since your last import. */
                "updatedAt[min]"?: components["parameters"]["UpdatedAtMin"];
                /** @description Only the rows last changed up to this time. */
                "updatedAt[max]"?: components["parameters"]["UpdatedAtMax"];
                /** @description Sort by the time of the last change. */
                "updatedAt[order]"?: components["parameters"]["UpdatedAtOrder"];
                /** @description Which page to give; the first is 1. */
                page?: components["parameters"]["Page"];
                /** @description How many rows a page holds. Whether there is a largest size is not published. */
                size?: components["parameters"]["Size"];
            };
            header?: never;
            path: {
                /** @description The attribute's `uuid`. */
                attributeUuid: components["parameters"]["AttributeUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the attribute's texts. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttributeContentPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listAttributeTerms: {
        parameters: {
            query?: {
                /** @description Only the rows with one of these `uuid`s. */
                "uuids[eq]"?: components["parameters"]["UuidsEq"];
                /** @description Only the rows with one of these codes. */
                "codes[eq]"?: components["parameters"]["CodesEq"];
                /** @description Only the rows whose code has this text in it. */
                "code[contains]"?: components["parameters"]["CodeContains"];
                /** @description Only the rows whose code begins like this. */
                "code[starts]"?: components["parameters"]["CodeStarts"];
                /** @description Only the rows whose code ends like this. */
                "code[ends]"?: components["parameters"]["CodeEnds"];
                /** @description Sort by code. */
                "code[order]"?: components["parameters"]["CodeOrder"];
                /** @description Only the rows created at exactly this time. */
                "createdAt[eq]"?: components["parameters"]["CreatedAtEq"];
                /** @description Only the rows created from this time on. */
                "createdAt[min]"?: components["parameters"]["CreatedAtMin"];
                /** @description Only the rows created up to this time. */
                "createdAt[max]"?: components["parameters"]["CreatedAtMax"];
                /** @description Sort by the time of creation. */
                "createdAt[order]"?: components["parameters"]["CreatedAtOrder"];
                /** @description Only the rows last changed at exactly this time. */
                "updatedAt[eq]"?: components["parameters"]["UpdatedAtEq"];
                /** @description Only the rows last changed from this time on, for example since your last import. */
                "updatedAt[min]"?: components["parameters"]["UpdatedAtMin"];
                /** @description Only the rows last changed up to this time. */
                "updatedAt[max]"?: components["parameters"]["UpdatedAtMax"];
                /** @description Sort by the time of the last change. */
                "updatedAt[order]"?: components["parameters"]["UpdatedAtOrder"];
                /** @description Which page to give; the first is 1. */
                page?: components["parameters"]["Page"];
                /** @description How many rows a page holds. Whether there is a largest size is not published. */
                size?: components["parameters"]["Size"];
            };
            header?: never;
            path: {
                /** @description The attribute's `uuid`. */
                attributeUuid: components["parameters"]["AttributeUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the attribute's terms. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttributeTermPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listBrands: {
        parameters: {
            query?: {
                /** @description Only the rows with one of these `uuid`s. */
                "uuids[eq]"?: components["parameters"]["UuidsEq"];
                /** @description Only the rows with one of these codes. */
                "codes[eq]"?: components["parameters"]["CodesEq"];
                /** @description Only the rows whose code has this text in it. */
                "code[contains]"?: components["parameters"]["CodeContains"];
                /** @description Only the rows whose code begins like this. */
                "code[starts]"?: components["parameters"]["CodeStarts"];
                /** @description Only the rows whose code ends like this. */
                "code[ends]"?: components["parameters"]["CodeEnds"];
                /** @description Sort by code. */
                "code[order]"?: components["parameters"]["CodeOrder"];
                /** @description Only the rows in one of these states. */
                "statuses[eq]"?: components["parameters"]["PublishableStatusesEq"];
                /** @description Sort by state. */
                "status[order]"?: components["parameters"]["StatusOrder"];
                /** @description Only the rows created at exactly this time. */
                "createdAt[eq]"?: components["parameters"]["CreatedAtEq"];
                /** @description Only the rows created from this time on. */
                "createdAt[min]"?: components["parameters"]["CreatedAtMin"];
                /** @description Only the rows created up to this time. */
                "createdAt[max]"?: components["parameters"]["CreatedAtMax"];
                /** @description Sort by the time of creation. */
                "createdAt[order]"?: components["parameters"]["CreatedAtOrder"];
                /** @description Only the rows last changed at exactly this time. */
                "updatedAt[eq]"?: components["parameters"]["UpdatedAtEq"];
                /** @description Only the rows last changed from this time on, for example since your last import. */
                "updatedAt[min]"?: components["parameters"]["UpdatedAtMin"];
                /** @description Only the rows last changed up to this time. */
                "updatedAt[max]"?: components["parameters"]["UpdatedAtMax"];
                /** @description Sort by the time of the last change. */
                "updatedAt[order]"?: components["parameters"]["UpdatedAtOrder"];
                /** @description Only removed rows, or only rows that are not. */
                "isRemoved[eq]"?: components["parameters"]["IsRemovedEq"];
                /** @description Which page to give; the first is 1. */
                page?: components["parameters"]["Page"];
                /** @description How many rows a page holds. Whether there is a largest size is not published. */
                size?: components["parameters"]["Size"];
                /** @description Add the UUIDs of the texts in every locale. */
                "include[contents]"?: components["parameters"]["IncludeContents"];
                /** @description Add the texts in every locale. */
                "expand[contents]"?: components["parameters"]["ExpandContents"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of brands. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrandPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listBrandContents: {
        parameters: {
            query?: {
                /** @description Only the rows with one of these `uuid`s. */
                "uuids[eq]"?: components["parameters"]["UuidsEq"];
                /** @description Only the rows in one of these locales. */
                "localeUuids[eq]"?: components["parameters"]["LocaleUuidsEq"];
                /** @description Only the rows created at exactly this time. */
                "createdAt[eq]"?: components["parameters"]["CreatedAtEq"];
                /** @description Only the rows created from this time on. */
                "createdAt[min]"?: components["parameters"]["CreatedAtMin"];
                /** @description Only the rows created up to this time. */
                "createdAt[max]"?: components["parameters"]["CreatedAtMax"];
                /** @description Sort by the time of creation. */
                "createdAt[order]"?: components["parameters"]["CreatedAtOrder"];
                /** @description Only the rows last changed at exactly this time. */
                "updatedAt[eq]"?: components["parameters"]["UpdatedAtEq"];
                /** @description Only the rows last changed from this time on, for example since your last import. */
                "updatedAt[min]"?: components["parameters"]["UpdatedAtMin"];
                /** @description Only the rows last changed up to this time. */
                "updatedAt[max]"?: components["parameters"]["UpdatedAtMax"];
                /** @description Sort by the time of the last change. */
                "updatedAt[order]"?: components["parameters"]["UpdatedAtOrder"];
                /** @description Which page to give; the first is 1. */
                page?: components["parameters"]["Page"];
                /** @description How many rows a page holds. Whether there is a largest size is not published. */
                size?: components["parameters"]["Size"];
            };
            header?: never;
            path: {
                /** @description The brand's `uuid`. */
                brandUuid: components["parameters"]["BrandUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the brand's texts. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrandContentPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listCategories: {
        parameters: {
            query?: {
                /** @description Only the rows with one of these `uuid`s. */
                "uuids[eq]"?: components["parameters"]["UuidsEq"];
                /** @description Only the rows below one of these parents; null stands for the rows without a parent. How null is written in a query is not published. */
                "parentUuids[eq]"?: components["parameters"]["ParentUuidsEq"];
                /** @description Only the rows with one of these codes. */
                "codes[eq]"?: components["parameters"]["CodesEq"];
                /** @description Only the rows whose code has this text in it. */
                "code[contains]"?: components["parameters"]["CodeContains"];
                /** @description Only the rows whose code begins like this. */
                "code[starts]"?: components["parameters"]["CodeStarts"];
                /** @description Only the rows whose code ends like this. */
                "code[ends]"?: components["parameters"]["CodeEnds"];
                /** @description Sort by code. */
                "code[order]"?: components["parameters"]["CodeOrder"];
                /** @description Only the rows in one of these states. */
                "statuses[eq]"?: components["parameters"]["PublishableStatusesEq"];
                /** @description Sort by state. */
                "status[order]"?: components["parameters"]["StatusOrder"];
                /** @description Only the rows created at exactly this time. */
                "createdAt[eq]"?: components["parameters"]["CreatedAtEq"];
                /** @description Only the rows created from this time on. */
                "createdAt[min]"?: components["parameters"]["CreatedAtMin"];
                /** @description Only the rows created up to this time. */
                "createdAt[max]"?: components["parameters"]["CreatedAtMax"];
                /** @description Sort by the time of creation. */
                "createdAt[order]"?: components["parameters"]["CreatedAtOrder"];
                /** @description Only the rows last changed at exactly this time. */
                "updatedAt[eq]"?: components["parameters"]["UpdatedAtEq"];
                /** @description Only the rows last changed from this time on, for example since your last import. */
                "updatedAt[min]"?: components["parameters"]["UpdatedAtMin"];
                /** @description Only the rows last changed up to this time. */
                "updatedAt[max]"?: components["parameters"]["UpdatedAtMax"];
                /** @description Sort by the time of the last change. */
                "updatedAt[order]"?: components["parameters"]["UpdatedAtOrder"];
                /** @description Only removed rows, or only rows that are not. */
                "isRemoved[eq]"?: components["parameters"]["IsRemovedEq"];
                /** @description Which page to give; the first is 1. */
                page?: components["parameters"]["Page"];
                /** @description How many rows a page holds. Whether there is a largest size is not published. */
                size?: components["parameters"]["Size"];
                /** @description Add the UUIDs of the texts in every locale. */
                "include[contents]"?: components["parameters"]["IncludeContents"];
                /** @description Add the texts in every locale. */
                "expand[contents]"?: components["parameters"]["ExpandContents"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of categories. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    bulkUpdateCategories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description One entry for each category to change. */
        requestBody: {
            content: {
                /**
                 * @example [
                 *       {
                 *         "uuid": "9d41e6b8-5c27-4f03-a9e2-1b7f8d3c6a54",
                 *         "code": "dining-tables"
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["BulkUpdateCategoryItem"][];
            };
        };
        responses: {
            /** @description The categories after the change. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryResponse"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listCategoryContents: {
        parameters: {
            query?: {
                /** @description Only the rows with one of these `uuid`s. */
                "uuids[eq]"?: components["parameters"]["UuidsEq"];
                /** @description Only the rows in one of these locales. */
                "localeUuids[eq]"?: components["parameters"]["LocaleUuidsEq"];
                /** @description Only the rows created at exactly this time. */
                "createdAt[eq]"?: components["parameters"]["CreatedAtEq"];
                /** @description Only the rows created from this time on. */
                "createdAt[min]"?: components["parameters"]["CreatedAtMin"];
                /** @description Only the rows created up to this time. */
                "createdAt[max]"?: components["parameters"]["CreatedAtMax"];
                /** @description Sort by the time of creation. */
                "createdAt[order]"?: components["parameters"]["CreatedAtOrder"];
                /** @description Only the rows last changed at exactly this time. */
                "updatedAt[eq]"?: components["parameters"]["UpdatedAtEq"];
                /** @description Only the rows last changed from this time on, for example since your last import. */
                "updatedAt[min]"?: components["parameters"]["UpdatedAtMin"];
                /** @description Only the rows last changed up to this time. */
                "updatedAt[max]"?: components["parameters"]["UpdatedAtMax"];
                /** @description Sort by the time of the last change. */
                "updatedAt[order]"?: components["parameters"]["UpdatedAtOrder"];
                /** @description Which page to give; the first is 1. */
                page?: components["parameters"]["Page"];
                /** @description How many rows a page holds. Whether there is a largest size is not published. */
                size?: components["parameters"]["Size"];
            };
            header?: never;
            path: {
                /** @description The category's `uuid`. */
                categoryUuid: components["parameters"]["CategoryUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the category's texts. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryContentPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listFamilies: {
        parameters: {
            query?: {
                /** @description Only the rows with exactly this name. */
                "name[eq]"?: components["parameters"]["NameEq"];
                /** @description Only the rows whose name has this text in it. */
                "name[contains]"?: components["parameters"]["NameContains"];
                /** @description Only the rows whose name begins like this. */
                "name[starts]"?: components["parameters"]["NameStarts"];
                /** @description Only the rows whose name ends like this. */
                "name[ends]"?: components["parameters"]["NameEnds"];
                /** @description Sort by name. */
                "name[order]"?: components["parameters"]["NameOrder"];
                /** @description Only the rows in this state. */
                "status[eq]"?: components["parameters"]["ActivatableStatusEq"];
                /** @description Sort by state. */
                "status[order]"?: components["parameters"]["StatusOrder"];
                /** @description Only the families directly below this one. */
                "parentUuid[eq]"?: components["parameters"]["ParentUuidEq"];
                /** @description Only removed rows, or only rows that are not. */
                "isRemoved[eq]"?: components["parameters"]["IsRemovedEq"];
                /** @description Only the rows created at exactly this time. */
                "createdAt[eq]"?: components["parameters"]["CreatedAtEq"];
                /** @description Only the rows created from this time on. */
                "createdAt[min]"?: components["parameters"]["CreatedAtMin"];
                /** @description Only the rows created up to this time. */
                "createdAt[max]"?: components["parameters"]["CreatedAtMax"];
                /** @description Sort by the time of creation. */
                "createdAt[order]"?: components["parameters"]["CreatedAtOrder"];
                /** @description Only the rows last changed at exactly this time. */
                "updatedAt[eq]"?: components["parameters"]["UpdatedAtEq"];
                /** @description Only the rows last changed from this time on, for example since your last import. */
                "updatedAt[min]"?: components["parameters"]["UpdatedAtMin"];
                /** @description Only the rows last changed up to this time. */
                "updatedAt[max]"?: components["parameters"]["UpdatedAtMax"];
                /** @description Sort by the time of the last change. */
                "updatedAt[order]"?: components["parameters"]["UpdatedAtOrder"];
                /** @description Which page to give; the first is 1. */
                page?: components["parameters"]["Page"];
                /** @description How many rows a page holds. Whether there is a largest size is not published. */
                size?: components["parameters"]["Size"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of families. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createFamily: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The family to create. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Dining tables",
                 *       "description": "Tables for four people or more."
                 *     }
                 */
                "application/json": components["schemas"]["CreateFamilyRequest"];
            };
        };
        responses: {
            /** @description The new family. */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    bulkTransitionFamilyLifecycle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The transition and the families it is for. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "transition": "activate",
                 *       "uuids": [
                 *         "2a7d5c90-64be-4e1f-93c8-0f5b1d8e7a26"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["BulkFamilyLifecycleRequest"];
            };
        };
        responses: {
            /** @description The families after the transition. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyResponse"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listFamilyAssetTypes: {
        parameters: {
            query?: {
                /** @description Which page to give; the first is 1. */
                page?: components["parameters"]["Page"];
                /** @description How many rows a page holds. Whether there is a largest size is not published. */
                size?: components["parameters"]["Size"];
            };
            header?: never;
            path: {
                /** @description The family's `uuid`. */
                familyUuid: components["parameters"]["FamilyUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the family's asset types. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyAssetTypePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listFamilyAttributes: {
        parameters: {
            query?: {
                /** @description Which page to give; the first is 1. */
                page?: components["parameters"]["Page"];
                /** @description How many rows a page holds. Whether there is a largest size is not published. */
                size?: components["parameters"]["Size"];
            };
            header?: never;
            path: {
                /** @description The family's `uuid`. */
                familyUuid: components["parameters"]["FamilyUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the family's attributes. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyAttributePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listFamilyCategories: {
        parameters: {
            query?: {
                /** @description Which page to give; the first is 1. */
                page?: components["parameters"]["Page"];
                /** @description How many rows a page holds. Whether there is a largest size is not published. */
                size?: components["parameters"]["Size"];
            };
            header?: never;
            path: {
                /** @description The family's `uuid`. */
                familyUuid: components["parameters"]["FamilyUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the family's categories. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyCategoryPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getFamilyCategory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The family's `uuid`. */
                familyUuid: components["parameters"]["FamilyUuid"];
                /** @description The `uuid` of the tie between family and category, as the list of the family's categories gives it. */
                familyCategoryUuid: components["parameters"]["FamilyCategoryUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The family's category. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyCategoryResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listFamilyRelationTypes: {
        parameters: {
            query?: {
                /** @description Which page to give; the first is 1. */
                page?: components["parameters"]["Page"];
                /** @description How many rows a page holds. Whether there is a largest size is not published. */
                size?: components["parameters"]["Size"];
            };
            header?: never;
            path: {
                /** @description The family's `uuid`. */
                familyUuid: components["parameters"]["FamilyUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the family's relation types. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyRelationTypePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listLocales: {
        parameters: {
            query?: {
                /** @description Only the rows with one of these `uuid`s. */
                "uuids[eq]"?: components["parameters"]["UuidsEq"];
                /** @description Only the rows with one of these names. */
                "names[eq]"?: components["parameters"]["NamesEq"];
                /** @description Only the rows whose name has this text in it. */
                "name[contains]"?: components["parameters"]["NameContains"];
                /** @description Only the rows whose name begins like this. */
                "name[starts]"?: components["parameters"]["NameStarts"];
                /** @description Only the rows whose name ends like this. */
                "name[ends]"?: components["parameters"]["NameEnds"];
                /** @description Sort by name. */
                "name[order]"?: components["parameters"]["NameOrder"];
                /** @description Only the rows with one of these codes. */
                "codes[eq]"?: components["parameters"]["CodesEq"];
                /** @description Only the rows whose code has this text in it. */
                "code[contains]"?: components["parameters"]["CodeContains"];
                /** @description Only the rows whose code begins like this. */
                "code[starts]"?: components["parameters"]["CodeStarts"];
                /** @description Only the rows whose code ends like this. */
                "code[ends]"?: components["parameters"]["CodeEnds"];
                /** @description Sort by code. */
                "code[order]"?: components["parameters"]["CodeOrder"];
                /** @description Only the rows in one of these states. */
                "statuses[eq]"?: components["parameters"]["ActivatableStatusesEq"];
                /** @description Sort by state. */
                "status[order]"?: components["parameters"]["StatusOrder"];
                /** @description Only the rows created at exactly this time. */
                "createdAt[eq]"?: components["parameters"]["CreatedAtEq"];
                /** @description Only the rows created from this time on. */
                "createdAt[min]"?: components["parameters"]["CreatedAtMin"];
                /** @description Only the rows created up to this time. */
                "createdAt[max]"?: components["parameters"]["CreatedAtMax"];
                /** @description Sort by the time of creation. */
                "createdAt[order]"?: components["parameters"]["CreatedAtOrder"];
                /** @description Only the rows last changed at exactly this time. */
                "updatedAt[eq]"?: components["parameters"]["UpdatedAtEq"];
                /** @description Only the rows last changed from this time on, for example since your last import. */
                "updatedAt[min]"?: components["parameters"]["UpdatedAtMin"];
                /** @description Only the rows last changed up to this time. */
                "updatedAt[max]"?: components["parameters"]["UpdatedAtMax"];
                /** @description Sort by the time of the last change. */
                "updatedAt[order]"?: components["parameters"]["UpdatedAtOrder"];
                /** @description Only removed rows, or only rows that are not. */
                "isRemoved[eq]"?: components["parameters"]["IsRemovedEq"];
                /** @description Which page to give; the first is 1. */
                page?: components["parameters"]["Page"];
                /** @description How many rows a page holds. Whether there is a largest size is not published. */
                size?: components["parameters"]["Size"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of locales. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocalePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    transitionLocaleLifecycle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The locale's `uuid`. */
                localeUuid: components["parameters"]["LocaleUuid"];
            };
            cookie?: never;
        };
        /** @description The transition to make. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "transition": "activate"
                 *     }
                 */
                "application/json": components["schemas"]["LocaleLifecycleRequest"];
            };
        };
        responses: {
            /** @description The locale after the transition. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocaleResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listOrganizationMembers: {
        parameters: {
            query?: {
                /** @description Which page to give; the first is 1. */
                page?: components["parameters"]["Page"];
                /** @description How many rows a page holds. Whether there is a largest size is not published. */
                size?: components["parameters"]["Size"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of members. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationMemberPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    addOrganizationMember: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The account to add, and its role. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "accountUuid": "71c0e5d4-8f2a-4b96-9d37-5a1e6c0b4f82",
                 *       "roleUuid": "e83b5d27-1a9c-4d60-8e74-c5f2b0a7d916"
                 *     }
                 */
                "application/json": components["schemas"]["AddOrganizationMemberRequest"];
            };
        };
        responses: {
            /** @description The new member. The status code itself was not read. */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationMemberResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listProductAssetTypes: {
        parameters: {
            query?: {
                /** @description Only the rows with one of these `uuid`s. */
                "uuids[eq]"?: components["parameters"]["UuidsEq"];
                /** @description Only the rows with one of these codes. */
                "codes[eq]"?: components["parameters"]["CodesEq"];
                /** @description Only the rows whose code has this text in it. */
                "code[contains]"?: components["parameters"]["CodeContains"];
                /** @description Only the rows whose code begins like this. */
                "code[starts]"?: components["parameters"]["CodeStarts"];
                /** @description Only the rows whose code ends like this. */
                "code[ends]"?: components["parameters"]["CodeEnds"];
                /** @description Sort by code. */
                "code[order]"?: components["parameters"]["CodeOrder"];
                /** @description Only featured types, or only types that are not. */
                "isFeatured[eq]"?: components["parameters"]["IsFeaturedEq"];
                /** @description Only the rows created at exactly this time. */
                "createdAt[eq]"?: components["parameters"]["CreatedAtEq"];
                /** @description Only the rows created from this time on. */
                "createdAt[min]"?: components["parameters"]["CreatedAtMin"];
                /** @description Only the rows created up to this time. */
                "createdAt[max]"?: components["parameters"]["CreatedAtMax"];
                /** @description Sort by the time of creation. */
                "createdAt[order]"?: components["parameters"]["CreatedAtOrder"];
                /** @description Only the rows last changed at exactly this time. */
                "updatedAt[eq]"?: components["parameters"]["UpdatedAtEq"];
                /** @description Only the rows last changed from this time on, for example since your last import. */
                "updatedAt[min]"?: components["parameters"]["UpdatedAtMin"];
                /** @description Only the rows last changed up to this time. */
                "updatedAt[max]"?: components["parameters"]["UpdatedAtMax"];
                /** @description Sort by the time of the last change. */
                "updatedAt[order]"?: components["parameters"]["UpdatedAtOrder"];
                /** @description Which page to give; the first is 1. */
                page?: components["parameters"]["Page"];
                /** @description How many rows a page holds. Whether there is a largest size is not published. */
                size?: components["parameters"]["Size"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of product asset types. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductAssetTypePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createProductAssetType: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The product asset type to create. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "main-picture",
                 *       "isFeatured": true
                 *     }
                 */
                "application/json": components["schemas"]["CreateProductAssetTypeRequest"];
            };
        };
        responses: {
            /** @description The new product asset type. */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductAssetTypeResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listProductRelationTypes: {
        parameters: {
            query?: {
                /** @description Only the rows with one of these `uuid`s. */
                "uuids[eq]"?: components["parameters"]["UuidsEq"];
                /** @description Only the rows with one of these codes. */
                "codes[eq]"?: components["parameters"]["CodesEq"];
                /** @description Only the rows whose code has this text in it. */
                "code[contains]"?: components["parameters"]["CodeContains"];
                /** @description Only the rows whose code begins like this. */
                "code[starts]"?: components["parameters"]["CodeStarts"];
                /** @description Only the rows whose code ends like this. */
                "code[ends]"?: components["parameters"]["CodeEnds"];
                /** @description Sort by code. */
                "code[order]"?: components["parameters"]["CodeOrder"];
                /** @description Only the rows created at exactly this time. */
                "createdAt[eq]"?: components["parameters"]["CreatedAtEq"];
                /** @description Only the rows created from this time on. */
                "createdAt[min]"?: components["parameters"]["CreatedAtMin"];
                /** @description Only the rows created up to this time. */
                "createdAt[max]"?: components["parameters"]["CreatedAtMax"];
                /** @description Sort by the time of creation. */
                "createdAt[order]"?: components["parameters"]["CreatedAtOrder"];
                /** @description Only the rows last changed at exactly this time. */
                "updatedAt[eq]"?: components["parameters"]["UpdatedAtEq"];
                /** @description Only the rows last changed from this time on, for example since your last import. */
                "updatedAt[min]"?: components["parameters"]["UpdatedAtMin"];
                /** @description Only the rows last changed up to this time. */
                "updatedAt[max]"?: components["parameters"]["UpdatedAtMax"];
                /** @description Sort by the time of the last change. */
                "updatedAt[order]"?: components["parameters"]["UpdatedAtOrder"];
                /** @description Which page to give; the first is 1. */
                page?: components["parameters"]["Page"];
                /** @description How many rows a page holds. Whether there is a largest size is not published. */
                size?: components["parameters"]["Size"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of product relation types. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductRelationTypePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    updateProductRelationType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The product relation type's `uuid`. */
                productRelationTypeUuid: components["parameters"]["ProductRelationTypeUuid"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "spare-part-of",
                 *       "reverseRelationTypeUuid": "0c6f9b35-d2e8-4a17-b4f1-83e5a7c9d260"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateProductRelationTypeRequest"];
            };
        };
        responses: {
            /** @description The product relation type after the change. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductRelationTypeResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listProducts: {
        parameters: {
            query?: {
                /** @description Only the rows with one of these `uuid`s. */
                "uuids[eq]"?: components["parameters"]["UuidsEq"];
                /** @description Only the products of one of these families. */
                "familyUuids[eq]"?: components["parameters"]["FamilyUuidsEq"];
                /** @description Only the products with one of these SKUs. */
                "skuUuids[eq]"?: components["parameters"]["SkuUuidsEq"];
                /** @description Only the products of one of these brands. */
                "brandUuids[eq]"?: components["parameters"]["BrandUuidsEq"];
                /** @description Only the rows that use one of these assets. */
                "assetUuids[eq]"?: components["parameters"]["AssetUuidsEq"];
                /** @description Only the products that carry one of these attributes. */
                "attributeUuids[eq]"?: components["parameters"]["AttributeUuidsEq"];
                /** @description Only the rows below one of these parents; null stands for the rows without a parent. How null is written in a query is not published. */
                "parentUuids[eq]"?: components["parameters"]["ParentUuidsEq"];
                /** @description Only the rows with one of these codes. */
                "codes[eq]"?: components["parameters"]["CodesEq"];
                /** @description Only the rows whose code has this text in it. */
                "code[contains]"?: components["parameters"]["CodeContains"];
                /** @description Only the rows whose code begins like this. */
                "code[starts]"?: components["parameters"]["CodeStarts"];
                /** @description Only the rows whose code ends like this. */
                "code[ends]"?: components["parameters"]["CodeEnds"];
                /** @description Sort by code. */
                "code[order]"?: components["parameters"]["CodeOrder"];
                /** @description Only the rows in one of these states. */
                "statuses[eq]"?: components["parameters"]["ArchivableStatusesEq"];
                /** @description Sort by state. */
                "status[order]"?: components["parameters"]["StatusOrder"];
                /** @description Only the products of one of these types. */
                "types[eq]"?: components["parameters"]["TypesEq"];
                /** @description Sort by type. */
                "type[order]"?: components["parameters"]["TypeOrder"];
                /** @description Only the rows created at exactly this time. */
                "createdAt[eq]"?: components["parameters"]["CreatedAtEq"];
                /** @description Only the rows created from this time on. */
                "createdAt[min]"?: components["parameters"]["CreatedAtMin"];
                /** @description Only the rows created up to this time. */
                "createdAt[max]"?: components["parameters"]["CreatedAtMax"];
                /** @description Sort by the time of creation. */
                "createdAt[order]"?: components["parameters"]["CreatedAtOrder"];
                /** @description Only the rows last changed at exactly this time. */
                "updatedAt[eq]"?: components["parameters"]["UpdatedAtEq"];
                /** @description Only the rows last changed from this time on, for example since your last import. */
                "updatedAt[min]"?: components["parameters"]["UpdatedAtMin"];
                /** @description Only the rows last changed up to this time. */
                "updatedAt[max]"?: components["parameters"]["UpdatedAtMax"];
                /** @description Sort by the time of the last change. */
                "updatedAt[order]"?: components["parameters"]["UpdatedAtOrder"];
                /** @description Only archived rows, or only rows that are not. */
                "isArchived[eq]"?: components["parameters"]["IsArchivedEq"];
                /** @description Only removed rows, or only rows that are not. */
                "isRemoved[eq]"?: components["parameters"]["IsRemovedEq"];
                /** @description Which page to give; the first is 1. */
                page?: components["parameters"]["Page"];
                /** @description How many rows a page holds. Whether there is a largest size is not published. */
                size?: components["parameters"]["Size"];
                /** @description Add the UUIDs of the ties to assets. */
                "include[productAssets]"?: components["parameters"]["IncludeProductAssets"];
                /** @description Add the ties to assets. */
                "expand[productAssets]"?: components["parameters"]["ExpandProductAssets"];
                /** @description Add the UUIDs of the ties to attributes. */
                "include[productAttributes]"?: components["parameters"]["IncludeProductAttributes"];
                /** @description Add the ties to attributes. */
                "expand[productAttributes]"?: components["parameters"]["ExpandProductAttributes"];
                /** @description Add the UUIDs of the terms picked. */
                "include[productAttributeTerms]"?: components["parameters"]["IncludeProductAttributeTerms"];
                /** @description Add the terms picked. */
                "expand[productAttributeTerms]"?: components["parameters"]["ExpandProductAttributeTerms"];
                /** @description Add the UUIDs of the ties to categories. */
                "include[productCategories]"?: components["parameters"]["IncludeProductCategories"];
                /** @description Add the ties to categories. */
                "expand[productCategories]"?: components["parameters"]["ExpandProductCategories"];
                /** @description Add the UUIDs of the ties to tags. */
                "include[productTags]"?: components["parameters"]["IncludeProductTags"];
                /** @description Add the ties to tags. */
                "expand[productTags]"?: components["parameters"]["ExpandProductTags"];
                /** @description Add the UUIDs of the texts in every locale. */
                "include[contents]"?: components["parameters"]["IncludeContents"];
                /** @description Add the texts in every locale. */
                "expand[contents]"?: components["parameters"]["ExpandContents"];
                /** @description Add the UUIDs of the metadata. */
                "include[metadata]"?: components["parameters"]["IncludeMetadata"];
                /** @description Add the metadata. */
                "expand[metadata]"?: components["parameters"]["ExpandMetadata"];
                /** @description Add the UUIDs of the relations to other products. */
                "include[relations]"?: components["parameters"]["IncludeRelations"];
                /** @description Add the relations to other products. */
                "expand[relations]"?: components["parameters"]["ExpandRelations"];
                /** @description Add how complete the product is, as scores by dimension and a list of issues. */
                "expand[completeness]"?: components["parameters"]["ExpandCompleteness"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of products. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createProduct: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The product to create. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "simple",
                 *       "code": "oak-table-180",
                 *       "familyUuid": "2a7d5c90-64be-4e1f-93c8-0f5b1d8e7a26"
                 *     }
                 */
                "application/json": components["schemas"]["CreateProductRequest"];
            };
        };
        responses: {
            /** @description The new product. */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    bulkCreateProducts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description One entry for each product to create. */
        requestBody: {
            content: {
                /**
                 * @example [
                 *       {
                 *         "type": "variant",
                 *         "code": "oak-table-180-oiled",
                 *         "parentUuid": "b7f20d6e-94c1-4e58-8a3d-6e0c5f1b7d29"
                 *       },
                 *       {
                 *         "type": "variant",
                 *         "code": "oak-table-180-waxed",
                 *         "parentUuid": "b7f20d6e-94c1-4e58-8a3d-6e0c5f1b7d29"
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["CreateProductRequest"][];
            };
        };
        responses: {
            /** @description The new products. */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductResponse"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    bulkTransitionProductLifecycle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The transition and the products it is for. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "transition": "publish",
                 *       "uuids": [
                 *         "b7f20d6e-94c1-4e58-8a3d-6e0c5f1b7d29"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["BulkProductLifecycleRequest"];
            };
        };
        responses: {
            /** @description The products after the transition. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductResponse"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getProduct: {
        parameters: {
            query?: {
                /** @description Add the UUIDs of the ties to assets. */
                "include[productAssets]"?: components["parameters"]["IncludeProductAssets"];
                /** @description Add the ties to assets. */
                "expand[productAssets]"?: components["parameters"]["ExpandProductAssets"];
                /** @description Add the UUIDs of the ties to attributes. */
                "include[productAttributes]"?: components["parameters"]["IncludeProductAttributes"];
                /** @description Add the ties to attributes. */
                "expand[productAttributes]"?: components["parameters"]["ExpandProductAttributes"];
                /** @description Add the UUIDs of the terms picked. */
                "include[productAttributeTerms]"?: components["parameters"]["IncludeProductAttributeTerms"];
                /** @description Add the terms picked. */
                "expand[productAttributeTerms]"?: components["parameters"]["ExpandProductAttributeTerms"];
                /** @description Add the UUIDs of the ties to categories. */
                "include[productCategories]"?: components["parameters"]["IncludeProductCategories"];
                /** @description Add the ties to categories. */
                "expand[productCategories]"?: components["parameters"]["ExpandProductCategories"];
                /** @description Add the UUIDs of the ties to tags. */
                "include[productTags]"?: components["parameters"]["IncludeProductTags"];
                /** @description Add the ties to tags. */
                "expand[productTags]"?: components["parameters"]["ExpandProductTags"];
                /** @description Add the UUIDs of the texts in every locale. */
                "include[contents]"?: components["parameters"]["IncludeContents"];
                /** @description Add the texts in every locale. */
                "expand[contents]"?: components["parameters"]["ExpandContents"];
                /** @description Add the UUIDs of the metadata. */
                "include[metadata]"?: components["parameters"]["IncludeMetadata"];
                /** @description Add the metadata. */
                "expand[metadata]"?: components["parameters"]["ExpandMetadata"];
                /** @description Add the UUIDs of the relations to other products. */
                "include[relations]"?: components["parameters"]["IncludeRelations"];
                /** @description Add the relations to other products. */
                "expand[relations]"?: components["parameters"]["ExpandRelations"];
                /** @description Add how complete the product is, as scores by dimension and a list of issues. */
                "expand[completeness]"?: components["parameters"]["ExpandCompleteness"];
            };
            header?: never;
            path: {
                /** @description The product's `uuid`. */
                productUuid: components["parameters"]["ProductUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductHydratedResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    transitionProductLifecycle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The product's `uuid`. */
                productUuid: components["parameters"]["ProductUuid"];
            };
            cookie?: never;
        };
        /** @description The transition to make. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "transition": "publish"
                 *     }
                 */
                "application/json": components["schemas"]["ProductLifecycleRequest"];
            };
        };
        responses: {
            /** @description The product after the transition. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listProductAssets: {
        parameters: {
            query?: {
                /** @description Only the rows with one of these `uuid`s. */
                "uuids[eq]"?: components["parameters"]["UuidsEq"];
                /** @description Only the rows that use one of these assets. */
                "assetUuids[eq]"?: components["parameters"]["AssetUuidsEq"];
                /** @description Only the assets that play one of these roles. */
                "productAssetTypeUuids[eq]"?: components["parameters"]["ProductAssetTypeUuidsEq"];
                /** @description Sort by the place at which the asset is shown. */
                "displayOrder[order]"?: components["parameters"]["DisplayOrderOrder"];
                /** @description Only the rows created at exactly this time. */
                "createdAt[eq]"?: components["parameters"]["CreatedAtEq"];
                /** @description Only the rows created from this time on. */
                "createdAt[min]"?: components["parameters"]["CreatedAtMin"];
                /** @description Only the rows created up to this time. */
                "createdAt[max]"?: components["parameters"]["CreatedAtMax"];
                /** @description Sort by the time of creation. */
                "createdAt[order]"?: components["parameters"]["CreatedAtOrder"];
                /** @description Only the rows last changed at exactly this time. */
                "updatedAt[eq]"?: components["parameters"]["UpdatedAtEq"];
                /** @description Only the rows last changed from this time on, for example since your last import. */
                "updatedAt[min]"?: components["parameters"]["UpdatedAtMin"];
                /** @description Only the rows last changed up to this time. */
                "updatedAt[max]"?: components["parameters"]["UpdatedAtMax"];
                /** @description Sort by the time of the last change. */
                "updatedAt[order]"?: components["parameters"]["UpdatedAtOrder"];
                /** @description Which page to give; the first is 1. */
                page?: components["parameters"]["Page"];
                /** @description How many rows a page holds. Whether there is a largest size is not published. */
                size?: components["parameters"]["Size"];
            };
            header?: never;
            path: {
                /** @description The product's `uuid`. */
                productUuid: components["parameters"]["ProductUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the product's assets. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductAssetPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listProductTerms: {
        parameters: {
            query?: {
                /** @description Only the rows with one of these `uuid`s. */
                "uuids[eq]"?: components["parameters"]["UuidsEq"];
                /** @description Only the rows that pick one of these attribute terms. */
                "attributeTermUuids[eq]"?: components["parameters"]["AttributeTermUuidsEq"];
                /** @description Only the rows created at exactly this time. */
                "createdAt[eq]"?: components["parameters"]["CreatedAtEq"];
                /** @description Only the rows created from this time on. */
                "createdAt[min]"?: components["parameters"]["CreatedAtMin"];
                /** @description Only the rows created up to this time. */
                "createdAt[max]"?: components["parameters"]["CreatedAtMax"];
                /** @description Sort by the time of creation. */
                "createdAt[order]"?: components["parameters"]["CreatedAtOrder"];
                /** @description Only the rows last changed at exactly this time. */
                "updatedAt[eq]"?: components["parameters"]["UpdatedAtEq"];
                /** @description Only the rows last changed from this time on, for example since your last import. */
                "updatedAt[min]"?: components["parameters"]["UpdatedAtMin"];
                /** @description Only the rows last changed up to this time. */
                "updatedAt[max]"?: components["parameters"]["UpdatedAtMax"];
                /** @description Sort by the time of the last change. */
                "updatedAt[order]"?: components["parameters"]["UpdatedAtOrder"];
                /** @description Which page to give; the first is 1. */
                page?: components["parameters"]["Page"];
                /** @description How many rows a page holds. Whether there is a largest size is not published. */
                size?: components["parameters"]["Size"];
            };
            header?: never;
            path: {
                /** @description The product's `uuid`. */
                productUuid: components["parameters"]["ProductUuid"];
                /** @description The `uuid` of the tie between product and attribute, not that of the attribute. */
                productAttributeUuid: components["parameters"]["ProductAttributeUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the terms picked. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductTermPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listProductCategories: {
        parameters: {
            query?: {
                /** @description Only the rows with one of these `uuid`s. */
                "uuids[eq]"?: components["parameters"]["UuidsEq"];
                /** @description Only the rows that name one of these categories. */
                "categoryUuids[eq]"?: components["parameters"]["CategoryUuidsEq"];
                /** @description Only the rows created at exactly this time. */
                "createdAt[eq]"?: components["parameters"]["CreatedAtEq"];
                /** @description Only the rows created from this time on. */
                "createdAt[min]"?: components["parameters"]["CreatedAtMin"];
                /** @description Only the rows created up to this time. */
                "createdAt[max]"?: components["parameters"]["CreatedAtMax"];
                /** @description Sort by the time of creation. */
                "createdAt[order]"?: components["parameters"]["CreatedAtOrder"];
                /** @description Only the rows last changed at exactly this time. */
                "updatedAt[eq]"?: components["parameters"]["UpdatedAtEq"];
                /** @description Only the rows last changed from this time on, for example since your last import. */
                "updatedAt[min]"?: components["parameters"]["UpdatedAtMin"];
                /** @description Only the rows last changed up to this time. */
                "updatedAt[max]"?: components["parameters"]["UpdatedAtMax"];
                /** @description Sort by the time of the last change. */
                "updatedAt[order]"?: components["parameters"]["UpdatedAtOrder"];
                /** @description Which page to give; the first is 1. */
                page?: components["parameters"]["Page"];
                /** @description How many rows a page holds. Whether there is a largest size is not published. */
                size?: components["parameters"]["Size"];
            };
            header?: never;
            path: {
                /** @description The product's `uuid`. */
                productUuid: components["parameters"]["ProductUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the product's categories. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductCategoryPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listProductContents: {
        parameters: {
            query?: {
                /** @description Only the rows with one of these `uuid`s. */
                "uuids[eq]"?: components["parameters"]["UuidsEq"];
                /** @description Only the rows in one of these locales. */
                "localeUuids[eq]"?: components["parameters"]["LocaleUuidsEq"];
                /** @description Only the texts with exactly this label. */
                "label[eq]"?: components["parameters"]["LabelEq"];
                /** @description Sort by label. */
                "label[order]"?: components["parameters"]["LabelOrder"];
                /** @description Only the rows created at exactly this time. */
                "createdAt[eq]"?: components["parameters"]["CreatedAtEq"];
                /** @description Only the rows created from this time on. */
                "createdAt[min]"?: components["parameters"]["CreatedAtMin"];
                /** @description Only the rows created up to this time. */
                "createdAt[max]"?: components["parameters"]["CreatedAtMax"];
                /** @description Sort by the time of creation. */
                "createdAt[order]"?: components["parameters"]["CreatedAtOrder"];
                /** @description Only the rows last changed at exactly this time. */
                "updatedAt[eq]"?: components["parameters"]["UpdatedAtEq"];
                /** @description Only the rows last changed from this time on, for example since your last import. */
                "updatedAt[min]"?: components["parameters"]["UpdatedAtMin"];
                /** @description Only the rows last changed up to this time. */
                "updatedAt[max]"?: components["parameters"]["UpdatedAtMax"];
                /** @description Sort by the time of the last change. */
                "updatedAt[order]"?: components["parameters"]["UpdatedAtOrder"];
                /** @description Which page to give; the first is 1. */
                page?: components["parameters"]["Page"];
                /** @description How many rows a page holds. Whether there is a largest size is not published. */
                size?: components["parameters"]["Size"];
            };
            header?: never;
            path: {
                /** @description The product's `uuid`. */
                productUuid: components["parameters"]["ProductUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the product's texts. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductContentPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listProductMetadata: {
        parameters: {
            query?: {
                /** @description Only the rows with one of these `uuid`s. */
                "uuids[eq]"?: components["parameters"]["UuidsEq"];
                /** @description Only the rows in one of these locales. */
                "localeUuids[eq]"?: components["parameters"]["LocaleUuidsEq"];
                /** @description Only the entries of exactly this type. The types that exist are not published. */
                "type[eq]"?: components["parameters"]["MetadataTypeEq"];
                /** @description Sort by type. */
                "type[order]"?: components["parameters"]["TypeOrder"];
                /** @description Only the entries with exactly this key. */
                "key[eq]"?: components["parameters"]["KeyEq"];
                /** @description Sort by key. */
                "key[order]"?: components["parameters"]["KeyOrder"];
                /** @description Only the rows created at exactly this time. */
                "createdAt[eq]"?: components["parameters"]["CreatedAtEq"];
                /** @description Only the rows created from this time on. */
                "createdAt[min]"?: components["parameters"]["CreatedAtMin"];
                /** @description Only the rows created up to this time. */
                "createdAt[max]"?: components["parameters"]["CreatedAtMax"];
                /** @description Sort by the time of creation. */
                "createdAt[order]"?: components["parameters"]["CreatedAtOrder"];
                /** @description Only the rows last changed at exactly this time. */
                "updatedAt[eq]"?: components["parameters"]["UpdatedAtEq"];
                /** @description Only the rows last changed from this time on, for example since your last import. */
                "updatedAt[min]"?: components["parameters"]["UpdatedAtMin"];
                /** @description Only the rows last changed up to this time. */
                "updatedAt[max]"?: components["parameters"]["UpdatedAtMax"];
                /** @description Sort by the time of the last change. */
                "updatedAt[order]"?: components["parameters"]["UpdatedAtOrder"];
                /** @description Which page to give; the first is 1. */
                page?: components["parameters"]["Page"];
                /** @description How many rows a page holds. Whether there is a largest size is not published. */
                size?: components["parameters"]["Size"];
            };
            header?: never;
            path: {
                /** @description The product's `uuid`. */
                productUuid: components["parameters"]["ProductUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the product's metadata. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductMetadataPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listProductRelations: {
        parameters: {
            query?: {
                /** @description Only the rows with one of these `uuid`s. */
                "uuids[eq]"?: components["parameters"]["UuidsEq"];
                /** @description Only the relations that lead to one of these products. */
                "productReferenceUuids[eq]"?: components["parameters"]["ProductReferenceUuidsEq"];
                /** @description Only the relations of one of these types. */
                "productRelationTypeUuids[eq]"?: components["parameters"]["ProductRelationTypeUuidsEq"];
                /** @description Only the rows created at exactly this time. */
                "createdAt[eq]"?: components["parameters"]["CreatedAtEq"];
                /** @description Only the rows created from this time on. */
                "createdAt[min]"?: components["parameters"]["CreatedAtMin"];
                /** @description Only the rows created up to this time. */
                "createdAt[max]"?: components["parameters"]["CreatedAtMax"];
                /** @description Sort by the time of creation. */
                "createdAt[order]"?: components["parameters"]["CreatedAtOrder"];
                /** @description Only the rows last changed at exactly this time. */
                "updatedAt[eq]"?: components["parameters"]["UpdatedAtEq"];
                /** @description Only the rows last changed from this time on, for example since your last import. */
                "updatedAt[min]"?: components["parameters"]["UpdatedAtMin"];
                /** @description Only the rows last changed up to this time. */
                "updatedAt[max]"?: components["parameters"]["UpdatedAtMax"];
                /** @description Sort by the time of the last change. */
                "updatedAt[order]"?: components["parameters"]["UpdatedAtOrder"];
                /** @description Which page to give; the first is 1. */
                page?: components["parameters"]["Page"];
                /** @description How many rows a page holds. Whether there is a largest size is not published. */
                size?: components["parameters"]["Size"];
            };
            header?: never;
            path: {
                /** @description The product's `uuid`. */
                productUuid: components["parameters"]["ProductUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the product's relations. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductRelationPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    bulkUpdateProductRelations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The product's `uuid`. */
                productUuid: components["parameters"]["ProductUuid"];
            };
            cookie?: never;
        };
        /** @description One entry for each relation to change. */
        requestBody: {
            content: {
                /**
                 * @example [
                 *       {
                 *         "uuid": "46e8a1f3-7b5d-4c02-95fa-d0c3b6e9178f",
                 *         "productRelationTypeUuid": "0c6f9b35-d2e8-4a17-b4f1-83e5a7c9d260"
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["BulkUpdateProductRelationItem"][];
            };
        };
        responses: {
            /** @description The relations after the change. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductRelationResponse"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listProductTags: {
        parameters: {
            query?: {
                /** @description Only the rows with one of these `uuid`s. */
                "uuids[eq]"?: components["parameters"]["UuidsEq"];
                /** @description Only the rows that name one of these tags. */
                "tagUuids[eq]"?: components["parameters"]["TagUuidsEq"];
                /** @description Only the rows created at exactly this time. */
                "createdAt[eq]"?: components["parameters"]["CreatedAtEq"];
                /** @description Only the rows created from this time on. */
                "createdAt[min]"?: components["parameters"]["CreatedAtMin"];
                /** @description Only the rows created up to this time. */
                "createdAt[max]"?: components["parameters"]["CreatedAtMax"];
                /** @description Sort by the time of creation. */
                "createdAt[order]"?: components["parameters"]["CreatedAtOrder"];
                /** @description Only the rows last changed at exactly this time. */
                "updatedAt[eq]"?: components["parameters"]["UpdatedAtEq"];
                /** @description Only the rows last changed from this time on, for example since your last import. */
                "updatedAt[min]"?: components["parameters"]["UpdatedAtMin"];
                /** @description Only the rows last changed up to this time. */
                "updatedAt[max]"?: components["parameters"]["UpdatedAtMax"];
                /** @description Sort by the time of the last change. */
                "updatedAt[order]"?: components["parameters"]["UpdatedAtOrder"];
                /** @description Which page to give; the first is 1. */
                page?: components["parameters"]["Page"];
                /** @description How many rows a page holds. Whether there is a largest size is not published. */
                size?: components["parameters"]["Size"];
            };
            header?: never;
            path: {
                /** @description The product's `uuid`. */
                productUuid: components["parameters"]["ProductUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the product's tags. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductTagPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listSkus: {
        parameters: {
            query?: {
                /** @description Only the row with exactly this code. */
                "code[eq]"?: components["parameters"]["CodeEq"];
                /** @description Only the rows whose code has this text in it. */
                "code[contains]"?: components["parameters"]["CodeContains"];
                /** @description Only the rows whose code begins like this. */
                "code[starts]"?: components["parameters"]["CodeStarts"];
                /** @description Only the rows whose code ends like this. */
                "code[ends]"?: components["parameters"]["CodeEnds"];
                /** @description Sort by code. */
                "code[order]"?: components["parameters"]["CodeOrder"];
                /** @description Only the rows in this state. */
                "status[eq]"?: components["parameters"]["PublishableStatusEq"];
                /** @description Sort by state. */
                "status[order]"?: components["parameters"]["StatusOrder"];
                /** @description Only the rows created at exactly this time. */
                "createdAt[eq]"?: components["parameters"]["CreatedAtEq"];
                /** @description Only the rows created from this time on. */
                "createdAt[min]"?: components["parameters"]["CreatedAtMin"];
                /** @description Only the rows created up to this time. */
                "createdAt[max]"?: components["parameters"]["CreatedAtMax"];
                /** @description Sort by the time of creation. */
                "createdAt[order]"?: components["parameters"]["CreatedAtOrder"];
                /** @description Only the rows last changed at exactly this time. */
                "updatedAt[eq]"?: components["parameters"]["UpdatedAtEq"];
                /** @description Only the rows last changed from this time on, for example since your last import. */
                "updatedAt[min]"?: components["parameters"]["UpdatedAtMin"];
                /** @description Only the rows last changed up to this time. */
                "updatedAt[max]"?: components["parameters"]["UpdatedAtMax"];
                /** @description Sort by the time of the last change. */
                "updatedAt[order]"?: components["parameters"]["UpdatedAtOrder"];
                /** @description Only removed rows, or only rows that are not. */
                "isRemoved[eq]"?: components["parameters"]["IsRemovedEq"];
                /** @description Which page to give; the first is 1. */
                page?: components["parameters"]["Page"];
                /** @description How many rows a page holds. Whether there is a largest size is not published. */
                size?: components["parameters"]["Size"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of SKUs. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkuPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createSku: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The SKU to create. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "OAK-180-OILED"
                 *     }
                 */
                "application/json": components["schemas"]["CreateSkuRequest"];
            };
        };
        responses: {
            /** @description The new SKU. */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkuResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listTags: {
        parameters: {
            query?: {
                /** @description Only the rows with one of these `uuid`s. */
                "uuids[eq]"?: components["parameters"]["UuidsEq"];
                /** @description Only the rows with one of these codes. */
                "codes[eq]"?: components["parameters"]["CodesEq"];
                /** @description Only the rows whose code has this text in it. */
                "code[contains]"?: components["parameters"]["CodeContains"];
                /** @description Only the rows whose code begins like this. */
                "code[starts]"?: components["parameters"]["CodeStarts"];
                /** @description Only the rows whose code ends like this. */
                "code[ends]"?: components["parameters"]["CodeEnds"];
                /** @description Sort by code. */
                "code[order]"?: components["parameters"]["CodeOrder"];
                /** @description Only the rows in one of these states. */
                "statuses[eq]"?: components["parameters"]["PublishableStatusesEq"];
                /** @description Sort by state. */
                "status[order]"?: components["parameters"]["StatusOrder"];
                /** @description Only the rows created at exactly this time. */
                "createdAt[eq]"?: components["parameters"]["CreatedAtEq"];
                /** @description Only the rows created from this time on. */
                "createdAt[min]"?: components["parameters"]["CreatedAtMin"];
                /** @description Only the rows created up to this time. */
                "createdAt[max]"?: components["parameters"]["CreatedAtMax"];
                /** @description Sort by the time of creation. */
                "createdAt[order]"?: components["parameters"]["CreatedAtOrder"];
                /** @description Only the rows last changed at exactly this time. */
                "updatedAt[eq]"?: components["parameters"]["UpdatedAtEq"];
                /** @description Only the rows last changed from this time on, for example since your last import. */
                "updatedAt[min]"?: components["parameters"]["UpdatedAtMin"];
                /** @description Only the rows last changed up to this time. */
                "updatedAt[max]"?: components["parameters"]["UpdatedAtMax"];
                /** @description Sort by the time of the last change. */
                "updatedAt[order]"?: components["parameters"]["UpdatedAtOrder"];
                /** @description Only removed rows, or only rows that are not. */
                "isRemoved[eq]"?: components["parameters"]["IsRemovedEq"];
                /** @description Which page to give; the first is 1. */
                page?: components["parameters"]["Page"];
                /** @description How many rows a page holds. Whether there is a largest size is not published. */
                size?: components["parameters"]["Size"];
                /** @description Add the UUIDs of the texts in every locale. */
                "include[contents]"?: components["parameters"]["IncludeContents"];
                /** @description Add the texts in every locale. */
                "expand[contents]"?: components["parameters"]["ExpandContents"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of tags. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createTag: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The tag to create. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "summer-sale"
                 *     }
                 */
                "application/json": components["schemas"]["CreateTagRequest"];
            };
        };
        responses: {
            /** @description The new tag. */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listTagContents: {
        parameters: {
            query?: {
                /** @description Only the rows with one of these `uuid`s. */
                "uuids[eq]"?: components["parameters"]["UuidsEq"];
                /** @description Only the rows in one of these locales. */
                "localeUuids[eq]"?: components["parameters"]["LocaleUuidsEq"];
                /** @description Only the rows created at exactly this time. */
                "createdAt[eq]"?: components["parameters"]["CreatedAtEq"];
                /** @description Only the rows created from this time on. */
                "createdAt[min]"?: components["parameters"]["CreatedAtMin"];
                /** @description Only the rows created up to this time. */
                "createdAt[max]"?: components["parameters"]["CreatedAtMax"];
                /** @description Sort by the time of creation. */
                "createdAt[order]"?: components["parameters"]["CreatedAtOrder"];
                /** @description Only the rows last changed at exactly this time. */
                "updatedAt[eq]"?: components["parameters"]["UpdatedAtEq"];
                /** @description Only the rows last changed from this time on, for example since your last import. */
                "updatedAt[min]"?: components["parameters"]["UpdatedAtMin"];
                /** @description Only the rows last changed up to this time. */
                "updatedAt[max]"?: components["parameters"]["UpdatedAtMax"];
                /** @description Sort by the time of the last change. */
                "updatedAt[order]"?: components["parameters"]["UpdatedAtOrder"];
                /** @description Which page to give; the first is 1. */
                page?: components["parameters"]["Page"];
                /** @description How many rows a page holds. Whether there is a largest size is not published. */
                size?: components["parameters"]["Size"];
            };
            header?: never;
            path: {
                /** @description The tag's `uuid`. */
                tagUuid: components["parameters"]["TagUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the tag's texts. */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagContentPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
