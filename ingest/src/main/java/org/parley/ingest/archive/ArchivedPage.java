package org.parley.ingest.archive;

import org.jspecify.annotations.Nullable;

/**
 * What a record of a web archive holds, if it is a page that was delivered.
 *
 * @param offset bytes from the beginning of the archive to its record, packed where that is packed
 * @param id of its record, the same whenever the archive is read: without {@code urn:uuid:} and
 *     angle brackets; where the record has none, address and time
 * @param address of the page, or null
 * @param charset that the server gave for it, or null
 * @param page its bytes, transfer and content encoding removed; null where it cannot be read
 * @param problem why it cannot be read; null where it can
 */
public record ArchivedPage(
    long offset,
    String id,
    @Nullable String address,
    @Nullable String charset,
    byte @Nullable [] page,
    @Nullable String problem) {

  static ArchivedPage broken(long offset, String problem) {
    return new ArchivedPage(offset, "", null, null, null, problem);
  }
}
