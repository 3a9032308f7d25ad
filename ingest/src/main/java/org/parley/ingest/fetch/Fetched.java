package org.parley.ingest.fetch;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What an address gave.
 *
 * @param address where it was found in the end, redirects followed
 * @param body its bytes, content encoding removed; null where it has not changed (304)
 * @param mediaType as "text/html", in lower case; or null
 * @param charset that the server gave, or null
 * @param etag mark of this version, or null
 * @param lastModified when the server says it changed, as it wrote it, or null
 */
public record Fetched(
    URI address,
    byte @Nullable [] body,
    @Nullable String mediaType,
    @Nullable String charset,
    @Nullable String etag,
    @Nullable String lastModified) {}
