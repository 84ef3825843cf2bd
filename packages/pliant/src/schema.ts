/**
 * Generated from specs/pliant/openapi.yaml: do not edit. `npx --yes pnpm@12.21.0 generate pliant` writes this file.
 * Generator: openapi-typescript 7.13.0
 * packages/pliant/openapi.json: sha256 b82356a614512de43c961ae14c75f3b46987009066ab550be010cbec4f2afc2a
 * specs/pliant/source.json: sha256 9bd81bba3c91907f35c449c20892be836fffa404b30173ec5979ad8953e31c68
 */

export interface paths {
    "/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List organizations
         * @description Returns the organizations that the token may work for, a page at a time. Their ids are needed by nearly every other call. The path was read on a vendor page; the status filter and the page envelope come from a third-party client.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/changelog?page=2, https://customer-api.getpliant.com/llms.txt, source code of a public third-party client of the production API (repository not identified))
         */
        get: operations["listOrganizations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/card-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the card accounts of an organization
         * @description Returns the accounts that cards of the organization draw on, with the bank details for paying in. Changes of details, balance and limit are announced by callback. The path was read; the parameter name and the page envelope are concluded from the other lists.
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/changelog, https://partner.getpliant.com/changelog/new-entity-card-account)
         */
        get: operations["getCardAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cardholders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List cardholders
         * @description Returns people who hold or may hold cards, optionally of one organization or in one state. The vendor index names the call; its path and filters come from a third-party client.
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/llms.txt, source code of a public third-party client of the production API (repository not identified))
         */
        get: operations["listCardholders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cardholders/{cardholderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a cardholder
         * @description Returns one person with contact details and status. After an invitation the status is `INVITED` until the person has accepted. The path comes from a third-party client, the fields from the vendor's entity guide.
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/llms.txt, https://partner.getpliant.com/docs/cardholder-entity, source code of a public third-party client of the production API (repository not identified))
         */
        get: operations["getCardholderDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cardholders/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite a cardholder
         * @description Asks a person by e-mail to join the organization. Fails with `USER_ALREADY_EXISTS` when the address is taken there; the codes `INVALID_PHONE_NUMBER` and `CARD_NAME_NOT_SUPPORTED` exist for values that a card cannot carry. A card issued to an invited person is parked until the person is active. The vendor page lost most field names, which were rebuilt from their descriptions; the success status and body were not read.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/changelog?page=2, https://partner.getpliant.com/reference/invite-cardholders)
         */
        post: operations["inviteCardholders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cardholders/invite-owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite the owner of an organization
         * @description Invites the person who owns the organization, apart from ordinary cardholders. For CaaS partners only. Method and path are named on the page of the invite call; request and answer were not read.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/reference/invite-cardholders)
         */
        post: operations["inviteOwner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List cards of an organization
         * @description Returns cards a page at a time, in short form. Date filters apply to the creation time; another timestamp can be chosen with a parameter whose name could not be read. Prefer the batch details call over one details call per card. The filters were read on the reference page, some of their names rebuilt; the answer comes from a third-party client.
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/reference/get-cards, https://partner.getpliant.com/changelog/card-entity-enhancements-validation, source code of a public third-party client of the production API (repository not identified))
         */
        get: operations["getCards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cards/{cardId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a card
         * @description Returns limits, controls, validity and state of one card, never its number. Reads may lag a second or two behind writes: wait for the callback of a change before you rely on it. The path was read in a changelog; about three quarters of the fields are known.
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/changelog/multiple-card-limits-callback-improvements, https://partner.getpliant.com/docs/card-entity, https://customer-api.getpliant.com/llms.txt)
         */
        get: operations["getSingleCardDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a card
         * @description Changes limits of a card without touching the fields left out. The vendor index lists a call of this purpose; that it is this method, path and body was concluded from a third-party client. The limits call is the documented way to set limits. Success status and body were not read.
         *
         *     Evidence: inferred (source: https://customer-api.getpliant.com/llms.txt, source code of a public third-party client of the production API (repository not identified))
         */
        patch: operations["updateCard"];
        trace?: never;
    };
    "/cards/{cardholderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue a card to a cardholder
         * @description Orders a card for a person. Issuing is asynchronous: take the id from the answer, then wait for the callback before using the card. A card for a person who has not accepted the invitation yet stays parked until then. The codes `ISSUANCE_LIMIT_EXCEEDED` and `NOT_ACTIVE_ORG` tell that the organization may not issue. The last segment is the id of the cardholder. The path comes from a third-party client (the changelogs shorten it), the fields from the page of the instant call.
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/llms.txt, https://partner.getpliant.com/reference/issue-card-instant, source code of a public third-party client of the production API (repository not identified))
         */
        post: operations["issueCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cards/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read several cards at once
         * @description Returns the details of many cards in one request, chosen by card, cardholder or organization, which saves requests against the limit of 900 in five minutes. The path was read; the names in the body and the plain array of the answer are concluded.
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/changelog/multiple-card-limits-callback-improvements, https://partner.getpliant.com/changelog/card-customization-webhook-visibility, https://customer-api.getpliant.com/llms.txt)
         */
        post: operations["getMultipleCardDetails"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cards/available-cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List card products an organization may issue
         * @description Tells which values `cardConfig` may take for the organization, with validity periods and funding. Call it before issuing; the answer rarely changes. The path is named in a vendor guide, part of the answer comes from a third-party client.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/docs/quick-start-recipe-for-travel-industry-api-consumers, source code of a public third-party client of the production API (repository not identified))
         */
        get: operations["getAvailableCards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cards/instant/{cardholderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue a card that is usable at once
         * @description Issues a card synchronously: after a 200 it can be used. Pliant must have agreed to instant issuing for the account beforehand. The path prefix and a cardholder parameter were each read; that the parameter comes last is concluded.
         *
         *     Evidence: inferred (source: https://partner.getpliant.com/reference/issue-card-instant, https://partner.getpliant.com/changelog/card-customization-webhook-visibility)
         */
        post: operations["issueCardInstant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cards/instant/pci/{cardholderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue an instant card and get its number
         * @description Like instant issuing, and the answer carries the card number and security code. Needs the agreement on instant issuing and a PCI-DSS certification of the caller. Runs on the PCI host. The path prefix and the host were read; the place of the parameter and the absence of `/api` on that host are concluded.
         *
         *     Evidence: inferred (source: https://customer-api.getpliant.com/llms.txt, https://partner.getpliant.com/changelog/card-customization-webhook-visibility)
         */
        post: operations["issueCardInstantWithPci"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cards/{cardId}/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Activate a physical card
         * @description Makes a delivered card usable, by its six-digit code or by its last four digits; `activationMethod` of the card says which one it takes. The sandbox accepts 999999. `CARD_ACTIVATED` reports the change.
         *
         *     Evidence: documented (source: https://partner.getpliant.com/reference/activate-physical-card, https://partner.getpliant.com/changelog/activate-cards-using-last-4-digits)
         */
        post: operations["activatePhysicalCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cards/{cardId}/replace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace a card
         * @description Terminates a card for a reason and issues a new one in its place. Not for single-use cards, nor for cards in `PENDING_ISSUANCE`, `PENDING_REGISTRATION` or `REQUESTED`. Follow the new card by callback. Success status and body were not read, and the name of the validity field was rebuilt.
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/reference/replace-card, https://partner.getpliant.com/reference/replace-card, https://partner.getpliant.com/changelog/replace-cards-other-card-related-improvements)
         */
        post: operations["replaceCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cards/limits/{cardId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the limits of a card
         * @description Sets the main limit and, with the ADVANCED_CARD_LIMITS module, the additional ones. In `additionalLimits` an entry with `id` changes a limit and one without creates a limit; a limit left out is removed. Absent or null keeps all, an empty list removes all. A callback reports the new limits or the failure. Some field names were rebuilt from their descriptions.
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/reference/update-card-limit, https://customer-api.getpliant.com/changelog/multiple-card-limits-callback-improvements)
         */
        put: operations["updateCardLimit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cards/{cardId}/card-controls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the controls of a card
         * @description Returns the rules on where, when and how the card may be used. Needs API version 2.1.0. Dates, times, merchants and locations have a shape that was not read.
         *
         *     Evidence: documented (source: https://partner.getpliant.com/changelog, https://customer-api.getpliant.com/llms.txt, https://partner.getpliant.com/reference/update-card-controls-by-card)
         */
        get: operations["getCardControlsByCard"];
        /**
         * Replace the controls of a card
         * @description Replaces all controls: one that is left out is deleted, so send what you read together with your change. Accepted at once and applied later: wait for the callback. Needs API version 2.1.0.
         *
         *     Evidence: documented (source: https://partner.getpliant.com/changelog, https://partner.getpliant.com/reference/update-card-controls-by-card)
         */
        put: operations["updateCardControlsByCard"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cards/card-controls/supported-currencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List currencies for card controls
         * @description Tells which currencies the currency control understands. For CaaS partners only. The path was read in a changelog, the answer was not.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/changelog)
         */
        get: operations["getCardControlsSupportedCurrencies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/card-details/{cardId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read number and security code of a card
         * @description Returns the card number, security code and expiry from the PCI vault. Whoever handles it falls under PCI DSS; the widget shows the same data without it. Runs on the PCI host. Path and fields come from a third-party client, while the vendor index calls the answer encrypted.
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/llms.txt, source code of a public third-party client of the production API (repository not identified))
         */
        get: operations["cardPanAndCvvPciVault"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/card-details/widget/{cardId}/otp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a one-time password for the card widget
         * @description Returns a password with which a browser may show the card once. Send a fresh UUID as trace id and give the same one to the widget as `traceId`. Runs on the PCI host. The reference page lost the header name, which comes from a third-party client; the shape of the answer is not settled.
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/reference/get-otp-for-pci-widget, https://partner.getpliant.com/changelog?page=2, source code of a public third-party client of the production API (repository not identified))
         */
        get: operations["getOtpForPciWidget"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/card-details/widget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show card data in the widget
         * @description The page to load in a frame of your web application: it shows number and security code for about 45 seconds, so that they never pass through your servers. Build the URL on your server and load it in the browser. It needs no bearer token, since the one-time password stands in `params`.
         *
         *     Evidence: documented (source: https://partner.getpliant.com/docs/pci-widget-web)
         */
        get: operations["openCardDetailsWidget"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List transactions
         * @description Returns card movements a page at a time. To copy only what is new into your books, filter by `partnerSubmissionStatus=NOT_SYNCED`, or rather subscribe to the transaction callbacks. The vendor index names the call and the status filter; path and envelope come from a third-party client.
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/llms.txt, https://partner.getpliant.com/docs/transaction-entity, source code of a public third-party client of the production API (repository not identified))
         */
        get: operations["getTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transactions/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read several transactions at once
         * @description Returns details of many transactions, chosen by transaction, card, cardholder, organization or card account; give at least one of these. Paging travels in the body. The body was read on the reference page, the page envelope comes from a third-party client.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/reference/get-transactions-detail-batch, https://partner.getpliant.com/changelog/support-for-benefit-cards, source code of a public third-party client of the production API (repository not identified))
         */
        post: operations["getTransactionsDetailBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transactions/{transactionId}/category": {
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
         * Change the category of a transaction
         * @description Corrects what a purchase was for. Wait for `TRANSACTION_UPDATED` before you rely on it. Method and path were read in a changelog; the field name is concluded, and success status and body were not read.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/changelog/quality-of-life-improvements-ii-1)
         */
        patch: operations["updateTransactionCategory"];
        trace?: never;
    };
    "/transactions/{transactionId}/receiptUpload": {
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
         * Ask for a receipt or waive it
         * @description Switches whether the cardholder has to upload a receipt for a transaction. Method and path were read in a changelog; the field name is concluded, and success status and body were not read.
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/changelog)
         */
        patch: operations["updateTransactionReceiptUpload"];
        trace?: never;
    };
    "/receipts/automatching": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a receipt for automatic matching
         * @description Starts a task that reads the file, looks for the transaction it belongs to and attaches it there. Follow the task by its id, or wait for `RECEIPT_AUTOMATCHING_FINISHED`. Fails with `RECEIPT_FILE_ERROR` for a file type that is not supported and with `RECEIPT_UPLOAD_NOT_ENABLED` where receipts are off. Needs API version 2.1.0. The reference page lost the name of the organization field and the fields of the metadata.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/changelog/automatch-receipts, https://partner.getpliant.com/reference/upload-receipt-to-automatcher, https://partner.getpliant.com/docs/receipt-automatching-1)
         */
        post: operations["uploadReceiptToAutomatcher"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/receipts/automatching/metadata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Match a receipt by its data
         * @description Starts a matching task from what you know about a receipt, without a file. Follow the task by its id, or wait for `RECEIPT_AUTOMATCHING_FINISHED`. Needs API version 2.1.0. The reference page lost the fields of the metadata.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/changelog/automatch-receipts, https://partner.getpliant.com/reference/metadata-receipt-to-automatcher)
         */
        post: operations["metadataReceiptToAutomatcher"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/receipts/automatching/{automatchingTaskId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the state of a matching task
         * @description Tells whether a receipt has found its transaction. Prefer the callback to frequent polling. Needs API version 2.1.0. The path was read in a changelog; the fields of the answer are concluded.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/changelog/automatch-receipts)
         */
        get: operations["getReceiptAutomatcherStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/receipts/automatching/subscription": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Subscribe to results of receipt matching
         * @description Sets the address that is told about finished matching tasks; a second call changes it. Callbacks must have been switched on by Pliant for the account. Method and path were read; of the body only `callbackUrl` is known, and success status and body were not read.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/changelog/automatch-receipts, https://partner.getpliant.com/changelog/quality-of-life-improvements-ii)
         */
        post: operations["createReceiptAutomatchingSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounting/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read accounting transactions
         * @description Returns transactions the way bookkeeping sees them: split into parts, each with VAT rate, project, team and custom fields. Chosen by transaction, card, cardholder or organization. Method and path were read in a changelog; the names in the body and the envelope of the answer are concluded.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/changelog/accounting-transactions, https://customer-api.getpliant.com/llms.txt, https://partner.getpliant.com/docs/accounting-transaction)
         */
        post: operations["getAccountingTransactionsBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounting/transactions/subscription": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Subscribe to accounting transactions
         * @description Sets the address that is told about new and changed accounting transactions; a second call changes it. Callbacks must have been switched on by Pliant for the account. Method and path were read; of the body only `callbackUrl` is known, and success status and body were not read.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/changelog/accounting-transactions, https://partner.getpliant.com/changelog/quality-of-life-improvements-ii)
         */
        post: operations["createAccountingTransactionSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounting/projects/team/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign a team to a project
         * @description Assigns a team to an accounting project. Method and path were read in a changelog; the names in the body are concluded, and success status and body were not read.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/changelog/accounting-transactions)
         */
        post: operations["assignProjectTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounting/projects/team/unassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove a team from a project
         * @description Undoes the assignment of a team to an accounting project. Method and path were read in a changelog; the names in the body are concluded, and success status and body were not read.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/changelog/accounting-transactions)
         */
        post: operations["unassignProjectTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statements/{statementId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a statement
         * @description Returns period, balances and totals of a statement with the entries behind them. `STATEMENT_GENERATED` and `STATEMENT_UPDATED` announce changes. The path was read in a changelog; the shape of the entries is concluded.
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/changelog, https://partner.getpliant.com/docs/statement)
         */
        get: operations["getStatementDetail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statements/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a statement as CSV
         * @description Starts an export of the entries booked between two days. The file comes later: the callback `STATEMENT_CSV_DOWNLOAD_READY` carries its address, valid for at least a week. Fails unless a subscription to that event exists. The parameters stand in the query, not in a body; the names of three of them were rebuilt.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/changelog?page=2, https://customer-api.getpliant.com/reference/get-statement-csv)
         */
        post: operations["getStatementCsv"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account-entries/subscription": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Subscribe to account entries
         * @description Sets the address that is told about entries booked on card accounts; a second call changes it. Callbacks must have been switched on by Pliant for the account. Method and path were read; of the body only `callbackUrl` is known, and success status and body were not read.
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/changelog, https://partner.getpliant.com/changelog/quality-of-life-improvements-ii)
         */
        post: operations["createAccountEntrySubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List callback subscriptions
         * @description Tells which events go to which addresses, and whether callbacks are switched on at all. A later changelog gives the path as `/callbacks/subscriptions`: try it through `client.fetch` if this one answers 404. Of the answer only `callbacksEnabled` is known.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/changelog/quality-of-life-improvements-ii, https://partner.getpliant.com/changelog/card-customization-webhook-visibility)
         */
        get: operations["getCallbackSubscriptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/bulk-upsert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add several subscriptions
         * @description Adds every pair of event and address that does not exist yet. A pair that exists is left alone and returned as it is, so the call may be repeated. An event may go to at most 42 addresses. Method and path were read; the list around the pairs and the array of the answer are concluded.
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/changelog/multiple-callback-subscriptions, https://partner.getpliant.com/reference/bulk-upsert-subscriptions)
         */
        post: operations["bulkUpsertSubscriptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a subscription
         * @description Stops sending one event to one address. Other addresses of the same event stay subscribed.
         *
         *     Evidence: documented (source: https://customer-api.getpliant.com/changelog/multiple-callback-subscriptions)
         */
        delete: operations["deleteSubscription"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/callback-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List callbacks (old)
         * @deprecated
         * @description The older way to list callbacks that Pliant produced, sent or not. Use `GET /callbacks`. Date filters apply to the creation time; another timestamp can be chosen with a parameter whose name could not be read. A CaaS catalog writes the path `/callbacklog`. Most parameter names were rebuilt, and the envelope of the answer is concluded.
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/changelog/multiple-card-limits-callback-improvements, https://partner.getpliant.com/reference/get-callback-log)
         */
        get: operations["getCallbackLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/callbacks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List callbacks
         * @description Lists callbacks that Pliant produced, whether they could be delivered or not. After an outage, list those with status `FAILED` and resend them. The path was read in a changelog; the filters are those of the older log, and the envelope of the answer is concluded.
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/changelog/multiple-card-limits-callback-improvements, https://customer-api.getpliant.com/llms.txt)
         */
        get: operations["searchCallbacks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/callbacks/{callbackId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a callback with its payload
         * @description Returns one callback of the log together with the body that was or would have been sent. The path was read; the field names of the answer are concluded.
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/changelog/multiple-card-limits-callback-improvements, https://partner.getpliant.com/reference/get-callback-log, https://customer-api.getpliant.com/llms.txt)
         */
        get: operations["getCallback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/callbacks/{callbackId}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a callback again
         * @description Has Pliant deliver a callback once more, for example after an outage on your side. Whether it keeps its id was not read: a receiver that drops duplicates by id may drop it. A CaaS catalog names `POST /callbacks/resend` with a list of ids instead. Success status and body were not read.
         *
         *     Evidence: documented (source: https://customer-api.getpliant.com/changelog/multiple-card-limits-callback-improvements)
         */
        post: operations["resendCallback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cards/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a card
         * @description Files a request that an administrator approves or refuses; only then is the card issued. Accepted at once, decided later: the card that results carries the id as `cardRequestId`. Some field names were rebuilt.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/reference/create-card-request, https://customer-api.getpliant.com/changelog/multiple-card-limits-callback-improvements)
         */
        post: operations["createCardRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cards/requests/{cardRequestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a card request
         * @description Returns what was asked for, with controls and additional limits. The path was read in a changelog; a field with the decision was not.
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/changelog/multiple-card-limits-callback-improvements, https://partner.getpliant.com/llms.txt)
         */
        get: operations["getCardRequestDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cards/limits/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for other card limits
         * @description Files a request to change the limits of a card, which an administrator decides on. Method and path were read in a changelog; of the body only `additionalLimits` is known, and success status and body were not read.
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/changelog/multiple-card-limits-callback-improvements)
         */
        post: operations["createCardLimitRequests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cards/limits/requests/{limitChangeRequestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a limit request
         * @description Tells what became of a request for other limits, with the comment on it. For CaaS partners only. Path and states were read in changelogs; the other fields were not.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/changelog, https://partner.getpliant.com/changelog?page=3)
         */
        get: operations["getCardLimitRequestDetail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/{organizationId}": {
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
         * Change the settings of an organization
         * @description Sets billing address, delivery address, trade name and other settings. `billingEmail` and `deliveryAddress` are needed every time. `ORGANIZATION_UPDATED` reports the change. For CaaS partners only. The changelog prints the path with the singular `/organization`, unlike the other calls: if it answers 404, try the plural through `client.fetch`. The fields of the address were lost, and success status and body were not read.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/changelog/quality-of-life-improvements-ii-1, https://partner.getpliant.com/reference/update-organization)
         */
        patch: operations["updateOrganization"];
        trace?: never;
    };
    "/organizations/{organizationId}/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Activate data sharing for an organization
         * @description Puts into force that an organization shares its data with the partner, from a given day on. For CaaS partners only. Method and path were read in a changelog; of the body only `syncFromDate` is known, and success status and body were not read.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/changelog/quality-of-life-improvements-ii)
         */
        post: operations["activatePartnerOrganizationAuthorization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partner-management/signing/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the key that signs callbacks
         * @description Returns the public Ed25519 key of the payment program as a key set of one. Cache it: the vendor allows long caching and announces a change of key. It is listed for CaaS only; whether a Pro client may call it is unknown.
         *
         *     Evidence: documented (source: https://partner.getpliant.com/changelog/signed-callbacks-and-redirects, https://partner.getpliant.com/llms.txt)
         */
        get: operations["getPartnerSigningJwks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cards/{cardId}/enroll-click-to-pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enroll a card in Click to Pay
         * @description Registers the card for Click to Pay, so that it can be chosen in web shops without typing its number. Accepted at once; `CARD_CLICK_TO_PAY_INFO_CHANGED` reports the change. For CaaS partners only.
         *
         *     Evidence: documented (source: https://partner.getpliant.com/changelog/multiple-limits-identity-verification-external-transfer-callback-updates)
         */
        post: operations["enrollCardClickToPay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cards/{cardId}/unenroll-click-to-pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove a card from Click to Pay
         * @description Takes the card out of Click to Pay again. Accepted at once; `CARD_CLICK_TO_PAY_INFO_CHANGED` reports the change. For CaaS partners only.
         *
         *     Evidence: documented (source: https://partner.getpliant.com/changelog/multiple-limits-identity-verification-external-transfer-callback-updates)
         */
        post: operations["unenrollCardClickToPay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cards/platform-fee/{id}/reassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reassign a platform fee card
         * @description Moves a platform fee card to another holder, presumably one with `eligibleForPlatformFeeCards`. For CaaS partners only. Method and path were read in a changelog; body, success status and answer were not.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/changelog/card-entity-enhancements-validation)
         */
        post: operations["reassignPlatformFeeCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/beneficiaries/{beneficiaryId}/payment-details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the bank details of a receiver
         * @description Returns the accounts to which external transfers to this receiver can go; the verify call takes the id of one of them. For CaaS partners only. The path was read in a changelog, the answer was not.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/changelog)
         */
        get: operations["getBeneficiaryPaymentDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/beneficiaries/{beneficiaryId}/payment-details/{paymentDetailId}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check that account and name of a receiver fit
         * @description Asks the bank of the receiver whether the name belongs to the account (verification of payee). A daily limit of its own applies, which can be configured. For CaaS partners only. Method, path and match levels were read in a changelog; the status and the other fields of the answer are concluded or unknown.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/changelog)
         */
        post: operations["createVopVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external-transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List external transfers
         * @description Lists transfers from Pliant to accounts outside. For CaaS partners only. Method and path were read in a changelog; filters, paging and answer were not.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/changelog/multiple-limits-identity-verification-external-transfer-callback-updates)
         */
        get: operations["getExternalTransfers"];
        put?: never;
        /**
         * Create an external transfer
         * @description Orders a transfer to an account outside Pliant. It moves money and no idempotency key is documented: after a call without an answer, list the transfers before you send it again. `EXTERNAL_TRANSFER_STATUS_CHANGED` follows it. For CaaS partners only. Method and path were read in a changelog; body, success status and answer were not.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/changelog/multiple-limits-identity-verification-external-transfer-callback-updates)
         */
        post: operations["createExternalTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external-transfers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change an external transfer
         * @description Changes a transfer to an account outside Pliant. For CaaS partners only. Method and path were read in a changelog; which changes are possible, body, success status and answer were not.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/changelog/multiple-limits-identity-verification-external-transfer-callback-updates)
         */
        put: operations["updateExternalTransfer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cards/load": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Load benefit cards
         * @description Puts money on benefit cards, all or nothing: if one card cannot be loaded, none is. Accepted at once and booked later; `CARD_BALANCE_UPDATED` reports the new balance. No idempotency key is documented, so read the cards before you repeat a call. Method and path were read; names in the body and the status are concluded from the unload call.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/changelog/benefit-card-unload-termination-balance-transfer, https://customer-api.getpliant.com/llms.txt)
         */
        post: operations["loadCardsBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cards/unload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unload benefit cards
         * @description Takes money back from benefit cards, all or nothing: if one card cannot be unloaded, none is. Accepted at once and booked later; `CARD_BALANCE_UPDATED` reports the new balance. For CaaS partners only.
         *
         *     Evidence: documented (source: https://partner.getpliant.com/changelog/benefit-card-unload-termination-balance-transfer)
         */
        post: operations["unloadCardsBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    CARD_CREATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A card was created
         * @description A new card exists in Pliant; its details can be read.
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/llms.txt, https://partner.getpliant.com/llms.txt, https://partner.getpliant.com/changelog)
         */
        post: operations["onCardCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CARD_ISSUED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A card was issued
         * @description The issuing that was asked for is done. Store the card now, and not when the issue call answers.
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/llms.txt, https://partner.getpliant.com/llms.txt, https://partner.getpliant.com/changelog)
         */
        post: operations["onCardIssued"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CARD_ACTIVATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A card was activated
         * @description A card that had to be activated can be used from now on.
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/llms.txt, https://partner.getpliant.com/llms.txt, https://partner.getpliant.com/changelog)
         */
        post: operations["onCardActivated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CARD_DETAILS_CHANGED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The details of a card changed
         * @description Something about a card other than its status is new, such as label, validity or controls. Read the card again.
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/llms.txt, https://partner.getpliant.com/llms.txt, https://partner.getpliant.com/changelog)
         */
        post: operations["onCardDetailsChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CARD_STATUS_CHANGED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The status of a card changed
         * @description A card was locked, unlocked, terminated or moved on in its issuing.
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/llms.txt, https://partner.getpliant.com/llms.txt, https://partner.getpliant.com/changelog)
         */
        post: operations["onCardStatusChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CARD_BALANCE_UPDATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The balance of a card changed
         * @description What is left to spend on a card is new, for example after a load. The vendor contract has a payload of eleven fields for it.
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/llms.txt, https://partner.getpliant.com/llms.txt, https://partner.getpliant.com/changelog)
         */
        post: operations["onCardBalanceUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CARD_LIMITS_CHANGED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The limits of a card changed (Pro)
         * @description New limits are in force. The Pro documentation uses this name, the CaaS one `CARD_LIMIT_CHANGED`.
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/llms.txt, https://partner.getpliant.com/llms.txt, https://partner.getpliant.com/changelog)
         */
        post: operations["onCardLimitsChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CARD_LIMIT_CHANGED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The limits of a card changed (CaaS)
         * @description New limits are in force. The CaaS documentation uses this name for limits set in a batch, the Pro one `CARD_LIMITS_CHANGED`.
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/llms.txt, https://partner.getpliant.com/llms.txt, https://partner.getpliant.com/changelog)
         */
        post: operations["onCardLimitChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CARD_LIMIT_CHANGE_FAILED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * New limits were refused
         * @description A change of limits that had been accepted was not carried out.
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/llms.txt, https://partner.getpliant.com/llms.txt, https://partner.getpliant.com/changelog)
         */
        post: operations["onCardLimitChangeFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CARD_TERMINATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A card was terminated
         * @description The card can no longer be used, for good.
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/llms.txt, https://partner.getpliant.com/llms.txt, https://partner.getpliant.com/changelog)
         */
        post: operations["onCardTerminated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CARD_CLICK_TO_PAY_INFO_CHANGED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Click to Pay of a card changed
         * @description Result of enrolling a card in Click to Pay, or of removing it.
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/llms.txt, https://partner.getpliant.com/llms.txt, https://partner.getpliant.com/changelog)
         */
        post: operations["onCardClickToPayInfoChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CARD_ACCOUNT_DETAILS_CHANGED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The details of a card account changed
         * @description Something about an account other than balance and limit is new. Read the account again.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/changelog/new-entity-card-account, https://partner.getpliant.com/llms.txt)
         */
        post: operations["onCardAccountDetailsChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CARD_ACCOUNT_BALANCE_CHANGED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The balance of a card account changed
         * @description Money came in or was spent.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/changelog/new-entity-card-account, https://partner.getpliant.com/llms.txt)
         */
        post: operations["onCardAccountBalanceChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CARD_ACCOUNT_LIMIT_CHANGED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The limit of a card account changed
         * @description More or less may be spent from the account.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/changelog/new-entity-card-account, https://partner.getpliant.com/llms.txt)
         */
        post: operations["onCardAccountLimitChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    TRANSACTION_CREATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A transaction was recorded
         * @description A card was used; the transaction may still be pending or declined.
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/llms.txt, https://partner.getpliant.com/llms.txt, https://partner.getpliant.com/changelog)
         */
        post: operations["onTransactionCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    TRANSACTION_UPDATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A transaction changed
         * @description Status, category, receipt or another field of a transaction is new.
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/llms.txt, https://partner.getpliant.com/llms.txt, https://partner.getpliant.com/changelog)
         */
        post: operations["onTransactionUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    ACCOUNTING_TRANSACTION_CREATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An accounting transaction was created
         * @description A transaction, or a part of one, is ready for bookkeeping. The vendor contract has a payload of nine fields for accounting transactions.
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/llms.txt, https://partner.getpliant.com/llms.txt, https://partner.getpliant.com/changelog)
         */
        post: operations["onAccountingTransactionCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    ACCOUNTING_TRANSACTION_UPDATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An accounting transaction changed
         * @description Split, amount or tags of an accounting transaction are new.
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/llms.txt, https://partner.getpliant.com/llms.txt, https://partner.getpliant.com/changelog)
         */
        post: operations["onAccountingTransactionUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    RECEIPT_AUTOMATCHING_FINISHED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A matching task is over
         * @description The automatcher is done with a receipt, whether or not it found the transaction. Read the task for the result.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/llms.txt, https://customer-api.getpliant.com/llms.txt, https://partner.getpliant.com/changelog/automatch-receipts)
         */
        post: operations["onReceiptAutomatchingFinished"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    STATEMENT_GENERATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A statement was generated
         * @description A statement period has its statement.
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/llms.txt, https://partner.getpliant.com/llms.txt, https://partner.getpliant.com/changelog)
         */
        post: operations["onStatementGenerated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    STATEMENT_UPDATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A statement changed
         * @description Entries or totals of a statement are new.
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/llms.txt, https://partner.getpliant.com/llms.txt, https://partner.getpliant.com/changelog)
         */
        post: operations["onStatementUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    STATEMENT_CSV_DOWNLOAD_READY: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A statement CSV can be fetched
         * @description The export that was asked for is ready. A subscription to this event must exist before the export is asked for, or that call fails.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/changelog?page=2, https://customer-api.getpliant.com/reference/get-statement-csv)
         */
        post: operations["onStatementCsvDownloadReady"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    ACCOUNT_ENTRY_CREATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An account entry was booked
         * @description A transaction or payment was booked on a card account. The vendor contract has a payload of fourteen fields for it.
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/llms.txt, https://partner.getpliant.com/llms.txt, https://partner.getpliant.com/changelog)
         */
        post: operations["onAccountEntryCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    ORGANIZATION_UPDATED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An organization changed
         * @description Settings, limit or state of an organization are new.
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/llms.txt, https://partner.getpliant.com/llms.txt, https://partner.getpliant.com/changelog)
         */
        post: operations["onOrganizationUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    EXTERNAL_TRANSFER_STATUS_CHANGED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An external transfer moved on
         * @description A transfer was carried out, refused or took another step.
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/llms.txt, https://partner.getpliant.com/llms.txt, https://partner.getpliant.com/changelog)
         */
        post: operations["onExternalTransferStatusChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * @description An amount of money. The value counts minor units: 1250 with EUR is twelve euros and fifty cents.
         *
         *     Evidence: documented (source: https://partner.getpliant.com/docs/generate-test-transactions, https://partner.getpliant.com/changelog/benefit-card-unload-termination-balance-transfer)
         */
        Money: {
            /** @description Amount in minor units of the currency (cents for EUR). */
            value: number;
            /** @description ISO 4217 code, three letters. */
            currency: string;
        };
        /**
         * @description Order of a sorted list: ascending or descending.
         *
         *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/conventions/pliant-conventions.yml, https://customer-api.getpliant.com/reference/get-cards)
         * @enum {string}
         */
        SortDirection: "ASC" | "DESC";
        /**
         * @description True while a further page exists; ask for it with the next `page` number.
         *
         *     Evidence: partial (source: source code of a public third-party client of the production API (repository not identified))
         */
        HasNextPage: boolean;
        /**
         * @description Paging of a batch read. It travels in the body, where list calls use query parameters.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/reference/get-transactions-detail-batch, source code of a public third-party client of the production API (repository not identified))
         */
        Pagination: {
            /** @description Page number, counted from 0. */
            page?: number;
            /** @description Entries per page. */
            limit?: number;
            /** @description Field to sort by and its direction. */
            sortBy?: {
                /** @description Name of the field. The names that the API accepts are not published. */
                field?: string;
                direction?: components["schemas"]["SortDirection"];
            } & {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /**
         * @description A body that no source describes. It is typed as unknown: check its shape before use.
         *
         *     Evidence: inferred (source: https://customer-api.getpliant.com/llms.txt)
         */
        UnreadBody: unknown;
        /**
         * @description A request body whose fields could not be read. Any JSON object is accepted by the types; ask Pliant for the fields.
         *
         *     Evidence: inferred (source: https://partner.getpliant.com/llms.txt)
         */
        UnreadRequest: {
            [key: string]: unknown;
        };
        /**
         * @description A postal address. The vendor page lost the field names, so every field is accepted.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/reference/invite-cardholders)
         */
        Address: {
            [key: string]: unknown;
        };
        /**
         * @description Machine-readable reason of a failure. The vendor calls its own list incomplete, so treat an unknown code as a plain failure.
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/docs/error-handling, https://raw.githubusercontent.com/api-evangelist/pliant/main/errors/pliant-error-codes.yml)
         */
        ErrorCode: "API_VERSION_NOT_SUPPORTED" | "ILLEGAL_ARGUMENTS_PROVIDED" | "USER_ALREADY_EXISTS" | "RECEIPT_FILE_ERROR" | "RECEIPT_UPLOAD_NOT_ENABLED" | "INVALID_ACCESS_CODE" | "ILLEGAL_STATUS_TRANSITION" | "LOCKED_BY_CARD_CONTROL" | "NOT_ACTIVE_ORG" | "INVALID_PHONE_NUMBER" | "CARD_NAME_NOT_SUPPORTED" | "ISSUANCE_LIMIT_EXCEEDED" | "COMMENT_IS_MANDATORY" | (string & {});
        /**
         * @description What the API says about a failure. The vendor documents codes and messages but not the JSON around them, so every field is optional and others may come. It is not RFC 9457.
         *
         *     Evidence: inferred (source: https://customer-api.getpliant.com/docs/error-handling, source code of a public third-party client of the production API (repository not identified))
         */
        Error: {
            /**
             * @description Reason of the failure; the name of this field is concluded.
             *
             *     Evidence: inferred
             */
            code?: components["schemas"]["ErrorCode"];
            /** @description Text for people. The client that was read looks here first. */
            message?: string;
            /** @description Text for people, used when there is no `message`. */
            title?: string;
            /** @description Text for people, used when there is neither `message` nor `title`. */
            error?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Answer of the load balancer to an IP address that went over the limit.
         *
         *     Evidence: documented (source: https://partner.getpliant.com/docs/rate-limiting)
         */
        RateLimitError: {
            /** @description Says that the number of requests in five minutes was exceeded. */
            error: string;
        };
        /**
         * @description How far the onboarding of an organization has come, or how it ended.
         *
         *     Evidence: documented (source: https://partner.getpliant.com/docs/organization-entity)
         */
        OrganizationStatus: "ONBOARDING_STARTED" | "ONBOARDING_RISK_AND_COMPLIANCE" | "ONBOARDING_MANDATES_AND_TERMS" | "ACTIVE" | "DEACTIVATED" | "CANCELLED" | (string & {});
        /**
         * @description A company that holds Pliant card accounts. The field table that was read is incomplete.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/docs/organization-entity)
         */
        Organization: {
            /**
             * Format: uuid
             * @description Id of the organization, asked for by most other calls.
             */
            organizationId?: string;
            /** @description Legal name. */
            name?: string;
            status?: components["schemas"]["OrganizationStatus"];
            /** @description How much of the organization is shared with the API consumer. */
            syncType?: "FULL" | "PARTIAL" | (string & {});
            /** @description Kind of integration the organization belongs to. */
            integrationType?: "CUSTOMER" | (string & {});
            /** @description Credit granted to the organization as a whole. */
            creditLimit?: components["schemas"]["Money"];
            /** @description Part of the limit that can still be spent. */
            availableLimit?: components["schemas"]["Money"];
            /** @description Accounts behind the cards of the organization. */
            cardsAccount?: ({
                /** @description Account number. */
                number?: string;
                /** @description What the account is for. */
                type?: "CREDITOR_ACCOUNT" | "PAYMENT_ACCOUNT" | (string & {});
            } & {
                [key: string]: unknown;
            })[];
            /** @description Short company name, as it may be printed on cards; at most 20 characters when updated. */
            tradeName?: string;
            /** @description Legal form, for example GmbH. */
            legalForm?: string;
            /**
             * Format: date-time
             * @description Day of foundation, given as a timestamp.
             */
            foundationDate?: string;
            /** @description Country of the organization. */
            country?: string;
            /** @description Whether the organization spends on credit or from prepaid funds. */
            accountType?: "CREDIT" | "PREFUNDED" | (string & {});
            /** @description Your own reference for the organization. The changelog spells it `partnerOrganizationId`. */
            partnersOrganizationId?: string;
            /** @description How often the organization settles its card debt. */
            paymentFrequency?: "DAILY" | "WEEKLY" | "BI_WEEKLY" | "MONTHLY" | "PREFUNDED" | (string & {});
            /** @description Court or office that keeps the register entry. */
            nationalRegisterCourt?: string;
            /**
             * @description Number in the national company register.
             *
             *     Evidence: inferred
             */
            nationalRegisterId?: string;
            /**
             * @description VAT identification number.
             *
             *     Evidence: inferred
             */
            vatId?: string;
            /**
             * @description Rate for foreign currencies; what exactly it counts was not read.
             *
             *     Evidence: inferred
             */
            fxRate?: number;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description One page of organizations.
         *
         *     Evidence: inferred (source: source code of a public third-party client of the production API (repository not identified), https://partner.getpliant.com/docs/organization-entity)
         */
        OrganizationPage: {
            /** @description Organizations on this page. That the entries have the documented entity shape is concluded. */
            data?: components["schemas"]["Organization"][];
            hasNextPage?: components["schemas"]["HasNextPage"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Settings of an organization that a partner may change.
         *
         *     Evidence: documented (source: https://partner.getpliant.com/reference/update-organization, https://partner.getpliant.com/changelog/quality-of-life-improvements-ii-1)
         */
        UpdateOrganizationRequest: {
            /**
             * Format: email
             * @description Address that receives the bills.
             */
            billingEmail: string;
            /** @description Where physical cards are sent. */
            deliveryAddress: components["schemas"]["Address"];
            /**
             * @deprecated
             * @description Older name of `partnerOrganizationId`.
             *
             *     Evidence: inferred
             */
            partnersOrganizationId?: string | null;
            /** @description Your own reference for the organization. */
            partnerOrganizationId?: string | null;
            /** @description Whether cardholders are reminded of missing receipts. */
            missingReceiptNotifications?: boolean | null;
            /** @description VAT identification number. */
            vatId?: string | null;
            /** @description Short company name for the cards. */
            tradeName?: string | null;
        };
        /**
         * @description Bank details of a card account: where to pay money in.
         *
         *     Evidence: documented (source: https://partner.getpliant.com/docs/card-account)
         */
        BankAccountInformation: {
            /** @description Name to pay to. */
            beneficiary?: string;
            /** @description Name of the bank. */
            bankName?: string;
            /** @description BIC of the bank. */
            bic?: string;
            /** @description IBAN of the account. */
            iban?: string;
            /** @description Local account number, where the country uses one. */
            accountNumber?: string | null;
            /** @description Sort code, where the country uses one. */
            sortCode?: string | null;
            /** @description Kind of transfer these details are for; further values exist. */
            transferType?: ("LOCAL" | (string & {})) | null;
        };
        /**
         * @description An account that cards of an organization draw on. Six of about twenty fields are known.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/docs/card-account, https://customer-api.getpliant.com/changelog)
         */
        CardAccount: {
            /**
             * Format: uuid
             * @description Id of the card account.
             */
            cardAccountId?: string;
            /**
             * Format: uuid
             * @description Organization that owns the account.
             *
             *     Evidence: inferred
             */
            organizationId?: string;
            /**
             * @description Currency of the account, ISO 4217.
             *
             *     Evidence: inferred
             */
            currency?: string;
            /**
             * @description Current balance.
             *
             *     Evidence: inferred
             */
            balance?: components["schemas"]["Money"];
            /** @description Bank details, one entry per way of paying in. */
            bankAccountInformation?: components["schemas"]["BankAccountInformation"][];
            /**
             * @description Whether the account funds benefit cards.
             *
             *     Evidence: inferred
             */
            benefitCardAccount?: boolean;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description One page of card accounts.
         *
         *     Evidence: inferred (source: source code of a public third-party client of the production API (repository not identified), https://partner.getpliant.com/docs/card-account)
         */
        CardAccountPage: {
            /** @description Card accounts on this page. That this list uses the common envelope is concluded. */
            data?: components["schemas"]["CardAccount"][];
            hasNextPage?: components["schemas"]["HasNextPage"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description State of a cardholder. More values may exist.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/docs/cardholder-entity)
         */
        CardholderStatus: "INVITED" | "ACTIVE" | "INACTIVE" | (string & {});
        /**
         * @description Form of address of a person. More values may exist.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/docs/cardholder-entity, https://partner.getpliant.com/reference/invite-cardholders)
         */
        Salutation: "MR" | "MRS" | (string & {});
        /**
         * @description A person who may hold cards of an organization.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/docs/cardholder-entity, https://partner.getpliant.com/llms.txt)
         */
        Cardholder: {
            /**
             * Format: uuid
             * @description Id of the cardholder.
             */
            cardholderId?: string;
            salutation?: components["schemas"]["Salutation"];
            /** @description First name. */
            firstName?: string;
            /** @description Last name. */
            lastName?: string;
            /**
             * Format: email
             * @description E-mail address, unique within the organization.
             */
            email?: string;
            /** @description Phone number with country prefix. */
            phoneNumber?: string;
            /** @description Language of the cardholder; the list of values is not published. */
            language?: string;
            /** @description Whether the person owns the organization account. */
            isOwner?: boolean;
            status?: components["schemas"]["CardholderStatus"];
            /** @description Whether the person may hold a platform fee card. */
            eligibleForPlatformFeeCards?: boolean;
            /**
             * Format: date
             * @description Date of birth.
             *
             *     Evidence: inferred
             */
            dateOfBirth?: string | null;
            /**
             * @description Nationality, ISO 3166-1 alpha-2.
             *
             *     Evidence: inferred
             */
            nationality?: string | null;
            /**
             * @description Home address.
             *
             *     Evidence: inferred
             */
            personalAddress?: components["schemas"]["Address"] | null;
            /**
             * @description Where physical cards for this person are sent.
             *
             *     Evidence: inferred
             */
            deliveryAddress?: components["schemas"]["Address"] | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description One page of cardholders.
         *
         *     Evidence: partial (source: source code of a public third-party client of the production API (repository not identified), https://partner.getpliant.com/docs/cardholder-entity)
         */
        CardholderPage: {
            /** @description Cardholders on this page. */
            data?: components["schemas"]["Cardholder"][];
            hasNextPage?: components["schemas"]["HasNextPage"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description The person to invite. Most field names were rebuilt from their descriptions, since the page lost them.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/reference/invite-cardholders)
         */
        InviteCardholderRequest: {
            /**
             * Format: uuid
             * @description Organization that the person joins.
             */
            organizationId: string;
            /**
             * @description Form of address.
             *
             *     Evidence: inferred
             */
            salutation?: components["schemas"]["Salutation"];
            /**
             * @description First name. With the last name at most 25 characters, since both are printed on cards.
             *
             *     Evidence: inferred
             */
            firstName: string;
            /**
             * @description Last name. Cards allow a limited set of characters only.
             *
             *     Evidence: inferred
             */
            lastName: string;
            /**
             * Format: email
             * @description Address that receives the invitation; each can be used once per organization.
             *
             *     Evidence: inferred
             */
            email: string;
            /**
             * @description Plus sign and 8 to 15 digits.
             *
             *     Evidence: inferred
             */
            phoneNumber?: string;
            /**
             * @description Language of the invitation; the list of values is not published.
             *
             *     Evidence: inferred
             */
            language: string;
            /**
             * @description Whether the person owns the organization account.
             *
             *     Evidence: inferred
             * @default false
             */
            isOwner: boolean;
            /**
             * Format: date
             * @description Date of birth.
             *
             *     Evidence: inferred
             */
            dateOfBirth?: string | null;
            /**
             * @description Nationality, ISO 3166-1 alpha-2.
             *
             *     Evidence: inferred
             */
            nationality?: string | null;
            /** @description Home address. */
            personalAddress?: components["schemas"]["Address"] | null;
            /** @description Where physical cards are sent. */
            deliveryAddress?: components["schemas"]["Address"] | null;
        };
        /**
         * @description State of a card. The detailed `PENDING_*` values go away with the next API version in favour of `PENDING` and `pendingDetails`. `LOCKED_CC_DATETIME` and `LOCKED_TX_COUNT` cannot be lifted by the unlock call.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/docs/card-entity, https://partner.getpliant.com/changelog/card-customization-webhook-visibility, https://partner.getpliant.com/changelog?page=2)
         */
        CardStatus: "ACTIVE" | "PENDING" | "PENDING_ACTIVATION" | "PENDING_ISSUANCE" | "PENDING_REGISTRATION" | "PENDING_VALIDITY" | "PENDING_INFORMATION" | "REQUESTED" | "REQUEST_APPROVED" | "REQUEST_CANCELLED" | "REQUEST_REJECTED" | "LOCKED" | "LOCKED_PIN" | "LOCKED_CC_DATETIME" | "LOCKED_TX_COUNT" | "EXPIRED" | "TERMINATED" | "TERMINATED_LOST" | "TERMINATED_STOLEN" | (string & {});
        /**
         * @description What a card with status `PENDING` waits for.
         *
         *     Evidence: documented (source: https://partner.getpliant.com/changelog/card-customization-webhook-visibility)
         */
        CardPendingDetails: "PENDING_ACTIVATION" | "PENDING_ISSUANCE" | "PENDING_REGISTRATION" | "PENDING_VALIDITY" | "PENDING_SANCTION_SCREEN" | "PENDING_INFORMATION" | (string & {});
        /**
         * @deprecated
         * @description Old way to name the kind of a card. Use `cardConfig`.
         *
         *     Evidence: documented (source: https://partner.getpliant.com/reference/issue-card-instant)
         */
        CardType: "VIRTUAL" | "SINGLE_USE" | "PHYSICAL" | "BLACK" | "TRAVEL" | (string & {});
        /**
         * @description Name of a card product. The known names are examples: which ones an organization may issue comes from the available-cards call.
         *
         *     Evidence: documented (source: https://partner.getpliant.com/docs/card-entity, https://customer-api.getpliant.com/reference/get-cards)
         */
        CardConfig: "PLIANT_BLUE" | "PLIANT_BLACK" | "PLIANT_PHYSICAL" | "PLIANT_VIRTUAL" | "PLIANT_SINGLE_USE" | "PLIANT_VIRTUAL_TRAVEL" | (string & {});
        /**
         * @description How a physical card is activated: `activationCode` by its six-digit code, `refNum` by its last four digits.
         *
         *     Evidence: documented (source: https://partner.getpliant.com/changelog/card-entity-enhancements-validation)
         */
        CardActivationMethod: "refNum" | "activationCode" | (string & {});
        /**
         * @description Whether a card spends from the account or from what was loaded onto it, and whether unspent loads add up.
         *
         *     Evidence: documented (source: https://partner.getpliant.com/changelog/support-for-benefit-cards)
         */
        FundingType: "CHARGE" | "LOAD_BASED_ACCRUING" | "LOAD_BASED_NON_ACCRUING" | (string & {});
        /**
         * @description How often the spent part of a limit starts again from zero. More values exist.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/changelog, https://customer-api.getpliant.com/reference/update-card-limit)
         */
        LimitRenewFrequency: "TOTAL" | "DAILY" | "WEEKLY" | "MONTHLY" | (string & {});
        /**
         * @description What a purchase was for.
         *
         *     Evidence: documented (source: https://partner.getpliant.com/docs/advanced-card-limits, https://partner.getpliant.com/docs/transaction-entity)
         */
        TransactionCategory: "ADVERTISING_AND_MARKETING" | "COMPUTING_AND_SOFTWARE" | "EDUCATION_AND_TRAINING" | "ELECTRONICS_AND_IT_EQUIPMENT" | "ENTERTAINMENT_AND_WELLNESS" | "FOOD_AND_DRINKS" | "GIFTS_AND_VOUCHERS" | "HEALTHCARE" | "MATERIALS_AND_PACKAGING" | "OFFICE_SUPPLIES_AND_EQUIPMENT" | "SERVICES" | "TRAVEL_AND_ACCOMMODATION" | "OTHER" | (string & {});
        /**
         * @description Whether the values of a card control are the only ones allowed, or the ones refused.
         *
         *     Evidence: documented (source: https://partner.getpliant.com/changelog)
         */
        Restriction: "ALLOWED" | "BLOCKED" | (string & {});
        /**
         * @description Limits a card to, or keeps it from, kinds of merchants. A way to name categories other than by MCC exists but was not read.
         *
         *     Evidence: partial (source: source code of a public third-party client of the production API (repository not identified))
         */
        CategoryControl: {
            /** @description How the values name a category. */
            type?: "MCC" | (string & {});
            restriction?: components["schemas"]["Restriction"];
            /** @description Merchant category codes. */
            values?: string[];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Limits a card to, or keeps it from, ways of paying.
         *
         *     Evidence: documented (source: https://partner.getpliant.com/changelog)
         */
        AcceptanceMethodControl: {
            /** @description Always the same value. */
            type?: "ACCEPTANCE_METHOD" | (string & {});
            restriction?: components["schemas"]["Restriction"];
            /** @description Ways of paying; more than the known three exist. */
            values?: ("MAGNETIC_STRIPE" | "MOBILE_WALLET" | "ONLINE" | (string & {}))[];
        };
        /**
         * @description Limits a card to, or keeps it from, currencies. The supported-currencies call lists the usable ones.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/changelog)
         */
        CurrencyControl: {
            restriction?: components["schemas"]["Restriction"];
            /** @description ISO 4217 codes. */
            values?: string[];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Limits a card to, or keeps it from, countries.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/reference/update-card-controls-by-card)
         */
        CountryControl: {
            /**
             * @description Whether the countries are allowed or blocked.
             *
             *     Evidence: inferred
             */
            restriction?: components["schemas"]["Restriction"];
            /**
             * @description ISO 3166-1 alpha-3 codes.
             *
             *     Evidence: inferred
             */
            values?: string[];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description A card control whose fields were not read.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/reference/update-card-controls-by-card)
         */
        UnreadControl: {
            [key: string]: unknown;
        };
        /**
         * @description Rules on where, when and how a card may be used. A control that is null or absent does not restrict the card. Offered under API version 2.1.0 only.
         *
         *     Evidence: documented (source: https://partner.getpliant.com/reference/update-card-controls-by-card)
         */
        CardControls: {
            /** @description Kinds of merchants. */
            categories?: components["schemas"]["CategoryControl"] | null;
            /** @description Single merchants. */
            merchants?: components["schemas"]["UnreadControl"] | null;
            /** @description Dates on which the card works. */
            dates?: components["schemas"]["UnreadControl"] | null;
            /** @description Times of day at which the card works. */
            times?: components["schemas"]["UnreadControl"] | null;
            /** @description Places where the card works. */
            locations?: components["schemas"]["UnreadControl"] | null;
            /** @description Countries where the card works. */
            countries?: components["schemas"]["CountryControl"] | null;
            /** @description Currencies of the transaction. */
            currencies?: components["schemas"]["CurrencyControl"] | null;
            /** @description Ways of paying. */
            acceptanceMethods?: components["schemas"]["AcceptanceMethodControl"] | null;
        };
        /**
         * @description Which transactions an additional limit counts.
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/changelog/multiple-card-limits-callback-improvements, https://partner.getpliant.com/docs/advanced-card-limits)
         */
        AdditionalLimitScope: {
            /** @description Whether cash withdrawals count. */
            atmWithdrawal?: boolean;
            /** @description Categories that count. */
            categories?: components["schemas"]["TransactionCategory"][];
            /**
             * @description Ways of paying that count.
             *
             *     Evidence: inferred
             */
            acceptanceMethods?: string[];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description A limit beside the main one, often for a part of the spending only. Needs the ADVANCED_CARD_LIMITS module.
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/changelog/multiple-card-limits-callback-improvements, https://customer-api.getpliant.com/reference/update-card-limit)
         */
        AdditionalLimit: {
            /**
             * Format: uuid
             * @description Id of the limit. Send it to change a limit; leave it out to create one.
             */
            id?: string;
            /** @description Most that may be spent per renewal. */
            limit: components["schemas"]["Money"];
            limitRenewFrequency: components["schemas"]["LimitRenewFrequency"];
            /** @description Transactions that count; null means all. */
            scope?: components["schemas"]["AdditionalLimitScope"] | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Value of a custom field of the organization.
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/llms.txt)
         */
        CustomFieldValue: {
            /**
             * Format: uuid
             * @description Id of the custom field.
             */
            id?: string;
            /** @description Label of the custom field. */
            label?: string;
            /**
             * @description The value, as text.
             *
             *     Evidence: inferred
             */
            value?: string | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description People and teams who share a card with its holder. A list that is sent replaces the stored one.
         *
         *     Evidence: documented (source: https://partner.getpliant.com/reference/update-card-copilots, https://customer-api.getpliant.com/changelog/card-copilot-for-travel-purchasing-cards)
         */
        CardCopilots: {
            /** @description Cardholders who act as copilots. */
            cardholderIds?: string[] | null;
            /** @description Teams whose members act as copilots. */
            teamIds?: string[] | null;
        };
        /**
         * @description A card as the list shows it; the details call gives the rest.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/changelog/card-entity-enhancements-validation, source code of a public third-party client of the production API (repository not identified))
         */
        Card: {
            /**
             * Format: uuid
             * @description Id of the card.
             */
            cardId?: string;
            /**
             * Format: uuid
             * @description Organization that the card belongs to.
             *
             *     Evidence: inferred
             */
            organizationId?: string;
            /**
             * Format: uuid
             * @description Person who holds the card.
             */
            cardholderId?: string;
            /**
             * Format: uuid
             * @description Account the card draws on.
             *
             *     Evidence: inferred
             */
            cardAccountId?: string;
            /**
             * @deprecated
             * @description Kind of the card under its old name.
             */
            type?: components["schemas"]["CardType"] | null;
            cardConfig?: components["schemas"]["CardConfig"];
            status?: components["schemas"]["CardStatus"];
            /** @description How the card is activated; null for a card that needs no activation. */
            activationMethod?: components["schemas"]["CardActivationMethod"] | null;
            /**
             * @description Label given by the organization.
             *
             *     Evidence: inferred
             */
            label?: string | null;
            /**
             * @description Last four digits of the card number.
             *
             *     Evidence: inferred
             */
            refNum?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description One page of cards.
         *
         *     Evidence: partial (source: source code of a public third-party client of the production API (repository not identified))
         */
        CardPage: {
            /** @description Cards on this page. */
            data?: components["schemas"]["Card"][];
            hasNextPage?: components["schemas"]["HasNextPage"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Everything the API tells about a card except its number and security code. About three quarters of the fields are known.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/docs/card-entity, https://partner.getpliant.com/changelog/card-customization-webhook-visibility, https://partner.getpliant.com/changelog/card-entity-enhancements-validation, https://customer-api.getpliant.com/changelog/multiple-card-limits-callback-improvements)
         */
        CardDetail: {
            /**
             * Format: uuid
             * @description Id of the card.
             */
            cardId?: string;
            /**
             * Format: uuid
             * @description Card request that led to the card, if any.
             */
            cardRequestId?: string | null;
            /**
             * Format: uuid
             * @description Organization that the card belongs to.
             */
            organizationId?: string;
            /**
             * Format: uuid
             * @description Person who holds the card.
             */
            cardholderId?: string;
            /**
             * Format: uuid
             * @description Account the card draws on.
             */
            cardAccountId?: string;
            /**
             * @deprecated
             * @description Kind of the card under its old name.
             */
            type?: components["schemas"]["CardType"] | null;
            cardConfig?: components["schemas"]["CardConfig"];
            status?: components["schemas"]["CardStatus"];
            /** @description What the card waits for while its status is `PENDING`. */
            pendingDetails?: components["schemas"]["CardPendingDetails"] | null;
            /** @description How the card is activated; null for a card that needs no activation. */
            activationMethod?: components["schemas"]["CardActivationMethod"] | null;
            /** @description Label given by the organization. */
            label?: string | null;
            /** @description What the card is meant for. */
            purpose?: string | null;
            /** @description Last four digits of the card number. */
            refNum?: string;
            /**
             * @description Nine-digit token of the card, used by the sandbox tool for test transactions. It is not the card id.
             *
             *     Evidence: inferred
             */
            cardToken?: string;
            /**
             * Format: date-time
             * @description When the card was issued.
             */
            issuingDate?: string;
            /**
             * Format: date-time
             * @description When the card expires.
             */
            expiryDate?: string;
            /** @description Validity in months. */
            validityPeriod?: number;
            /**
             * Format: date-time
             * @description First moment at which the card works, for cards with a time window.
             */
            validFrom?: string;
            /**
             * @description Last day on which the card works; its format was not read.
             *
             *     Evidence: inferred
             */
            validTo?: string;
            /**
             * @description Time zone of the validity window.
             *
             *     Evidence: inferred
             */
            validTimezone?: string;
            /**
             * @description How many transactions the card allows.
             *
             *     Evidence: inferred
             */
            maxTransactionCount?: number;
            /** @description Most that may be spent per renewal. */
            limit?: components["schemas"]["Money"];
            /**
             * @description Most that a single transaction may cost.
             *
             *     Evidence: inferred
             */
            transactionLimit?: components["schemas"]["Money"];
            /**
             * @description How often the limit is renewed.
             *
             *     Evidence: inferred
             */
            limitRenewFrequency?: components["schemas"]["LimitRenewFrequency"];
            cardControls?: components["schemas"]["CardControls"];
            /** @description Limits beside the main one. */
            additionalLimits?: components["schemas"]["AdditionalLimit"][];
            /**
             * @description Values of custom fields on this card.
             *
             *     Evidence: inferred
             */
            customFields?: components["schemas"]["CustomFieldValue"][];
            /**
             * @description Name of the logo on the card.
             *
             *     Evidence: inferred
             */
            cardDesignLogoName?: string | null;
            fundingType?: components["schemas"]["FundingType"];
            /** @description When a benefit card is loaded again; its format was not read. */
            nextLoadDate?: string | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Which cards to read. The names of the lists were concluded from the description.
         *
         *     Evidence: inferred (source: https://customer-api.getpliant.com/llms.txt)
         */
        CardDetailsRequest: {
            /**
             * @description Cards by id.
             *
             *     Evidence: inferred
             */
            cardIds?: string[];
            /**
             * @description All cards of these cardholders.
             *
             *     Evidence: inferred
             */
            cardholderIds?: string[];
            /**
             * @description All cards of these organizations.
             *
             *     Evidence: inferred
             */
            organizationIds?: string[];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description What a card product offers. Its fields are in snake case, unlike the rest of the API.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/changelog/support-for-benefit-cards, https://partner.getpliant.com/docs/using-benefit-cards-in-the-caas-api)
         */
        CardConfigProperties: {
            /**
             * @description Validity periods to choose from, in months.
             *
             *     Evidence: inferred
             */
            expiry_periods_in_months?: number[];
            funding_type?: components["schemas"]["FundingType"];
            /** @description How cards of a load-based product are filled. */
            load_based_settings?: {
                /** @description Amount of each load. It has the field `amount` where Money has `value`. */
                fixedAmount?: {
                    /** @description Amount; its unit was not read. */
                    amount?: number;
                    /** @description ISO 4217 code. */
                    currency?: string;
                } & {
                    [key: string]: unknown;
                };
                /** @description How often the load happens. */
                fixedFrequency?: "MONTHLY" | (string & {});
            } & {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Card products that an organization may issue.
         *
         *     Evidence: partial (source: source code of a public third-party client of the production API (repository not identified), https://partner.getpliant.com/changelog/support-for-benefit-cards)
         */
        AvailableCardConfigs: {
            /** @description One entry per product; the field with its name was not read. */
            cardConfigs?: ({
                card_properties?: components["schemas"]["CardConfigProperties"];
            } & {
                [key: string]: unknown;
            })[];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description The card to issue. Give either a validity period or, for travel cards, a validity window.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/reference/issue-card-instant, https://partner.getpliant.com/changelog/card-customization-webhook-visibility, https://customer-api.getpliant.com/changelog/multiple-card-limits-callback-improvements, https://customer-api.getpliant.com/changelog?page=1, source code of a public third-party client of the production API (repository not identified))
         */
        IssueCardRequest: {
            /**
             * Format: uuid
             * @description Organization that the card belongs to.
             */
            organizationId: string;
            /** @description Product to issue; see the available-cards call. */
            cardConfig: components["schemas"]["CardConfig"];
            /**
             * Format: uuid
             * @description Account the card draws on.
             *
             *     Evidence: inferred
             */
            cardAccountId?: string;
            /**
             * @deprecated
             * @description Kind of the card under its old name.
             */
            type?: components["schemas"]["CardType"] | null;
            /**
             * @description Validity in months, written as text. The product lists the periods on offer.
             *
             *     Evidence: inferred
             */
            validityPeriod?: string;
            /** @description Label of the card. */
            label?: string | null;
            /** @description What the card is meant for. */
            purpose?: string | null;
            /** @description Most that may be spent per renewal. */
            limit?: components["schemas"]["Money"];
            /** @description Most that a single transaction may cost. */
            transactionLimit?: components["schemas"]["Money"];
            limitRenewFrequency?: components["schemas"]["LimitRenewFrequency"];
            /** @description How many transactions the card allows. */
            maxTransactionCount?: number;
            /**
             * Format: date
             * @description First day of the validity window.
             */
            validFrom?: string;
            /**
             * Format: date
             * @description Last day of the validity window.
             */
            validTo?: string;
            /** @description Time zone of the validity window. */
            validTimezone?: string;
            /** @description First name to print instead of the cardholder's. With the last name at most 25 characters. */
            customFirstName?: string;
            /** @description Last name to print instead of the cardholder's. */
            customLastName?: string;
            /**
             * Format: uuid
             * @description Design of the card.
             */
            cardDesignId?: string;
            cardControls?: components["schemas"]["CardControls"];
            /** @description Limits beside the main one. */
            additionalLimits?: components["schemas"]["AdditionalLimit"][];
            /**
             * @description Values of custom fields.
             *
             *     Evidence: inferred
             */
            customFields?: components["schemas"]["CustomFieldValue"][];
            copilots?: components["schemas"]["CardCopilots"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description The new card in short.
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/llms.txt, source code of a public third-party client of the production API (repository not identified))
         */
        IssueCardResponse: {
            /**
             * Format: uuid
             * @description Id of the new card.
             */
            cardId?: string;
            status?: components["schemas"]["CardStatus"];
            cardControls?: components["schemas"]["CardControls"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Number and security code of a card. Never log or store it. An index page calls the answer encrypted, yet the client that was read takes these fields in plain text.
         *
         *     Evidence: partial (source: source code of a public third-party client of the production API (repository not identified), https://customer-api.getpliant.com/llms.txt)
         */
        SensitiveCardData: {
            /** @description Card number. */
            pan?: string;
            /** @description Security code. */
            cvv?: string;
            /** @description Month of expiry. */
            expiryMonth?: number;
            /** @description Year of expiry. */
            expiryYear?: number;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description The new card together with its number and security code.
         *
         *     Evidence: inferred (source: https://customer-api.getpliant.com/llms.txt)
         */
        IssueCardInstantPciResponse: components["schemas"]["IssueCardResponse"] & {
            /**
             * @description Number and security code; the name of this field is concluded.
             *
             *     Evidence: inferred
             */
            sensitiveCardData?: components["schemas"]["SensitiveCardData"];
        };
        /**
         * @description Proof that the card is in the hands of its holder.
         *
         *     Evidence: documented (source: https://partner.getpliant.com/reference/activate-physical-card, https://partner.getpliant.com/changelog/activate-cards-using-last-4-digits)
         */
        ActivateCardRequest: {
            /**
             * @description What `activationCode` holds: the six-digit code of the card (`activationCode`) or its last four digits (`refNum`).
             * @enum {string}
             */
            activationMethod?: "activationCode" | "refNum";
            /** @description The code or the last four digits. The sandbox accepts 999999. */
            activationCode: string;
        };
        /**
         * @description Why the card is replaced and how long the new one is valid.
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/reference/replace-card, https://partner.getpliant.com/changelog/replace-cards-other-card-related-improvements)
         */
        ReplaceCardRequest: {
            /**
             * @description Why the old card goes.
             * @enum {string}
             */
            terminateCardReason: "DAMAGED" | "EXPIRING_SOON" | "LOST" | "STOLEN" | "OTHER";
            /**
             * @description Validity of the new card in months.
             *
             *     Evidence: inferred
             */
            validityPeriod: number;
        };
        /**
         * @description Changes to a card. Further fields may be accepted.
         *
         *     Evidence: inferred (source: source code of a public third-party client of the production API (repository not identified))
         */
        UpdateCardRequest: {
            /** @description Most that may be spent per renewal. */
            limit?: components["schemas"]["Money"];
            /** @description Most that a single transaction may cost. */
            transactionLimit?: components["schemas"]["Money"];
            limitRenewFrequency?: components["schemas"]["LimitRenewFrequency"];
            /** @description How many transactions the card allows. */
            maxTransactionCount?: number;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description New limits of a card.
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/reference/update-card-limit)
         */
        UpdateCardLimitRequest: {
            /**
             * @description Most that may be spent per renewal.
             *
             *     Evidence: inferred
             */
            limit?: components["schemas"]["Money"];
            /**
             * @description Most that a single transaction may cost.
             *
             *     Evidence: inferred
             */
            transactionLimit?: components["schemas"]["Money"];
            /**
             * @description How often the limit is renewed.
             *
             *     Evidence: inferred
             */
            limitRenewFrequency?: components["schemas"]["LimitRenewFrequency"];
            /** @description An entry with `id` changes that limit, one without creates a limit, and a stored limit that is left out is removed. Absent or null keeps all; an empty list removes all. */
            additionalLimits?: components["schemas"]["AdditionalLimit"][] | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Where a record stands in its hand-over to your own system: not yet there, there, or locked for a while or for good.
         *
         *     Evidence: documented (source: https://partner.getpliant.com/docs/transaction-entity, https://partner.getpliant.com/reference/update-transaction-partner-submission-status-batch)
         */
        PartnerSubmissionStatus: "NOT_SYNCED" | "SYNCED" | "TEMP_LOCKED" | "LOCKED" | (string & {});
        /**
         * @description Where a transaction stands between authorization and booking.
         *
         *     Evidence: documented (source: https://partner.getpliant.com/docs/transaction-entity)
         */
        TransactionStatus: "DECLINED" | "PENDING" | "REVERSED" | "CONFIRMED" | "BOOKED" | (string & {});
        /**
         * @description What kind of card movement it is.
         *
         *     Evidence: documented (source: https://partner.getpliant.com/docs/transaction-entity)
         */
        TransactionType: "PURCHASE" | "CASH_WITHDRAWAL" | "REFUND" | "CHARGEBACK" | "RECHARGE" | "STATUS_INQUIRY" | (string & {});
        /**
         * @description The merchant as Pliant recognized it. Offered under API version 2.1.0 only.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/changelog/quality-of-life-improvements-ii-1)
         */
        MerchantData: {
            /** @description Readable name. */
            displayName?: string | null;
            /** @description Path of the logo. */
            logoPath?: string | null;
            /** @description Id that Pliant gave the merchant. */
            pliantMerchantId?: string | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description The merchant as the card network wrote it. Offered under API version 2.1.0 only.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/changelog/quality-of-life-improvements-ii-1, source code of a public third-party client of the production API (repository not identified))
         */
        MerchantRawData: {
            /** @description Text of the clearing message. */
            descriptionConfirmation?: string | null;
            /**
             * @description Text of the authorization message.
             *
             *     Evidence: inferred
             */
            descriptionAuthorization?: string | null;
            /**
             * @description Legal name.
             *
             *     Evidence: inferred
             */
            merchantLegalName?: string | null;
            /**
             * @description Another name of the merchant.
             *
             *     Evidence: inferred
             */
            merchantNameOther?: string | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description A fee on a foreign currency. Its fields were not read.
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/changelog, https://partner.getpliant.com/changelog?page=1)
         */
        OpenFee: {
            [key: string]: unknown;
        };
        /**
         * @description A movement on a card.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/docs/transaction-entity, https://customer-api.getpliant.com/llms.txt, https://customer-api.getpliant.com/changelog, source code of a public third-party client of the production API (repository not identified))
         */
        Transaction: {
            /**
             * Format: uuid
             * @description Id of the transaction.
             */
            transactionId?: string;
            /**
             * Format: uuid
             * @description Organization that the card belongs to.
             */
            organizationId?: string;
            /**
             * Format: uuid
             * @description Person who holds the card.
             */
            cardholderId?: string;
            /**
             * Format: uuid
             * @description Card that was used.
             */
            cardId?: string;
            /**
             * Format: uuid
             * @description Account that was charged.
             *
             *     Evidence: inferred
             */
            cardAccountId?: string;
            status?: components["schemas"]["TransactionStatus"];
            type?: components["schemas"]["TransactionType"];
            partnerSubmissionStatus?: components["schemas"]["PartnerSubmissionStatus"];
            /**
             * Format: date-time
             * @description When the status became `SYNCED`.
             */
            partnerSyncedAt?: string | null;
            /**
             * Format: date-time
             * @description When the status became `TEMP_LOCKED`.
             */
            partnerTempLockedAt?: string | null;
            /**
             * Format: date-time
             * @description When the status became `LOCKED`.
             */
            partnerLockedAt?: string | null;
            category?: components["schemas"]["TransactionCategory"];
            /** @description Amount in the currency of the account. */
            billingAmount?: components["schemas"]["Money"];
            /** @description Amount in the currency of the merchant. */
            transactionAmount?: components["schemas"]["Money"];
            /**
             * Format: date-time
             * @description When Pliant recorded the transaction.
             *
             *     Evidence: inferred
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description When it was authorized.
             *
             *     Evidence: inferred
             */
            authorizedAt?: string;
            /**
             * Format: date-time
             * @description When it was confirmed.
             *
             *     Evidence: inferred
             */
            confirmedAt?: string;
            /**
             * @description Comment of the cardholder or an administrator.
             *
             *     Evidence: inferred
             */
            comment?: string | null;
            /** @description Whether a receipt is asked for. */
            receiptNeeded?: boolean;
            merchantData?: components["schemas"]["MerchantData"];
            merchantRawData?: components["schemas"]["MerchantRawData"];
            /** @description Authorization code. */
            authCode?: string | null;
            /**
             * @description Fee for the foreign currency.
             *
             *     Evidence: inferred
             */
            fxFee?: components["schemas"]["OpenFee"];
            /**
             * @description Whether the expense is marked as private.
             *
             *     Evidence: inferred
             */
            personal?: boolean;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description One page of transactions.
         *
         *     Evidence: partial (source: source code of a public third-party client of the production API (repository not identified))
         */
        TransactionPage: {
            /** @description Transactions on this page. */
            data?: components["schemas"]["Transaction"][];
            hasNextPage?: components["schemas"]["HasNextPage"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Which transactions to read. At least one field is needed.
         *
         *     Evidence: documented (source: https://partner.getpliant.com/reference/get-transactions-detail-batch)
         */
        TransactionDetailsRequest: {
            /** @description Transactions by id. */
            transactionIds?: string[];
            /** @description All transactions of these cards. */
            cardIds?: string[];
            /** @description All transactions of these cardholders. */
            cardholderIds?: string[];
            /** @description All transactions of these organizations. */
            organizationIds?: string[];
            /** @description All transactions of these card accounts. */
            cardAccountIds?: string[];
            pagination?: components["schemas"]["Pagination"];
        };
        /**
         * @description The new category.
         *
         *     Evidence: inferred (source: https://partner.getpliant.com/changelog/quality-of-life-improvements-ii-1)
         */
        UpdateTransactionCategoryRequest: {
            /**
             * @description Category to set; the name of this field is concluded.
             *
             *     Evidence: inferred
             */
            category?: components["schemas"]["TransactionCategory"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Whether a receipt is asked for.
         *
         *     Evidence: inferred (source: https://customer-api.getpliant.com/changelog)
         */
        UpdateReceiptUploadRequest: {
            /**
             * @description True to ask for a receipt, false to waive it; the name of this field is concluded.
             *
             *     Evidence: inferred
             */
            receiptNeeded?: boolean;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description What you know about a receipt, as a help for matching. The page lost the field names, so every field is accepted.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/reference/metadata-receipt-to-automatcher)
         */
        ReceiptMetadata: {
            [key: string]: unknown;
        };
        /**
         * @description A receipt file for the automatcher.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/reference/upload-receipt-to-automatcher)
         */
        AutomatchFileRequest: {
            /**
             * Format: binary
             * @description The receipt. Receipts elsewhere are PDF, PNG or JPG; another type fails with `RECEIPT_FILE_ERROR`.
             */
            file: Blob;
            /**
             * Format: uuid
             * @description Organization whose transactions are searched.
             *
             *     Evidence: inferred
             */
            organizationId: string;
            metadata?: components["schemas"]["ReceiptMetadata"];
        };
        /**
         * @description A receipt for the automatcher by its data alone, without a file.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/reference/metadata-receipt-to-automatcher)
         */
        AutomatchMetadataRequest: {
            /**
             * Format: uuid
             * @description Organization whose transactions are searched.
             *
             *     Evidence: inferred
             */
            organizationId: string;
            metadata: components["schemas"]["ReceiptMetadata"];
        };
        /**
         * @description The matching task that was started.
         *
         *     Evidence: documented (source: https://partner.getpliant.com/docs/receipt-automatching-1)
         */
        AutomatchTaskCreated: {
            /**
             * Format: uuid
             * @description Id with which to ask for the result.
             */
            automatchingTaskId: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description How far a matching task has come. Both field names are concluded; a field with the state of the task was not read.
         *
         *     Evidence: inferred (source: https://partner.getpliant.com/changelog/automatch-receipts)
         */
        AutomatchTask: {
            /**
             * Format: uuid
             * @description Id of the task.
             *
             *     Evidence: inferred
             */
            automatchingTaskId?: string;
            /**
             * Format: uuid
             * @description Transaction that the receipt was matched to.
             *
             *     Evidence: inferred
             */
            transactionId?: string | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Where the callbacks of one kind of record are sent. Further fields may be accepted.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/llms.txt)
         */
        EntitySubscriptionRequest: {
            /**
             * Format: uri
             * @description HTTPS address that receives the callbacks.
             */
            callbackUrl?: string;
            /**
             * @description Events to subscribe to; the name of this field is concluded.
             *
             *     Evidence: inferred
             */
            eventTypes?: components["schemas"]["CallbackEventType"][];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description A bookkeeping tag on an accounting transaction.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/docs/accounting-transaction)
         */
        AccountingTag: {
            /**
             * Format: uuid
             * @description Id of the tagged record, for example of the project.
             *
             *     Evidence: inferred
             */
            id?: string;
            /** @description Whether the tag was set automatically. */
            automatched?: boolean;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description A part of a transaction as it goes to bookkeeping. A transaction that is split has several.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/docs/accounting-transaction)
         */
        AccountingTransaction: {
            /**
             * Format: uuid
             * @description Id of the part.
             */
            accountingTransactionId?: string;
            /** @description Position among the parts of the transaction. */
            index?: number;
            /** @description Amount in the currency of the account. */
            billingAmount?: components["schemas"]["Money"];
            /** @description Amount in the currency of the merchant. */
            transactionAmount?: components["schemas"]["Money"];
            /** @description Booking subcategory. */
            subcategory?: components["schemas"]["AccountingTag"] | null;
            /**
             * @description VAT rate.
             *
             *     Evidence: inferred
             */
            vatRate?: components["schemas"]["AccountingTag"] | null;
            /**
             * @description Accounting project.
             *
             *     Evidence: inferred
             */
            project?: components["schemas"]["AccountingTag"] | null;
            /**
             * @description Team.
             *
             *     Evidence: inferred
             */
            team?: components["schemas"]["AccountingTag"] | null;
            /**
             * @description Values of custom fields on this part.
             *
             *     Evidence: inferred
             */
            customFields?: components["schemas"]["CustomFieldValue"][];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Accounting transactions. Whether the answer also says that more exist was not read.
         *
         *     Evidence: inferred (source: https://partner.getpliant.com/changelog/accounting-transactions)
         */
        AccountingTransactionList: {
            /**
             * @description The parts; that they stand under this name is concluded.
             *
             *     Evidence: inferred
             */
            data?: components["schemas"]["AccountingTransaction"][];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Which accounting transactions to read. The names of the lists were concluded from the description.
         *
         *     Evidence: inferred (source: https://customer-api.getpliant.com/llms.txt, https://partner.getpliant.com/changelog/accounting-transactions)
         */
        AccountingTransactionsRequest: {
            /**
             * @description Parts of these transactions.
             *
             *     Evidence: inferred
             */
            transactionIds?: string[];
            /**
             * @description Parts of all transactions of these cards.
             *
             *     Evidence: inferred
             */
            cardIds?: string[];
            /**
             * @description Parts of all transactions of these cardholders.
             *
             *     Evidence: inferred
             */
            cardholderIds?: string[];
            /**
             * @description Parts of all transactions of these organizations.
             *
             *     Evidence: inferred
             */
            organizationIds?: string[];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description An accounting project and a team.
         *
         *     Evidence: inferred (source: https://partner.getpliant.com/changelog/accounting-transactions)
         */
        ProjectTeamAssignmentRequest: {
            /**
             * Format: uuid
             * @description The accounting project.
             *
             *     Evidence: inferred
             */
            projectId?: string;
            /**
             * Format: uuid
             * @description The team.
             *
             *     Evidence: inferred
             */
            teamId?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description What a payment between the organization and Pliant was for.
         *
         *     Evidence: documented (source: https://partner.getpliant.com/docs/payment-entity)
         */
        PaymentType: "BILL" | "BILL_PAYMENT_REVERSAL" | "DIRECT_DEBIT_REVERSAL" | "TOPUP" | "PAYOUT" | "OTHER" | (string & {});
        /**
         * @description A statement period of an organization with its balances.
         *
         *     Evidence: documented (source: https://partner.getpliant.com/docs/statement)
         */
        Statement: {
            /**
             * Format: uuid
             * @description Id of the statement.
             */
            statementId?: string;
            /**
             * Format: uuid
             * @description Organization that the statement is for.
             */
            organizationId?: string;
            /**
             * Format: date-time
             * @description When the statement was created.
             */
            statementCreatedAt?: string;
            /** @description Whether the statement is closed. */
            isClosed?: boolean;
            /**
             * Format: date-time
             * @description Start of the period.
             */
            statementPeriodStart?: string;
            /**
             * Format: date-time
             * @description End of the period.
             */
            statementPeriodEnd?: string;
            /** @description Balance at the start of the period. */
            openingBalance?: components["schemas"]["Money"];
            /** @description Balance at the end of the period. */
            closingBalance?: components["schemas"]["Money"];
            /** @description Sum of the transactions in the period. */
            totalTransactionAmount?: components["schemas"]["Money"];
            /** @description Sum of the payments in the period. */
            totalPaymentAmount?: components["schemas"]["Money"];
        };
        /**
         * @description A statement together with the entries it sums up.
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/changelog, https://partner.getpliant.com/docs/statement)
         */
        StatementDetail: components["schemas"]["Statement"] & ({
            /**
             * @description Entries of the period. That they have the shape of account entries is concluded.
             *
             *     Evidence: inferred
             */
            relatedTransaction?: components["schemas"]["AccountEntry"][];
        } & {
            [key: string]: unknown;
        });
        /**
         * @description A booked entry of a card account: a transaction or a payment.
         *
         *     Evidence: documented (source: https://partner.getpliant.com/docs/account-entry-entity, https://partner.getpliant.com/changelog?page=1)
         */
        AccountEntry: {
            /**
             * Format: uuid
             * @description Id of the entry.
             */
            id?: string;
            /**
             * Format: uuid
             * @description Organization that owns the account.
             */
            organizationId?: string;
            /**
             * Format: uuid
             * @description Account that was booked on.
             *
             *     Evidence: inferred
             */
            cardAccountId?: string;
            /**
             * Format: date-time
             * @description When the entry was made.
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updatedAt?: string;
            /** @description Running number of the entry. */
            index?: number;
            /** @description What was booked; more values exist. */
            type?: "TRANSACTION" | "BILL_PAYMENT" | (string & {});
            /**
             * Format: date
             * @description Day of booking.
             */
            bookingDate?: string;
            /** @description Amount of the entry. */
            amount?: components["schemas"]["Money"];
            /** @description Balance of the account after this entry. */
            balanceAfter?: components["schemas"]["Money"];
            /** @description Kind of the transaction, for an entry of type `TRANSACTION`. */
            transactionType?: components["schemas"]["TransactionType"] | null;
            /**
             * Format: uuid
             * @description Transaction behind the entry.
             */
            transactionId?: string | null;
            /** @description Kind of the payment, for an entry of type `BILL_PAYMENT`. */
            billPaymentType?: components["schemas"]["PaymentType"] | null;
            /**
             * Format: uuid
             * @description Payment behind the entry.
             */
            billPaymentId?: string | null;
            /**
             * @description Fee for the foreign currency.
             *
             *     Evidence: inferred
             */
            fxFee?: components["schemas"]["OpenFee"];
        };
        /**
         * @description Name of an event that callbacks report. The list is what was found, not all there is. The sources use both `CARD_LIMITS_CHANGED` (Pro) and `CARD_LIMIT_CHANGED` (CaaS batch limits).
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/llms.txt, https://partner.getpliant.com/llms.txt, https://partner.getpliant.com/changelog, https://customer-api.getpliant.com/changelog, https://partner.getpliant.com/changelog/new-entity-card-account)
         */
        CallbackEventType: "CARD_CREATED" | "CARD_ISSUED" | "CARD_ACTIVATED" | "CARD_DETAILS_CHANGED" | "CARD_STATUS_CHANGED" | "CARD_BALANCE_UPDATED" | "CARD_LIMITS_CHANGED" | "CARD_LIMIT_CHANGED" | "CARD_LIMIT_CHANGE_FAILED" | "CARD_TERMINATED" | "CARD_CLICK_TO_PAY_INFO_CHANGED" | "CARD_ACCOUNT_DETAILS_CHANGED" | "CARD_ACCOUNT_BALANCE_CHANGED" | "CARD_ACCOUNT_LIMIT_CHANGED" | "TRANSACTION_CREATED" | "TRANSACTION_UPDATED" | "ACCOUNTING_TRANSACTION_CREATED" | "ACCOUNTING_TRANSACTION_UPDATED" | "RECEIPT_AUTOMATCHING_FINISHED" | "STATEMENT_GENERATED" | "STATEMENT_UPDATED" | "STATEMENT_CSV_DOWNLOAD_READY" | "ACCOUNT_ENTRY_CREATED" | "ORGANIZATION_UPDATED" | "EXTERNAL_TRANSFER_STATUS_CHANGED" | (string & {});
        /**
         * @description Where a callback stands. It starts as `UNSENT`, becomes `IN_PROGRESS`, then `SENT` or `FAILED`; `SKIPPED` means that it was left out, mostly by hand, and `TO_BE_SEND_IMMEDIATELY` is a short state before sending.
         *
         *     Evidence: documented (source: https://partner.getpliant.com/reference/get-callback-log)
         */
        CallbackStatus: "UNSENT" | "IN_PROGRESS" | "SENT" | "FAILED" | "SKIPPED" | "TO_BE_SEND_IMMEDIATELY" | (string & {});
        /**
         * @description One event sent to one address.
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/changelog/multiple-callback-subscriptions)
         */
        CallbackSubscription: {
            /**
             * Format: uuid
             * @description Id with which the subscription is deleted.
             *
             *     Evidence: inferred
             */
            id?: string;
            eventType?: components["schemas"]["CallbackEventType"];
            /**
             * Format: uri
             * @description HTTPS address that receives the event.
             */
            callbackUrl?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description The subscriptions of the account. Under which name they are listed was not read.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/changelog/card-customization-webhook-visibility)
         */
        CallbackSubscriptions: {
            /** @description Whether Pliant has switched callbacks on. While false, subscriptions have no effect. */
            callbacksEnabled?: boolean;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Subscriptions to add. That the list stands under this name is concluded.
         *
         *     Evidence: inferred (source: https://customer-api.getpliant.com/changelog/multiple-callback-subscriptions, https://partner.getpliant.com/reference/bulk-upsert-subscriptions)
         */
        BulkUpsertSubscriptionsRequest: {
            /**
             * @description Pairs of an event and an address.
             *
             *     Evidence: inferred
             */
            subscriptions?: {
                eventType: components["schemas"]["CallbackEventType"];
                /**
                 * Format: uri
                 * @description HTTPS address that receives the event.
                 */
                callbackUrl: string;
            }[];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description A callback that Pliant produced, sent or not.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/reference/get-callback-log)
         */
        CallbackLogEntry: {
            /**
             * Format: uuid
             * @description Id of the callback, presumably the one in its `X-Callback-Id` header.
             *
             *     Evidence: inferred
             */
            callbackId?: string;
            /**
             * @description What it reported.
             *
             *     Evidence: inferred
             */
            eventType?: components["schemas"]["CallbackEventType"];
            status?: components["schemas"]["CallbackStatus"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description One page of the log of callbacks.
         *
         *     Evidence: inferred (source: https://partner.getpliant.com/reference/get-callback-log, source code of a public third-party client of the production API (repository not identified))
         */
        CallbackPage: {
            /** @description Callbacks on this page. That this list uses the common envelope is concluded. */
            data?: components["schemas"]["CallbackLogEntry"][];
            hasNextPage?: components["schemas"]["HasNextPage"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description A callback of the log with what it sent.
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/changelog/multiple-card-limits-callback-improvements, https://partner.getpliant.com/reference/get-callback-log)
         */
        CallbackDetail: {
            /**
             * Format: uuid
             * @description Id of the callback.
             *
             *     Evidence: inferred
             */
            callbackId?: string;
            /**
             * @description Body of the callback; the name of this field is concluded and its shape depends on the event.
             *
             *     Evidence: inferred
             */
            payload?: unknown;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description The card that is asked for.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/reference/create-card-request, https://customer-api.getpliant.com/changelog/multiple-card-limits-callback-improvements)
         */
        CreateCardRequestRequest: {
            /**
             * Format: uuid
             * @description Organization that the card would belong to.
             */
            organizationId: string;
            /**
             * Format: uuid
             * @description Person who would hold the card.
             */
            cardholderId: string;
            /**
             * Format: uuid
             * @description Account the card would draw on.
             *
             *     Evidence: inferred
             */
            cardAccountId?: string;
            /** @description Product to issue; see the available-cards call. */
            cardConfig?: components["schemas"]["CardConfig"] | null;
            /**
             * @deprecated
             * @description Kind of the card under its old name.
             */
            type?: components["schemas"]["CardType"] | null;
            /**
             * @description Validity in months, written as text.
             *
             *     Evidence: inferred
             */
            validityPeriod: string;
            /**
             * @description Label of the card.
             *
             *     Evidence: inferred
             */
            label?: string | null;
            cardControls?: components["schemas"]["CardControls"];
            /** @description Limits beside the main one. */
            additionalLimits?: components["schemas"]["AdditionalLimit"][];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description A request for a card. Only a few of its fields are known.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/llms.txt, https://customer-api.getpliant.com/changelog/multiple-card-limits-callback-improvements)
         */
        CardRequestDetail: {
            /**
             * Format: uuid
             * @description Id of the request.
             *
             *     Evidence: inferred
             */
            cardRequestId?: string;
            cardControls?: components["schemas"]["CardControls"];
            /** @description Limits asked for beside the main one. */
            additionalLimits?: components["schemas"]["AdditionalLimit"][];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description The limits that are asked for. Only the additional limits were read; the field that names the card was not.
         *
         *     Evidence: partial (source: https://customer-api.getpliant.com/changelog/multiple-card-limits-callback-improvements)
         */
        CreateCardLimitRequestRequest: {
            /** @description Limits asked for beside the main one. */
            additionalLimits?: components["schemas"]["AdditionalLimit"][];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description A request for other limits and what became of it.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/changelog, https://partner.getpliant.com/changelog?page=3)
         */
        CardLimitRequestDetail: {
            /** @description Decision on the request; more values may exist. */
            status?: "PENDING" | "APPROVED" | "REJECTED" | "CANCELED" | (string & {});
            /** @description Remark that came with the request or the decision. */
            comment?: string | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description From when on data is shared. Further fields may be accepted.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/changelog/quality-of-life-improvements-ii)
         */
        ActivateOrganizationAuthorizationRequest: {
            /**
             * Format: date-time
             * @description Start of the data to be shared.
             */
            syncFromDate?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Public half of the key that signs callbacks and redirects. The fields follow from its kind and were not read.
         *
         *     Evidence: inferred (source: https://partner.getpliant.com/changelog/signed-callbacks-and-redirects)
         */
        JsonWebKey: {
            /**
             * @description Kind of the key: OKP for Ed25519.
             *
             *     Evidence: inferred
             */
            kty?: string;
            /**
             * @description Curve: Ed25519.
             *
             *     Evidence: inferred
             */
            crv?: string;
            /**
             * @description The public key, base64url.
             *
             *     Evidence: inferred
             */
            x?: string;
            /**
             * @description Id of the key.
             *
             *     Evidence: inferred
             */
            kid?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description The signing key of the payment program, as a set of one.
         *
         *     Evidence: documented (source: https://partner.getpliant.com/llms.txt, https://partner.getpliant.com/changelog/signed-callbacks-and-redirects)
         */
        JsonWebKeySet: {
            /** @description The one key. */
            keys: components["schemas"]["JsonWebKey"][];
        };
        /**
         * @description How well the name of a receiver fits the account.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/changelog)
         */
        PayeeVerificationResult: {
            /** @description Result of the check. `CLOSE_MATCH` means that the name differs slightly, `UNAVAILABLE` that the check could not be made. */
            matchLevel?: "MATCH" | "CLOSE_MATCH" | "NO_MATCH" | "UNAVAILABLE" | (string & {});
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Benefit cards to load. The names were concluded from those of the unload call.
         *
         *     Evidence: inferred (source: https://customer-api.getpliant.com/llms.txt, https://partner.getpliant.com/changelog/benefit-card-unload-termination-balance-transfer)
         */
        LoadCardsRequest: {
            /**
             * @description Cards and amounts.
             *
             *     Evidence: inferred
             */
            cards: {
                /**
                 * Format: uuid
                 * @description Card to load.
                 */
                cardId: string;
                /**
                 * @description Amount to put on the card.
                 *
                 *     Evidence: inferred
                 */
                loadAmount: components["schemas"]["Money"];
            }[];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Benefit cards to unload.
         *
         *     Evidence: documented (source: https://partner.getpliant.com/changelog/benefit-card-unload-termination-balance-transfer)
         */
        UnloadCardsRequest: {
            /** @description Cards and amounts. */
            cards: {
                /**
                 * Format: uuid
                 * @description Card to unload.
                 */
                cardId: string;
                /** @description Amount to take back from the card. */
                unloadAmount: components["schemas"]["Money"];
            }[];
        };
        /**
         * @description Body of a callback. The vendor has a schema for each event, whose fields were not found, so every field is accepted: read the record again by its id, or check the shape before use.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/docs/callbacks)
         */
        CallbackPayload: {
            [key: string]: unknown;
        };
        /**
         * @description Tells where the CSV export can be fetched. Further fields may come.
         *
         *     Evidence: partial (source: https://partner.getpliant.com/changelog?page=2, https://customer-api.getpliant.com/reference/get-statement-csv)
         */
        StatementCsvReadyCallback: {
            /**
             * Format: uri
             * @description Address of the file, valid for at least a week.
             */
            statementFileUrl?: string;
        } & {
            [key: string]: unknown;
        };
    };
    responses: {
        /**
         * @description Success. Which 2xx status it has and what the body holds was not read.
         *
         *     Evidence: inferred
         */
        UnknownSuccess: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnreadBody"];
            };
        };
        /** @description Accepted; the change is made later and announced by callback. No body was read. */
        Accepted: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Done. The answer has no body. */
        Done: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Nothing to return. On a read this can mean that the feature is off for the organization. */
        FeatureOff: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The request is malformed or its values are refused. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "ILLEGAL_ARGUMENTS_PROVIDED",
                 *       "message": "The limit must not be negative."
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The token is missing, expired or of the other environment. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Authentication is required."
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The token is valid but may not touch this organization or feature. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Access is denied."
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such resource, or the token may not see it. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "The resource does not exist."
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The state of the resource forbids the change, for example because it is locked. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "ILLEGAL_STATUS_TRANSITION",
                 *       "message": "The card is terminated."
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description More than 900 requests in 5 minutes came from this IP address. The load balancer answers, without `Retry-After`, until the rate drops. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Too many requests in five minutes."
                 *     }
                 */
                "application/json": components["schemas"]["RateLimitError"];
            };
        };
        /** @description An unexpected failure on the side of Pliant. Retry with growing pauses. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Unexpected error."
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A passing failure on the side of Pliant. Retry after a short pause, then with growing ones. */
        ServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Temporarily unavailable."
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Answer quickly with any 2xx status; work on the event afterwards. Any other status makes Pliant send it again. */
        CallbackReceived: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
         *
         *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
         */
        PliantApiVersion: "2.1.0" | "2.0.0" | (string & {});
        /**
         * @description Entries per page.
         *
         *     Evidence: documented (source: https://customer-api.getpliant.com/reference/get-cards, https://customer-api.getpliant.com/reference/get-account-entries)
         */
        Limit: number;
        /**
         * @description Page number, counted from 0.
         *
         *     Evidence: documented (source: https://customer-api.getpliant.com/reference/get-cards, https://customer-api.getpliant.com/reference/get-account-entries)
         */
        Page: number;
        /**
         * @description Field to sort by. The names that the API accepts are not published.
         *
         *     Evidence: documented (source: https://customer-api.getpliant.com/reference/get-cards, https://customer-api.getpliant.com/reference/get-account-entries)
         */
        SortBy: string;
        /**
         * @description Order of the list.
         *
         *     Evidence: documented (source: https://customer-api.getpliant.com/reference/get-cards, https://customer-api.getpliant.com/reference/get-account-entries)
         */
        SortDirection: components["schemas"]["SortDirection"];
        /** @description Organization to read from. */
        OrganizationId: string;
        /**
         * @description Organization to read from. The vendor page lost the name of this parameter; it was rebuilt.
         *
         *     Evidence: inferred
         */
        OrganizationIdInferred: string;
        /** @description Keeps entries of this organization. */
        OrganizationIdFilter: string;
        /**
         * @description Keeps entries of this card account. The vendor page lost the name of this parameter; it was rebuilt.
         *
         *     Evidence: inferred
         */
        CardAccountIdFilter: string;
        /**
         * @description Earliest time, UTC, inclusive.
         *
         *     Evidence: documented (source: https://customer-api.getpliant.com/reference/get-cards, https://customer-api.getpliant.com/reference/get-account-entries)
         */
        FromDate: string;
        /**
         * @description Latest time, UTC, inclusive.
         *
         *     Evidence: documented (source: https://customer-api.getpliant.com/reference/get-cards, https://customer-api.getpliant.com/reference/get-account-entries)
         */
        ToDate: string;
        /** @description Id of the card. */
        CardId: string;
        /** @description Id of the cardholder. */
        CardholderId: string;
        /** @description Id of the transaction. */
        TransactionId: string;
        /** @description Id of the matching task, from the answer of the upload. */
        AutomatchingTaskId: string;
        /**
         * @description Keeps callbacks of this organization. The vendor page lost the name of this parameter; it was rebuilt.
         *
         *     Evidence: inferred
         */
        OrganizationIdLog: string;
        /**
         * @deprecated
         * @description Keeps callbacks about this one record. Use `entityIds`.
         *
         *     Evidence: inferred
         */
        EntityId: string;
        /** @description Keeps callbacks about any of these records. Several ids are written as repeated parameters, which is concluded. */
        EntityIds: string[];
        /**
         * @description Keeps callbacks of this event. The vendor page lost the name of this parameter; it was rebuilt.
         *
         *     Evidence: inferred
         */
        EventType: components["schemas"]["CallbackEventType"];
        /**
         * @description Keeps callbacks in this state, for example `FAILED` to find what to resend. The vendor page lost the name of this parameter; it was rebuilt.
         *
         *     Evidence: inferred
         */
        CallbackStatusFilter: components["schemas"]["CallbackStatus"];
        /** @description Id of the callback, as the log gives it. */
        CallbackId: string;
        /** @description Id of the organization. */
        OrganizationIdPath: string;
        /** @description Id of the receiver. */
        BeneficiaryId: string;
        /** @description Organization that the event happened in. */
        CallbackOrganizationId: string;
        /** @description The partner's own reference for that organization, if it has one. */
        CallbackPartnerOrganizationId: string;
        /** @description Payment program of the event; each program has its own signing key. */
        CallbackPaymentProgramId: string;
        /** @description Id of this callback. Remember it to drop a repeated delivery. */
        CallbackUniqueId: string;
        /** @description When the callback was created, UTC. Order events by it, since they may arrive in any order. */
        CallbackCreatedAt: string;
        /** @description First part of the signed text. */
        WebhookId: string;
        /** @description Second part of the signed text. The tolerance that the vendor expects was not read. */
        WebhookTimestamp: string;
        /** @description Ed25519 signature over `<webhook-id>.<webhook-timestamp>.<raw body>`, in the manner of Standard Webhooks, which writes `v1a,<base64>` and allows several, separated by spaces. */
        WebhookSignature: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listOrganizations: {
        parameters: {
            query?: {
                /** @description Keeps organizations in this state, for example `ACTIVE`. */
                status?: components["schemas"]["OrganizationStatus"];
                /**
                 * @description Keeps the organization with this VAT number.
                 *
                 *     Evidence: inferred
                 */
                vatId?: string;
                /**
                 * @description Entries per page.
                 *
                 *     Evidence: documented (source: https://customer-api.getpliant.com/reference/get-cards, https://customer-api.getpliant.com/reference/get-account-entries)
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Page number, counted from 0.
                 *
                 *     Evidence: documented (source: https://customer-api.getpliant.com/reference/get-cards, https://customer-api.getpliant.com/reference/get-account-entries)
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Field to sort by. The names that the API accepts are not published.
                 *
                 *     Evidence: documented (source: https://customer-api.getpliant.com/reference/get-cards, https://customer-api.getpliant.com/reference/get-account-entries)
                 */
                sortBy?: components["parameters"]["SortBy"];
                /**
                 * @description Order of the list.
                 *
                 *     Evidence: documented (source: https://customer-api.getpliant.com/reference/get-cards, https://customer-api.getpliant.com/reference/get-account-entries)
                 */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of organizations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "organizationId": "0b5f2c9e-4d1a-4f63-9a57-2f1c7be0a911",
                     *           "name": "Harbour Freight Forwarding GmbH",
                     *           "status": "ACTIVE",
                     *           "syncType": "FULL",
                     *           "creditLimit": {
                     *             "value": 5000000,
                     *             "currency": "EUR"
                     *           },
                     *           "availableLimit": {
                     *             "value": 3125000,
                     *             "currency": "EUR"
                     *           },
                     *           "accountType": "CREDIT",
                     *           "paymentFrequency": "MONTHLY",
                     *           "country": "DE"
                     *         }
                     *       ],
                     *       "hasNextPage": false
                     *     }
                     */
                    "application/json": components["schemas"]["OrganizationPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCardAccounts: {
        parameters: {
            query: {
                /**
                 * @description Organization to read from. The vendor page lost the name of this parameter; it was rebuilt.
                 *
                 *     Evidence: inferred
                 */
                organizationId: components["parameters"]["OrganizationIdInferred"];
                /**
                 * @description Entries per page.
                 *
                 *     Evidence: documented (source: https://customer-api.getpliant.com/reference/get-cards, https://customer-api.getpliant.com/reference/get-account-entries)
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Page number, counted from 0.
                 *
                 *     Evidence: documented (source: https://customer-api.getpliant.com/reference/get-cards, https://customer-api.getpliant.com/reference/get-account-entries)
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Field to sort by. The names that the API accepts are not published.
                 *
                 *     Evidence: documented (source: https://customer-api.getpliant.com/reference/get-cards, https://customer-api.getpliant.com/reference/get-account-entries)
                 */
                sortBy?: components["parameters"]["SortBy"];
                /**
                 * @description Order of the list.
                 *
                 *     Evidence: documented (source: https://customer-api.getpliant.com/reference/get-cards, https://customer-api.getpliant.com/reference/get-account-entries)
                 */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of card accounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "cardAccountId": "5a0c7d14-9be2-4b0e-8f53-64d2a1c3f870",
                     *           "organizationId": "0b5f2c9e-4d1a-4f63-9a57-2f1c7be0a911",
                     *           "currency": "EUR",
                     *           "balance": {
                     *             "value": 1250000,
                     *             "currency": "EUR"
                     *           },
                     *           "bankAccountInformation": [
                     *             {
                     *               "beneficiary": "Harbour Freight Forwarding GmbH",
                     *               "bankName": "Musterbank",
                     *               "bic": "MUSTDEFFXXX",
                     *               "iban": "DE02120300000000202051",
                     *               "accountNumber": null,
                     *               "sortCode": null,
                     *               "transferType": null
                     *             }
                     *           ],
                     *           "benefitCardAccount": false
                     *         }
                     *       ],
                     *       "hasNextPage": false
                     *     }
                     */
                    "application/json": components["schemas"]["CardAccountPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listCardholders: {
        parameters: {
            query?: {
                /** @description Keeps entries of this organization. */
                organizationId?: components["parameters"]["OrganizationIdFilter"];
                /** @description Keeps cardholders in this state. */
                status?: components["schemas"]["CardholderStatus"];
                /**
                 * @description Entries per page.
                 *
                 *     Evidence: documented (source: https://customer-api.getpliant.com/reference/get-cards, https://customer-api.getpliant.com/reference/get-account-entries)
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Page number, counted from 0.
                 *
                 *     Evidence: documented (source: https://customer-api.getpliant.com/reference/get-cards, https://customer-api.getpliant.com/reference/get-account-entries)
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Field to sort by. The names that the API accepts are not published.
                 *
                 *     Evidence: documented (source: https://customer-api.getpliant.com/reference/get-cards, https://customer-api.getpliant.com/reference/get-account-entries)
                 */
                sortBy?: components["parameters"]["SortBy"];
                /**
                 * @description Order of the list.
                 *
                 *     Evidence: documented (source: https://customer-api.getpliant.com/reference/get-cards, https://customer-api.getpliant.com/reference/get-account-entries)
                 */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of cardholders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "cardholderId": "8c1f0a52-37d4-4c8e-b6a9-e01b5d94c2f7",
                     *           "salutation": "MRS",
                     *           "firstName": "Ines",
                     *           "lastName": "Aumann",
                     *           "email": "ines.aumann@example.com",
                     *           "phoneNumber": "+4915112345678",
                     *           "language": "de",
                     *           "isOwner": false,
                     *           "status": "ACTIVE"
                     *         }
                     *       ],
                     *       "hasNextPage": false
                     *     }
                     */
                    "application/json": components["schemas"]["CardholderPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCardholderDetails: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path: {
                /** @description Id of the cardholder. */
                cardholderId: components["parameters"]["CardholderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cardholder. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cardholderId": "8c1f0a52-37d4-4c8e-b6a9-e01b5d94c2f7",
                     *       "salutation": "MRS",
                     *       "firstName": "Ines",
                     *       "lastName": "Aumann",
                     *       "email": "ines.aumann@example.com",
                     *       "phoneNumber": "+4915112345678",
                     *       "language": "de",
                     *       "isOwner": false,
                     *       "status": "INVITED",
                     *       "eligibleForPlatformFeeCards": false,
                     *       "dateOfBirth": null,
                     *       "nationality": null
                     *     }
                     */
                    "application/json": components["schemas"]["Cardholder"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    inviteCardholders: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "organizationId": "0b5f2c9e-4d1a-4f63-9a57-2f1c7be0a911",
                 *       "salutation": "MRS",
                 *       "firstName": "Ines",
                 *       "lastName": "Aumann",
                 *       "email": "ines.aumann@example.com",
                 *       "phoneNumber": "+4915112345678",
                 *       "language": "de",
                 *       "isOwner": false
                 *     }
                 */
                "application/json": components["schemas"]["InviteCardholderRequest"];
            };
        };
        responses: {
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            "2XX": components["responses"]["UnknownSuccess"];
        };
    };
    inviteOwner: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The owner to invite; the fields were not read. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UnreadRequest"];
            };
        };
        responses: {
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            "2XX": components["responses"]["UnknownSuccess"];
        };
    };
    getCards: {
        parameters: {
            query: {
                /** @description Organization to read from. */
                organizationId: components["parameters"]["OrganizationId"];
                /**
                 * @description Keeps entries of this card account. The vendor page lost the name of this parameter; it was rebuilt.
                 *
                 *     Evidence: inferred
                 */
                cardAccountId?: components["parameters"]["CardAccountIdFilter"];
                /** @description Keeps cards in one of these states. Several values are written as repeated parameters, which is concluded. */
                status?: components["schemas"]["CardStatus"][];
                /**
                 * @description Keeps the cards of this person.
                 *
                 *     Evidence: inferred
                 */
                cardholderId?: string;
                /**
                 * @deprecated
                 * @description Keeps cards of these old kinds. Use `cardConfig`.
                 */
                type?: components["schemas"]["CardType"][];
                /** @description Keeps cards of these products. */
                cardConfig?: components["schemas"]["CardConfig"][];
                /**
                 * @description Earliest time, UTC, inclusive.
                 *
                 *     Evidence: documented (source: https://customer-api.getpliant.com/reference/get-cards, https://customer-api.getpliant.com/reference/get-account-entries)
                 */
                fromDate?: components["parameters"]["FromDate"];
                /**
                 * @description Latest time, UTC, inclusive.
                 *
                 *     Evidence: documented (source: https://customer-api.getpliant.com/reference/get-cards, https://customer-api.getpliant.com/reference/get-account-entries)
                 */
                toDate?: components["parameters"]["ToDate"];
                /**
                 * @description Entries per page.
                 *
                 *     Evidence: documented (source: https://customer-api.getpliant.com/reference/get-cards, https://customer-api.getpliant.com/reference/get-account-entries)
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Page number, counted from 0.
                 *
                 *     Evidence: documented (source: https://customer-api.getpliant.com/reference/get-cards, https://customer-api.getpliant.com/reference/get-account-entries)
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Field to sort by. The names that the API accepts are not published.
                 *
                 *     Evidence: documented (source: https://customer-api.getpliant.com/reference/get-cards, https://customer-api.getpliant.com/reference/get-account-entries)
                 */
                sortBy?: components["parameters"]["SortBy"];
                /**
                 * @description Order of the list.
                 *
                 *     Evidence: documented (source: https://customer-api.getpliant.com/reference/get-cards, https://customer-api.getpliant.com/reference/get-account-entries)
                 */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of cards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "cardId": "d2a6e1b8-71c3-4f0d-92b5-7e8a4c5f3016",
                     *           "organizationId": "0b5f2c9e-4d1a-4f63-9a57-2f1c7be0a911",
                     *           "cardholderId": "8c1f0a52-37d4-4c8e-b6a9-e01b5d94c2f7",
                     *           "cardAccountId": "5a0c7d14-9be2-4b0e-8f53-64d2a1c3f870",
                     *           "cardConfig": "PLIANT_VIRTUAL",
                     *           "status": "ACTIVE",
                     *           "activationMethod": null,
                     *           "label": "Online advertising",
                     *           "refNum": "4821"
                     *         }
                     *       ],
                     *       "hasNextPage": true
                     *     }
                     */
                    "application/json": components["schemas"]["CardPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSingleCardDetails: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path: {
                /** @description Id of the card. */
                cardId: components["parameters"]["CardId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The card. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cardId": "d2a6e1b8-71c3-4f0d-92b5-7e8a4c5f3016",
                     *       "organizationId": "0b5f2c9e-4d1a-4f63-9a57-2f1c7be0a911",
                     *       "cardholderId": "8c1f0a52-37d4-4c8e-b6a9-e01b5d94c2f7",
                     *       "cardAccountId": "5a0c7d14-9be2-4b0e-8f53-64d2a1c3f870",
                     *       "cardRequestId": null,
                     *       "cardConfig": "PLIANT_VIRTUAL",
                     *       "status": "ACTIVE",
                     *       "pendingDetails": null,
                     *       "activationMethod": null,
                     *       "label": "Online advertising",
                     *       "purpose": null,
                     *       "refNum": "4821",
                     *       "issuingDate": "2026-03-02T09:14:07.51Z",
                     *       "expiryDate": "2029-03-31T23:59:59Z",
                     *       "validityPeriod": 36,
                     *       "limit": {
                     *         "value": 250000,
                     *         "currency": "EUR"
                     *       },
                     *       "transactionLimit": {
                     *         "value": 50000,
                     *         "currency": "EUR"
                     *       },
                     *       "limitRenewFrequency": "MONTHLY",
                     *       "additionalLimits": [],
                     *       "fundingType": "CHARGE"
                     *     }
                     */
                    "application/json": components["schemas"]["CardDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateCard: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path: {
                /** @description Id of the card. */
                cardId: components["parameters"]["CardId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "limit": {
                 *         "value": 300000,
                 *         "currency": "EUR"
                 *       },
                 *       "limitRenewFrequency": "MONTHLY"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateCardRequest"];
            };
        };
        responses: {
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            "2XX": components["responses"]["UnknownSuccess"];
        };
    };
    issueCard: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path: {
                /** @description Id of the cardholder who gets the card, not the id of a card. */
                cardholderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "organizationId": "0b5f2c9e-4d1a-4f63-9a57-2f1c7be0a911",
                 *       "cardConfig": "PLIANT_VIRTUAL",
                 *       "cardAccountId": "5a0c7d14-9be2-4b0e-8f53-64d2a1c3f870",
                 *       "validityPeriod": "36",
                 *       "label": "Online advertising",
                 *       "limit": {
                 *         "value": 250000,
                 *         "currency": "EUR"
                 *       },
                 *       "transactionLimit": {
                 *         "value": 50000,
                 *         "currency": "EUR"
                 *       },
                 *       "limitRenewFrequency": "MONTHLY"
                 *     }
                 */
                "application/json": components["schemas"]["IssueCardRequest"];
            };
        };
        responses: {
            /**
             * @description The card was accepted for issuing. That the status is 200 is concluded from the vendor's wording.
             *
             *     Evidence: inferred
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cardId": "d2a6e1b8-71c3-4f0d-92b5-7e8a4c5f3016",
                     *       "status": "PENDING"
                     *     }
                     */
                    "application/json": components["schemas"]["IssueCardResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMultipleCardDetails: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "cardIds": [
                 *         "d2a6e1b8-71c3-4f0d-92b5-7e8a4c5f3016",
                 *         "91c40f7a-5b2e-4d86-8a13-c7f0e92d6b45"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CardDetailsRequest"];
            };
        };
        responses: {
            /**
             * @description The cards. That the answer is a plain array is concluded.
             *
             *     Evidence: inferred
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "cardId": "d2a6e1b8-71c3-4f0d-92b5-7e8a4c5f3016",
                     *         "organizationId": "0b5f2c9e-4d1a-4f63-9a57-2f1c7be0a911",
                     *         "cardholderId": "8c1f0a52-37d4-4c8e-b6a9-e01b5d94c2f7",
                     *         "cardAccountId": "5a0c7d14-9be2-4b0e-8f53-64d2a1c3f870",
                     *         "cardRequestId": null,
                     *         "cardConfig": "PLIANT_VIRTUAL",
                     *         "status": "ACTIVE",
                     *         "pendingDetails": null,
                     *         "activationMethod": null,
                     *         "label": "Online advertising",
                     *         "purpose": null,
                     *         "refNum": "4821",
                     *         "issuingDate": "2026-03-02T09:14:07.51Z",
                     *         "expiryDate": "2029-03-31T23:59:59Z",
                     *         "validityPeriod": 36,
                     *         "limit": {
                     *           "value": 250000,
                     *           "currency": "EUR"
                     *         },
                     *         "transactionLimit": {
                     *           "value": 50000,
                     *           "currency": "EUR"
                     *         },
                     *         "limitRenewFrequency": "MONTHLY",
                     *         "additionalLimits": [],
                     *         "fundingType": "CHARGE"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["CardDetail"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAvailableCards: {
        parameters: {
            query: {
                /**
                 * @description Organization to read from. The vendor page lost the name of this parameter; it was rebuilt.
                 *
                 *     Evidence: inferred
                 */
                organizationId: components["parameters"]["OrganizationIdInferred"];
            };
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The card products. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cardConfigs": [
                     *         {
                     *           "card_properties": {
                     *             "expiry_periods_in_months": [
                     *               12,
                     *               24,
                     *               36
                     *             ],
                     *             "funding_type": "CHARGE"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AvailableCardConfigs"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    issueCardInstant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path: {
                /** @description Id of the cardholder. */
                cardholderId: components["parameters"]["CardholderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "organizationId": "0b5f2c9e-4d1a-4f63-9a57-2f1c7be0a911",
                 *       "cardConfig": "PLIANT_VIRTUAL",
                 *       "cardAccountId": "5a0c7d14-9be2-4b0e-8f53-64d2a1c3f870",
                 *       "validityPeriod": "36",
                 *       "label": "Online advertising",
                 *       "limit": {
                 *         "value": 250000,
                 *         "currency": "EUR"
                 *       },
                 *       "transactionLimit": {
                 *         "value": 50000,
                 *         "currency": "EUR"
                 *       },
                 *       "limitRenewFrequency": "MONTHLY"
                 *     }
                 */
                "application/json": components["schemas"]["IssueCardRequest"];
            };
        };
        responses: {
            /** @description The card exists and can be used. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cardId": "d2a6e1b8-71c3-4f0d-92b5-7e8a4c5f3016",
                     *       "status": "ACTIVE"
                     *     }
                     */
                    "application/json": components["schemas"]["IssueCardResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    issueCardInstantWithPci: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path: {
                /** @description Id of the cardholder. */
                cardholderId: components["parameters"]["CardholderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "organizationId": "0b5f2c9e-4d1a-4f63-9a57-2f1c7be0a911",
                 *       "cardConfig": "PLIANT_VIRTUAL",
                 *       "cardAccountId": "5a0c7d14-9be2-4b0e-8f53-64d2a1c3f870",
                 *       "validityPeriod": "36",
                 *       "label": "Online advertising",
                 *       "limit": {
                 *         "value": 250000,
                 *         "currency": "EUR"
                 *       },
                 *       "transactionLimit": {
                 *         "value": 50000,
                 *         "currency": "EUR"
                 *       },
                 *       "limitRenewFrequency": "MONTHLY"
                 *     }
                 */
                "application/json": components["schemas"]["IssueCardRequest"];
            };
        };
        responses: {
            /** @description The card exists and can be used; its sensitive data is in the answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cardId": "d2a6e1b8-71c3-4f0d-92b5-7e8a4c5f3016",
                     *       "status": "ACTIVE",
                     *       "sensitiveCardData": {
                     *         "pan": "4000000000000002",
                     *         "cvv": "123",
                     *         "expiryMonth": 3,
                     *         "expiryYear": 2029
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["IssueCardInstantPciResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    activatePhysicalCard: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path: {
                /** @description Id of the card. */
                cardId: components["parameters"]["CardId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "activationMethod": "activationCode",
                 *       "activationCode": "999999"
                 *     }
                 */
                "application/json": components["schemas"]["ActivateCardRequest"];
            };
        };
        responses: {
            204: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replaceCard: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path: {
                /** @description Id of the card. */
                cardId: components["parameters"]["CardId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "terminateCardReason": "DAMAGED",
                 *       "validityPeriod": 36
                 *     }
                 */
                "application/json": components["schemas"]["ReplaceCardRequest"];
            };
        };
        responses: {
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            "2XX": components["responses"]["UnknownSuccess"];
        };
    };
    updateCardLimit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path: {
                /** @description Id of the card. */
                cardId: components["parameters"]["CardId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "limit": {
                 *         "value": 250000,
                 *         "currency": "EUR"
                 *       },
                 *       "transactionLimit": {
                 *         "value": 50000,
                 *         "currency": "EUR"
                 *       },
                 *       "limitRenewFrequency": "MONTHLY",
                 *       "additionalLimits": [
                 *         {
                 *           "limit": {
                 *             "value": 20000,
                 *             "currency": "EUR"
                 *           },
                 *           "limitRenewFrequency": "DAILY",
                 *           "scope": {
                 *             "categories": [
                 *               "FOOD_AND_DRINKS"
                 *             ]
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["UpdateCardLimitRequest"];
            };
        };
        responses: {
            204: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCardControlsByCard: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path: {
                /** @description Id of the card. */
                cardId: components["parameters"]["CardId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The controls of the card. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "categories": {
                     *         "type": "MCC",
                     *         "restriction": "ALLOWED",
                     *         "values": [
                     *           "7311",
                     *           "7372"
                     *         ]
                     *       },
                     *       "merchants": null,
                     *       "countries": {
                     *         "restriction": "BLOCKED",
                     *         "values": [
                     *           "USA"
                     *         ]
                     *       },
                     *       "currencies": {
                     *         "restriction": "ALLOWED",
                     *         "values": [
                     *           "EUR",
                     *           "GBP"
                     *         ]
                     *       },
                     *       "acceptanceMethods": {
                     *         "type": "ACCEPTANCE_METHOD",
                     *         "restriction": "ALLOWED",
                     *         "values": [
                     *           "ONLINE"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CardControls"];
                };
            };
            204: components["responses"]["FeatureOff"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateCardControlsByCard: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path: {
                /** @description Id of the card. */
                cardId: components["parameters"]["CardId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "categories": {
                 *         "type": "MCC",
                 *         "restriction": "ALLOWED",
                 *         "values": [
                 *           "7311",
                 *           "7372"
                 *         ]
                 *       },
                 *       "merchants": null,
                 *       "countries": {
                 *         "restriction": "BLOCKED",
                 *         "values": [
                 *           "USA"
                 *         ]
                 *       },
                 *       "currencies": {
                 *         "restriction": "ALLOWED",
                 *         "values": [
                 *           "EUR",
                 *           "GBP"
                 *         ]
                 *       },
                 *       "acceptanceMethods": {
                 *         "type": "ACCEPTANCE_METHOD",
                 *         "restriction": "ALLOWED",
                 *         "values": [
                 *           "ONLINE"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CardControls"];
            };
        };
        responses: {
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCardControlsSupportedCurrencies: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The currencies; the shape was not read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadBody"];
                };
            };
            204: components["responses"]["FeatureOff"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    cardPanAndCvvPciVault: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path: {
                /** @description Id of the card. */
                cardId: components["parameters"]["CardId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sensitive data. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "pan": "4000000000000002",
                     *       "cvv": "123",
                     *       "expiryMonth": 3,
                     *       "expiryYear": 2029
                     *     }
                     */
                    "application/json": components["schemas"]["SensitiveCardData"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getOtpForPciWidget: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A fresh UUIDv4, 36 characters, that ties this password to one opening of the widget.
                 *
                 *     Evidence: partial (source: https://customer-api.getpliant.com/reference/get-otp-for-pci-widget, source code of a public third-party client of the production API (repository not identified))
                 */
                "Pliant-Trace-Id": string;
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path: {
                /** @description Id of the card. */
                cardId: components["parameters"]["CardId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description The password, either as a bare string or inside an object: the client that was read accepts both.
             *
             *     Evidence: inferred
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example 7f2c9b4e51d8 */
                    "application/json": string | {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    openCardDetailsWidget: {
        parameters: {
            query: {
                /** @description The UUID that was sent as trace id when the password was fetched. */
                traceId: string;
                /** @description Base64 of a JSON object with the one-time password as `token`, `cardId`, `frameId` and display options. */
                params: string;
            };
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            /**
             * @description The page for the frame. Status and content type were not read; that it is HTML follows from its use.
             *
             *     Evidence: inferred
             */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    getTransactions: {
        parameters: {
            query?: {
                /** @description Keeps entries of this organization. */
                organizationId?: components["parameters"]["OrganizationIdFilter"];
                /** @description Keeps transactions that were handed over this far. */
                partnerSubmissionStatus?: components["schemas"]["PartnerSubmissionStatus"];
                /**
                 * @description Entries per page.
                 *
                 *     Evidence: documented (source: https://customer-api.getpliant.com/reference/get-cards, https://customer-api.getpliant.com/reference/get-account-entries)
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Page number, counted from 0.
                 *
                 *     Evidence: documented (source: https://customer-api.getpliant.com/reference/get-cards, https://customer-api.getpliant.com/reference/get-account-entries)
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Field to sort by. The names that the API accepts are not published.
                 *
                 *     Evidence: documented (source: https://customer-api.getpliant.com/reference/get-cards, https://customer-api.getpliant.com/reference/get-account-entries)
                 */
                sortBy?: components["parameters"]["SortBy"];
                /**
                 * @description Order of the list.
                 *
                 *     Evidence: documented (source: https://customer-api.getpliant.com/reference/get-cards, https://customer-api.getpliant.com/reference/get-account-entries)
                 */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of transactions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "transactionId": "f47b9c20-6e1d-4a3b-8c95-1d0e7fa2b364",
                     *           "organizationId": "0b5f2c9e-4d1a-4f63-9a57-2f1c7be0a911",
                     *           "cardholderId": "8c1f0a52-37d4-4c8e-b6a9-e01b5d94c2f7",
                     *           "cardId": "d2a6e1b8-71c3-4f0d-92b5-7e8a4c5f3016",
                     *           "status": "CONFIRMED",
                     *           "type": "PURCHASE",
                     *           "partnerSubmissionStatus": "NOT_SYNCED",
                     *           "partnerSyncedAt": null,
                     *           "category": "COMPUTING_AND_SOFTWARE",
                     *           "billingAmount": {
                     *             "value": 4990,
                     *             "currency": "EUR"
                     *           },
                     *           "transactionAmount": {
                     *             "value": 5400,
                     *             "currency": "USD"
                     *           },
                     *           "receiptNeeded": true,
                     *           "merchantData": {
                     *             "displayName": "Northwind Cloud",
                     *             "logoPath": null,
                     *             "pliantMerchantId": null
                     *           },
                     *           "authCode": "093214"
                     *         }
                     *       ],
                     *       "hasNextPage": true
                     *     }
                     */
                    "application/json": components["schemas"]["TransactionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getTransactionsDetailBatch: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "cardIds": [
                 *         "d2a6e1b8-71c3-4f0d-92b5-7e8a4c5f3016"
                 *       ],
                 *       "pagination": {
                 *         "page": 0,
                 *         "limit": 200,
                 *         "sortBy": {
                 *           "field": "createdAt",
                 *           "direction": "DESC"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TransactionDetailsRequest"];
            };
        };
        responses: {
            /** @description A page of transactions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "transactionId": "f47b9c20-6e1d-4a3b-8c95-1d0e7fa2b364",
                     *           "organizationId": "0b5f2c9e-4d1a-4f63-9a57-2f1c7be0a911",
                     *           "cardholderId": "8c1f0a52-37d4-4c8e-b6a9-e01b5d94c2f7",
                     *           "cardId": "d2a6e1b8-71c3-4f0d-92b5-7e8a4c5f3016",
                     *           "status": "CONFIRMED",
                     *           "type": "PURCHASE",
                     *           "partnerSubmissionStatus": "NOT_SYNCED",
                     *           "partnerSyncedAt": null,
                     *           "category": "COMPUTING_AND_SOFTWARE",
                     *           "billingAmount": {
                     *             "value": 4990,
                     *             "currency": "EUR"
                     *           },
                     *           "transactionAmount": {
                     *             "value": 5400,
                     *             "currency": "USD"
                     *           },
                     *           "receiptNeeded": true,
                     *           "merchantData": {
                     *             "displayName": "Northwind Cloud",
                     *             "logoPath": null,
                     *             "pliantMerchantId": null
                     *           },
                     *           "authCode": "093214"
                     *         }
                     *       ],
                     *       "hasNextPage": false
                     *     }
                     */
                    "application/json": components["schemas"]["TransactionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateTransactionCategory: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path: {
                /** @description Id of the transaction. */
                transactionId: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "category": "TRAVEL_AND_ACCOMMODATION"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateTransactionCategoryRequest"];
            };
        };
        responses: {
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            "2XX": components["responses"]["UnknownSuccess"];
        };
    };
    updateTransactionReceiptUpload: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path: {
                /** @description Id of the transaction. */
                transactionId: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "receiptNeeded": false
                 *     }
                 */
                "application/json": components["schemas"]["UpdateReceiptUploadRequest"];
            };
        };
        responses: {
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            "2XX": components["responses"]["UnknownSuccess"];
        };
    };
    uploadReceiptToAutomatcher: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "file": "%PDF-1.7 (bytes of the receipt)",
                 *       "organizationId": "0b5f2c9e-4d1a-4f63-9a57-2f1c7be0a911"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["AutomatchFileRequest"];
            };
        };
        responses: {
            /**
             * @description The task was started. That the status is 202 is concluded from the vendor's wording.
             *
             *     Evidence: inferred
             */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "automatchingTaskId": "47d80b6e-15fa-4c39-92d7-e3a60c8f5b12"
                     *     }
                     */
                    "application/json": components["schemas"]["AutomatchTaskCreated"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    metadataReceiptToAutomatcher: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "organizationId": "0b5f2c9e-4d1a-4f63-9a57-2f1c7be0a911",
                 *       "metadata": {}
                 *     }
                 */
                "application/json": components["schemas"]["AutomatchMetadataRequest"];
            };
        };
        responses: {
            /**
             * @description The task was started. That the status is 202 is concluded from the vendor's wording.
             *
             *     Evidence: inferred
             */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "automatchingTaskId": "47d80b6e-15fa-4c39-92d7-e3a60c8f5b12"
                     *     }
                     */
                    "application/json": components["schemas"]["AutomatchTaskCreated"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getReceiptAutomatcherStatus: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path: {
                /** @description Id of the matching task, from the answer of the upload. */
                automatchingTaskId: components["parameters"]["AutomatchingTaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "automatchingTaskId": "47d80b6e-15fa-4c39-92d7-e3a60c8f5b12",
                     *       "transactionId": "f47b9c20-6e1d-4a3b-8c95-1d0e7fa2b364"
                     *     }
                     */
                    "application/json": components["schemas"]["AutomatchTask"];
                };
            };
            204: components["responses"]["FeatureOff"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createReceiptAutomatchingSubscription: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "callbackUrl": "https://hooks.example.com/pliant",
                 *       "eventTypes": [
                 *         "RECEIPT_AUTOMATCHING_FINISHED"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["EntitySubscriptionRequest"];
            };
        };
        responses: {
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            "2XX": components["responses"]["UnknownSuccess"];
        };
    };
    getAccountingTransactionsBatch: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "transactionIds": [
                 *         "f47b9c20-6e1d-4a3b-8c95-1d0e7fa2b364",
                 *         "2ce85d31-0f9a-4b67-9d42-a86c15e7f093"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AccountingTransactionsRequest"];
            };
        };
        responses: {
            /** @description The accounting transactions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "accountingTransactionId": "70f3d1ab-4c96-4e28-b50d-98e72fc1a643",
                     *           "index": 0,
                     *           "billingAmount": {
                     *             "value": 4990,
                     *             "currency": "EUR"
                     *           },
                     *           "transactionAmount": {
                     *             "value": 5400,
                     *             "currency": "USD"
                     *           },
                     *           "subcategory": {
                     *             "id": "d7325ea0-9c41-4b8f-86ed-f10b4c7a2953",
                     *             "automatched": true
                     *           },
                     *           "vatRate": null,
                     *           "project": {
                     *             "id": "b07d2f8c-613e-4c95-a4d0-9f58e1267ab3",
                     *             "automatched": false
                     *           },
                     *           "team": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AccountingTransactionList"];
                };
            };
            204: components["responses"]["FeatureOff"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createAccountingTransactionSubscription: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "callbackUrl": "https://hooks.example.com/pliant",
                 *       "eventTypes": [
                 *         "ACCOUNTING_TRANSACTION_CREATED",
                 *         "ACCOUNTING_TRANSACTION_UPDATED"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["EntitySubscriptionRequest"];
            };
        };
        responses: {
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            "2XX": components["responses"]["UnknownSuccess"];
        };
    };
    assignProjectTeam: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "projectId": "b07d2f8c-613e-4c95-a4d0-9f58e1267ab3",
                 *       "teamId": "3e9d6b07-c214-4a58-b7f3-50a1d8c2e964"
                 *     }
                 */
                "application/json": components["schemas"]["ProjectTeamAssignmentRequest"];
            };
        };
        responses: {
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            "2XX": components["responses"]["UnknownSuccess"];
        };
    };
    unassignProjectTeam: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "projectId": "b07d2f8c-613e-4c95-a4d0-9f58e1267ab3",
                 *       "teamId": "3e9d6b07-c214-4a58-b7f3-50a1d8c2e964"
                 *     }
                 */
                "application/json": components["schemas"]["ProjectTeamAssignmentRequest"];
            };
        };
        responses: {
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            "2XX": components["responses"]["UnknownSuccess"];
        };
    };
    getStatementDetail: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path: {
                /** @description Id of the statement, as callbacks about statements give it. */
                statementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "statementId": "c58e07d3-a912-4b6f-87f4-21d0b39e6ca5",
                     *       "organizationId": "0b5f2c9e-4d1a-4f63-9a57-2f1c7be0a911",
                     *       "statementCreatedAt": "2026-04-01T00:04:12.9Z",
                     *       "isClosed": true,
                     *       "statementPeriodStart": "2026-03-01T00:00:00Z",
                     *       "statementPeriodEnd": "2026-03-31T23:59:59Z",
                     *       "openingBalance": {
                     *         "value": -120000,
                     *         "currency": "EUR"
                     *       },
                     *       "closingBalance": {
                     *         "value": -124990,
                     *         "currency": "EUR"
                     *       },
                     *       "totalTransactionAmount": {
                     *         "value": -124990,
                     *         "currency": "EUR"
                     *       },
                     *       "totalPaymentAmount": {
                     *         "value": 120000,
                     *         "currency": "EUR"
                     *       },
                     *       "relatedTransaction": [
                     *         {
                     *           "id": "70f3d1ab-4c96-4e28-b50d-98e72fc1a643",
                     *           "organizationId": "0b5f2c9e-4d1a-4f63-9a57-2f1c7be0a911",
                     *           "createdAt": "2026-03-12T08:30:01.2Z",
                     *           "updatedAt": "2026-03-12T08:30:01.2Z",
                     *           "index": 41,
                     *           "type": "TRANSACTION",
                     *           "bookingDate": "2026-03-12",
                     *           "amount": {
                     *             "value": -4990,
                     *             "currency": "EUR"
                     *           },
                     *           "balanceAfter": {
                     *             "value": -124990,
                     *             "currency": "EUR"
                     *           },
                     *           "transactionType": "PURCHASE",
                     *           "transactionId": "f47b9c20-6e1d-4a3b-8c95-1d0e7fa2b364",
                     *           "billPaymentType": null,
                     *           "billPaymentId": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["StatementDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getStatementCsv: {
        parameters: {
            query: {
                /** @description Organization to read from. */
                organizationId: components["parameters"]["OrganizationId"];
                /**
                 * @description Keeps entries of this card account. The vendor page lost the name of this parameter; it was rebuilt.
                 *
                 *     Evidence: inferred
                 */
                cardAccountId?: components["parameters"]["CardAccountIdFilter"];
                /**
                 * @description First day of booking.
                 *
                 *     Evidence: inferred
                 */
                fromBookingDate: string;
                /** @description Last day of booking. */
                toBookingDate: string;
                /**
                 * @description Language of the file; the list of values is not published.
                 *
                 *     Evidence: inferred
                 */
                language?: string;
            };
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description The export was started and its address follows by callback. That the status is 202 is concluded from the vendor's wording; no body was read.
             *
             *     Evidence: inferred
             */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createAccountEntrySubscription: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "callbackUrl": "https://hooks.example.com/pliant",
                 *       "eventTypes": [
                 *         "ACCOUNT_ENTRY_CREATED"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["EntitySubscriptionRequest"];
            };
        };
        responses: {
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            "2XX": components["responses"]["UnknownSuccess"];
        };
    };
    getCallbackSubscriptions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscriptions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "callbacksEnabled": true
                     *     }
                     */
                    "application/json": components["schemas"]["CallbackSubscriptions"];
                };
            };
            204: components["responses"]["FeatureOff"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    bulkUpsertSubscriptions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "subscriptions": [
                 *         {
                 *           "eventType": "CARD_STATUS_CHANGED",
                 *           "callbackUrl": "https://hooks.example.com/pliant"
                 *         },
                 *         {
                 *           "eventType": "TRANSACTION_CREATED",
                 *           "callbackUrl": "https://hooks.example.com/pliant"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["BulkUpsertSubscriptionsRequest"];
            };
        };
        responses: {
            /**
             * @description The subscriptions, new and existing. Status and array are concluded.
             *
             *     Evidence: inferred
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "e4172c8d-39b0-4f5a-a6c8-0d91f7b25e34",
                     *         "eventType": "CARD_STATUS_CHANGED",
                     *         "callbackUrl": "https://hooks.example.com/pliant"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["CallbackSubscription"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteSubscription: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path: {
                /** @description Id of the subscription, as returned when it was added. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCallbackLog: {
        parameters: {
            query?: {
                /**
                 * @description Keeps callbacks of this organization. The vendor page lost the name of this parameter; it was rebuilt.
                 *
                 *     Evidence: inferred
                 */
                organizationId?: components["parameters"]["OrganizationIdLog"];
                /**
                 * @deprecated
                 * @description Keeps callbacks about this one record. Use `entityIds`.
                 *
                 *     Evidence: inferred
                 */
                entityId?: components["parameters"]["EntityId"];
                /** @description Keeps callbacks about any of these records. Several ids are written as repeated parameters, which is concluded. */
                entityIds?: components["parameters"]["EntityIds"];
                /**
                 * @description Keeps callbacks of this event. The vendor page lost the name of this parameter; it was rebuilt.
                 *
                 *     Evidence: inferred
                 */
                eventType?: components["parameters"]["EventType"];
                /**
                 * @description Keeps callbacks in this state, for example `FAILED` to find what to resend. The vendor page lost the name of this parameter; it was rebuilt.
                 *
                 *     Evidence: inferred
                 */
                status?: components["parameters"]["CallbackStatusFilter"];
                /**
                 * @description Earliest time, UTC, inclusive.
                 *
                 *     Evidence: documented (source: https://customer-api.getpliant.com/reference/get-cards, https://customer-api.getpliant.com/reference/get-account-entries)
                 */
                fromDate?: components["parameters"]["FromDate"];
                /**
                 * @description Latest time, UTC, inclusive.
                 *
                 *     Evidence: documented (source: https://customer-api.getpliant.com/reference/get-cards, https://customer-api.getpliant.com/reference/get-account-entries)
                 */
                toDate?: components["parameters"]["ToDate"];
                /**
                 * @description Entries per page.
                 *
                 *     Evidence: documented (source: https://customer-api.getpliant.com/reference/get-cards, https://customer-api.getpliant.com/reference/get-account-entries)
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Page number, counted from 0.
                 *
                 *     Evidence: documented (source: https://customer-api.getpliant.com/reference/get-cards, https://customer-api.getpliant.com/reference/get-account-entries)
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Field to sort by. The names that the API accepts are not published.
                 *
                 *     Evidence: documented (source: https://customer-api.getpliant.com/reference/get-cards, https://customer-api.getpliant.com/reference/get-account-entries)
                 */
                sortBy?: components["parameters"]["SortBy"];
                /**
                 * @description Order of the list.
                 *
                 *     Evidence: documented (source: https://customer-api.getpliant.com/reference/get-cards, https://customer-api.getpliant.com/reference/get-account-entries)
                 */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of callbacks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "callbackId": "58ab36f1-d20e-47c9-83b4-f61c9e07d25a",
                     *           "eventType": "CARD_STATUS_CHANGED",
                     *           "status": "FAILED"
                     *         }
                     *       ],
                     *       "hasNextPage": false
                     *     }
                     */
                    "application/json": components["schemas"]["CallbackPage"];
                };
            };
            204: components["responses"]["FeatureOff"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    searchCallbacks: {
        parameters: {
            query?: {
                /**
                 * @description Keeps callbacks of this organization. The vendor page lost the name of this parameter; it was rebuilt.
                 *
                 *     Evidence: inferred
                 */
                organizationId?: components["parameters"]["OrganizationIdLog"];
                /**
                 * @deprecated
                 * @description Keeps callbacks about this one record. Use `entityIds`.
                 *
                 *     Evidence: inferred
                 */
                entityId?: components["parameters"]["EntityId"];
                /** @description Keeps callbacks about any of these records. Several ids are written as repeated parameters, which is concluded. */
                entityIds?: components["parameters"]["EntityIds"];
                /**
                 * @description Keeps callbacks of this event. The vendor page lost the name of this parameter; it was rebuilt.
                 *
                 *     Evidence: inferred
                 */
                eventType?: components["parameters"]["EventType"];
                /**
                 * @description Keeps callbacks in this state, for example `FAILED` to find what to resend. The vendor page lost the name of this parameter; it was rebuilt.
                 *
                 *     Evidence: inferred
                 */
                status?: components["parameters"]["CallbackStatusFilter"];
                /**
                 * @description Entries per page.
                 *
                 *     Evidence: documented (source: https://customer-api.getpliant.com/reference/get-cards, https://customer-api.getpliant.com/reference/get-account-entries)
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Page number, counted from 0.
                 *
                 *     Evidence: documented (source: https://customer-api.getpliant.com/reference/get-cards, https://customer-api.getpliant.com/reference/get-account-entries)
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Field to sort by. The names that the API accepts are not published.
                 *
                 *     Evidence: documented (source: https://customer-api.getpliant.com/reference/get-cards, https://customer-api.getpliant.com/reference/get-account-entries)
                 */
                sortBy?: components["parameters"]["SortBy"];
                /**
                 * @description Order of the list.
                 *
                 *     Evidence: documented (source: https://customer-api.getpliant.com/reference/get-cards, https://customer-api.getpliant.com/reference/get-account-entries)
                 */
                sortDirection?: components["parameters"]["SortDirection"];
            };
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of callbacks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "callbackId": "58ab36f1-d20e-47c9-83b4-f61c9e07d25a",
                     *           "eventType": "CARD_STATUS_CHANGED",
                     *           "status": "FAILED"
                     *         }
                     *       ],
                     *       "hasNextPage": false
                     *     }
                     */
                    "application/json": components["schemas"]["CallbackPage"];
                };
            };
            204: components["responses"]["FeatureOff"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCallback: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path: {
                /** @description Id of the callback, as the log gives it. */
                callbackId: components["parameters"]["CallbackId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The callback. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "callbackId": "58ab36f1-d20e-47c9-83b4-f61c9e07d25a",
                     *       "payload": {}
                     *     }
                     */
                    "application/json": components["schemas"]["CallbackDetail"];
                };
            };
            204: components["responses"]["FeatureOff"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    resendCallback: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path: {
                /** @description Id of the callback, as the log gives it. */
                callbackId: components["parameters"]["CallbackId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            "2XX": components["responses"]["UnknownSuccess"];
        };
    };
    createCardRequest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "organizationId": "0b5f2c9e-4d1a-4f63-9a57-2f1c7be0a911",
                 *       "cardholderId": "8c1f0a52-37d4-4c8e-b6a9-e01b5d94c2f7",
                 *       "cardConfig": "PLIANT_VIRTUAL",
                 *       "validityPeriod": "24",
                 *       "label": "Trade fair Lisbon"
                 *     }
                 */
                "application/json": components["schemas"]["CreateCardRequestRequest"];
            };
        };
        responses: {
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCardRequestDetails: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path: {
                /** @description Id of the request. */
                cardRequestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cardRequestId": "a93c5e10-7d48-4fb2-8e61-d4209bfc7135",
                     *       "cardControls": {
                     *         "categories": {
                     *           "type": "MCC",
                     *           "restriction": "ALLOWED",
                     *           "values": [
                     *             "7311",
                     *             "7372"
                     *           ]
                     *         },
                     *         "merchants": null,
                     *         "countries": {
                     *           "restriction": "BLOCKED",
                     *           "values": [
                     *             "USA"
                     *           ]
                     *         },
                     *         "currencies": {
                     *           "restriction": "ALLOWED",
                     *           "values": [
                     *             "EUR",
                     *             "GBP"
                     *           ]
                     *         },
                     *         "acceptanceMethods": {
                     *           "type": "ACCEPTANCE_METHOD",
                     *           "restriction": "ALLOWED",
                     *           "values": [
                     *             "ONLINE"
                     *           ]
                     *         }
                     *       },
                     *       "additionalLimits": [
                     *         {
                     *           "id": "6f1e3a94-82cb-4d07-95ea-0b7c4d219f68",
                     *           "limit": {
                     *             "value": 20000,
                     *             "currency": "EUR"
                     *           },
                     *           "limitRenewFrequency": "DAILY",
                     *           "scope": {
                     *             "categories": [
                     *               "FOOD_AND_DRINKS"
                     *             ]
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CardRequestDetail"];
                };
            };
            204: components["responses"]["FeatureOff"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createCardLimitRequests: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "additionalLimits": [
                 *         {
                 *           "limit": {
                 *             "value": 20000,
                 *             "currency": "EUR"
                 *           },
                 *           "limitRenewFrequency": "DAILY",
                 *           "scope": {
                 *             "categories": [
                 *               "FOOD_AND_DRINKS"
                 *             ]
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CreateCardLimitRequestRequest"];
            };
        };
        responses: {
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            "2XX": components["responses"]["UnknownSuccess"];
        };
    };
    getCardLimitRequestDetail: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path: {
                /** @description Id of the limit request. */
                limitChangeRequestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "APPROVED",
                     *       "comment": "For the trade fair only."
                     *     }
                     */
                    "application/json": components["schemas"]["CardLimitRequestDetail"];
                };
            };
            204: components["responses"]["FeatureOff"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateOrganization: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path: {
                /** @description Id of the organization. */
                organizationId: components["parameters"]["OrganizationIdPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "billingEmail": "billing@example.com",
                 *       "deliveryAddress": {},
                 *       "partnerOrganizationId": "customer-1042",
                 *       "missingReceiptNotifications": true,
                 *       "tradeName": "Harbour Freight"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateOrganizationRequest"];
            };
        };
        responses: {
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            "2XX": components["responses"]["UnknownSuccess"];
        };
    };
    activatePartnerOrganizationAuthorization: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path: {
                /** @description Id of the organization. */
                organizationId: components["parameters"]["OrganizationIdPath"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "syncFromDate": "2026-01-01T00:00:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["ActivateOrganizationAuthorizationRequest"];
            };
        };
        responses: {
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            "2XX": components["responses"]["UnknownSuccess"];
        };
    };
    getPartnerSigningJwks: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "keys": [
                     *         {
                     *           "kty": "OKP",
                     *           "crv": "Ed25519",
                     *           "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
                     *           "kid": "callbacks-2026"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["JsonWebKeySet"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    enrollCardClickToPay: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path: {
                /** @description Id of the card. */
                cardId: components["parameters"]["CardId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    unenrollCardClickToPay: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path: {
                /** @description Id of the card. */
                cardId: components["parameters"]["CardId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    reassignPlatformFeeCard: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path: {
                /** @description Id of the platform fee card; that it is the card's id follows from the path. */
                id: string;
            };
            cookie?: never;
        };
        /** @description Who gets the card, presumably; the fields were not read. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UnreadRequest"];
            };
        };
        responses: {
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            "2XX": components["responses"]["UnknownSuccess"];
        };
    };
    getBeneficiaryPaymentDetails: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path: {
                /** @description Id of the receiver. */
                beneficiaryId: components["parameters"]["BeneficiaryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bank details; the shape was not read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadBody"];
                };
            };
            204: components["responses"]["FeatureOff"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createVopVerification: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path: {
                /** @description Id of the receiver. */
                beneficiaryId: components["parameters"]["BeneficiaryId"];
                /** @description Id of the bank details to check. */
                paymentDetailId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description The result of the check. That the status is 200 is concluded from the vendor's wording.
             *
             *     Evidence: inferred
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "matchLevel": "CLOSE_MATCH"
                     *     }
                     */
                    "application/json": components["schemas"]["PayeeVerificationResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getExternalTransfers: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transfers; the shape was not read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadBody"];
                };
            };
            204: components["responses"]["FeatureOff"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createExternalTransfer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The transfer; the fields were not read. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UnreadRequest"];
            };
        };
        responses: {
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            "2XX": components["responses"]["UnknownSuccess"];
        };
    };
    updateExternalTransfer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path: {
                /** @description Id of the external transfer. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The changed transfer; the fields were not read. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UnreadRequest"];
            };
        };
        responses: {
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            "2XX": components["responses"]["UnknownSuccess"];
        };
    };
    loadCardsBatch: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "cards": [
                 *         {
                 *           "cardId": "d2a6e1b8-71c3-4f0d-92b5-7e8a4c5f3016",
                 *           "loadAmount": {
                 *             "value": 5000,
                 *             "currency": "EUR"
                 *           }
                 *         },
                 *         {
                 *           "cardId": "91c40f7a-5b2e-4d86-8a13-c7f0e92d6b45",
                 *           "loadAmount": {
                 *             "value": 5000,
                 *             "currency": "EUR"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["LoadCardsRequest"];
            };
        };
        responses: {
            /**
             * @description Accepted; the cards are loaded later. That the status is 202 is concluded from the vendor's wording; no body was read.
             *
             *     Evidence: inferred
             */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    unloadCardsBatch: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Version of the API that the request is written for. The vendor asks for it on every request and the client sends it by itself; 2.1.0 is current, 2.0.0 the one before.
                 *
                 *     Evidence: partial (source: https://raw.githubusercontent.com/api-evangelist/pliant/main/lifecycle/pliant-lifecycle.yml, https://raw.githubusercontent.com/api-evangelist/hi-health/main/lifecycle/hi-health-lifecycle.yml)
                 */
                "Pliant-API-Version"?: components["parameters"]["PliantApiVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "cards": [
                 *         {
                 *           "cardId": "d2a6e1b8-71c3-4f0d-92b5-7e8a4c5f3016",
                 *           "unloadAmount": {
                 *             "value": 1500,
                 *             "currency": "EUR"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["UnloadCardsRequest"];
            };
        };
        responses: {
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    onCardCreated: {
        parameters: {
            query?: never;
            header: {
                /** @description Organization that the event happened in. */
                "X-Organization-Id": components["parameters"]["CallbackOrganizationId"];
                /** @description The partner's own reference for that organization, if it has one. */
                "X-Partner-Organization-Id"?: components["parameters"]["CallbackPartnerOrganizationId"];
                /** @description Payment program of the event; each program has its own signing key. */
                "X-Payment-Program-Id": components["parameters"]["CallbackPaymentProgramId"];
                /** @description Id of this callback. Remember it to drop a repeated delivery. */
                "X-Callback-Id": components["parameters"]["CallbackUniqueId"];
                /** @description When the callback was created, UTC. Order events by it, since they may arrive in any order. */
                "X-Callback-Created-At": components["parameters"]["CallbackCreatedAt"];
                /** @description First part of the signed text. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description Second part of the signed text. The tolerance that the vendor expects was not read. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Ed25519 signature over `<webhook-id>.<webhook-timestamp>.<raw body>`, in the manner of Standard Webhooks, which writes `v1a,<base64>` and allows several, separated by spaces. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallbackPayload"];
            };
        };
        responses: {
            "2XX": components["responses"]["CallbackReceived"];
        };
    };
    onCardIssued: {
        parameters: {
            query?: never;
            header: {
                /** @description Organization that the event happened in. */
                "X-Organization-Id": components["parameters"]["CallbackOrganizationId"];
                /** @description The partner's own reference for that organization, if it has one. */
                "X-Partner-Organization-Id"?: components["parameters"]["CallbackPartnerOrganizationId"];
                /** @description Payment program of the event; each program has its own signing key. */
                "X-Payment-Program-Id": components["parameters"]["CallbackPaymentProgramId"];
                /** @description Id of this callback. Remember it to drop a repeated delivery. */
                "X-Callback-Id": components["parameters"]["CallbackUniqueId"];
                /** @description When the callback was created, UTC. Order events by it, since they may arrive in any order. */
                "X-Callback-Created-At": components["parameters"]["CallbackCreatedAt"];
                /** @description First part of the signed text. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description Second part of the signed text. The tolerance that the vendor expects was not read. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Ed25519 signature over `<webhook-id>.<webhook-timestamp>.<raw body>`, in the manner of Standard Webhooks, which writes `v1a,<base64>` and allows several, separated by spaces. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallbackPayload"];
            };
        };
        responses: {
            "2XX": components["responses"]["CallbackReceived"];
        };
    };
    onCardActivated: {
        parameters: {
            query?: never;
            header: {
                /** @description Organization that the event happened in. */
                "X-Organization-Id": components["parameters"]["CallbackOrganizationId"];
                /** @description The partner's own reference for that organization, if it has one. */
                "X-Partner-Organization-Id"?: components["parameters"]["CallbackPartnerOrganizationId"];
                /** @description Payment program of the event; each program has its own signing key. */
                "X-Payment-Program-Id": components["parameters"]["CallbackPaymentProgramId"];
                /** @description Id of this callback. Remember it to drop a repeated delivery. */
                "X-Callback-Id": components["parameters"]["CallbackUniqueId"];
                /** @description When the callback was created, UTC. Order events by it, since they may arrive in any order. */
                "X-Callback-Created-At": components["parameters"]["CallbackCreatedAt"];
                /** @description First part of the signed text. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description Second part of the signed text. The tolerance that the vendor expects was not read. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Ed25519 signature over `<webhook-id>.<webhook-timestamp>.<raw body>`, in the manner of Standard Webhooks, which writes `v1a,<base64>` and allows several, separated by spaces. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallbackPayload"];
            };
        };
        responses: {
            "2XX": components["responses"]["CallbackReceived"];
        };
    };
    onCardDetailsChanged: {
        parameters: {
            query?: never;
            header: {
                /** @description Organization that the event happened in. */
                "X-Organization-Id": components["parameters"]["CallbackOrganizationId"];
                /** @description The partner's own reference for that organization, if it has one. */
                "X-Partner-Organization-Id"?: components["parameters"]["CallbackPartnerOrganizationId"];
                /** @description Payment program of the event; each program has its own signing key. */
                "X-Payment-Program-Id": components["parameters"]["CallbackPaymentProgramId"];
                /** @description Id of this callback. Remember it to drop a repeated delivery. */
                "X-Callback-Id": components["parameters"]["CallbackUniqueId"];
                /** @description When the callback was created, UTC. Order events by it, since they may arrive in any order. */
                "X-Callback-Created-At": components["parameters"]["CallbackCreatedAt"];
                /** @description First part of the signed text. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description Second part of the signed text. The tolerance that the vendor expects was not read. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Ed25519 signature over `<webhook-id>.<webhook-timestamp>.<raw body>`, in the manner of Standard Webhooks, which writes `v1a,<base64>` and allows several, separated by spaces. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallbackPayload"];
            };
        };
        responses: {
            "2XX": components["responses"]["CallbackReceived"];
        };
    };
    onCardStatusChanged: {
        parameters: {
            query?: never;
            header: {
                /** @description Organization that the event happened in. */
                "X-Organization-Id": components["parameters"]["CallbackOrganizationId"];
                /** @description The partner's own reference for that organization, if it has one. */
                "X-Partner-Organization-Id"?: components["parameters"]["CallbackPartnerOrganizationId"];
                /** @description Payment program of the event; each program has its own signing key. */
                "X-Payment-Program-Id": components["parameters"]["CallbackPaymentProgramId"];
                /** @description Id of this callback. Remember it to drop a repeated delivery. */
                "X-Callback-Id": components["parameters"]["CallbackUniqueId"];
                /** @description When the callback was created, UTC. Order events by it, since they may arrive in any order. */
                "X-Callback-Created-At": components["parameters"]["CallbackCreatedAt"];
                /** @description First part of the signed text. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description Second part of the signed text. The tolerance that the vendor expects was not read. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Ed25519 signature over `<webhook-id>.<webhook-timestamp>.<raw body>`, in the manner of Standard Webhooks, which writes `v1a,<base64>` and allows several, separated by spaces. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallbackPayload"];
            };
        };
        responses: {
            "2XX": components["responses"]["CallbackReceived"];
        };
    };
    onCardBalanceUpdated: {
        parameters: {
            query?: never;
            header: {
                /** @description Organization that the event happened in. */
                "X-Organization-Id": components["parameters"]["CallbackOrganizationId"];
                /** @description The partner's own reference for that organization, if it has one. */
                "X-Partner-Organization-Id"?: components["parameters"]["CallbackPartnerOrganizationId"];
                /** @description Payment program of the event; each program has its own signing key. */
                "X-Payment-Program-Id": components["parameters"]["CallbackPaymentProgramId"];
                /** @description Id of this callback. Remember it to drop a repeated delivery. */
                "X-Callback-Id": components["parameters"]["CallbackUniqueId"];
                /** @description When the callback was created, UTC. Order events by it, since they may arrive in any order. */
                "X-Callback-Created-At": components["parameters"]["CallbackCreatedAt"];
                /** @description First part of the signed text. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description Second part of the signed text. The tolerance that the vendor expects was not read. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Ed25519 signature over `<webhook-id>.<webhook-timestamp>.<raw body>`, in the manner of Standard Webhooks, which writes `v1a,<base64>` and allows several, separated by spaces. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallbackPayload"];
            };
        };
        responses: {
            "2XX": components["responses"]["CallbackReceived"];
        };
    };
    onCardLimitsChanged: {
        parameters: {
            query?: never;
            header: {
                /** @description Organization that the event happened in. */
                "X-Organization-Id": components["parameters"]["CallbackOrganizationId"];
                /** @description The partner's own reference for that organization, if it has one. */
                "X-Partner-Organization-Id"?: components["parameters"]["CallbackPartnerOrganizationId"];
                /** @description Payment program of the event; each program has its own signing key. */
                "X-Payment-Program-Id": components["parameters"]["CallbackPaymentProgramId"];
                /** @description Id of this callback. Remember it to drop a repeated delivery. */
                "X-Callback-Id": components["parameters"]["CallbackUniqueId"];
                /** @description When the callback was created, UTC. Order events by it, since they may arrive in any order. */
                "X-Callback-Created-At": components["parameters"]["CallbackCreatedAt"];
                /** @description First part of the signed text. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description Second part of the signed text. The tolerance that the vendor expects was not read. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Ed25519 signature over `<webhook-id>.<webhook-timestamp>.<raw body>`, in the manner of Standard Webhooks, which writes `v1a,<base64>` and allows several, separated by spaces. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallbackPayload"];
            };
        };
        responses: {
            "2XX": components["responses"]["CallbackReceived"];
        };
    };
    onCardLimitChanged: {
        parameters: {
            query?: never;
            header: {
                /** @description Organization that the event happened in. */
                "X-Organization-Id": components["parameters"]["CallbackOrganizationId"];
                /** @description The partner's own reference for that organization, if it has one. */
                "X-Partner-Organization-Id"?: components["parameters"]["CallbackPartnerOrganizationId"];
                /** @description Payment program of the event; each program has its own signing key. */
                "X-Payment-Program-Id": components["parameters"]["CallbackPaymentProgramId"];
                /** @description Id of this callback. Remember it to drop a repeated delivery. */
                "X-Callback-Id": components["parameters"]["CallbackUniqueId"];
                /** @description When the callback was created, UTC. Order events by it, since they may arrive in any order. */
                "X-Callback-Created-At": components["parameters"]["CallbackCreatedAt"];
                /** @description First part of the signed text. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description Second part of the signed text. The tolerance that the vendor expects was not read. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Ed25519 signature over `<webhook-id>.<webhook-timestamp>.<raw body>`, in the manner of Standard Webhooks, which writes `v1a,<base64>` and allows several, separated by spaces. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallbackPayload"];
            };
        };
        responses: {
            "2XX": components["responses"]["CallbackReceived"];
        };
    };
    onCardLimitChangeFailed: {
        parameters: {
            query?: never;
            header: {
                /** @description Organization that the event happened in. */
                "X-Organization-Id": components["parameters"]["CallbackOrganizationId"];
                /** @description The partner's own reference for that organization, if it has one. */
                "X-Partner-Organization-Id"?: components["parameters"]["CallbackPartnerOrganizationId"];
                /** @description Payment program of the event; each program has its own signing key. */
                "X-Payment-Program-Id": components["parameters"]["CallbackPaymentProgramId"];
                /** @description Id of this callback. Remember it to drop a repeated delivery. */
                "X-Callback-Id": components["parameters"]["CallbackUniqueId"];
                /** @description When the callback was created, UTC. Order events by it, since they may arrive in any order. */
                "X-Callback-Created-At": components["parameters"]["CallbackCreatedAt"];
                /** @description First part of the signed text. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description Second part of the signed text. The tolerance that the vendor expects was not read. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Ed25519 signature over `<webhook-id>.<webhook-timestamp>.<raw body>`, in the manner of Standard Webhooks, which writes `v1a,<base64>` and allows several, separated by spaces. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallbackPayload"];
            };
        };
        responses: {
            "2XX": components["responses"]["CallbackReceived"];
        };
    };
    onCardTerminated: {
        parameters: {
            query?: never;
            header: {
                /** @description Organization that the event happened in. */
                "X-Organization-Id": components["parameters"]["CallbackOrganizationId"];
                /** @description The partner's own reference for that organization, if it has one. */
                "X-Partner-Organization-Id"?: components["parameters"]["CallbackPartnerOrganizationId"];
                /** @description Payment program of the event; each program has its own signing key. */
                "X-Payment-Program-Id": components["parameters"]["CallbackPaymentProgramId"];
                /** @description Id of this callback. Remember it to drop a repeated delivery. */
                "X-Callback-Id": components["parameters"]["CallbackUniqueId"];
                /** @description When the callback was created, UTC. Order events by it, since they may arrive in any order. */
                "X-Callback-Created-At": components["parameters"]["CallbackCreatedAt"];
                /** @description First part of the signed text. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description Second part of the signed text. The tolerance that the vendor expects was not read. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Ed25519 signature over `<webhook-id>.<webhook-timestamp>.<raw body>`, in the manner of Standard Webhooks, which writes `v1a,<base64>` and allows several, separated by spaces. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallbackPayload"];
            };
        };
        responses: {
            "2XX": components["responses"]["CallbackReceived"];
        };
    };
    onCardClickToPayInfoChanged: {
        parameters: {
            query?: never;
            header: {
                /** @description Organization that the event happened in. */
                "X-Organization-Id": components["parameters"]["CallbackOrganizationId"];
                /** @description The partner's own reference for that organization, if it has one. */
                "X-Partner-Organization-Id"?: components["parameters"]["CallbackPartnerOrganizationId"];
                /** @description Payment program of the event; each program has its own signing key. */
                "X-Payment-Program-Id": components["parameters"]["CallbackPaymentProgramId"];
                /** @description Id of this callback. Remember it to drop a repeated delivery. */
                "X-Callback-Id": components["parameters"]["CallbackUniqueId"];
                /** @description When the callback was created, UTC. Order events by it, since they may arrive in any order. */
                "X-Callback-Created-At": components["parameters"]["CallbackCreatedAt"];
                /** @description First part of the signed text. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description Second part of the signed text. The tolerance that the vendor expects was not read. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Ed25519 signature over `<webhook-id>.<webhook-timestamp>.<raw body>`, in the manner of Standard Webhooks, which writes `v1a,<base64>` and allows several, separated by spaces. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallbackPayload"];
            };
        };
        responses: {
            "2XX": components["responses"]["CallbackReceived"];
        };
    };
    onCardAccountDetailsChanged: {
        parameters: {
            query?: never;
            header: {
                /** @description Organization that the event happened in. */
                "X-Organization-Id": components["parameters"]["CallbackOrganizationId"];
                /** @description The partner's own reference for that organization, if it has one. */
                "X-Partner-Organization-Id"?: components["parameters"]["CallbackPartnerOrganizationId"];
                /** @description Payment program of the event; each program has its own signing key. */
                "X-Payment-Program-Id": components["parameters"]["CallbackPaymentProgramId"];
                /** @description Id of this callback. Remember it to drop a repeated delivery. */
                "X-Callback-Id": components["parameters"]["CallbackUniqueId"];
                /** @description When the callback was created, UTC. Order events by it, since they may arrive in any order. */
                "X-Callback-Created-At": components["parameters"]["CallbackCreatedAt"];
                /** @description First part of the signed text. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description Second part of the signed text. The tolerance that the vendor expects was not read. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Ed25519 signature over `<webhook-id>.<webhook-timestamp>.<raw body>`, in the manner of Standard Webhooks, which writes `v1a,<base64>` and allows several, separated by spaces. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallbackPayload"];
            };
        };
        responses: {
            "2XX": components["responses"]["CallbackReceived"];
        };
    };
    onCardAccountBalanceChanged: {
        parameters: {
            query?: never;
            header: {
                /** @description Organization that the event happened in. */
                "X-Organization-Id": components["parameters"]["CallbackOrganizationId"];
                /** @description The partner's own reference for that organization, if it has one. */
                "X-Partner-Organization-Id"?: components["parameters"]["CallbackPartnerOrganizationId"];
                /** @description Payment program of the event; each program has its own signing key. */
                "X-Payment-Program-Id": components["parameters"]["CallbackPaymentProgramId"];
                /** @description Id of this callback. Remember it to drop a repeated delivery. */
                "X-Callback-Id": components["parameters"]["CallbackUniqueId"];
                /** @description When the callback was created, UTC. Order events by it, since they may arrive in any order. */
                "X-Callback-Created-At": components["parameters"]["CallbackCreatedAt"];
                /** @description First part of the signed text. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description Second part of the signed text. The tolerance that the vendor expects was not read. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Ed25519 signature over `<webhook-id>.<webhook-timestamp>.<raw body>`, in the manner of Standard Webhooks, which writes `v1a,<base64>` and allows several, separated by spaces. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallbackPayload"];
            };
        };
        responses: {
            "2XX": components["responses"]["CallbackReceived"];
        };
    };
    onCardAccountLimitChanged: {
        parameters: {
            query?: never;
            header: {
                /** @description Organization that the event happened in. */
                "X-Organization-Id": components["parameters"]["CallbackOrganizationId"];
                /** @description The partner's own reference for that organization, if it has one. */
                "X-Partner-Organization-Id"?: components["parameters"]["CallbackPartnerOrganizationId"];
                /** @description Payment program of the event; each program has its own signing key. */
                "X-Payment-Program-Id": components["parameters"]["CallbackPaymentProgramId"];
                /** @description Id of this callback. Remember it to drop a repeated delivery. */
                "X-Callback-Id": components["parameters"]["CallbackUniqueId"];
                /** @description When the callback was created, UTC. Order events by it, since they may arrive in any order. */
                "X-Callback-Created-At": components["parameters"]["CallbackCreatedAt"];
                /** @description First part of the signed text. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description Second part of the signed text. The tolerance that the vendor expects was not read. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Ed25519 signature over `<webhook-id>.<webhook-timestamp>.<raw body>`, in the manner of Standard Webhooks, which writes `v1a,<base64>` and allows several, separated by spaces. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallbackPayload"];
            };
        };
        responses: {
            "2XX": components["responses"]["CallbackReceived"];
        };
    };
    onTransactionCreated: {
        parameters: {
            query?: never;
            header: {
                /** @description Organization that the event happened in. */
                "X-Organization-Id": components["parameters"]["CallbackOrganizationId"];
                /** @description The partner's own reference for that organization, if it has one. */
                "X-Partner-Organization-Id"?: components["parameters"]["CallbackPartnerOrganizationId"];
                /** @description Payment program of the event; each program has its own signing key. */
                "X-Payment-Program-Id": components["parameters"]["CallbackPaymentProgramId"];
                /** @description Id of this callback. Remember it to drop a repeated delivery. */
                "X-Callback-Id": components["parameters"]["CallbackUniqueId"];
                /** @description When the callback was created, UTC. Order events by it, since they may arrive in any order. */
                "X-Callback-Created-At": components["parameters"]["CallbackCreatedAt"];
                /** @description First part of the signed text. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description Second part of the signed text. The tolerance that the vendor expects was not read. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Ed25519 signature over `<webhook-id>.<webhook-timestamp>.<raw body>`, in the manner of Standard Webhooks, which writes `v1a,<base64>` and allows several, separated by spaces. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallbackPayload"];
            };
        };
        responses: {
            "2XX": components["responses"]["CallbackReceived"];
        };
    };
    onTransactionUpdated: {
        parameters: {
            query?: never;
            header: {
                /** @description Organization that the event happened in. */
                "X-Organization-Id": components["parameters"]["CallbackOrganizationId"];
                /** @description The partner's own reference for that organization, if it has one. */
                "X-Partner-Organization-Id"?: components["parameters"]["CallbackPartnerOrganizationId"];
                /** @description Payment program of the event; each program has its own signing key. */
                "X-Payment-Program-Id": components["parameters"]["CallbackPaymentProgramId"];
                /** @description Id of this callback. Remember it to drop a repeated delivery. */
                "X-Callback-Id": components["parameters"]["CallbackUniqueId"];
                /** @description When the callback was created, UTC. Order events by it, since they may arrive in any order. */
                "X-Callback-Created-At": components["parameters"]["CallbackCreatedAt"];
                /** @description First part of the signed text. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description Second part of the signed text. The tolerance that the vendor expects was not read. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Ed25519 signature over `<webhook-id>.<webhook-timestamp>.<raw body>`, in the manner of Standard Webhooks, which writes `v1a,<base64>` and allows several, separated by spaces. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallbackPayload"];
            };
        };
        responses: {
            "2XX": components["responses"]["CallbackReceived"];
        };
    };
    onAccountingTransactionCreated: {
        parameters: {
            query?: never;
            header: {
                /** @description Organization that the event happened in. */
                "X-Organization-Id": components["parameters"]["CallbackOrganizationId"];
                /** @description The partner's own reference for that organization, if it has one. */
                "X-Partner-Organization-Id"?: components["parameters"]["CallbackPartnerOrganizationId"];
                /** @description Payment program of the event; each program has its own signing key. */
                "X-Payment-Program-Id": components["parameters"]["CallbackPaymentProgramId"];
                /** @description Id of this callback. Remember it to drop a repeated delivery. */
                "X-Callback-Id": components["parameters"]["CallbackUniqueId"];
                /** @description When the callback was created, UTC. Order events by it, since they may arrive in any order. */
                "X-Callback-Created-At": components["parameters"]["CallbackCreatedAt"];
                /** @description First part of the signed text. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description Second part of the signed text. The tolerance that the vendor expects was not read. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Ed25519 signature over `<webhook-id>.<webhook-timestamp>.<raw body>`, in the manner of Standard Webhooks, which writes `v1a,<base64>` and allows several, separated by spaces. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallbackPayload"];
            };
        };
        responses: {
            "2XX": components["responses"]["CallbackReceived"];
        };
    };
    onAccountingTransactionUpdated: {
        parameters: {
            query?: never;
            header: {
                /** @description Organization that the event happened in. */
                "X-Organization-Id": components["parameters"]["CallbackOrganizationId"];
                /** @description The partner's own reference for that organization, if it has one. */
                "X-Partner-Organization-Id"?: components["parameters"]["CallbackPartnerOrganizationId"];
                /** @description Payment program of the event; each program has its own signing key. */
                "X-Payment-Program-Id": components["parameters"]["CallbackPaymentProgramId"];
                /** @description Id of this callback. Remember it to drop a repeated delivery. */
                "X-Callback-Id": components["parameters"]["CallbackUniqueId"];
                /** @description When the callback was created, UTC. Order events by it, since they may arrive in any order. */
                "X-Callback-Created-At": components["parameters"]["CallbackCreatedAt"];
                /** @description First part of the signed text. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description Second part of the signed text. The tolerance that the vendor expects was not read. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Ed25519 signature over `<webhook-id>.<webhook-timestamp>.<raw body>`, in the manner of Standard Webhooks, which writes `v1a,<base64>` and allows several, separated by spaces. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallbackPayload"];
            };
        };
        responses: {
            "2XX": components["responses"]["CallbackReceived"];
        };
    };
    onReceiptAutomatchingFinished: {
        parameters: {
            query?: never;
            header: {
                /** @description Organization that the event happened in. */
                "X-Organization-Id": components["parameters"]["CallbackOrganizationId"];
                /** @description The partner's own reference for that organization, if it has one. */
                "X-Partner-Organization-Id"?: components["parameters"]["CallbackPartnerOrganizationId"];
                /** @description Payment program of the event; each program has its own signing key. */
                "X-Payment-Program-Id": components["parameters"]["CallbackPaymentProgramId"];
                /** @description Id of this callback. Remember it to drop a repeated delivery. */
                "X-Callback-Id": components["parameters"]["CallbackUniqueId"];
                /** @description When the callback was created, UTC. Order events by it, since they may arrive in any order. */
                "X-Callback-Created-At": components["parameters"]["CallbackCreatedAt"];
                /** @description First part of the signed text. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description Second part of the signed text. The tolerance that the vendor expects was not read. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Ed25519 signature over `<webhook-id>.<webhook-timestamp>.<raw body>`, in the manner of Standard Webhooks, which writes `v1a,<base64>` and allows several, separated by spaces. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallbackPayload"];
            };
        };
        responses: {
            "2XX": components["responses"]["CallbackReceived"];
        };
    };
    onStatementGenerated: {
        parameters: {
            query?: never;
            header: {
                /** @description Organization that the event happened in. */
                "X-Organization-Id": components["parameters"]["CallbackOrganizationId"];
                /** @description The partner's own reference for that organization, if it has one. */
                "X-Partner-Organization-Id"?: components["parameters"]["CallbackPartnerOrganizationId"];
                /** @description Payment program of the event; each program has its own signing key. */
                "X-Payment-Program-Id": components["parameters"]["CallbackPaymentProgramId"];
                /** @description Id of this callback. Remember it to drop a repeated delivery. */
                "X-Callback-Id": components["parameters"]["CallbackUniqueId"];
                /** @description When the callback was created, UTC. Order events by it, since they may arrive in any order. */
                "X-Callback-Created-At": components["parameters"]["CallbackCreatedAt"];
                /** @description First part of the signed text. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description Second part of the signed text. The tolerance that the vendor expects was not read. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Ed25519 signature over `<webhook-id>.<webhook-timestamp>.<raw body>`, in the manner of Standard Webhooks, which writes `v1a,<base64>` and allows several, separated by spaces. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallbackPayload"];
            };
        };
        responses: {
            "2XX": components["responses"]["CallbackReceived"];
        };
    };
    onStatementUpdated: {
        parameters: {
            query?: never;
            header: {
                /** @description Organization that the event happened in. */
                "X-Organization-Id": components["parameters"]["CallbackOrganizationId"];
                /** @description The partner's own reference for that organization, if it has one. */
                "X-Partner-Organization-Id"?: components["parameters"]["CallbackPartnerOrganizationId"];
                /** @description Payment program of the event; each program has its own signing key. */
                "X-Payment-Program-Id": components["parameters"]["CallbackPaymentProgramId"];
                /** @description Id of this callback. Remember it to drop a repeated delivery. */
                "X-Callback-Id": components["parameters"]["CallbackUniqueId"];
                /** @description When the callback was created, UTC. Order events by it, since they may arrive in any order. */
                "X-Callback-Created-At": components["parameters"]["CallbackCreatedAt"];
                /** @description First part of the signed text. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description Second part of the signed text. The tolerance that the vendor expects was not read. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Ed25519 signature over `<webhook-id>.<webhook-timestamp>.<raw body>`, in the manner of Standard Webhooks, which writes `v1a,<base64>` and allows several, separated by spaces. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallbackPayload"];
            };
        };
        responses: {
            "2XX": components["responses"]["CallbackReceived"];
        };
    };
    onStatementCsvDownloadReady: {
        parameters: {
            query?: never;
            header: {
                /** @description Organization that the event happened in. */
                "X-Organization-Id": components["parameters"]["CallbackOrganizationId"];
                /** @description The partner's own reference for that organization, if it has one. */
                "X-Partner-Organization-Id"?: components["parameters"]["CallbackPartnerOrganizationId"];
                /** @description Payment program of the event; each program has its own signing key. */
                "X-Payment-Program-Id": components["parameters"]["CallbackPaymentProgramId"];
                /** @description Id of this callback. Remember it to drop a repeated delivery. */
                "X-Callback-Id": components["parameters"]["CallbackUniqueId"];
                /** @description When the callback was created, UTC. Order events by it, since they may arrive in any order. */
                "X-Callback-Created-At": components["parameters"]["CallbackCreatedAt"];
                /** @description First part of the signed text. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description Second part of the signed text. The tolerance that the vendor expects was not read. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Ed25519 signature over `<webhook-id>.<webhook-timestamp>.<raw body>`, in the manner of Standard Webhooks, which writes `v1a,<base64>` and allows several, separated by spaces. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "statementFileUrl": "https://files.example.com/statements/2026-03.csv?signature=3f9a"
                 *     }
                 */
                "application/json": components["schemas"]["StatementCsvReadyCallback"];
            };
        };
        responses: {
            "2XX": components["responses"]["CallbackReceived"];
        };
    };
    onAccountEntryCreated: {
        parameters: {
            query?: never;
            header: {
                /** @description Organization that the event happened in. */
                "X-Organization-Id": components["parameters"]["CallbackOrganizationId"];
                /** @description The partner's own reference for that organization, if it has one. */
                "X-Partner-Organization-Id"?: components["parameters"]["CallbackPartnerOrganizationId"];
                /** @description Payment program of the event; each program has its own signing key. */
                "X-Payment-Program-Id": components["parameters"]["CallbackPaymentProgramId"];
                /** @description Id of this callback. Remember it to drop a repeated delivery. */
                "X-Callback-Id": components["parameters"]["CallbackUniqueId"];
                /** @description When the callback was created, UTC. Order events by it, since they may arrive in any order. */
                "X-Callback-Created-At": components["parameters"]["CallbackCreatedAt"];
                /** @description First part of the signed text. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description Second part of the signed text. The tolerance that the vendor expects was not read. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Ed25519 signature over `<webhook-id>.<webhook-timestamp>.<raw body>`, in the manner of Standard Webhooks, which writes `v1a,<base64>` and allows several, separated by spaces. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallbackPayload"];
            };
        };
        responses: {
            "2XX": components["responses"]["CallbackReceived"];
        };
    };
    onOrganizationUpdated: {
        parameters: {
            query?: never;
            header: {
                /** @description Organization that the event happened in. */
                "X-Organization-Id": components["parameters"]["CallbackOrganizationId"];
                /** @description The partner's own reference for that organization, if it has one. */
                "X-Partner-Organization-Id"?: components["parameters"]["CallbackPartnerOrganizationId"];
                /** @description Payment program of the event; each program has its own signing key. */
                "X-Payment-Program-Id": components["parameters"]["CallbackPaymentProgramId"];
                /** @description Id of this callback. Remember it to drop a repeated delivery. */
                "X-Callback-Id": components["parameters"]["CallbackUniqueId"];
                /** @description When the callback was created, UTC. Order events by it, since they may arrive in any order. */
                "X-Callback-Created-At": components["parameters"]["CallbackCreatedAt"];
                /** @description First part of the signed text. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description Second part of the signed text. The tolerance that the vendor expects was not read. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Ed25519 signature over `<webhook-id>.<webhook-timestamp>.<raw body>`, in the manner of Standard Webhooks, which writes `v1a,<base64>` and allows several, separated by spaces. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallbackPayload"];
            };
        };
        responses: {
            "2XX": components["responses"]["CallbackReceived"];
        };
    };
    onExternalTransferStatusChanged: {
        parameters: {
            query?: never;
            header: {
                /** @description Organization that the event happened in. */
                "X-Organization-Id": components["parameters"]["CallbackOrganizationId"];
                /** @description The partner's own reference for that organization, if it has one. */
                "X-Partner-Organization-Id"?: components["parameters"]["CallbackPartnerOrganizationId"];
                /** @description Payment program of the event; each program has its own signing key. */
                "X-Payment-Program-Id": components["parameters"]["CallbackPaymentProgramId"];
                /** @description Id of this callback. Remember it to drop a repeated delivery. */
                "X-Callback-Id": components["parameters"]["CallbackUniqueId"];
                /** @description When the callback was created, UTC. Order events by it, since they may arrive in any order. */
                "X-Callback-Created-At": components["parameters"]["CallbackCreatedAt"];
                /** @description First part of the signed text. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description Second part of the signed text. The tolerance that the vendor expects was not read. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Ed25519 signature over `<webhook-id>.<webhook-timestamp>.<raw body>`, in the manner of Standard Webhooks, which writes `v1a,<base64>` and allows several, separated by spaces. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallbackPayload"];
            };
        };
        responses: {
            "2XX": components["responses"]["CallbackReceived"];
        };
    };
}
