// Made by `npm run api` from the server's schema.

export interface paths {
    "/api/account/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who you are, and what you may ask for
         * @description For a page that offers this API: it needs no credentials, and sets the cookie `csrftoken`, which
         *     a browser session sends back in the header `X-CSRFToken`.
         */
        get: operations["read_account"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/password/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change your password
         * @description Ends all your API tokens, links of `sign_session` and browser sessions but this one. In a
         *     browser session only: who has a token shall not be able to take the account over.
         */
        post: operations["change_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/login/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in, in a browser
         * @description Sets the cookie of a browser session. Programs use tokens instead. The session ends at
         *     /accounts/logout/ or when the password changes.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/logout/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revoke the token of the request */
        post: operations["revoke_token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/logout-all/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revoke all tokens of the request's user */
        post: operations["revoke_all_tokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/token/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a token for a user name and a password
         * @description By HTTP Basic, or in the body. Send the token as `Authorization: Token ...`. The server keeps
         *     only its hash and shows it only once. A `name` tells it from your others when you revoke one.
         *     All tokens of a user end when the password changes.
         */
        post: operations["create_token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/tokens/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your tokens, the newest first */
        get: operations["list_tokens"];
        put?: never;
        /**
         * Make a token
         * @description It is shown only once.
         */
        post: operations["create_own_token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/tokens/{key}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke one of your tokens */
        delete: operations["revoke_own_token"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/characters/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the characters that you may see, the newest first */
        get: operations["list_characters"];
        put?: never;
        /**
         * Keep a character, of a story (JSON) or of an uploaded picture (a form)
         * @description Of a story its name, kind, look, picture and cut-out are kept. A picture with a transparent
         *     ground is taken as it is; any other is cut out by a worker, which takes a second or more:
         *     ask for the character until its status is `ready` or `failed`.
         */
        post: operations["add_character"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/characters/{character_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a character of the library */
        get: operations["read_character"];
        put?: never;
        post?: never;
        /**
         * Delete a character and its pictures
         * @description Stories that it plays in have their own copy.
         */
        delete: operations["delete_character"];
        options?: never;
        head?: never;
        /**
         * Change the name, kind or look of a character
         * @description Stories that it plays in already stay as they are.
         */
        patch: operations["change_character"];
        trace?: never;
    };
    "/api/characters/{character_id}/sign/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get links to a character's pictures that need no header
         * @description For `<img>` in pages of other origins, as those of a session.
         */
        post: operations["sign_character"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/generate-story/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate one illustrated story
         * @description Answers when the story is ready, which takes seconds to minutes, or earlier with `Prefer` or
         *     `wait`. After a 429 or 503 try again after the seconds in Retry-After, with an Idempotency-Key
         *     if the first request may have arrived.
         */
        post: operations["generate_story"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/import/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a story from an archive
         * @description The body is a file that `export/?format=zip` gave, on this server or another one. The story
         *     keeps its `session_id` if that is free here, and can be read, changed, retried and exported as
         *     before: takes, revisions, placements and narrations come along.
         */
        post: operations["import_story"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queue/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who waits, and what runs: for staff who may see everybody's stories */
        get: operations["read_queue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the sessions that you may see, the newest first */
        get: operations["list_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{session_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one session in its present state */
        get: operations["read_session"];
        put?: never;
        post?: never;
        /**
         * Delete one session and its files, whether or not it is in the trash
         * @description Users delete their own sessions, and sessions without an owner where anonymous use is on;
         *     staff need the permission to delete sessions.
         */
        delete: operations["delete_session"];
        options?: never;
        head?: never;
        /**
         * Change the title, the cover or the cast of a story by hand
         * @description For a title or a cover nothing is drawn. Another look draws that character again, in the
         *     queue; another `take` of a character is put on its pages.
         */
        patch: operations["change_session"];
        trace?: never;
    };
    "/api/sessions/{session_id}/cancel/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a story that has not ended
         * @description Removes it from the queue, or stops it within one token or denoising step. The outputs of its
         *     completed stages stay readable.
         */
        post: operations["cancel_session"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{session_id}/cast/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a character to a story
         * @description One of the library joins with its pictures, which are copied; one who is described is drawn once
         *     it is on a page. It is the last of the cast, and joins those on the `pages` that are named.
         */
        post: operations["add_to_cast"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{session_id}/cast/{key}/": {
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
         * Remove a character from a story
         * @description It is on none of its pages any more, whose pictures are composed again. The last one stays.
         *     The revision before has it still.
         */
        delete: operations["remove_from_cast"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{session_id}/events/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow one session as it is generated
         * @description Server-Sent Events, numbered within the session: `queued`, `started`, `stage`, `progress`,
         *     `plan`, `text` (replace the story from code point `offset` on), `picture`, `page`, and at the
         *     end `result` with the session, or `deleted`. Comments are heartbeats. A client that reconnects
         *     with `Last-Event-ID` gets the events after that one. Changes by hand follow the result, as
         *     `page` and `revision`: reconnect to see them.
         */
        get: operations["watch_session"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{session_id}/export/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a story as a file
         * @description `epub` is EPUB 3 with fixed pages, or with text that flows (`layout=reflowable`); `pdf` is to be
         *     read, `print` to be printed on square pages with bleed, and `cover` is the cover around these,
         *     with a spine for the `paper`; `html` is one file that opens by a
         *     double click; `zip` has everything; `mp4` is a video, where the server has ffmpeg. A file that
         *     takes longer to make is answered 202: ask again after `Retry-After` seconds.
         */
        get: operations["export_session"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{session_id}/figures/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what is seen of the cut-outs of a story
         * @description With it a client draws a page's figures over its background where its `placement` says: the
         *     middle of the feet at `x` and `y`, as tall as `height`, mirrored if `flip`.
         */
        get: operations["list_figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{session_id}/pages/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a page to a story
         * @description What is left out is as on the page before it. A page in a place that the story has already is
         *     composed at once; a new place is drawn first.
         */
        post: operations["add_page"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Put the pages of a story into another order
         * @description Nothing is drawn or composed again. The cover stays the same page.
         */
        patch: operations["order_pages"];
        trace?: never;
    };
    "/api/sessions/{session_id}/pages/{number}/": {
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
         * Delete a page of a story
         * @description The last one stays. The revision before has it still.
         */
        delete: operations["delete_page"];
        options?: never;
        head?: never;
        /**
         * Change a page of a story by hand
         * @description Only what depends on the change is made again: nothing for a text, the page's picture at once
         *     for `placement`, `light` or `background_take`, and for another place, time or cast what a model
         *     has to draw, in the queue.
         */
        patch: operations["change_page"];
        trace?: never;
    };
    "/api/sessions/{session_id}/retry/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run stages of an ended story again
         * @description Without a stage: all that are not completed. With a stage: that one and the ones that depend on
         *     it, with a new seed. The other outputs stay, and the earlier pictures are takes that can be
         *     chosen. With an If-Match only if the story is what the client knows.
         */
        post: operations["retry_session"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{session_id}/revisions/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the revisions of a story, the newest first
         * @description Each change makes one. The newest 50 are kept.
         */
        get: operations["list_revisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{session_id}/revisions/{number}/restore/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring a revision of a story back
         * @description That is a revision, too. Nothing is drawn again whose files are there.
         */
        post: operations["restore_revision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{session_id}/shares/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the links to a story that have not expired */
        get: operations["list_share_links"];
        put?: never;
        /**
         * Make a link with which everybody who has it can read the story
         * @description It shows the title, the pages' texts and pictures and nothing else, until it expires, is
         *     revoked, or the story is deleted. A change of the story shows.
         */
        post: operations["share_session"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{session_id}/shares/{key}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke a link to a story: it leads nowhere from now on */
        delete: operations["revoke_share_link"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{session_id}/sign/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get links to a session's pictures and events that need no header
         * @description For `<img>` and `EventSource` in pages of other origins, which cannot send a token. The links
         *     are valid for an hour, or until the user's password changes; everybody who has one can use it.
         */
        post: operations["sign_session"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/trash/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put sessions that have ended into the trash
         * @description From then on nothing shows them but the list of the trash (`?trashed=true`); links to share
         *     them lead nowhere. They are deleted after STORYGEN_TRASH_DAYS, and can be restored until
         *     then. The answer has the ids of those that were moved: unfinished sessions stay, and what
         *     you do not see is passed over.
         */
        post: operations["trash_sessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/trash/restore/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore sessions from the trash, as they were, with the links to share them
         * @description The answer has the ids of those that were moved.
         */
        post: operations["restore_sessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shared/{key}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the story that a link leads to */
        get: operations["read_shared_story"];
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
        /** @description A client, from its user, and what it may send. */
        Account: {
            /** @description Null if you are not signed in. */
            username: string | null;
            is_staff: boolean;
            /** @description Whether you see everybody's stories, and the queue. */
            sees_all: boolean;
            /** @description False if you have to sign in first. */
            may_use: boolean;
            /** @description Null if you are not signed in. */
            quota: components["schemas"]["Quota"] | null;
            presets: components["schemas"]["Preset"][];
            max_prompt_length: number;
            /** @description Of an archive. */
            max_import_bytes: number;
            /** @description Whether this server reads aloud. */
            narration: boolean;
            /**
             * Format: double
             * @description How long stories stay in the trash.
             */
            trash_days: number;
            library: components["schemas"]["Library"];
        };
        BadArchive: {
            detail?: string;
            prompt_text?: string[];
            plan?: string[];
        };
        BadChange: {
            title?: string[];
            cover?: string[];
            text?: string[];
            place?: string[];
            time?: string[];
            light?: string[];
            background_take?: string[];
            after?: string[];
            id?: string[];
            name?: string[];
            kind?: string[];
            look?: string[];
            non_field_errors?: string[];
            cast?: unknown;
            placement?: unknown;
            order?: unknown;
            pages?: unknown;
            detail?: string;
        };
        BadCharacter: {
            session?: string[];
            character?: string[];
            picture?: string[];
            name?: string[];
            kind?: string[];
            look?: string[];
            non_field_errors?: string[];
            detail?: string;
        };
        BadCharacterFilter: {
            status?: string[];
            source?: string[];
            page_size?: string[];
            detail?: string;
        };
        BadCredentials: {
            username?: string[];
            password?: string[];
            non_field_errors?: string[];
            detail?: string;
        };
        BadEventNumber: {
            last_event_id?: string[];
            detail?: string;
        };
        BadExport: {
            format?: string[];
            layout?: string[];
            paper?: string[];
            detail?: string;
        };
        BadFilter: {
            status?: string[];
            processing_status?: string[];
            created_after?: string[];
            created_before?: string[];
            style?: string[];
            owner?: string[];
            min_pages?: string[];
            max_pages?: string[];
            narration?: string[];
            trashed?: string[];
            page_size?: string[];
            detail?: string;
        };
        BadName: {
            name?: string[];
            non_field_errors?: string[];
            detail?: string;
        };
        BadPassword: {
            old_password?: string[];
            new_password?: string[];
            non_field_errors?: string[];
            detail?: string;
        };
        BadRequest: {
            prompt_text?: string[];
            seed?: string[];
            style?: string[];
            preset?: string[];
            webhook_url?: string[];
            stage?: string[];
            wait?: string[];
            pages?: string[];
            reader?: string[];
            plan_only?: string[];
            narration?: string[];
            page?: string[];
            character?: string[];
            non_field_errors?: string[];
            plan?: unknown;
            cast?: unknown;
            detail?: string;
        };
        BadSessionIds: {
            session_ids?: unknown;
            detail?: string;
        };
        BadShare: {
            days?: string[];
            detail?: string;
        };
        BadToken: {
            username?: string[];
            password?: string[];
            name?: string[];
            non_field_errors?: string[];
            detail?: string;
        };
        /** @enum {unknown} */
        BlankEnum: "";
        /**
         * @description * `hit` - Hit
         *     * `miss` - Miss
         *     * `off` - Off
         * @enum {string}
         */
        CacheEnum: "hit" | "miss" | "off";
        /** @description Somebody who is to play: one of the library by its `id`, or one who is described. */
        CastMember: {
            /** @description Of a character of the library. */
            id?: string;
            name?: string;
            /** @description What it is: a fox. */
            kind?: string;
            /** @description What a picture of it shows. */
            look?: string;
        };
        /** @description What a client does not know yet. */
        ChangedSince: {
            revision: number;
            summary: string;
        };
        /** @description One of the cast; the first is the hero. */
        Character: {
            id: string;
            name: string;
            /** @description What it is: a fox. */
            kind: string;
            /** @description What a picture of it shows. */
            look: string;
        };
        /** @description What is to be changed of one of the cast. */
        CharacterChange: {
            /** @description Of the cast. */
            id: string;
            /** @description What a picture of it shows. It is drawn again. */
            look?: string;
            /** @description One of its `takes`. */
            take?: number;
        };
        /** @description The pictures of one of the cast; null for one that is not there. */
        CharacterLinks: {
            id: string;
            /** Format: uri-reference */
            image_url: string | null;
            /** Format: uri-reference */
            cutout_url: string | null;
            poses: components["schemas"]["PosePictures"][];
        };
        /** @description Links that need no other authentication until they expire. */
        CharacterSignedLinks: {
            /** Format: uri-reference */
            image_url: string | null;
            /** Format: uri-reference */
            cutout_url: string | null;
            /** Format: date-time */
            expires_at: string;
        };
        /** @description A user name and a password. */
        Credentials: {
            username: string;
            password: string;
        };
        /** @description A cut-out as it is laid over a background; edges in shares of its picture. */
        CutFigure: {
            /** @description Of the cast. */
            id: string;
            /**
             * @description A page shows the cut-out in its pose if there is one, else `standing`.
             *
             *     * `standing` - standing
             *     * `walking` - walking
             *     * `sitting` - sitting
             *     * `running` - running
             *     * `arms up` - arms up
             *     * `sad` - sad
             *     * `asleep` - asleep
             *     * `waving` - waving
             *     * `pointing` - pointing
             *     * `flying` - flying
             *     * `swimming` - swimming
             */
            pose: components["schemas"]["PoseEnum"];
            /**
             * Format: uri-reference
             * @description Of the cut-out.
             */
            url: string | null;
            /** Format: double */
            left: number;
            /** Format: double */
            top: number;
            /** Format: double */
            right: number;
            /** Format: double */
            bottom: number;
            /**
             * Format: double
             * @description The middle of its feet, from the left edge, in shares of the figure's width.
             */
            foot: number;
            /**
             * Format: double
             * @description The figure's width divided by its height.
             */
            aspect: number;
        };
        /** @description One of the cast with its pictures, which are null while there are none. */
        DrawnCharacter: {
            id: string;
            name: string;
            /** @description What it is: a fox. */
            kind: string;
            /** @description What a picture of it shows. */
            look: string;
            /** Format: uri-reference */
            image_url: string | null;
            /** Format: uri-reference */
            cutout_url: string | null;
            /** @description The newest, the oldest first. */
            takes: components["schemas"]["Take"][];
            /** @description Further pictures, which pages with that pose show. */
            poses: components["schemas"]["PosePictures"][];
            /** @description The character of the library whose picture is used, which may be deleted. */
            character: string | null;
        };
        /** @description A page with its picture and narration, which are null while there are none. */
        DrawnPage: {
            /** @description From 1. */
            number: number;
            /** @description Paragraphs, parted by a line break. */
            text: string;
            /** @description With nobody in it. */
            place: string;
            time: components["schemas"]["TimeEnum"];
            cast: components["schemas"]["Presence"][];
            /**
             * @description The side it comes from, if it was set by hand.
             *
             *     * `` -
             *     * `left` - left
             *     * `right` - right
             */
            light?: components["schemas"]["LightEnum"] | components["schemas"]["BlankEnum"];
            /** Format: uri-reference */
            image_url: string | null;
            /** Format: uri-reference */
            background_url: string | null;
            placement: components["schemas"]["Figure"][];
            gate: components["schemas"]["Gate"] | null;
            /** Format: uri-reference */
            audio_url: string | null;
            narration: components["schemas"]["Narration"] | null;
            /** @description The newest, the oldest first. */
            background_takes: components["schemas"]["Take"][];
        };
        /** @description Where somebody stands in the page's picture. */
        Figure: {
            /**
             * Format: double
             * @description The middle of its feet.
             */
            x: number;
            /**
             * Format: double
             * @description Its feet, from the top.
             */
            y: number;
            /** Format: double */
            height: number;
            /** @description Mirrored. */
            flip: boolean;
            /** @description A larger one is nearer. */
            order: number;
            /** @description Of the cast. */
            id: string;
        };
        /** @description How good a scene is, from 0 (bad) to 1. */
        Gate: {
            /** Format: double */
            halo: number;
            /** Format: double */
            light: number;
            /** Format: double */
            contact: number;
            /** Format: double */
            overlap: number;
            /** Format: double */
            crop: number;
            /** Format: double */
            scale: number;
            /** Format: double */
            score: number;
        };
        /** @description Where somebody is to stand. */
        GivenPlacement: {
            /**
             * Format: double
             * @description The middle of its feet, from the left.
             */
            x: number;
            /**
             * Format: double
             * @description Its feet, from the top.
             */
            y: number;
            /**
             * Format: double
             * @description In heights of the picture.
             */
            height: number;
            /**
             * @description Mirrored.
             * @default false
             */
            flip: boolean;
            /**
             * @description A larger one is nearer.
             * @default 0
             */
            order: number;
        };
        /** @description A plan as an answer has it, changed or not, with 1 to 3 characters and 1 to 12 pages. */
        GivenPlan: {
            title: string;
            cast: components["schemas"]["PlanCharacter"][];
            pages: components["schemas"]["PlanPage"][];
            /**
             * @description The number of a page.
             * @default 1
             */
            cover: number;
        };
        /** @description The pictures' addresses; null for one that could not be made. */
        ImageUrls: {
            /** Format: uri-reference */
            readonly character_image: string | null;
            /** Format: uri-reference */
            readonly background_image: string | null;
            /** Format: uri-reference */
            readonly merged_image: string | null;
        };
        /** @description A story that was imported. */
        ImportedStory: {
            readonly session_id: string;
            readonly prompt_text: string;
            readonly title: string;
            readonly story_text: string;
            /** @description Null until the story is written. */
            readonly plan: components["schemas"]["Plan"] | null;
            /** @description The hero first. */
            readonly cast: components["schemas"]["DrawnCharacter"][];
            /** @description In order; empty until there is a plan. */
            readonly pages: components["schemas"]["DrawnPage"][];
            /** @description As many as the story has; until it is written, as were asked for. */
            readonly page_count: number;
            readonly character_description: string;
            readonly background_description: string;
            readonly image_urls: components["schemas"]["ImageUrls"];
            readonly status: components["schemas"]["SessionStatus"];
            readonly processing_status: components["schemas"]["ProcessingStatusEnum"];
            readonly error_messages: string[];
            /** @description What of the prompt could not be read, in sentences. */
            readonly warnings: string[];
            readonly seed: number;
            /** @description Seeds of steps that were retried with a new one. */
            readonly stage_seeds: unknown;
            readonly reader: components["schemas"]["ReaderEnum"];
            /** @description Nothing is drawn. */
            readonly plan_only: boolean;
            /** @description Each page is read aloud. */
            readonly narration: boolean;
            readonly style: string;
            readonly preset: string;
            /** @description Incremented by each change. */
            readonly revision: number;
            /** @description Null once it has ended. */
            readonly progress: components["schemas"]["Progress"] | null;
            readonly stages: components["schemas"]["StageRun"][];
            /** @description Seconds by stage. */
            readonly timings: {
                [key: string]: number;
            };
            /** @description Models, seeds, steps and prompt fit by stage: of the hero and the cover. */
            readonly details: {
                [key: string]: unknown;
            };
            /** Format: double */
            readonly total_time_seconds: number | null;
            /** Format: date-time */
            readonly created_at: string;
            /** Format: date-time */
            readonly timestamp: string;
            /** @description Its session_id in the archive. Another one than here if that was taken. */
            readonly archive_id: string;
        };
        /** @description One of a story's cast that is to be kept; what is left out is as in the story. */
        Keep: {
            /** @description The story's `session_id`. */
            session: string;
            /** @description An `id` of the story's `cast`. */
            character: string;
            name?: string;
            /** @description What it is: a fox. */
            kind?: string;
            /** @description What a picture of it shows. */
            look?: string;
        };
        /** @description What a client keeps in the library of characters, what it may keep (0: no limit) and send. */
        Library: {
            characters: number;
            most_characters: number;
            bytes: number;
            most_bytes: number;
            max_upload_bytes: number;
            max_upload_pixels: number;
            formats: string[];
        };
        /** @description A character that is kept for further stories. */
        LibraryCharacter: {
            /** @description 12 hex digits. */
            id: string;
            readonly name: string;
            /** @description What it is: a fox. */
            readonly kind: string;
            /** @description What a picture of it shows. */
            readonly look: string;
            readonly status: components["schemas"]["LibraryCharacterStatusEnum"];
            readonly error: string;
            readonly source: components["schemas"]["SourceEnum"];
            /** @description The story that it was kept from, while that is there. */
            session?: string | null;
            /**
             * Format: uri-reference
             * @description The picture, on its ground.
             */
            readonly image_url: string | null;
            /**
             * Format: uri-reference
             * @description RGBA; null until it is cut out.
             */
            readonly cutout_url: string | null;
            /** @description Of its pictures. */
            readonly bytes: number;
            /** Format: date-time */
            readonly created_at: string;
            /** Format: date-time */
            readonly updated_at: string;
        };
        /**
         * @description * `pending` - Pending
         *     * `processing` - Processing
         *     * `ready` - Ready
         *     * `failed` - Failed
         * @enum {string}
         */
        LibraryCharacterStatusEnum: "pending" | "processing" | "ready" | "failed";
        /**
         * @description * `` -
         *     * `left` - left
         *     * `right` - right
         * @enum {string}
         */
        LightEnum: "left" | "right";
        /**
         * @description * `happy` - happy
         *     * `sad` - sad
         *     * `worried` - worried
         *     * `scared` - scared
         *     * `angry` - angry
         *     * `surprised` - surprised
         *     * `calm` - calm
         *     * `proud` - proud
         *     * `sleepy` - sleepy
         *     * `curious` - curious
         * @enum {string}
         */
        MoodEnum: "happy" | "sad" | "worried" | "scared" | "angry" | "surprised" | "calm" | "proud" | "sleepy" | "curious";
        /** @description Those that were moved, by their ids. */
        MovedSessions: {
            session_ids: string[];
        };
        /** @description How a page is read aloud. What cannot be read, such as an emoji, is in no sentence. */
        Narration: {
            /** @description The voice. */
            model: string;
            /**
             * Format: double
             * @description Seconds.
             */
            duration: number;
            sentences: components["schemas"]["Sentence"][];
        };
        /** @description One more in the cast of a story: one of the library by its `id`, or one who is described. */
        NewMember: {
            /** @description Of a character of the library. */
            id?: string;
            name?: string;
            /** @description What it is: a fox. */
            kind?: string;
            /** @description What a picture of it shows. */
            look?: string;
            /** @description The numbers of the pages that it joins; none by default. */
            pages?: number[];
        };
        /** @description A page more; what is left out is as on the page before it. */
        NewPage: {
            /** @description The number of the page before it, 0 for none. The last one by default. */
            after?: number;
            /** @description Paragraphs, parted by a line break. */
            text: string;
            /** @description What a picture of it shows, with nobody in it. */
            place?: string;
            time?: components["schemas"]["TimeEnum"];
            /** @description Who is there. */
            cast?: components["schemas"]["PlanPresence"][];
        };
        NullEnum: null;
        /** @description A page of the story, and what its picture shows. */
        Page: {
            /** @description From 1. */
            number: number;
            /** @description Paragraphs, parted by a line break. */
            text: string;
            /** @description With nobody in it. */
            place: string;
            time: components["schemas"]["TimeEnum"];
            cast: components["schemas"]["Presence"][];
            /**
             * @description The side it comes from, if it was set by hand.
             *
             *     * `` -
             *     * `left` - left
             *     * `right` - right
             */
            light?: components["schemas"]["LightEnum"] | components["schemas"]["BlankEnum"];
        };
        /** @description The files of a page; null for one that is not there. */
        PageLinks: {
            number: number;
            /** Format: uri-reference */
            image_url: string | null;
            /** Format: uri-reference */
            background_url: string | null;
            /** Format: uri-reference */
            audio_url: string | null;
        };
        PaginatedLibraryCharacterList: {
            /** @example 123 */
            count: number;
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?page=4
             */
            next?: string | null;
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?page=2
             */
            previous?: string | null;
            results: components["schemas"]["LibraryCharacter"][];
        };
        PaginatedSessionLineList: {
            /** @example 123 */
            count: number;
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?page=4
             */
            next?: string | null;
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?page=2
             */
            previous?: string | null;
            results: components["schemas"]["SessionLine"][];
        };
        /** @description A new password, with the present one as a proof. */
        PasswordChange: {
            old_password: string;
            /** @description The server's rules for passwords hold. */
            new_password: string;
        };
        /** @description What is to be changed of a character; what is left out stays as it is. */
        PatchedLibraryCharacterChange: {
            name?: string;
            /** @description What it is: a fox. */
            kind?: string;
            /** @description What a picture of it shows. */
            look?: string;
        };
        /** @description What is to be changed of a page; what is left out stays as it is. */
        PatchedPageChange: {
            /** @description Paragraphs, parted by a line break. */
            text?: string;
            /** @description What a picture of it shows, with nobody in it. */
            place?: string;
            time?: components["schemas"]["TimeEnum"];
            /** @description Who is there. */
            cast?: components["schemas"]["PlanPresence"][];
            /** @description For some or all of those on the page. Null: where they look best. */
            placement?: components["schemas"]["PlacementChange"][] | null;
            /**
             * @description The side that it comes from. Null: as the background shows.
             *
             *     * `left` - left
             *     * `right` - right
             */
            light?: components["schemas"]["LightEnum"] | components["schemas"]["NullEnum"];
            /** @description One of the page's `background_takes`. */
            background_take?: number;
        };
        /** @description The pages in another order. */
        PatchedPageOrder: {
            /** @description Each page once, by the number that it has now. */
            order?: number[];
        };
        /** @description What is to be changed of a story; what is left out stays as it is. */
        PatchedStoryChange: {
            title?: string;
            /** @description The number of a page. */
            cover?: number;
            /** @description Some or all. */
            cast?: components["schemas"]["CharacterChange"][];
        };
        /** @description Somebody on a page, and where, if everybody on it has a place. */
        PlacedPresence: {
            /** @description Of the cast. */
            id: string;
            /** @default standing */
            pose: components["schemas"]["PoseEnum"];
            /** @default calm */
            mood: components["schemas"]["MoodEnum"];
            placement?: components["schemas"]["GivenPlacement"];
        };
        /** @description Where one of the cast stands; shares of the picture's width and height. */
        Placement: {
            /**
             * Format: double
             * @description The middle of its feet.
             */
            x: number;
            /**
             * Format: double
             * @description Its feet, from the top.
             */
            y: number;
            /** Format: double */
            height: number;
            /** @description Mirrored. */
            flip: boolean;
            /** @description A larger one is nearer. */
            order: number;
        };
        /** @description Where one of those on the page is to stand; what is left out stays as it is. */
        PlacementChange: {
            /** @description Of the cast. */
            id: string;
            /**
             * Format: double
             * @description The middle of its feet, from the left.
             */
            x?: number;
            /**
             * Format: double
             * @description Its feet, from the top.
             */
            y?: number;
            /**
             * Format: double
             * @description In heights of the picture.
             */
            height?: number;
            /**
             * Format: double
             * @description Times as tall as it is now.
             */
            scale?: number;
            /** @description Mirrored. */
            flip?: boolean;
            /** @description A larger one is nearer. */
            order?: number;
        };
        /** @description All that is told before anything is drawn. */
        Plan: {
            title: string;
            cast: components["schemas"]["Character"][];
            pages: components["schemas"]["Page"][];
            /** @description The number of the page that makes the cover. */
            cover: number;
        };
        /** @description One of the cast; the first is the hero. */
        PlanCharacter: {
            /** @description Of a-z, 0-9 and -; pages refer to it. */
            id: string;
            name?: string;
            /** @description What it is: a fox. */
            kind: string;
            /** @description What a picture of it shows. */
            look: string;
        };
        /** @description A page; `number` is left out or counts from 1. */
        PlanPage: {
            number?: number;
            /** @description Paragraphs, parted by a line break. */
            text: string;
            /** @description What a picture of it shows, with nobody in it. */
            place: string;
            /** @default day */
            time: components["schemas"]["TimeEnum"];
            cast: components["schemas"]["PlacedPresence"][];
            /**
             * @description The side that it comes from; where the background shows by default.
             *
             *     * `left` - left
             *     * `right` - right
             */
            light?: components["schemas"]["LightEnum"] | components["schemas"]["BlankEnum"];
        };
        /** @description Somebody on a page. */
        PlanPresence: {
            /** @description Of the cast. */
            id: string;
            /** @default standing */
            pose: components["schemas"]["PoseEnum"];
            /** @default calm */
            mood: components["schemas"]["MoodEnum"];
        };
        /**
         * @description * `standing` - standing
         *     * `walking` - walking
         *     * `sitting` - sitting
         *     * `running` - running
         *     * `arms up` - arms up
         *     * `sad` - sad
         *     * `asleep` - asleep
         *     * `waving` - waving
         *     * `pointing` - pointing
         *     * `flying` - flying
         *     * `swimming` - swimming
         * @enum {string}
         */
        PoseEnum: "standing" | "walking" | "sitting" | "running" | "arms up" | "sad" | "asleep" | "waving" | "pointing" | "flying" | "swimming";
        /** @description One of the cast in a pose that its first picture does not have. */
        PosePictures: {
            pose: components["schemas"]["PoseEnum"];
            /** Format: uri-reference */
            image_url: string | null;
            /** Format: uri-reference */
            cutout_url: string | null;
        };
        /** @description Somebody on a page. */
        Presence: {
            /** @description Of the cast. */
            id: string;
            pose: components["schemas"]["PoseEnum"];
            mood: components["schemas"]["MoodEnum"];
            /** @description Only if it was set by hand. */
            placement?: components["schemas"]["Placement"];
        };
        /** @description A set of models that requests may name. */
        Preset: {
            name: string;
            styles: string[];
            /** @description In which a character is drawn; empty where its one picture serves on all pages. */
            poses: components["schemas"]["PoseEnum"][];
        };
        /**
         * @description * `embedded` - embedded
         * @enum {string}
         */
        PresetEnum: "embedded";
        /** @description The reason of a refusal. */
        Problem: {
            detail: string;
        };
        /**
         * @description * `processing` - processing
         *     * `completed` - completed
         *     * `partial` - partial
         *     * `failed` - failed
         *     * `cancelled` - cancelled
         * @enum {string}
         */
        ProcessingStatusEnum: "processing" | "completed" | "partial" | "failed" | "cancelled";
        /** @description How far an unfinished story is. */
        Progress: {
            /** @description The current stage; empty while it waits. */
            stage: string;
            /** @description That it is of, if it is of one. */
            page: number | null;
            /**
             * Format: double
             * @description 0 to 100.
             */
            percent: number;
            /**
             * Format: double
             * @description Until it ends, by the latest stories here; null before the first.
             */
            eta_seconds: number | null;
            /** @description The position in the queue, 1 for the next; null once it runs. */
            position: number | null;
        };
        /** @description Everybody's unfinished stories. */
        Queue: {
            waiting: number;
            running: number;
            /** @description Running ones, then the next ones; 100 of each at most. */
            stories: components["schemas"]["QueuedStory"][];
        };
        /** @description A story that waits or runs. */
        QueuedStory: {
            session_id: string;
            /** @description Empty until it is written. */
            title: string;
            prompt_text: string;
            /** @description Null if it has none. */
            owner?: string | null;
            status: components["schemas"]["QueuedStoryStatusEnum"];
            preset: string;
            /** @description That were asked for. */
            pages: number;
            /** @description The process that runs it; empty while it waits. */
            worker: string;
            /** @description The current stage; empty while it waits. */
            stage: string;
            /**
             * Format: double
             * @description 0 to 100.
             */
            percent: number;
            /** @description The position in the queue, 1 for the next; null once it runs. */
            position: number | null;
            /**
             * Format: double
             * @description Since it was queued; of one that runs, until it was begun.
             */
            waiting_seconds: number;
            /**
             * Format: double
             * @description Null while it waits.
             */
            running_seconds: number | null;
        };
        /**
         * @description * `pending` - pending
         *     * `processing` - processing
         * @enum {string}
         */
        QueuedStoryStatusEnum: "pending" | "processing";
        /** @description What a user may have, 0 for no limit, and has. */
        Quota: {
            stories_per_day: number;
            /** @description In the last 24 hours. */
            asked_today: number;
            stories_at_once: number;
            unfinished: number;
            pages_per_day: number;
            /** @description To be drawn, in the last 24 hours. */
            pages_today: number;
        };
        /**
         * @description * `3-5` - 3-5
         *     * `5-7` - 5-7
         *     * `7-9` - 7-9
         * @enum {string}
         */
        ReaderEnum: "3-5" | "5-7" | "7-9";
        /** @description The stage to run again; without one, all that are not completed. */
        Retry: {
            /**
             * @description Run this stage again, and the ones that depend on it, with a new seed.
             *
             *     * `story` - story
             *     * `character_image` - character_image
             *     * `background_image` - background_image
             *     * `cutout` - cutout
             *     * `scene` - scene
             *     * `narration` - narration
             */
            stage?: components["schemas"]["RetryStageEnum"];
            /** @description Only this page: its background and so its scene, or with a stage that one. */
            page?: number;
            /** @description Only this one of the cast, by its id: with the stage that draws characters. */
            character?: string;
            /**
             * Format: int64
             * @description The seed of that stage, random by default; for those that take one.
             */
            seed?: number | null;
        };
        /**
         * @description * `story` - story
         *     * `character_image` - character_image
         *     * `background_image` - background_image
         *     * `cutout` - cutout
         *     * `scene` - scene
         *     * `narration` - narration
         * @enum {string}
         */
        RetryStageEnum: "story" | "character_image" | "background_image" | "cutout" | "scene" | "narration";
        /** @description A state of the whole story that can be brought back. */
        Revision: {
            revision: number;
            /** Format: date-time */
            created_at: string;
            /** @description What changed, in words. */
            summary: string;
            /** @description Who made the change, if they were signed in. */
            author?: string | null;
            /** @description Whether it is the present one. */
            readonly current: boolean;
        };
        /** @description When a sentence is spoken, in seconds from the beginning of its page. */
        Sentence: {
            /** Format: double */
            start: number;
            /**
             * Format: double
             * @description Where the next one starts.
             */
            end: number;
            /** @description As it stands in a paragraph of the page's text. */
            text: string;
        };
        /** @description Sessions by their ids. */
        SessionIds: {
            session_ids: string[];
        };
        /** @description An item of the list of sessions. */
        SessionLine: {
            readonly session_id: string;
            /** Format: uri */
            readonly url: string;
            readonly prompt_text: string;
            /** @description Empty until the story is written. */
            readonly title: string;
            readonly status: components["schemas"]["SessionStatus"];
            readonly processing_status: components["schemas"]["ProcessingStatusEnum"];
            /** Format: uri-reference */
            readonly merged_image: string | null;
            /** @description As many as the story has; until it is written, as were asked for. */
            readonly page_count: number;
            /** @description Null if it has none. */
            owner?: string | null;
            readonly style: string;
            /** @description Each page is read aloud. */
            readonly narration: boolean;
            readonly seed: number;
            readonly preset: string;
            /** @description The current stage. */
            readonly stage: string;
            /** @description Incremented by each change. */
            readonly revision: number;
            /** Format: double */
            readonly total_time_seconds: number | null;
            /** Format: date-time */
            readonly created_at: string;
            /** Format: date-time */
            readonly updated_at: string;
            /**
             * Format: date-time
             * @description When it was put into the trash, from which it is deleted.
             */
            readonly trashed_at: string | null;
        };
        /**
         * @description * `pending` - Pending
         *     * `processing` - Processing
         *     * `completed` - Completed
         *     * `failed` - Failed
         *     * `cancelled` - Cancelled
         * @enum {string}
         */
        SessionStatus: "pending" | "processing" | "completed" | "failed" | "cancelled";
        /** @description How long a link to a story shall be valid. */
        Share: {
            /**
             * @description From now.
             * @default 30
             */
            days: number;
        };
        /** @description A link to read a story, for everybody who has it. */
        ShareLink: {
            readonly key: string;
            /**
             * Format: uri-reference
             * @description For a browser, on this server.
             */
            readonly url: string;
            /** Format: date-time */
            readonly created_at: string;
            /** Format: date-time */
            readonly expires_at: string;
        };
        /** @description A page of a story that was shared. */
        SharedPage: {
            /** @description From 1. */
            number: number;
            /** @description Paragraphs, parted by a line break. */
            text: string;
            /**
             * Format: uri-reference
             * @description Null if there is no picture.
             */
            image_url: string | null;
            /**
             * Format: uri-reference
             * @description Null if it is not read aloud.
             */
            audio_url: string | null;
            narration: components["schemas"]["Narration"] | null;
        };
        /** @description All that a link to a story shows. */
        SharedStory: {
            title: string;
            /** @description The number of the page that makes the cover. */
            cover: number;
            pages: components["schemas"]["SharedPage"][];
        };
        /** @description Links that need no other authentication until they expire. */
        SignedLinks: {
            image_urls: components["schemas"]["ImageUrls"];
            pages: components["schemas"]["PageLinks"][];
            cast: components["schemas"]["CharacterLinks"][];
            events_url: string;
            /** Format: date-time */
            expires_at: string;
        };
        /**
         * @description * `upload` - Upload
         *     * `story` - Story
         * @enum {string}
         */
        SourceEnum: "upload" | "story";
        /** @description One step: when it ran, how far it is, whether its output came from the cache. */
        StageRun: {
            readonly stage: components["schemas"]["StageRunStageEnum"];
            /** @description Null for the story and for a character. */
            readonly page: number | null;
            /**
             * @description Of a further picture of a character; null for anything else.
             *
             *     * `standing` - standing
             *     * `walking` - walking
             *     * `sitting` - sitting
             *     * `running` - running
             *     * `arms up` - arms up
             *     * `sad` - sad
             *     * `asleep` - asleep
             *     * `waving` - waving
             *     * `pointing` - pointing
             *     * `flying` - flying
             *     * `swimming` - swimming
             */
            readonly pose: components["schemas"]["PoseEnum"] | components["schemas"]["NullEnum"];
            /** @description Of the page, or in the cast; of a background, its first page. */
            readonly number: number;
            readonly take: number;
            readonly status: components["schemas"]["StageRunStatusEnum"];
            /** Format: date-time */
            readonly started_at: string;
            /** Format: date-time */
            readonly ended_at: string | null;
            /** Format: double */
            readonly seconds: number | null;
            /**
             * Format: double
             * @description 0 to 1.
             */
            readonly fraction: number;
            readonly cache: components["schemas"]["CacheEnum"];
            readonly error: string;
        };
        /**
         * @description * `story` - story
         *     * `character_image` - character image
         *     * `background_image` - background image
         *     * `cutout` - cutout
         *     * `scene` - scene
         *     * `narration` - narration
         * @enum {string}
         */
        StageRunStageEnum: "story" | "character_image" | "background_image" | "cutout" | "scene" | "narration";
        /**
         * @description * `running` - Running
         *     * `completed` - Completed
         *     * `failed` - Failed
         *     * `interrupted` - Interrupted
         * @enum {string}
         */
        StageRunStatusEnum: "running" | "completed" | "failed" | "interrupted";
        /** @description The refusal of a change of a story that was changed meanwhile. */
        Stale: {
            detail: string;
            /** @description The present one. */
            revision: number;
            /** @description The newest first. */
            changes: components["schemas"]["ChangedSince"][];
        };
        /** @description A story, complete or as far as it is. `timestamp` is the time of its last change. */
        Story: {
            readonly session_id: string;
            readonly prompt_text: string;
            readonly title: string;
            readonly story_text: string;
            /** @description Null until the story is written. */
            readonly plan: components["schemas"]["Plan"] | null;
            /** @description The hero first. */
            readonly cast: components["schemas"]["DrawnCharacter"][];
            /** @description In order; empty until there is a plan. */
            readonly pages: components["schemas"]["DrawnPage"][];
            /** @description As many as the story has; until it is written, as were asked for. */
            readonly page_count: number;
            readonly character_description: string;
            readonly background_description: string;
            readonly image_urls: components["schemas"]["ImageUrls"];
            readonly status: components["schemas"]["SessionStatus"];
            readonly processing_status: components["schemas"]["ProcessingStatusEnum"];
            readonly error_messages: string[];
            /** @description What of the prompt could not be read, in sentences. */
            readonly warnings: string[];
            readonly seed: number;
            /** @description Seeds of steps that were retried with a new one. */
            readonly stage_seeds: unknown;
            readonly reader: components["schemas"]["ReaderEnum"];
            /** @description Nothing is drawn. */
            readonly plan_only: boolean;
            /** @description Each page is read aloud. */
            readonly narration: boolean;
            readonly style: string;
            readonly preset: string;
            /** @description Incremented by each change. */
            readonly revision: number;
            /** @description Null once it has ended. */
            readonly progress: components["schemas"]["Progress"] | null;
            readonly stages: components["schemas"]["StageRun"][];
            /** @description Seconds by stage. */
            readonly timings: {
                [key: string]: number;
            };
            /** @description Models, seeds, steps and prompt fit by stage: of the hero and the cover. */
            readonly details: {
                [key: string]: unknown;
            };
            /** Format: double */
            readonly total_time_seconds: number | null;
            /** Format: date-time */
            readonly created_at: string;
            /** Format: date-time */
            readonly timestamp: string;
        };
        /**
         * @description The answer to a request without a story.
         *
         *     `session_id` and `seed` are null if the server failed before there was a session.
         */
        StoryFailure: {
            session_id: string | null;
            processing_status: components["schemas"]["ProcessingStatusEnum"];
            error_messages: string[];
            seed: number | null;
            /** Format: date-time */
            timestamp: string;
        };
        /** @description A prompt with its options. */
        StoryRequest: {
            /** @description What the story is about. Kept as given. */
            prompt_text: string;
            /**
             * Format: int64
             * @description The same seed gives the same story and pictures. Random by default.
             */
            seed?: number | null;
            /** @description How many pages the book has; 1 by default, or as many as the plan has. */
            pages?: number;
            /**
             * @description The reader's age: how many words a page and a sentence have.
             *
             *     * `3-5` - 3-5
             *     * `5-7` - 5-7
             *     * `7-9` - 7-9
             * @default 5-7
             */
            reader: components["schemas"]["ReaderEnum"];
            /**
             * @description Make the plan, with the text of all pages, and no picture.
             * @default false
             */
            plan_only: boolean;
            /**
             * @description Have each page read aloud.
             * @default false
             */
            narration: boolean;
            /** @description Illustrate this plan instead of having a story written. */
            plan?: components["schemas"]["GivenPlan"];
            /** @description Who plays, the hero first. With a plan: whose pictures its cast has, in order. */
            cast?: components["schemas"]["CastMember"][];
            /** @description Called when the story has ended, if the server sends webhooks. */
            webhook_url?: unknown;
            /**
             * @description How the pictures look.
             *
             *     * `storybook` - storybook
             */
            style?: components["schemas"]["StyleEnum"];
            /**
             * @description The set of models.
             *
             *     * `embedded` - embedded
             * @default embedded
             */
            preset: components["schemas"]["PresetEnum"];
        };
        /**
         * @description * `storybook` - storybook
         * @enum {string}
         */
        StyleEnum: "storybook";
        /** @description One of several pictures of the same thing. */
        Take: {
            /** @description Its number, by which it is chosen. */
            take: number;
            /** Format: uri-reference */
            url: string | null;
            /** @description Whether it is the one that is shown. */
            chosen: boolean;
        };
        /**
         * @description * `dawn` - dawn
         *     * `day` - day
         *     * `dusk` - dusk
         *     * `night` - night
         * @enum {string}
         */
        TimeEnum: "dawn" | "day" | "dusk" | "night";
        Token: {
            token: string;
            /** Format: date-time */
            expiry: string;
        };
        /** @description A token, without what it needs to be used. */
        TokenLine: {
            /** @description How the token begins. */
            key: string;
            /** @description Empty if it has none. */
            name: string;
            /** Format: date-time */
            created: string;
            /**
             * Format: date-time
             * @description To the minute; null if it was not used yet.
             */
            last_used: string | null;
            /** Format: date-time */
            expiry: string | null;
        };
        /** @description What a token is called. */
        TokenName: {
            /** @description What the token is for. */
            name?: string;
        };
        /** @description A user name and a password, and what the token is called. */
        TokenRequest: {
            username: string;
            password: string;
            /** @description What the token is for. */
            name?: string;
        };
        /** @description A picture of a character. Without a transparent ground it is cut out by a worker. */
        Upload: {
            /**
             * Format: binary
             * @description PNG, JPEG, WebP; at most 12 MiB and 24 million pixels.
             */
            picture: string;
            name?: string;
            /** @description What it is: a fox. By default, character. */
            kind?: string;
            /** @description What a picture of it shows. */
            look?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    read_account: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description You. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description Authenticate with a token or a browser session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this, or the CSRF token of the browser session is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON (and, in a browser, HTML) is available. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many stories in the queue. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The models or the database are not available; the detail says what to do. */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description It is changed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The present password is wrong, or the new one is against the rules. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadPassword"];
                };
            };
            /** @description Authenticate with a token or a browser session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this, or the CSRF token of the browser session is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON (and, in a browser, HTML) is available. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has no Content-Length. */
            411: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not application/json (of an import: not application/zip). */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many stories in the queue. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The models or the database are not available; the detail says what to do. */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description You are signed in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description Bad input. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadCredentials"];
                };
            };
            /** @description Authenticate with a token or a browser session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON (and, in a browser, HTML) is available. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has no Content-Length. */
            411: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not application/json (of an import: not application/zip). */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many stories in the queue. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The models or the database are not available; the detail says what to do. */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revoke_token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoked. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Authenticate with a token or a browser session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON (and, in a browser, HTML) is available. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has no Content-Length. */
            411: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The models or the database are not available; the detail says what to do. */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revoke_all_tokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoked. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Authenticate with a token or a browser session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON (and, in a browser, HTML) is available. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has no Content-Length. */
            411: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The models or the database are not available; the detail says what to do. */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description The token, and when it expires. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"];
                };
            };
            /** @description Bad input. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadToken"];
                };
            };
            /** @description Authenticate with a token or a browser session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON (and, in a browser, HTML) is available. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has no Content-Length. */
            411: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not application/json (of an import: not application/zip). */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many stories in the queue. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The models or the database are not available; the detail says what to do. */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_tokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Your tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenLine"][];
                };
            };
            /** @description Authenticate with a token or a browser session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this, or the CSRF token of the browser session is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON (and, in a browser, HTML) is available. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many stories in the queue. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The models or the database are not available; the detail says what to do. */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_own_token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TokenName"];
            };
        };
        responses: {
            /** @description The token, and when it expires. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"];
                };
            };
            /** @description Bad input. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadName"];
                };
            };
            /** @description Authenticate with a token or a browser session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this, or the CSRF token of the browser session is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON (and, in a browser, HTML) is available. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has no Content-Length. */
            411: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not application/json (of an import: not application/zip). */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many stories in the queue. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The models or the database are not available; the detail says what to do. */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revoke_own_token: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoked. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Authenticate with a token or a browser session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this, or the CSRF token of the browser session is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON (and, in a browser, HTML) is available. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has no Content-Length. */
            411: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many stories in the queue. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The models or the database are not available; the detail says what to do. */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_characters: {
        parameters: {
            query?: {
                /** @description The first by default. */
                page?: number | "last" | string;
                /** @description Characters on a page, 20 by default. */
                page_size?: number | string;
                /** @description Words that are in the name, the kind or the look. */
                search?: string;
                /** @description Where their pictures are from. */
                source?: "upload" | "story" | "";
                /** @description Whether they can play. */
                status?: "pending" | "processing" | "ready" | "failed" | "";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of characters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedLibraryCharacterList"];
                };
            };
            /** @description A filter has no valid value. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadCharacterFilter"];
                };
            };
            /** @description Authenticate with a token or a browser session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this, or the CSRF token of the browser session is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON (and, in a browser, HTML) is available. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many stories in the queue. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The models or the database are not available; the detail says what to do. */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    add_character: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Keep"];
                "multipart/form-data": components["schemas"]["Upload"];
            };
        };
        responses: {
            /** @description It is kept. */
            201: {
                headers: {
                    /** @description The address of the character. */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LibraryCharacter"];
                };
            };
            /** @description It is kept, and will be cut out. */
            202: {
                headers: {
                    /** @description The address of the character. */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LibraryCharacter"];
                };
            };
            /** @description Bad input, or a text for what no child should read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadCharacter"];
                };
            };
            /** @description Authenticate with a token or a browser session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this, or the CSRF token of the browser session is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON (and, in a browser, HTML) is available. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The story has no cut-out of it, or your library is full. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has no Content-Length. */
            411: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The picture has another format, or the body is no form and no JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many stories in the queue. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The models or the database are not available; the detail says what to do. */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_character: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                character_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The character. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LibraryCharacter"];
                };
            };
            /** @description Authenticate with a token or a browser session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this, or the CSRF token of the browser session is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON (and, in a browser, HTML) is available. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many stories in the queue. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The models or the database are not available; the detail says what to do. */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_character: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                character_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Authenticate with a token or a browser session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this, or the CSRF token of the browser session is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON (and, in a browser, HTML) is available. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has no Content-Length. */
            411: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many stories in the queue. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The models or the database are not available; the detail says what to do. */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_character: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                character_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchedLibraryCharacterChange"];
            };
        };
        responses: {
            /** @description The character. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LibraryCharacter"];
                };
            };
            /** @description Bad input, or a text for what no child should read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadCharacter"];
                };
            };
            /** @description Authenticate with a token or a browser session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this, or the CSRF token of the browser session is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON (and, in a browser, HTML) is available. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has no Content-Length. */
            411: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not application/json (of an import: not application/zip). */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many stories in the queue. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The models or the database are not available; the detail says what to do. */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sign_character: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                character_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The links. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CharacterSignedLinks"];
                };
            };
            /** @description Authenticate with a token or a browser session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this, or the CSRF token of the browser session is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON (and, in a browser, HTML) is available. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has no Content-Length. */
            411: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many stories in the queue. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The models or the database are not available; the detail says what to do. */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    generate_story: {
        parameters: {
            query?: {
                /** @description Seconds to wait for the story; 202 if it is not ready by then. */
                wait?: number;
            };
            header?: {
                /** @description The same key with the same request returns the same session. */
                "Idempotency-Key"?: string;
                /** @description `respond-async` for a 202 at once, `respond-async, wait=10` for one after ten seconds at most (RFC 7240). */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StoryRequest"];
            };
        };
        responses: {
            /** @description The story. A picture or narration that failed is null; processing_status is then partial and error_messages says why. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"];
                };
            };
            /** @description The story is in the queue or running. */
            202: {
                headers: {
                    /** @description The address of the session. */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"];
                };
            };
            /** @description Bad input. Also a prompt for what no child should read, and, if the server is set so, one that the story model cannot read: `prompt_text` says what can be changed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequest"];
                };
            };
            /** @description Authenticate with a token or a browser session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this, or the CSRF token of the browser session is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON (and, in a browser, HTML) is available. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The story was cancelled. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoryFailure"];
                };
            };
            /** @description The body has no Content-Length. */
            411: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not application/json (of an import: not application/zip). */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The Idempotency-Key was sent with another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many stories in the queue. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The story failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoryFailure"];
                };
            };
            /** @description The models or the database are not available; the detail says what to do. */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    import_story: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/zip": string;
            };
        };
        responses: {
            /** @description The story, as it was. */
            201: {
                headers: {
                    /** @description The story's revision. */
                    ETag: string;
                    /** @description The address of the session. */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedStory"];
                };
            };
            /** @description It is no archive of a story, is not safe to read, or tells what no child should read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadArchive"];
                };
            };
            /** @description Authenticate with a token or a browser session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this, or the CSRF token of the browser session is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON (and, in a browser, HTML) is available. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has no Content-Length. */
            411: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not application/json (of an import: not application/zip). */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many stories in the queue. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The models or the database are not available; the detail says what to do. */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_queue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The queue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Queue"];
                };
            };
            /** @description Authenticate with a token or a browser session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this, or the CSRF token of the browser session is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON (and, in a browser, HTML) is available. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many stories in the queue. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The models or the database are not available; the detail says what to do. */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_sessions: {
        parameters: {
            query?: {
                /** @description Requested then or later (without a zone: UTC). */
                created_after?: string;
                /** @description Requested earlier (without a zone: UTC). */
                created_before?: string;
                /** @description With so many pages asked for or fewer. */
                max_pages?: number | string;
                /** @description With so many pages asked for or more. */
                min_pages?: number | string;
                /** @description Whether they are read aloud. */
                narration?: "true" | "false" | "";
                /** @description The user name of its owner */
                owner?: string;
                /** @description The first by default. */
                page?: number | "last" | string;
                /** @description Sessions on a page, 20 by default. */
                page_size?: number | string;
                /** @description What has come of them so far. */
                processing_status?: "processing" | "completed" | "partial" | "failed" | "cancelled" | "";
                /** @description Words that are in the prompt, the title or the story. */
                search?: string;
                /** @description How far they are. */
                status?: "pending" | "processing" | "completed" | "failed" | "cancelled" | "";
                style?: string;
                /** @description Whether to list the trash instead. */
                trashed?: "true" | "false" | "";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedSessionLineList"];
                };
            };
            /** @description A filter has no valid value. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadFilter"];
                };
            };
            /** @description Authenticate with a token or a browser session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this, or the CSRF token of the browser session is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON (and, in a browser, HTML) is available. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many stories in the queue. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The models or the database are not available; the detail says what to do. */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_session: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    /** @description The story's revision. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"];
                };
            };
            /** @description Authenticate with a token or a browser session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this, or the CSRF token of the browser session is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON (and, in a browser, HTML) is available. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many stories in the queue. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The models or the database are not available; the detail says what to do. */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_session: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Authenticate with a token or a browser session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this, or the CSRF token of the browser session is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON (and, in a browser, HTML) is available. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The story's state does not allow it; the detail says why. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has no Content-Length. */
            411: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many stories in the queue. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The models or the database are not available; the detail says what to do. */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_session: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the story that is changed, so that nobody's change is overwritten unseen. */
                "If-Match": string;
            };
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchedStoryChange"];
            };
        };
        responses: {
            /** @description It is changed. */
            200: {
                headers: {
                    /** @description The story's revision. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"];
                };
            };
            /** @description Something is drawn for it: the story is in the queue. */
            202: {
                headers: {
                    /** @description The story's revision. */
                    ETag: string;
                    /** @description The address of the session. */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"];
                };
            };
            /** @description Bad input. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadChange"];
                };
            };
            /** @description Authenticate with a token or a browser session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this, or the CSRF token of the browser session is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON (and, in a browser, HTML) is available. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The story's state does not allow it; the detail says why. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has no Content-Length. */
            411: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The story was changed meanwhile; the body says what is new. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stale"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not application/json (of an import: not application/zip). */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no If-Match. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many stories in the queue. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The models or the database are not available; the detail says what to do. */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancel_session: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is cancelled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"];
                };
            };
            /** @description Authenticate with a token or a browser session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this, or the CSRF token of the browser session is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON (and, in a browser, HTML) is available. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The story's state does not allow it; the detail says why. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has no Content-Length. */
            411: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many stories in the queue. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The models or the database are not available; the detail says what to do. */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    add_to_cast: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the story that is changed, so that nobody's change is overwritten unseen. */
                "If-Match": string;
            };
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NewMember"];
            };
        };
        responses: {
            /** @description It is added. */
            201: {
                headers: {
                    /** @description The story's revision. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"];
                };
            };
            /** @description Something is drawn for it: the story is in the queue. */
            202: {
                headers: {
                    /** @description The story's revision. */
                    ETag: string;
                    /** @description The address of the session. */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"];
                };
            };
            /** @description Bad input. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadChange"];
                };
            };
            /** @description Authenticate with a token or a browser session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this, or the CSRF token of the browser session is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON (and, in a browser, HTML) is available. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The story's state does not allow it; the detail says why. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has no Content-Length. */
            411: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The story was changed meanwhile; the body says what is new. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stale"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not application/json (of an import: not application/zip). */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no If-Match. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many stories in the queue. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The models or the database are not available; the detail says what to do. */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    remove_from_cast: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the story that is changed, so that nobody's change is overwritten unseen. */
                "If-Match": string;
            };
            path: {
                key: string;
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is removed. */
            200: {
                headers: {
                    /** @description The story's revision. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"];
                };
            };
            /** @description Something is drawn for it: the story is in the queue. */
            202: {
                headers: {
                    /** @description The story's revision. */
                    ETag: string;
                    /** @description The address of the session. */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"];
                };
            };
            /** @description Authenticate with a token or a browser session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this, or the CSRF token of the browser session is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON (and, in a browser, HTML) is available. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The story's state does not allow it; the detail says why. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has no Content-Length. */
            411: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The story was changed meanwhile; the body says what is new. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stale"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no If-Match. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many stories in the queue. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The models or the database are not available; the detail says what to do. */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    watch_session: {
        parameters: {
            query?: {
                /** @description The same, for clients without headers. */
                last_event_id?: number;
            };
            header?: {
                /** @description The number of the last event that was received. */
                "Last-Event-ID"?: number;
            };
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description The session has ended and you have its last event. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not a number. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadEventNumber"];
                };
            };
            /** @description Authenticate with a token or a browser session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this, or the CSRF token of the browser session is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many stories in the queue. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The models or the database are not available; the detail says what to do. */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    export_session: {
        parameters: {
            query: {
                /** @description Of file. */
                format: "epub" | "pdf" | "print" | "cover" | "html" | "zip" | "mp4";
                /** @description Of EPUB; fixed by default. */
                layout?: "fixed" | "reflowable";
                /** @description Of the inside, for the spine of `cover`; colour by default. */
                paper?: "colour" | "white" | "cream" | "stapled";
            };
            header?: {
                /** @description The ETag of a file that you have. */
                "If-None-Match"?: string;
            };
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/epub+zip": string;
                    "application/pdf": string;
                    "text/html; charset=utf-8": string;
                    "application/zip": string;
                    "video/mp4": string;
                };
            };
            /** @description It is being made: ask again. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description You have it. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad input. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadExport"];
                };
            };
            /** @description Authenticate with a token or a browser session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this, or the CSRF token of the browser session is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The story's state does not allow it; the detail says why. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It cannot be written in this format. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many stories in the queue. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The server lacks a program for this format. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The models or the database are not available; the detail says what to do. */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_figures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    /** @description The story's revision. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CutFigure"][];
                };
            };
            /** @description Authenticate with a token or a browser session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this, or the CSRF token of the browser session is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON (and, in a browser, HTML) is available. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The story's state does not allow it; the detail says why. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many stories in the queue. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The models or the database are not available; the detail says what to do. */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    add_page: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the story that is changed, so that nobody's change is overwritten unseen. */
                "If-Match": string;
            };
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPage"];
            };
        };
        responses: {
            /** @description It is added. */
            201: {
                headers: {
                    /** @description The story's revision. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"];
                };
            };
            /** @description Something is drawn for it: the story is in the queue. */
            202: {
                headers: {
                    /** @description The story's revision. */
                    ETag: string;
                    /** @description The address of the session. */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"];
                };
            };
            /** @description Bad input. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadChange"];
                };
            };
            /** @description Authenticate with a token or a browser session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this, or the CSRF token of the browser session is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON (and, in a browser, HTML) is available. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The story's state does not allow it; the detail says why. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has no Content-Length. */
            411: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The story was changed meanwhile; the body says what is new. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stale"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not application/json (of an import: not application/zip). */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no If-Match. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many stories in the queue. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The models or the database are not available; the detail says what to do. */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    order_pages: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the story that is changed, so that nobody's change is overwritten unseen. */
                "If-Match": string;
            };
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchedPageOrder"];
            };
        };
        responses: {
            /** @description They are in that order. */
            200: {
                headers: {
                    /** @description The story's revision. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"];
                };
            };
            /** @description Something is drawn for it: the story is in the queue. */
            202: {
                headers: {
                    /** @description The story's revision. */
                    ETag: string;
                    /** @description The address of the session. */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"];
                };
            };
            /** @description Bad input. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadChange"];
                };
            };
            /** @description Authenticate with a token or a browser session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this, or the CSRF token of the browser session is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON (and, in a browser, HTML) is available. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The story's state does not allow it; the detail says why. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has no Content-Length. */
            411: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The story was changed meanwhile; the body says what is new. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stale"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not application/json (of an import: not application/zip). */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no If-Match. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many stories in the queue. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The models or the database are not available; the detail says what to do. */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_page: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the story that is changed, so that nobody's change is overwritten unseen. */
                "If-Match": string;
            };
            path: {
                number: string;
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is deleted. */
            200: {
                headers: {
                    /** @description The story's revision. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"];
                };
            };
            /** @description Something is drawn for it: the story is in the queue. */
            202: {
                headers: {
                    /** @description The story's revision. */
                    ETag: string;
                    /** @description The address of the session. */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"];
                };
            };
            /** @description Authenticate with a token or a browser session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this, or the CSRF token of the browser session is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON (and, in a browser, HTML) is available. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The story's state does not allow it; the detail says why. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has no Content-Length. */
            411: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The story was changed meanwhile; the body says what is new. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stale"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no If-Match. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many stories in the queue. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The models or the database are not available; the detail says what to do. */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_page: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the story that is changed, so that nobody's change is overwritten unseen. */
                "If-Match": string;
            };
            path: {
                number: string;
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchedPageChange"];
            };
        };
        responses: {
            /** @description It is changed. */
            200: {
                headers: {
                    /** @description The story's revision. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"];
                };
            };
            /** @description Something is drawn for it: the story is in the queue. */
            202: {
                headers: {
                    /** @description The story's revision. */
                    ETag: string;
                    /** @description The address of the session. */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"];
                };
            };
            /** @description Bad input. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadChange"];
                };
            };
            /** @description Authenticate with a token or a browser session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this, or the CSRF token of the browser session is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON (and, in a browser, HTML) is available. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The story's state does not allow it; the detail says why. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has no Content-Length. */
            411: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The story was changed meanwhile; the body says what is new. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stale"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not application/json (of an import: not application/zip). */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no If-Match. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many stories in the queue. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The models or the database are not available; the detail says what to do. */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retry_session: {
        parameters: {
            query?: {
                /** @description Seconds to wait for the story; 202 if it is not ready by then. */
                wait?: number;
            };
            header?: {
                /** @description `respond-async` for a 202 at once, `respond-async, wait=10` for one after ten seconds at most (RFC 7240). */
                Prefer?: string;
            };
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Retry"];
            };
        };
        responses: {
            /** @description It is ready already (only with `wait`). */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"];
                };
            };
            /** @description It is in the queue again. */
            202: {
                headers: {
                    /** @description The address of the session. */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"];
                };
            };
            /** @description Bad input. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequest"];
                };
            };
            /** @description Authenticate with a token or a browser session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this, or the CSRF token of the browser session is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON (and, in a browser, HTML) is available. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The story's state does not allow it; the detail says why. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has no Content-Length. */
            411: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not application/json (of an import: not application/zip). */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many stories in the queue. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description It failed again (only with `wait`). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoryFailure"];
                };
            };
            /** @description The models or the database are not available; the detail says what to do. */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_revisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The revisions. */
            200: {
                headers: {
                    /** @description The story's revision. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Revision"][];
                };
            };
            /** @description Authenticate with a token or a browser session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this, or the CSRF token of the browser session is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON (and, in a browser, HTML) is available. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many stories in the queue. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The models or the database are not available; the detail says what to do. */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restore_revision: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the story that is changed, so that nobody's change is overwritten unseen. */
                "If-Match": string;
            };
            path: {
                number: string;
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is as it was then. */
            200: {
                headers: {
                    /** @description The story's revision. */
                    ETag: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"];
                };
            };
            /** @description Something is drawn for it: the story is in the queue. */
            202: {
                headers: {
                    /** @description The story's revision. */
                    ETag: string;
                    /** @description The address of the session. */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"];
                };
            };
            /** @description Authenticate with a token or a browser session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this, or the CSRF token of the browser session is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON (and, in a browser, HTML) is available. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The story's state does not allow it; the detail says why. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has no Content-Length. */
            411: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The story was changed meanwhile; the body says what is new. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stale"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no If-Match. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many stories in the queue. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The models or the database are not available; the detail says what to do. */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_share_links: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The links, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShareLink"][];
                };
            };
            /** @description Authenticate with a token or a browser session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this, or the CSRF token of the browser session is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON (and, in a browser, HTML) is available. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many stories in the queue. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The models or the database are not available; the detail says what to do. */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    share_session: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Share"];
            };
        };
        responses: {
            /** @description The link. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShareLink"];
                };
            };
            /** @description Bad input. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadShare"];
                };
            };
            /** @description Authenticate with a token or a browser session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this, or the CSRF token of the browser session is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON (and, in a browser, HTML) is available. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The story's state does not allow it; the detail says why. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has no Content-Length. */
            411: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not application/json (of an import: not application/zip). */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many stories in the queue. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The models or the database are not available; the detail says what to do. */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revoke_share_link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoked. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Authenticate with a token or a browser session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this, or the CSRF token of the browser session is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON (and, in a browser, HTML) is available. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has no Content-Length. */
            411: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many stories in the queue. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The models or the database are not available; the detail says what to do. */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sign_session: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The links. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedLinks"];
                };
            };
            /** @description Authenticate with a token or a browser session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this, or the CSRF token of the browser session is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON (and, in a browser, HTML) is available. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has no Content-Length. */
            411: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many stories in the queue. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The models or the database are not available; the detail says what to do. */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    trash_sessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionIds"];
            };
        };
        responses: {
            /** @description Those that were moved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedSessions"];
                };
            };
            /** @description Bad input. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadSessionIds"];
                };
            };
            /** @description Authenticate with a token or a browser session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this, or the CSRF token of the browser session is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON (and, in a browser, HTML) is available. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has no Content-Length. */
            411: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not application/json (of an import: not application/zip). */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many stories in the queue. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The models or the database are not available; the detail says what to do. */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restore_sessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionIds"];
            };
        };
        responses: {
            /** @description Those that were moved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedSessions"];
                };
            };
            /** @description Bad input. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadSessionIds"];
                };
            };
            /** @description Authenticate with a token or a browser session. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description You may not do this, or the CSRF token of the browser session is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON (and, in a browser, HTML) is available. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body has no Content-Length. */
            411: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is not application/json (of an import: not application/zip). */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many stories in the queue. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The models or the database are not available; the detail says what to do. */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_shared_story: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The story. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharedStory"];
                };
            };
            /** @description Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON (and, in a browser, HTML) is available. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests, or too many stories in the queue. */
            429: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description The models or the database are not available; the detail says what to do. */
            503: {
                headers: {
                    /** @description Seconds after which to try again. */
                    "Retry-After": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
